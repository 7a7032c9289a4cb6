import {
  type Condition,
  days,
  defineExpectation,
  defineParameter,
  defineProcedure,
  label,
  type RecordTerm,
  reachedDay,
  workingDays,
} from "fazhi";
import { MajorDecision, Unit } from "fazhi/model";
import { governmentsOfCountyOrAbove, isGovernmentOfCountyOrAbove } from "./bound-units.js";
import { majorDecisionRegulations } from "./document-sources.js";

/** How long a draft decision is open to comment, as a rule; urgency shortens it, with the reason stated. */
export const decisionCommentPeriod = defineParameter({
  id: "decision-comment-period",
  title: label("决策草案公开征求意见期限", "Period for comment on a draft decision"),
  values: [{ value: days(30), source: majorDecisionRegulations.clause("第十五条") }],
});

/** How long the legality reviewer of a decision has, as a rule. */
export const decisionReviewPeriod = defineParameter({
  id: "decision-legality-review-period",
  title: label("决策合法性审查最短时间", "Shortest time for reviewing a decision"),
  values: [{ value: workingDays(7), source: majorDecisionRegulations.clause("第二十六条") }],
});

/** How long before a hearing its papers reach those who take part. */
export const decisionHearingPapersPeriod = defineParameter({
  id: "decision-hearing-papers-period",
  title: label("决策听证材料提前送达期限", "Papers before a decision hearing"),
  values: [{ value: days(7), source: majorDecisionRegulations.clause("第十六条") }],
});

const named = (decision: RecordTerm<MajorDecision>) => ({
  title: decision.title,
  unit: decision.unit.in(Unit).title,
});

/**
 * Whether the regulations bind the decision: they bind governments of county level and above (article 2); departments
 * and townships take them only as a reference (article 42). Matters that article 3 leaves out are no such decisions.
 */
export const isCovered = (decision: RecordTerm<MajorDecision>): Condition =>
  decision.excluded.isMissing().and(isGovernmentOfCountyOrAbove(decision.unit.in(Unit)));

/** Whether a flag is set; one that is missing is not. */
const isMarked = (flag: RecordTerm<MajorDecision>["exploratoryReform"]): Condition => flag.isPresent().and(flag);

/** A draft decision is open to comment for thirty days, unless urgency is stated as the reason for less. */
export const openDecisionToComment = defineExpectation({
  id: "open-decision-to-comment",
  title: label("决策草案公开征求意见不少于三十日", "Open a draft decision to comment for thirty days"),
  about: MajorDecision,
  binds: governmentsOfCountyOrAbove,
  severity: "warning",
  obligations: ["DEC-01"],
  relevantDay: (decision) => decision.publicComment.from,
  data: (decision) => ({
    ...named(decision),
    from: decision.publicComment.from,
    until: decision.publicComment.until,
  }),
  source: majorDecisionRegulations.clause("第十五条"),
  when: (decision) => isCovered(decision).and(decision.publicComment.isPresent()),
  field: "publicComment",
  expect: (decision, { parameter }) =>
    decision.publicComment.shorterBecause
      .isPresent()
      .or(decision.publicComment.until.notBefore(decision.publicComment.from.plus(parameter(decisionCommentPeriod)))),
  message: label(
    "{unit}的决策“{title}”自{from}至{until}征求意见，短于一般应当留足的时间，也没有说明缩短的理由。",
    "“{title}” of {unit} was open to comment from {from} to {until}, less than the usual time, and no reason is stated.",
  ),
  remedy: label("补足征求意见时间，或者说明理由。", "Extend the time for comment, or state the reason."),
});

/**
 * Before a decision is discussed, its legality was reviewed and found in order, experts argued what is technical, and
 * risks to stability or safety were assessed. Asking other departments for comments is no legality review.
 */
