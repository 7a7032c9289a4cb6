import { defineDeadline, label } from "fazhi";
import { ProcuratorialSuggestion, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.15 二（十五）");

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
  remedy: label("回复检察机关，并报告整改情况。", "Answer, and report what has been put right."),
});
