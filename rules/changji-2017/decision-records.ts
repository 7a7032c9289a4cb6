import { defineExpectation, label, type RecordTerm, seenBy, type TextTerm } from "fazhi";
import { Consultation, MajorDecision, Unit, UnlawfulCase } from "fazhi/model";
import { administration } from "./administration.js";
import { meetingsOn } from "./decision-papers.js";
import { followsProcedure } from "./major-decisions.js";
import { lastDayOfPlanYear } from "./plan-year.js";
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
  severity: "warning",
  obligations: ["2.10c"],
  binds: administration,
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
  remedy: label("公开“{title}”并作解释说明。", "Publish and explain “{title}”."),
});

/** People are asked for their opinion before a matter of wide concern is decided. */
export const surveyOpinionBeforeDecision = defineExpectation({
  id: "survey-opinion-before-decision",
  title: label("社会关注度高的决策事项开展民意调查", "Survey opinion before a decision of wide concern"),
  about: MajorDecision,
  severity: "notice",
  obligations: ["2.10c"],
  binds: administration,
  basis: "declared",
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: (decision) => isDecided(decision).and(decision.wideConcern),
  field: "surveyed",
  expect: (decision, { referring, any, all }) =>
    any(
      referring(decision, Consultation, "decision").some((round) =>
        round.kind.equals("survey").and(round.until.orElse(round.from).notAfter(decision.decidedOn)),
      ),
      all(decision.surveyedOn.isPresent(), decision.surveyedOn.notAfter(decision.decidedOn)),
      // That a survey was held, without its day or a paper of it, proves nothing.
      all(decision.surveyed, decision.surveyedOn.notAfter(decision.decidedOn)),
    ),
  message: label(
    "{unit}{decided}决定“{title}”前没有开展民意调查。",
    "{unit} decided “{title}” on {decided} without an opinion survey before it.",
  ),
  remedy: label("以后对同类事项先行民意调查。", "Survey opinion first in such matters."),
});

const isNamedGroup = (group: TextTerm<NonNullable<MajorDecision["groupsHeard"]>[number]>) =>
  group.oneOf(
    "deputies",
    "cppcc-members",
    "peoples-organisations",
    "grass-roots-organisations",
    "social-organisations",
  );

/** Somebody of the groups that the plan names – deputies, CPPCC members, people's, grass-roots and social organisations – is heard. */
export const hearNamedGroups = defineExpectation({
  id: "hear-named-groups",
  title: label("听取人大代表、政协委员、人民团体、基层组织、社会组织意见", "Hear deputies, members and organisations"),
  about: MajorDecision,
  severity: "warning",
  obligations: ["2.10e"],
  binds: administration,
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: isDecided,
  field: "groupsHeard",
  expect: (decision, { referring, any }) =>
    any(
      decision.groupsHeard.some(isNamedGroup),
      referring(decision, Consultation, "decision").some((round) => round.groupsHeard.some(isNamedGroup)),
    ),
  message: label(
    "{unit}{decided}决定“{title}”前没有听取人大代表、政协委员、人民团体、基层组织或者社会组织的意见。",
    "{unit} decided “{title}” on {decided} and heard no deputies, CPPCC members or organisations.",
  ),
  remedy: label("补充听取意见，并公开采纳情况。", "Hear them now and say what is taken up."),
  notCovered: label("不要求每项决策听取全部五类意见。", "Not every decision has to hear all five."),
});

/** What was said at the discussion and what was decided is recorded truthfully. */
export const recordDiscussionTruthfully = defineExpectation({
  id: "record-discussion-truthfully",
  title: label("如实记录集体讨论情况和决定", "Record discussion and decision truthfully"),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10d"],
  binds: administration,
  basis: "declared",
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: isDecided,
  field: "record",
  expect: (decision, terms) => {
    const meetings = meetingsOn(decision, terms).where((meeting) => meeting.heldOn.notAfter(decision.decidedOn));
    return terms.all(
      decision.record.opinionsRecorded,
      decision.record.decisionRecorded,
      // A meeting that put the matter off or turned it down is followed by one that adopted it, or the record is untrue.
      meetings
        .where((meeting) => meeting.outcome.oneOf("deferred", "rejected"))
        .every((meeting) =>
          meetings.some((later) =>
            later.outcome.oneOf("adopted", "adopted-with-changes").and(later.heldOn.notBefore(meeting.heldOn)),
          ),
        ),
    );
  },
  message: label(
    "{unit}{decided}决定“{title}”，集体讨论情况或者决定没有如实记录，或者与会议结论不符。",
    "For “{title}”, decided by {unit} on {decided}, the discussion or the decision was not recorded truthfully, or the record differs from what the meeting concluded.",
  ),
  remedy: label("由参加讨论的人员补正记录并签名。", "Have those present complete and sign the record."),
});

