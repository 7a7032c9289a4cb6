import type { CountFunction, CycleFunction } from "../calendar/unit/unit-role.js";

/** How each function is written; a function of a list or value shows what it is called on. */
export const usages = {
  all: "all(a, b, …) / list.all(item, condition)",
  any: "any(a, b, …)",
  date: 'date("2017-05-03")',
  day: "day(instant)",
  daysBetween: "daysBetween(day, day)",
  deadline: 'deadline(day, parameter("…"))',
  exists: "list.exists(item, condition)",
  exists_one: "list.exists_one(item, condition)",
  filter: "list.filter(item, condition)",
  follow: "reference.follow()",
  halfYear: "halfYear(day)",
  has: "has(field)",
  instant: 'instant("2017-05-03T10:00")',
  isEmpty: "list.isEmpty()",
  month: "month(day)",
  only: "list.only()",
  orElse: "value.orElse(other)",
  parameter: 'parameter("id")',
  quarter: "quarter(day)",
  referring: 'referring("entity", "field") / record.referring("entity", "field")',
  size: "list.size() / size(list)",
  sum: "list.sum(item, number)",
  table: 'table("id")',
  workingDaysBetween: "workingDaysBetween(day, day)",
  year: "year(day)",
} as const satisfies Readonly<Record<CountFunction | CycleFunction, string>> & Readonly<Record<string, string>>;

/** The name of a function of the language. */
export type FunctionName = keyof typeof usages;

export const functionNames = Object.keys(usages) as readonly FunctionName[];

/** Whether a name is that of a function. */
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(usages, name);
