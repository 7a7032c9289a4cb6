import { defineDeadline, defineExpectation, label } from "fazhi";
import { ReconsiderationCase } from "fazhi/model";
import { reconsiderationOrgans } from "./bound-units.js";
import { lawOfAcceptance, named } from "./reconsideration-acceptance.js";
import { hearingNoticePeriod, opinionLetterPeriod } from "./reconsideration-periods.js";
import { reconsiderationLaw2023, reconsiderationRegulations, replacedIn2024 } from "./sources.js";

/** Since 2024 a major, hard or complex case is heard before it is decided. */
export const hearComplexReconsideration = defineExpectation({
  id: "hear-complex-reconsideration",
  title: label("重大、疑难、复杂的复议案件组织听证", "Hear a major, hard or complex reconsideration"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-08"],
  relevantDay: lawOfAcceptance,
  data: (reconsideration) => ({ ...named(reconsideration), decided: reconsideration.decidedOn }),
  source: reconsiderationLaw2023.clause("第五十条第一款"),
  when: (reconsideration, { asOf }) =>
    reconsideration.decidedOn.isPresent().and(reconsideration.decidedOn.notAfter(asOf), reconsideration.complex),
  field: "hearingHeldOn",
  expect: (reconsideration) => reconsideration.hearingHeldOn.notAfter(reconsideration.decidedOn),
  message: label(
    "“{title}”属于重大、疑难、复杂案件，{unit}于{decided}作出决定，此前没有听证。",
    "“{title}” is a major, hard or complex case; {unit} decided it on {decided} without a hearing before.",
  ),
  remedy: label("听取当事人意见；以后依法组织听证。", "Hear the parties; hold the hearing from now on."),
  notCovered: label(
    "听证主持人、听证员、记录员人数和被申请人负责人是否参加，不作判断。",
    "The number of chairs, members and recorders, and the attendance of the respondent's head, are not judged.",
  ),
});

/** Since 2024 the parties are told of a hearing five working days before it, by the law of the day on which they are told. */
export const giveNoticeOfReconsiderationHearing = defineExpectation({
  id: "give-notice-of-reconsideration-hearing",
  title: label("听证五日前通知当事人", "Tell the parties of a hearing five days before"),
  about: ReconsiderationCase,
  binds: reconsiderationOrgans,
  severity: "error",
  obligations: ["REC-08"],
  relevantDay: (reconsideration) => reconsideration.hearingNotifiedOn,
  data: (reconsideration) => ({
    ...named(reconsideration),
    held: reconsideration.hearingHeldOn,
    told: reconsideration.hearingNotifiedOn,
  }),
  source: reconsiderationLaw2023.clause("第五十一条第一款"),
  when: (reconsideration) => reconsideration.hearingHeldOn.isPresent(),
  field: "hearingNotifiedOn",
  expect: (reconsideration, { parameter }) =>
    reconsideration.hearingNotifiedOn.plus(parameter(hearingNoticePeriod)).notAfter(reconsideration.hearingHeldOn),
  message: label(
    "{unit}于{told}通知“{title}”听证，{held}即举行，短于应当提前的时间。",
    "{unit} gave notice on {told} of the hearing in “{title}” on {held}: later than the law allows.",
  ),
  remedy: label("当事人因此不能参加的，重新组织听证。", "Hold it again for parties who could not attend."),
});

/** The organ that receives an opinion letter reports within sixty days what it did. */
export const answerOpinionLetterInTime = defineDeadline({
  id: "answer-opinion-letter-in-time",
  title: label("按期反馈行政复议意见书落实情况", "Answer an opinion letter in time"),
  about: ReconsiderationCase,
  binds: "any",
  severity: "error",
  obligations: ["REC-10"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: named,
  source: [
    reconsiderationRegulations.clause("第五十七条", { inForce: replacedIn2024 }),
    reconsiderationLaw2023.clause("第七十六条"),
  ],
  when: (reconsideration) => reconsideration.opinionLetter.isPresent(),
  field: "opinionLetter",
  starts: (reconsideration) => reconsideration.opinionLetter.receivedOn,
  within: (_, { parameter }) => parameter(opinionLetterPeriod),
  fulfilled: (reconsideration) => reconsideration.opinionLetter.answeredOn,
  late: label(
    "{respondent}{start}收到“{title}”的复议意见书，最迟应于{due}反馈，{fulfilled}才反馈，迟{daysLate}日。",
    "{respondent} received the opinion letter in “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{respondent}{start}收到“{title}”的复议意见书，最迟应于{due}反馈，至今没有反馈。",
    "{respondent} received the opinion letter in “{title}” on {start}, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到行政复议意见书之日起算，当日不计入；六十日为自然日",
      "from receipt of the letter, that day not counted; sixty calendar days",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即书面反馈纠正情况。", "Report in writing at once what was corrected."),
});
