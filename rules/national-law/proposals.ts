import {
  type Condition,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  months,
  type RecordTerm,
  seenBy,
} from "fazhi";
import { Proposal, Unit } from "fazhi/model";
import { disclosurePeriod } from "./government-information.js";
import {
  deputiesLaw2015,
  deputiesLaw2025,
  proposalRules,
  replyPublicationNotice,
  supervisionLaw2006,
  supervisionLaw2024,
} from "./sources.js";

const rollOver = { rollOver: true };

/** How soon a suggestion of deputies is answered. */
export const deputySuggestionPeriod = defineParameter({
  id: "deputy-suggestion-period",
  title: label("代表建议答复期限", "Period for answering a deputy's suggestion"),
  values: [
    { value: months(3, rollOver), source: deputiesLaw2015.clause("第四十二条") },
    { value: months(3, rollOver), source: deputiesLaw2025.clause("第五十一条") },
  ],
});

/** The same for one that touches many fields or is hard to deal with. */
export const hardDeputySuggestionPeriod = defineParameter({
  id: "hard-deputy-suggestion-period",
  title: label("涉及面广、处理难度大的代表建议答复期限", "Period for a broad or hard suggestion"),
  values: [
    { value: months(6, rollOver), source: deputiesLaw2015.clause("第四十二条") },
    { value: months(6, rollOver), source: deputiesLaw2025.clause("第五十一条") },
  ],
});

/** How soon a CPPCC proposal is answered, and at the latest: by custom as a suggestion of deputies. */
export const cppccProposalPeriod = defineParameter({
  id: "cppcc-proposal-period",
  title: label("政协提案答复期限", "Period for answering a CPPCC proposal"),
  values: [{ value: months(3, rollOver), source: proposalRules.clause("答复期限") }],
});
export const hardCppccProposalPeriod = defineParameter({
  id: "hard-cppcc-proposal-period",
  title: label("政协提案最长答复期限", "Longest period for a CPPCC proposal"),
  values: [{ value: months(6, rollOver), source: proposalRules.clause("答复期限") }],
});

/** Whether the unit still owes an answer: it did not hand the matter back, and nobody withdrew it. */
const isOwed = (proposal: RecordTerm<Proposal>): Condition =>
  proposal.returnedOn.isMissing().and(proposal.withdrawnOn.isMissing());

const named = (proposal: RecordTerm<Proposal>) => ({ title: proposal.title, unit: proposal.unit.in(Unit).title });
const messages = {
  late: label(
    "{unit}承办的“{title}”{start}交办，最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "“{title}”, assigned to {unit} on {start}, was to be answered by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}承办的“{title}”{start}交办，最迟应于{due}答复，至今没有答复，已逾期{daysLate}日。",
    "“{title}”, assigned to {unit} on {start}, was to be answered by {due} and has not been, {daysLate} days after.",
  ),
};
const remedy = label("立即答复代表、委员，并说明迟延的原因。", "Answer now and explain the delay.");