/** The papers of a decision are archived whole once its procedure is closed. */
export const archiveDecisionWhole = defineExpectation({
  id: "archive-decision-whole",
  title: label("重大行政决策完整存档", "Archive a decision whole"),
  about: MajorDecision,
  severity: "error",
  obligations: ["2.10d"],
  binds: administration,
  basis: "declared",
  relevantDay: (decision) => decision.concludedOn,
  data: (decision) => ({ ...named(decision), missing: decision.record.papersMissing }),
  source: clause,
  when: (decision) => decision.concludedOn.isPresent().and(followsProcedure(decision)),
  field: "record",
  expect: (decision, { all }) =>
    all(
      decision.record.archiveComplete,
      decision.record.papersMissing.orElse(0).equals(0),
      // Each step that was taken has its paper; a step without one leaves it open whether the archive is whole.
      decision.procedure.every((step) => step.document.differs("")),
    ),
  message: label(
    "{unit}“{title}”程序已经终结，档案不完整（缺失材料数：{missing}）。",
    "The procedure of “{title}” of {unit} is closed and its archive is not whole (papers missing: {missing}).",
  ),
  remedy: label("补齐档案材料。", "Complete the archive."),
  notCovered: label(
    "何时归档没有规定期限；各环节没有载明文书的，不能认定档案完整。",
    "There is no time limit for archiving; where a step names no paper the archive is not held to be whole.",
  ),
});

/** Whoever is accountable for a decision for life is named when it is taken. */
export const namePersonsAccountableForDecision = defineExpectation({
  id: "name-persons-accountable-for-decision",
  title: label("载明重大行政决策终身责任人", "Name who is accountable for a decision for life"),
  about: MajorDecision,
  severity: "warning",
  obligations: ["2.10d"],
  binds: "any",
  relevantDay: (decision) => decision.decidedOn,
  data: named,
  source: clause,
  when: isDecided,
  field: "responsiblePersons",
  expect: (decision) => decision.responsiblePersons.isPresent().and(decision.responsiblePersons.isEmpty().not()),
  message: label(
    "{unit}{decided}决定“{title}”，没有载明决策责任人。",
    "Nobody is named as accountable for “{title}”, decided by {unit} on {decided}.",
  ),
  remedy: label("在决策档案中载明决策责任人。", "Name the persons accountable in the decision's file."),
});

/** A decision that turned out to be unlawful is looked back on, to find who answers for it, before the year is over. */
export const lookBackOnUnlawfulDecision = defineExpectation({
  id: "look-back-on-unlawful-decision",
  title: label("违法决策责任倒查", "Look back on a decision that proved unlawful"),
  about: UnlawfulCase,
  severity: "warning",
  obligations: ["2.10d"],
  binds: "any",
  relevantDay: (one) => one.establishedOn,
  responsible: (one) => one.decision.in(MajorDecision).unit,
  data: (one) => ({
    title: one.decision.in(MajorDecision).title,
    unit: one.decision.in(MajorDecision).unit.in(Unit).title,
    established: one.establishedOn,
  }),
  source: clause,
  when: (one) => one.decision.isPresent(),
  field: "decision",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (one, { asOf, all, parameter }) => {
    const { lookedBackOn } = one.decision.in(MajorDecision);
    return all(
      seenBy(lookedBackOn, asOf),
      lookedBackOn.notBefore(one.establishedOn),
      lookedBackOn.notAfter(parameter(lastDayOfPlanYear)),
    );
  },
  message: label(
    "{unit}“{title}”{established}被认定违法，至{due}没有倒查决策责任。",
    "“{title}” of {unit} was found unlawful on {established}; nobody looked back on who answers for it by {due}.",
  ),
  remedy: label(
    "倒查决策过程，依法追究责任。",
    "Look back on how it was decided and hold those who answer to account.",
  ),
  notCovered: label("多久之内倒查，计划没有规定。", "How soon to look back the plan does not say."),
});
