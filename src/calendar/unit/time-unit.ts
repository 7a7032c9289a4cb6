import { type Label, label } from "../../codes/label.js";

/** The units of time, of legal periods and of the calendar. */
export type TimeUnit =
  | "day"
  | "working-day"
  | "week"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "hour"
  | "hour-of-working-day";

/** What one of a unit adds to a day or, in hours, to an instant. */
export type UnitLength =
  /** So many calendar days. */
  | { readonly kind: "days"; readonly each: number }
  /** So many months: the same-numbered day of the month reached, or that month's last day. */
  | { readonly kind: "months"; readonly each: number }
  | { readonly kind: "working-days" }
  /** Hours that run on by day and night. */
  | { readonly kind: "hours" }
  /** Hours of which only those of working days count. */
  | { readonly kind: "hours-of-working-days" };

/** All that is said of one unit; `null` where the unit does not serve a purpose. */
export interface TimeUnitDefinition {
  /** Its name. */
  readonly title: Label;
  /** Its name after a number: `15个工作日`, `1 working day`, `15 working days`. */
  readonly counted: { readonly zh: string; readonly one: string; readonly many: string };
  readonly length: UnitLength;
  /** As the unit of a legal period, in records, packs and configurations: the function that builds one. */
  readonly period: { readonly builder: string } | null;
  /** As what is counted between two days: its function in expression text, its method of a day term, its name in sentences. */
  readonly between: { readonly text: string; readonly term: string; readonly words: Label } | null;
  /** As a period of the calendar itself. */
  readonly cycle: CycleDefinition | null;
  /** As the step of a history. */
  readonly history: true | null;
}

/** A unit as a period of the calendar. */
export interface CycleDefinition {
  readonly months: number;
  /** What stands between the year and the number in its name: `2017-Q2`; `null` where the year is the name. */
  readonly mark: string | null;
  /** How many digits its number has. */
  readonly digits: number;
  /** Its function in expression text and its method of a day term. */
  readonly term: string;
  readonly words: Label;
  /** How a duty that recurs in it is said to recur. */
  readonly every: Label;
}

/** Every unit of time, declared once: whatever a unit needs somewhere is said here, so that none is forgotten. */
export const timeUnits = {
  day: {
    title: label("日", "Calendar day"),
    counted: { zh: "日", one: "day", many: "days" },
    length: { kind: "days", each: 1 },
    period: { builder: "days" },
    between: { text: "daysBetween", term: "daysUntil", words: label("天数", "days") },
    cycle: null,
    history: true,
  },
  "working-day": {
    title: label("工作日", "Working day"),
    counted: { zh: "个工作日", one: "working day", many: "working days" },
    length: { kind: "working-days" },
    period: { builder: "workingDays" },
    between: { text: "workingDaysBetween", term: "workingDaysUntil", words: label("工作日数", "working days") },
    cycle: null,
    history: null,
  },
  week: {
    title: label("周", "Week"),
    counted: { zh: "周", one: "week", many: "weeks" },
    length: { kind: "days", each: 7 },
    period: null,
    between: null,
    cycle: null,
    history: true,
  },
  month: {
    title: label("个月", "Month"),
    counted: { zh: "个月", one: "month", many: "months" },
    length: { kind: "months", each: 1 },
    period: { builder: "months" },
    between: null,
    cycle: {
      months: 1,
      mark: "",
      digits: 2,
      term: "month",
      words: label("月份", "month"),
      every: label("每月", "Every month"),
    },
    history: true,
  },
  quarter: {
    title: label("季度", "Quarter"),
    counted: { zh: "个季度", one: "quarter", many: "quarters" },
    length: { kind: "months", each: 3 },
    period: { builder: "quarters" },
    between: null,
    cycle: {
      months: 3,
      mark: "Q",
      digits: 1,
      term: "quarter",
      words: label("季度", "quarter"),
      every: label("每季度", "Every quarter"),
    },
    history: true,
  },
  "half-year": {
    title: label("半年", "Half-year"),
    counted: { zh: "个半年", one: "half-year", many: "half-years" },
    length: { kind: "months", each: 6 },
    period: null,
    between: null,
    cycle: {
      months: 6,
      mark: "H",
      digits: 1,
      term: "halfYear",
      words: label("半年", "half-year"),
      every: label("每半年", "Every half-year"),
    },
    history: true,
  },
  year: {
    title: label("年", "Year"),
    counted: { zh: "年", one: "year", many: "years" },
    length: { kind: "months", each: 12 },
    period: { builder: "years" },
    between: null,
    cycle: {
      months: 12,
      mark: null,
      digits: 0,
      term: "year",
      words: label("年度", "year"),
      every: label("每年", "Every year"),
    },
    history: true,
  },
  hour: {
    title: label("小时", "Hour"),
    counted: { zh: "小时", one: "hour", many: "hours" },
    length: { kind: "hours" },
    period: { builder: "hours" },
    between: null,
    cycle: null,
    history: null,
  },
  "hour-of-working-day": {
    title: label("小时（限工作日）", "Hour of working days"),
    counted: { zh: "小时（只计工作日）", one: "hour of working days", many: "hours of working days" },
    length: { kind: "hours-of-working-days" },
    period: { builder: "hoursOfWorkingDays" },
    between: null,
    cycle: null,
    history: null,
  },
} as const satisfies Readonly<Record<TimeUnit, TimeUnitDefinition>>;
