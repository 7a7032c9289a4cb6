import { days, defineDeadline, defineParameter, label, months, type RecordTerm } from "fazhi";
import { LitigationCase, ProcuratorialSuggestion, ReconsiderationCase, Unit } from "fazhi/model";
import {
  judicialSuggestionProvisions,
  litigationLaw2014,
  publicInterestInterpretation,
  reconsiderationLaw1999,
  reconsiderationLaw2023,
} from "./sources.js";

const rollOver = { rollOver: true };

/** How soon an organ performs its duty and answers a procuratorate that suggests it in the public interest. */
export const publicInterestAnswerPeriod = defineParameter({
  id: "public-interest-suggestion-answer-period",
  title: label("公益诉讼检察建议回复期限", "Period for answering a suggestion in the public interest"),
  values: [{ value: months(2, rollOver), source: publicInterestInterpretation.clause("第二十一条第二款") }],
});

/** The same where the harm to the public interest goes on spreading. */
export const urgentPublicInterestAnswerPeriod = defineParameter({
  id: "urgent-public-interest-suggestion-answer-period",
  title: label("紧急情形公益诉讼检察建议回复期限", "Period for answering an urgent suggestion in the public interest"),
  values: [{ value: days(15, rollOver), source: publicInterestInterpretation.clause("第二十一条第二款") }],
});

const named = (suggestion: RecordTerm<ProcuratorialSuggestion>) => ({
  title: suggestion.title,
  unit: suggestion.unit.in(Unit).title,
});
const answer = {
  field: "answeredOn",
  starts: (suggestion: RecordTerm<ProcuratorialSuggestion>) => suggestion.receivedOn,
  fulfilled: (suggestion: RecordTerm<ProcuratorialSuggestion>) => suggestion.answeredOn,
} as const;

/**
 * An organ that receives a suggestion in the public interest performs its duty and answers in writing within two
 * months, in urgent cases within fifteen days. A suggestion that was withdrawn asks for nothing.
 */
export const answerPublicInterestSuggestionInTime = defineDeadline({
  id: "answer-public-interest-suggestion-in-time",
  title: label("按期回复公益诉讼检察建议", "Answer a suggestion in the public interest in time"),
  about: ProcuratorialSuggestion,
  binds: "any",
  severity: "error",
  obligations: ["SUG-01"],
  data: named,
  source: publicInterestInterpretation.clause("第二十一条第二款"),
  when: (suggestion) => suggestion.kind.equals("public-interest").and(suggestion.withdrawnOn.isMissing()),
  within: (suggestion, { choose, parameter }) =>
    choose(
      suggestion.urgent.isPresent().and(suggestion.urgent),
      parameter(urgentPublicInterestAnswerPeriod),
      parameter(publicInterestAnswerPeriod),
    ),
  ...answer,
  late: label(
    "{unit}{start}收到公益诉讼检察建议“{title}”，最迟应于{due}书面回复，{fulfilled}才回复，迟{daysLate}日。",
    "{unit} received the suggestion “{title}” on {start}, was to answer in writing by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到公益诉讼检察建议“{title}”，最迟应于{due}书面回复，至今没有回复。",
    "{unit} received the suggestion “{title}” on {start}, was to answer in writing by {due} and has not.",
  ),
  answers: {
    clock: label(
      "自收到检察建议之日起算，当日不计入；两个月，紧急情形十五日",
      "from receipt of the suggestion, that day not counted; two months, in urgent cases fifteen days",
    ),
    endsOtherwise: label("检察机关撤回建议的，不再回复", "a suggestion that is withdrawn asks for nothing"),
  },
  remedy: label(
    "立即依法履行职责并书面回复人民检察院。",
    "Perform the duty and answer the procuratorate in writing at once.",
  ),
  notCovered: label(
    "是否已经依法履行职责不作判断；没有登记为紧急情形的，按两个月计算；2018年3月2日以前收到的建议不作判断。",
    "Whether the duty was performed is not judged; what is not recorded as urgent has two months; suggestions received before 2 March 2018 are not judged.",
  ),
});