export const completeDecisionSteps = defineProcedure({
  id: "complete-decision-steps",
  title: label("重大行政决策履行法定程序", "Take every step before a major decision is discussed"),
  about: MajorDecision,
  binds: governmentsOfCountyOrAbove,
  severity: "error",
  obligations: ["DEC-03", "DEC-04", "DEC-05", "DEC-14"],
  relevantDay: (decision, terms) => reachedDay(decision.decidedOn, terms),
  data: named,
  steps: (decision) => decision.procedure,
  source: majorDecisionRegulations.clause("第二条、第十九条、第二十二条、第二十五条"),
  when: isCovered,
  constraints: [
    {
      id: "review-passed-before-discussion",
      template: "precedence",
      first: { kind: "legality-review", that: (step) => step.result.oneOf("passed", "passed-with-changes") },
      second: "collective-discussion",
      when: (decision) => isMarked(decision.exploratoryReform).not(),
      message: label(
        "{unit}的决策“{title}”于{secondOn}集体讨论，此前没有通过合法性审查（审查通过日期：{firstOn}）。",
        "“{title}” of {unit} was discussed on {secondOn} without a legality review passed before it (passed on: {firstOn}).",
      ),
    },
    {
      id: "exploratory-reform-reviewed-before-discussion",
      template: "precedence",
      first: "legality-review",
      second: "collective-discussion",
      when: (decision) => isMarked(decision.exploratoryReform),
      message: label(
        "{unit}的探索性改革决策“{title}”于{secondOn}集体讨论，此前没有合法性审查（审查日期：{firstOn}）。",
        "“{title}” of {unit}, an exploratory reform, was discussed on {secondOn} without a legality review before it (reviewed on: {firstOn}).",
      ),
    },
    {
      id: "experts-before-discussion",
      template: "precedence",
      first: "expert-argument",
      second: "collective-discussion",
      when: (decision) => decision.technical,
      message: label(
        "{unit}的决策“{title}”专业性、技术性较强，于{secondOn}集体讨论，此前没有专家论证（论证日期：{firstOn}）。",
        "“{title}” of {unit} is technical and was discussed on {secondOn} without expert argument before it (held on: {firstOn}).",
      ),
    },
    {
      id: "risk-assessed-before-discussion",
      template: "precedence",
      first: "risk-assessment",
      second: "collective-discussion",
      when: (decision) => decision.stabilityRisk.and(isMarked(decision.riskAssessedElsewhere).not()),
      message: label(
        "{unit}的决策“{title}”可能影响社会稳定、公共安全，于{secondOn}集体讨论，此前没有风险评估（评估日期：{firstOn}）。",
        "“{title}” of {unit} may affect stability or safety and was discussed on {secondOn} without risk assessment before it (assessed on: {firstOn}).",
      ),
    },
  ],
  answers: {
    transition: label("2019年9月1日以后作出的决策", "decisions made since 1 September 2019"),
    endsOtherwise: label(
      "依法不属于重大行政决策、紧急情况的，不作判断",
      "what is no major decision by law, and emergencies, are not judged",
    ),
    knownFrom: label(
      "公众参与、专家论证、风险评估、合法性审查、集体讨论各环节和各自文书的登记",
      "the steps recorded and the papers of public participation, expert argument, risk assessment, legality review and discussion",
    ),
  },
  remedy: label("补正程序后重新提请讨论。", "Make good the steps and submit it anew."),
  notCovered: label(
    "只约束县级以上地方人民政府；部门和乡镇参照执行，不作判断。是否属于重大行政决策、是否属于探索性改革、风险是否已依其他规定评估，以登记为准。",
    "It binds governments of county level and above; departments and townships, which take it as a reference, are not judged. What is a major decision or an exploratory reform, and whether risks were assessed under other rules, is taken from the record.",
  ),
});

/** The Party committee of the level is told of a decision before it is published. */
export const reportDecisionToPartyCommittee = defineProcedure({
  id: "report-decision-to-party-committee",
  title: label("重大决策出台前向同级党委请示报告", "Report a decision to the Party committee before it is issued"),
  about: MajorDecision,
  binds: governmentsOfCountyOrAbove,
  severity: "error",
  obligations: ["DEC-08"],
  relevantDay: (decision, terms) => reachedDay(decision.publishedOn, terms),
  data: named,
  steps: (decision) => decision.procedure,
  source: majorDecisionRegulations.clause("第三十一条"),
  when: isCovered,
  constraints: [
    {
      id: "report-before-publication",
      template: "precedence",
      first: "party-report",
      second: "publication",
      message: label(
        "{unit}的决策“{title}”于{secondOn}公布，此前没有向同级党委请示报告（报告日期：{firstOn}）。",
        "“{title}” of {unit} was published on {secondOn} without a report to the Party committee before it (reported on: {firstOn}).",
      ),
    },
  ],
  answers: {
    transition: label("2019年9月1日以后公布的决策", "decisions published since 1 September 2019"),
    knownFrom: label("请示报告环节的登记", "the step of the report as recorded"),
  },
  remedy: label("立即报告。", "Report at once."),
});

/** When the procedure of a decision closes, its record is archived whole. */
export const archiveDecisionRecord = defineExpectation({
  id: "archive-decision-record",
  title: label("决策过程记录和材料完整归档", "Archive the record of a decision whole"),
  about: MajorDecision,
  binds: governmentsOfCountyOrAbove,
  severity: "error",
  basis: "declared",
  obligations: ["DEC-10"],
  relevantDay: (decision) => decision.concludedOn,
  data: (decision) => ({ ...named(decision), concluded: decision.concludedOn }),
  source: majorDecisionRegulations.clause("第三十三条"),
  when: (decision) => isCovered(decision).and(decision.concludedOn.isPresent()),
  field: "record",
  expect: (decision) => decision.record.archiveComplete,
  message: label(
    "{unit}的决策“{title}”{concluded}程序终结，档案不完整。",
    "The archive of “{title}” of {unit}, closed on {concluded}, is not whole.",
  ),
  remedy: label("收集缺失材料并归档。", "Gather what is missing and archive it."),
});
