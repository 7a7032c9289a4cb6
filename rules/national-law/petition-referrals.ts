import { days, defineDeadline, defineParameter, label } from "fazhi";
import { PetitionCase } from "fazhi/model";
import { named, referralObjectionPeriod } from "./petitions.js";
import { petitionRegulations2005, petitionRegulations2022 } from "./sources.js";

/** How soon an organ answers what the petition office proposed; the new regulations set no number of days. */
export const improvementProposalPeriod = defineParameter({
  id: "petition-improvement-proposal-period",
  title: label("改进工作建议反馈期限", "Period for answering a proposal for improvement"),
  values: [{ value: days(30, { rollOver: true }), source: petitionRegulations2005.clause("第三十六条") }],
});

/** Since 2022 a unit that is not in charge objects to a referral within five working days of it. */
export const objectToReferralInTime = defineDeadline({
  id: "object-to-referral-in-time",
  title: label("五个工作日内对转送、交办提出异议", "Object to a wrong referral within five working days"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-03"],
  data: named,
  source: petitionRegulations2022.clause("第二十三条第三款"),
  when: (petition) => petition.referralObjectedOn.isPresent(),
  field: "referralObjectedOn",
  starts: (petition) => petition.assignedOn,
  within: (_, { parameter }) => parameter(referralObjectionPeriod),
  fulfilled: (petition) => petition.referralObjectedOn,
  late: label(
    "信访事项“{title}”{start}交办，{unit}的异议最迟应于{due}提出，{fulfilled}才提出。",
    "The petition “{title}” was assigned to {unit} on {start}; it could object by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "信访事项“{title}”{start}交办，{unit}的异议最迟应于{due}提出。",
    "The petition “{title}” was assigned to {unit} on {start}; it could object by {due}.",
  ),
  answers: {
    clock: label("自收到转送、交办之日起算，当日不计入", "from receipt of the referral, that day not counted"),
  },
  remedy: label("先行受理，由交办机关协调。", "Accept it for now and let the assigning organ settle it."),
  notCovered: label(
    "异议是否成立、退回是否详细说明理由，不作判断。",
    "Whether the objection is right and reasoned is not judged.",
  ),
});

/** Until 2022 an organ answered what the petition office proposed to it within thirty days. */
export const answerImprovementProposalInTime = defineDeadline({
  id: "answer-improvement-proposal-in-time",
  title: label("按期反馈改进工作建议", "Answer a proposal for improvement in time"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-07"],
  data: named,
  source: petitionRegulations2005.clause("第三十六条"),
  when: (petition) => petition.improvementProposal.isPresent(),
  field: "improvementProposal",
  starts: (petition) => petition.improvementProposal.receivedOn,
  within: (_, { parameter }) => parameter(improvementProposalPeriod),
  fulfilled: (petition) => petition.improvementProposal.answeredOn,
  late: label(
    "{unit}{start}收到关于“{title}”的改进建议，最迟应于{due}反馈，{fulfilled}才反馈。",
    "{unit} received a proposal on “{title}” on {start}, was to answer by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到关于“{title}”的改进建议，最迟应于{due}反馈，至今没有反馈。",
    "{unit} received a proposal on “{title}” on {start}, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label("自收到建议之日起算，当日不计入", "from receipt of the proposal, that day not counted"),
    transition: label("2022年5月1日起没有日数", "no number of days since 1 May 2022"),
  },
  remedy: label("书面反馈采纳情况。", "Report in writing what was adopted."),
  notCovered: label(
    "2022年5月1日以后收到的建议应当反馈而没有期限，不作判断。",
    "Proposals received since 1 May 2022 are to be answered without a number of days and are not judged.",
  ),
});