/** A court's suggestion on governance is answered by the day that it sets, as a rule no later than two months on. */
export const answerJudicialSuggestionByItsDay = defineDeadline({
  id: "answer-judicial-suggestion-by-its-day",
  title: label("按期答复司法建议", "Answer a court's suggestion by the day it sets"),
  about: ProcuratorialSuggestion,
  binds: "any",
  severity: "warning",
  obligations: ["SUG-02"],
  data: named,
  source: judicialSuggestionProvisions.clause("第八条第一款"),
  when: (suggestion) =>
    suggestion.kind.equals("judicial").and(suggestion.withdrawnOn.isMissing(), suggestion.answerDueOn.isPresent()),
  by: (suggestion) => suggestion.answerDueOn,
  ...answer,
  late: label(
    "{unit}{start}收到司法建议“{title}”，最迟应于{due}书面答复，{fulfilled}才答复。",
    "{unit} received the court's suggestion “{title}” on {start}, was to answer by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到司法建议“{title}”，最迟应于{due}书面答复，至今没有答复。",
    "{unit} received the court's suggestion “{title}” on {start}, was to answer by {due} and has not.",
  ),
  answers: {
    clock: label("最后一日是建议书确定的答复期限", "the last day is the one that the suggestion sets"),
    endsOtherwise: label("人民法院撤回建议的，不再答复", "a suggestion that is withdrawn asks for nothing"),
  },
  remedy: label("书面答复建议采纳落实情况。", "Answer in writing what was adopted and done."),
  notCovered: label(
    "答复期限由人民法院在建议书中确定；没有登记期限的不作判断。规定约束人民法院，所以只作提醒。",
    "The court sets the day in its suggestion; where none is recorded nothing is judged. The provisions bind courts, so that this is a warning.",
  ),
});

/** A final judgment or settlement that asks an organ to act is performed by the day it sets. */
export const performJudgmentInTime = defineDeadline({
  id: "perform-judgment-in-time",
  title: label("按期履行生效裁判", "Perform a final judgment in time"),
  about: LitigationCase,
  binds: "any",
  severity: "error",
  obligations: ["SUG-03"],
  data: (suit) => ({ title: suit.title, unit: suit.defendant.in(Unit).title }),
  source: litigationLaw2014.clause("第九十四条、第九十六条"),
  when: (suit) =>
    suit.finalOn
      .isPresent()
      .and(
        suit.performanceRequired,
        suit.performanceDueOn.isPresent(),
        suit.outcome.oneOf("lost", "partly-lost", "mediated"),
      ),
  field: "performedOn",
  starts: (suit) => suit.finalOn,
  by: (suit) => suit.performanceDueOn,
  fulfilled: (suit) => suit.performedOn,
  late: label(
    "{unit}最迟应于{due}履行“{title}”{start}生效的裁判，{fulfilled}才履行，迟{daysLate}日。",
    "{unit} was to perform the judgment in “{title}”, final on {start}, by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}最迟应于{due}履行“{title}”{start}生效的裁判，至今没有履行。",
    "{unit} was to perform the judgment in “{title}”, final on {start}, by {due} and has not.",
  ),
  answers: {
    clock: label("最后一日是裁判确定的履行期限", "the last day is the one that the judgment sets"),
    endsOtherwise: label("裁判没有履行内容的没有履行义务", "a judgment that asks for nothing asks for no performance"),
    knownFrom: label(
      "裁判结果、履行期限和履行日期的登记",
      "the outcome, the day set and the day of performance as recorded",
    ),
  },
  remedy: label(
    "立即履行；确有困难的，向人民法院说明。",
    "Perform it at once; where that is hard, explain it to the court.",
  ),
  notCovered: label("裁判没有确定履行期限的，不作判断。", "Judgments that set no day for performance are not judged."),
});

/** The respondent performs a decision on reconsideration, or a settlement in it, by the day it sets. */
export const performReconsiderationDecisionInTime = defineDeadline({
  id: "perform-reconsideration-decision-in-time",
  title: label("按期履行行政复议决定", "Perform a decision on reconsideration in time"),
  about: ReconsiderationCase,
  binds: "any",
  severity: "error",
  obligations: ["REC-12"],
  responsible: (reconsideration) => reconsideration.respondent,
  data: (reconsideration) => ({
    title: reconsideration.title,
    respondent: reconsideration.respondent.in(Unit).title,
  }),
  source: [reconsiderationLaw1999.clause("第三十二条"), reconsiderationLaw2023.clause("第七十七条")],
  when: (reconsideration) =>
    reconsideration.performanceRequired
      .isPresent()
      .and(reconsideration.performanceRequired, reconsideration.performanceDueOn.isPresent()),
  field: "performedOn",
  starts: (reconsideration) => reconsideration.servedOn,
  by: (reconsideration) => reconsideration.performanceDueOn,
  fulfilled: (reconsideration) => reconsideration.performedOn,
  late: label(
    "{respondent}最迟应于{due}履行“{title}”的行政复议决定，{fulfilled}才履行，迟{daysLate}日。",
    "{respondent} was to perform the decision in “{title}” by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{respondent}最迟应于{due}履行“{title}”的行政复议决定，至今没有履行。",
    "{respondent} was to perform the decision in “{title}” by {due} and has not.",
  ),
  answers: {
    clock: label("最后一日是复议决定确定的履行期限", "the last day is the one that the decision sets"),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label(
    "立即履行；复议机关责令限期履行。",
    "Perform it at once; the reconsideration organ orders it by a day.",
  ),
  notCovered: label(
    "决定没有确定履行期限的，不作判断；决定自送达之日起生效，没有登记送达日期的，无法判断。",
    "Decisions that set no day are not judged; a decision takes effect when it is served, and without that day nothing can be said.",
  ),
});
