import {
  defineDeadline,
  defineExpectation,
  defineIndicator,
  defineParameter,
  label,
  months,
  Proposal,
  type RecordTerm,
  Unit,
} from "fazhi";
import { happenedInPlanYear, sinceThePlan } from "./plan-year.js";
import { publicationPeriod } from "./publication-period.js";
import { seenBy } from "./seen-by.js";
import { deputiesLaw, plan2017 } from "./sources.js";

const clause = plan2017.clause("2.15 二（十五）");
const deputiesClause = deputiesLaw.clause("第四十二条");

/** How soon suggestions of deputies are answered, and those that are broad or hard. */
export const suggestionPeriod = defineParameter({
  id: "suggestion-period",
  title: label("代表建议答复期限", "Period for answering deputies' suggestions"),
  values: [{ value: months(3, { rollOver: true }), source: deputiesClause }],
});
export const hardSuggestionPeriod = defineParameter({
  id: "hard-suggestion-period",
  title: label("涉及面广、处理难度大的代表建议答复期限", "Period for broad or hard suggestions"),
  values: [{ value: months(6, { rollOver: true }), source: deputiesClause }],
});

/** How soon CPPCC proposals are answered: by custom as those of deputies; the national text could not be read. */
export const proposalPeriod = defineParameter({
  id: "proposal-period",
  title: label("政协提案答复期限", "Period for answering CPPCC proposals"),
  values: [{ value: months(3, { rollOver: true }), source: plan2017.clause("2.15 二（十五）", { verified: false }) }],
});
export const hardProposalPeriod = defineParameter({
  id: "hard-proposal-period",
  title: label("涉及面广、处理难度大的政协提案答复期限", "Period for broad or hard proposals"),
  values: [{ value: months(6, { rollOver: true }), source: plan2017.clause("2.15 二（十五）", { verified: false }) }],
});

/** The share of the year's suggestions and proposals that are to be concluded. */
export const conclusionRateTarget = defineParameter({
  id: "conclusion-rate-target",
  title: label("建议提案办结率目标", "Target of the conclusion rate"),
  values: [{ value: 1, source: clause, inForce: sinceThePlan }],
});

const named = (proposal: RecordTerm<Proposal>) => ({ title: proposal.title, unit: proposal.unit.in(Unit).title });

const answerMessages = {
  late: label(
    "{unit}承办的“{title}”{start}交办，最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "“{title}”, assigned to {unit} on {start}, was to be answered by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}承办的“{title}”{start}交办，最迟应于{due}答复，至今没有答复，已逾期{daysLate}日。",
    "“{title}”, assigned to {unit} on {start}, was to be answered by {due} and has not been, {daysLate} days after.",
  ),
};

const mend = label("立即答复代表、委员，并说明迟延的原因。", "Answer now and explain the delay.");

/** A suggestion of deputies is answered within three months of its assignment, a broad or hard one within six. */
export const answerSuggestionInTime = defineDeadline({
  id: "answer-suggestion-in-time",
  title: label("按期答复人大代表建议", "Answer deputies' suggestions in time"),
  about: Proposal,
  severity: "error",
  obligations: ["2.15a"],
  data: named,
  source: deputiesClause,
  when: (proposal) => proposal.kind.equals("deputy"),
  field: "repliedOn",
  starts: (proposal) => proposal.assignedOn,
  within: (proposal, { choose, parameter }) =>
    choose(proposal.difficult, parameter(hardSuggestionPeriod), parameter(suggestionPeriod)),
  fulfilled: (proposal) => proposal.repliedOn,
  ...answerMessages,
  mend,
  notCovered: label(
    "没有记载是否涉及面广、处理难度大的，不作判断；人大常委会审议意见没有全国统一的期限。",
    "Where it is not recorded whether a suggestion is broad or hard nothing is said; opinions of a standing committee have no national time limit.",
  ),
});

/** A CPPCC proposal is answered as soon as a suggestion of deputies. */
export const answerProposalInTime = defineDeadline({
  id: "answer-proposal-in-time",
  title: label("按期答复政协提案", "Answer CPPCC proposals in time"),
  about: Proposal,
  severity: "warning",
  obligations: ["2.15a"],
  data: named,
  source: clause,
  when: (proposal) => proposal.kind.equals("cppcc"),
  field: "repliedOn",
  starts: (proposal) => proposal.assignedOn,
  within: (proposal, { choose, parameter }) =>
    choose(proposal.difficult, parameter(hardProposalPeriod), parameter(proposalPeriod)),
  fulfilled: (proposal) => proposal.repliedOn,
  ...answerMessages,
  mend,
});

/**
 * The share of the suggestions, proposals and opinions assigned in the year that are concluded (办结率). All that
 * were assigned are counted: one whose period still runs counts as not yet concluded.
 */
export const proposalConclusionRate = defineIndicator({
  id: "proposal-conclusion-rate",
  title: label("建议提案办结率", "Conclusion rate of proposals"),
  about: Proposal,
  obligations: ["2.15a"],
  source: clause,
  form: "ratio",
  among: (proposal, terms) => happenedInPlanYear(proposal.assignedOn, terms),
  counts: (proposal, { asOf }) => seenBy(proposal.concludedOn, asOf),
  by: {
    unit: (proposal) => proposal.unit,
    region: (proposal) => proposal.unit.in(Unit).region,
    kind: (proposal) => proposal.kind,
  },
  target: { direction: "at-least", value: conclusionRateTarget },
});

/** A reply on a matter of public interest is published in full and in time, unless a reason stands against it. */
export const publishReplyInFull = defineExpectation({
  id: "publish-reply-in-full",
  title: label("涉及公共利益的答复全文公开", "Publish replies of public interest in full"),
  about: Proposal,
  severity: "warning",
  obligations: ["2.15b"],
  relevantDay: (proposal) => proposal.repliedOn,
  data: (proposal) => ({ ...named(proposal), replied: proposal.repliedOn }),
  source: clause,
  when: (proposal) => proposal.repliedOn.isPresent().and(proposal.publicInterest),
  field: "replyPublishedOn",
  by: (proposal, { parameter }) => proposal.repliedOn.plus(parameter(publicationPeriod)),
  expect: (proposal, { asOf }) =>
    proposal.replyWithheldReason
      .isPresent()
      .or(seenBy(proposal.replyPublishedOn, asOf).and(proposal.replyPublishedInFull)),
  message: label(
    "{unit}{replied}对“{title}”的答复涉及公共利益，至{due}没有全文公开。",
    "The reply of {unit} to “{title}” on {replied} is of public interest and was not published in full by {due}.",
  ),
  mend: label("全文公开答复；不宜公开的，记载理由。", "Publish the reply in full, or record why not."),
  notCovered: label(
    "不公开的理由是否成立不作判断。",
    "Whether the reason for withholding is a good one is not judged.",
  ),
});
