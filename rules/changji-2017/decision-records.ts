import { defineExpectation, label, MajorDecision, type RecordTerm, seenBy, Unit } from "fazhi";
import { followsProcedure } from "./major-decisions.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.10 二（十）");

const named = (decision: RecordTerm<MajorDecision>) => ({
  title: decision.title,
  unit: decision.unit.in(Unit).title,
  decided: decision.decidedOn,
});

const isDecided = (decision: RecordTerm<MajorDecision>) =>
  decision.decidedOn.isPresent().and(followsProcedure(decision));

/** A decision of wide concern is published and explained to the public in time. */
export const explainDecisionOfWideConcern = defineExpectation({
  id: "explain-decision-of-wide-concern",
  title: label("社会关注度高的决策及时公开、解释说明", "Publish and explain decisions of wide concern"),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10c"],
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: (decision) => isDecided(decision).and(decision.wideConcern),
  field: "explainedOn",
  by: (decision, { parameter }) => decision.decidedOn.plus(parameter(publicationPeriod)),
  expect: (decision, { asOf }) => seenBy(decision.publishedOn, asOf).and(seenBy(decision.explainedOn, asOf)),
  message: label(
    "{unit}{decided}决定的“{title}”社会关注度高，至{due}没有公开并解释说明。",
    "“{title}”, decided by {unit} on {decided} and of wide concern, was not published and explained by {due}.",
  ),
  mend: label("公开“{title}”并作解释说明。", "Publish and explain “{title}”."),
});

/** People are asked for their opinion before a matter of wide concern is decided. */
export const surveyOpinionBeforeDecision = defineExpectation({
  id: "survey-opinion-before-decision",
  title: label("社会关注度高的决策事项开展民意调查", "Survey opinion before a decision of wide concern"),
  about: MajorDecision,
  severity: "notice",
  obligations: ["2.10c"],
  basis: "declared",
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: (decision) => isDecided(decision).and(decision.wideConcern),
  field: "surveyed",
  expect: (decision) =>
    decision.surveyed.and(decision.surveyedOn.isMissing().or(decision.surveyedOn.notAfter(decision.decidedOn))),
  message: label(
    "{unit}{decided}决定“{title}”前没有开展民意调查。",
    "{unit} decided “{title}” on {decided} without an opinion survey before it.",
  ),
  mend: label("以后对同类事项先行民意调查。", "Survey opinion first in such matters."),
});

/** Somebody of the groups that the plan names – deputies, CPPCC members, people's, grass-roots and social organisations – is heard. */
export const hearNamedGroups = defineExpectation({
  id: "hear-named-groups",
  title: label("听取人大代表、政协委员、人民团体、基层组织、社会组织意见", "Hear deputies, members and organisations"),
  about: MajorDecision,
  severity: "warning",
  obligations: ["2.10e"],
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: isDecided,
  field: "groupsHeard",
  expect: (decision) =>
    decision.groupsHeard.some((group) =>
      group.oneOf(
        "deputies",
        "cppcc-members",
        "peoples-organisations",
        "grass-roots-organisations",
        "social-organisations",
      ),
    ),
  message: label(
    "{unit}{decided}决定“{title}”前没有听取人大代表、政协委员、人民团体、基层组织或者社会组织的意见。",
    "{unit} decided “{title}” on {decided} and heard no deputies, CPPCC members or organisations.",
  ),
  mend: label("补充听取意见，并公开采纳情况。", "Hear them now and say what is taken up."),
  notCovered: label("不要求每项决策听取全部五类意见。", "Not every decision has to hear all five."),
});

/** What was said at the discussion and what was decided is recorded truthfully. */
export const recordDiscussionTruthfully = defineExpectation({
  id: "record-discussion-truthfully",
  title: label("如实记录集体讨论情况和决定", "Record discussion and decision truthfully"),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10d"],
  basis: "declared",
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: isDecided,
  field: "record",
  expect: (decision) => decision.record.opinionsRecorded.and(decision.record.decisionRecorded),
  message: label(
    "{unit}{decided}决定“{title}”，集体讨论情况或者决定没有如实记录。",
    "For “{title}”, decided by {unit} on {decided}, the discussion or the decision was not recorded truthfully.",
  ),
  mend: label("由参加讨论的人员补正记录并签名。", "Have those present complete and sign the record."),
});

/** The papers of a decision are archived whole once its procedure is closed. */
export const archiveDecisionWhole = defineExpectation({
  id: "archive-decision-whole",
  title: label("重大行政决策完整存档", "Archive a decision whole"),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10d"],
  basis: "declared",
  relevantDay: (decision) => decision.concludedOn,
  data: (decision) => ({ ...named(decision), missing: decision.record.papersMissing }),
  source: clause,
  when: (decision) => decision.concludedOn.isPresent().and(followsProcedure(decision)),
  field: "record",
  expect: (decision) => decision.record.archiveComplete,
  message: label(
    "{unit}“{title}”程序已经终结，档案不完整（缺失材料数：{missing}）。",
    "The procedure of “{title}” of {unit} is closed and its archive is not whole (papers missing: {missing}).",
  ),
  mend: label("补齐档案材料。", "Complete the archive."),
  notCovered: label(
    "何时归档没有规定期限；终身责任人是否载明不作判断。",
    "There is no time limit for archiving; who is accountable for life is not checked.",
  ),
});
