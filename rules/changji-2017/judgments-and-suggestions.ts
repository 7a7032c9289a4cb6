import { defineDeadline, LitigationCase, label, ProcuratorialSuggestion, Unit } from "fazhi";
import { administration } from "./administration.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.15 二（十五）");

/** A final judgment that asks an organ to act is carried out by the day it sets. */
export const carryOutJudgment = defineDeadline({
  id: "carry-out-judgment",
  title: label("执行人民法院生效裁判", "Carry out a final judgment"),
  about: LitigationCase,
  severity: "error",
  obligations: ["2.15c"],
  binds: "any",
  data: (suit) => ({ title: suit.title, unit: suit.defendant.in(Unit).title }),
  source: clause,
  answers: {
    clock: label("裁判载明的履行期限，自裁判生效起", "the day that the judgment sets, from its becoming final"),
  },
  when: (suit, { all }) =>
    all(suit.finalOn.isPresent(), suit.outcome.oneOf("lost", "partly-lost"), suit.performanceRequired),
  field: "performedOn",
  starts: (suit) => suit.finalOn,
  by: (suit) => suit.performanceDueOn,
  fulfilled: (suit) => suit.performedOn,
  late: label(
    "{unit}最迟应于{due}履行“{title}”{start}生效的裁判，{fulfilled}才履行，迟{daysLate}日。",
    "{unit} was to carry out the judgment in “{title}”, final on {start}, by {due}; it did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}最迟应于{due}履行“{title}”{start}生效的裁判，至今没有履行。",
    "{unit} was to carry out the judgment in “{title}”, final on {start}, by {due} and has not.",
  ),
  mend: label("立即履行裁判。", "Carry out the judgment at once."),
});

/** A suggestion of the procuratorate is answered by the day it sets. */
export const answerProcuratorialSuggestion = defineDeadline({
  id: "answer-procuratorial-suggestion",
  title: label("按期回复检察建议", "Answer a procuratorial suggestion"),
  about: ProcuratorialSuggestion,
  severity: "error",
  obligations: ["2.15c"],
  binds: administration,
  data: (suggestion) => ({
    title: suggestion.title,
    unit: suggestion.unit.in(Unit).title,
    procuratorate: suggestion.procuratorate,
  }),
  source: clause,
  answers: { clock: label("检察建议载明的期限，自收到之日起", "the day that the suggestion sets, from its receipt") },
  field: "answeredOn",
  starts: (suggestion) => suggestion.receivedOn,
  by: (suggestion) => suggestion.answerDueOn,
  fulfilled: (suggestion) => suggestion.answeredOn,
  late: label(
    "{unit}最迟应于{due}回复{procuratorate}的检察建议“{title}”，{fulfilled}才回复，迟{daysLate}日。",
    "{unit} was to answer “{title}” of {procuratorate} by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}最迟应于{due}回复{procuratorate}的检察建议“{title}”，至今没有回复。",
    "{unit} was to answer “{title}” of {procuratorate} by {due} and has not.",
  ),
  mend: label("回复检察机关，并报告整改情况。", "Answer, and report what has been put right."),
});