/** A suggestion is answered within three months of its assignment, a broad or hard one within six. */
export const answerDeputySuggestionInTime = defineDeadline({
  id: "answer-deputy-suggestion-in-time",
  title: label("按期答复代表建议", "Answer a deputy's suggestion in time"),
  about: Proposal,
  binds: "any",
  severity: "error",
  obligations: ["PRO-01", "PRO-02"],
  data: named,
  source: [deputiesLaw2015.clause("第四十二条"), deputiesLaw2025.clause("第五十一条")],
  when: (proposal) => proposal.kind.equals("deputy").and(isOwed(proposal)),
  field: "repliedOn",
  starts: (proposal) => proposal.assignedOn,
  within: (proposal, { choose, parameter }) =>
    choose(proposal.difficult, parameter(hardDeputySuggestionPeriod), parameter(deputySuggestionPeriod)),
  fulfilled: (proposal) => proposal.repliedOn,
  ...messages,
  remedy,
  answers: {
    clock: label(
      "自交办之日起算，当日不计入；三个月，复杂的六个月",
      "from assignment, that day not counted; three months, six where it is hard",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
    endsOtherwise: label(
      "退回改由其他单位办理、代表撤回的不再答复",
      "nothing is owed where it was given back or withdrawn",
    ),
  },
});

/** A CPPCC proposal is answered as soon as a suggestion of deputies; the numbers are not verified. */
export const answerCppccProposalInTime = defineDeadline({
  id: "answer-cppcc-proposal-in-time",
  title: label("按期答复政协提案", "Answer a CPPCC proposal in time"),
  about: Proposal,
  binds: "any",
  severity: "warning",
  obligations: ["PRO-03"],
  data: named,
  source: proposalRules.clause("答复期限"),
  when: (proposal) => proposal.kind.equals("cppcc").and(isOwed(proposal)),
  field: "repliedOn",
  starts: (proposal) => proposal.assignedOn,
  within: (proposal, { choose, parameter }) =>
    choose(proposal.difficult, parameter(hardCppccProposalPeriod), parameter(cppccProposalPeriod)),
  fulfilled: (proposal) => proposal.repliedOn,
  ...messages,
  remedy,
  answers: {
    clock: label("自交办之日起算，当日不计入", "from assignment, that day not counted"),
    endsOtherwise: label("退回、撤回的不再答复", "nothing is owed where it was given back or withdrawn"),
  },
});

/**
 * What was done on a resolution or opinion of the standing committee is reported by the day that it set. The law names
 * no number of days, so that nothing is late where no day was set.
 */
export const reportOnDeliberationOpinionInTime = defineDeadline({
  id: "report-on-deliberation-opinion-in-time",
  title: label(
    "按规定期限报告审议意见研究处理情况",
    "Report on an opinion of the standing committee by the day it set",
  ),
  about: Proposal,
  binds: "any",
  severity: "warning",
  obligations: ["PRO-06"],
  relevantDay: (proposal) => proposal.assignedOn,
  data: named,
  source: [supervisionLaw2006.clause("第十四条、第二十条"), supervisionLaw2024.clause("第十七条、第二十九条")],
  when: (proposal) => proposal.kind.equals("deliberation-opinion").and(proposal.dueOn.isPresent(), isOwed(proposal)),
  field: "repliedOn",
  starts: (proposal) => proposal.assignedOn,
  by: (proposal) => proposal.dueOn,
  fulfilled: (proposal) => proposal.repliedOn,
  ...messages,
  answers: {
    clock: label(
      "最后一日是常务委员会决议确定的期限",
      "the last day is the one that the standing committee's resolution sets",
    ),
    transition: label("以交办当日的法律为准", "the law of the day of assignment"),
  },
  remedy: label("立即书面报告研究处理情况。", "Report in writing at once."),
  notCovered: label(
    "法律没有日数，只有常务委员会决议规定期限的才可判断；各地实施办法另有日数的，由地方规则包设定。报告是否先征求意见、是否向社会公布不作判断。",
    "The law names no number of days: only a day that the committee set can be judged; what a place sets belongs into its own pack. Whether opinions were asked for and the report is made public is not judged.",
  ),
});

/** A reply of public interest is published in time, unless a reason stands against it; the notice names no day, so that of disclosure is taken. */
export const publishReplyOfPublicInterest = defineExpectation({
  id: "publish-reply-of-public-interest",
  title: label("公开涉及公共利益的办理答复", "Publish a reply of public interest"),
  about: Proposal,
  binds: "any",
  severity: "warning",
  obligations: ["PRO-04"],
  relevantDay: (proposal) => proposal.repliedOn,
  data: (proposal) => ({ ...named(proposal), replied: proposal.repliedOn }),
  source: replyPublicationNotice.clause("公开内容"),
  when: (proposal) => proposal.repliedOn.isPresent().and(proposal.publicInterest),
  field: "replyPublishedOn",
  by: (proposal, { parameter }) => proposal.repliedOn.plus(parameter(disclosurePeriod)),
  expect: (proposal, { asOf, any, parameter }) =>
    any(
      proposal.replyWithheldReason.isPresent(),
      proposal.replyWithheldGround.isPresent(),
      seenBy(proposal.replyPublishedOn, asOf).and(
        proposal.replyPublishedOn.notAfter(proposal.repliedOn.plus(parameter(disclosurePeriod))),
      ),
    ),
  message: label(
    "{unit}{replied}对“{title}”的答复涉及公共利益，至{due}没有公开。",
    "The reply of {unit} to “{title}” on {replied} is of public interest and was not published by {due}.",
  ),
  remedy: label("公开答复；不宜公开的，记载理由。", "Publish the reply, or record why not."),
  notCovered: label("公开摘要还是全文不作区分。", "Whether the whole or a summary is published is not told apart."),
});
