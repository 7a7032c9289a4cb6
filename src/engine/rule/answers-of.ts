import { asksCalendar } from "../../calendar/period.js";
import { type Label, label } from "../../codes/label.js";
import type { ParameterValue } from "../../expression/term.js";
import type { Pack, Rule } from "../pack/pack.js";
import { parametersOfRule } from "../pack/parameters-of.js";
import type { Answer } from "./rule-answers.js";
import { formOf } from "./rule-forms.js";

/** The answers that an author wrote, and those that follow from the form of a rule. */
export function answersOf(rule: Rule, pack: Pack): readonly Answer[] {
  const { clock, notCounted, exceptions = [], transition, endsOtherwise, knownFrom } = rule.answers ?? {};
  const said = (question: Label, text: Label | undefined): readonly Answer[] =>
    text === undefined ? [] : [{ question, text }];
  const follows = (question: Label, text: Label | undefined): readonly Answer[] =>
    said(question, text).map((answer) => ({ ...answer, follows: true }));
  return [
    ...said(questions.clock, clock),
    ...said(questions.notCounted, notCounted),
    ...exceptions.map(({ says, source }) => ({ question: questions.exceptions, text: says, authority: source })),
    ...follows(questions.bound, formOf(rule).limit(rule)),
    ...said(questions.transition, transition),
    ...said(questions.endsOtherwise, endsOtherwise),
    ...follows(questions.calendar, calendarOf(rule, pack)),
    ...said(questions.knownFrom, knownFrom),
  ];
}

const questions = {
  clock: label("从何时起算", "Clock"),
  notCounted: label("不计入的时间", "Not counted"),
  exceptions: label("另有规定", "Except"),
  bound: label("期限性质", "Limit"),
  transition: label("法律变动时", "When the law changed"),
  endsOtherwise: label("义务的其他终结", "Ends otherwise"),
  calendar: label("日历", "Calendar"),
  knownFrom: label("依据的记录", "Known from"),
} as const;

const isOfCalendar = (value: ParameterValue): boolean =>
  typeof value === "object" && "unit" in value && asksCalendar(value);

/** Which calendar counts, for a rule whose periods ask one. */
function calendarOf(rule: Rule, pack: Pack): Label | undefined {
  const named = new Set(parametersOfRule(rule));
  const asks = pack.parameters.some(
    ({ id, values }) => named.has(id) && values.some(({ value }) => isOfCalendar(value)),
  );
  return asks
    ? label("责任单位所在区域的工作日历", "the working days of the region of the unit that answers")
    : undefined;
}
