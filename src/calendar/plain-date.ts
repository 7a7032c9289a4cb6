import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { problem } from "../problem/problem.js";
import { ProblemError } from "../problem/problem-error.js";
import { type DayFlaw, dayTexts } from "../problem/texts/day-texts.js";

declare const brand: unique symbol;

/** A day of the civil calendar written `YYYY-MM-DD`, without time or time zone; years 1900 to 2199. */
export type PlainDate = string & { readonly [brand]: "PlainDate" };

/** A day as a whole number: days since 1970-01-01, negative before. `NaN` stands for a day nobody knows. */
export type EpochDay = number;

const firstYear = 1900;
const lastYear = 2199;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, January being 1. */
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] as number);

const dayOfCivil = (year: number, month: number, day: number): EpochDay => {
  // March is month 0 of a shifted year, so that the leap day comes last (the usual days-from-civil formula).
  const shiftedYear = month > 2 ? year : year - 1;
  const shiftedMonth = month > 2 ? month - 3 : month + 9;
  const century = (shiftedYear / 100) | 0;
  return (
    365 * shiftedYear +
    (shiftedYear >> 2) -
    century +
    (century >> 2) +
    (((153 * shiftedMonth + 2) / 5) | 0) +
    day -
    719469
  );
};

/** Year, month and day of an epoch day in one number (year × 512 + month × 32 + day), so that nothing is allocated. */
const civilOfDay = (epoch: EpochDay): number => {
  const days = epoch + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + day;
};

const earliest = dayOfCivil(firstYear, 1, 1);
const latest = dayOfCivil(lastYear, 12, 31);

/** Whether a text is a real day: `2016-02-29` is, `2017-02-29` and `2017-4-1` are not. */
export const isPlainDate = (text: string): text is PlainDate => flawOf(text) === undefined;

/** Takes a text for a day; throws a `RangeError` that says what is wrong with it. */
export function plainDate(text: string): PlainDate {
  const flaw = flawOf(text);
  if (flaw !== undefined) throw new ProblemError(problem("day/invalid", { shown: `"${text}"`, flaw }), dayTexts);
  return text as PlainDate;
}

/**
 * The day that a caller gave as an argument; throws a `RangeError` that names the argument. For callers whom no compiler
 * holds to give a {@link PlainDate}.
 */
export function requireDay(given: PlainDate, argument: string): PlainDate {
  const flaw = flawOf(given);
  if (flaw !== undefined)
    throw new ProblemError(problem("day/invalid", { argument, shown: shown(given), flaw }), dayTexts);
  return given;
}

const shown = (given: unknown): string => (typeof given === "string" ? JSON.stringify(given) : String(given));

function flawOf(text: string): DayFlaw | undefined {
  if (typeof text !== "string") return { kind: "not-a-text" };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: "form" };
  const year = yearOf(text as PlainDate);
  const month = monthOf(text as PlainDate);
  const day = dayOfMonth(text);
  if (year < firstYear || year > lastYear) return { kind: "year", first: firstYear, last: lastYear };
  if (month < 1 || month > 12) return { kind: "month" };
  const length = monthLength(year, month);
  if (day < 1 || day > length) return { kind: "day", month: text.slice(0, 7), length };
  return undefined;
}

const zero = 48;

/** The year of a day, such as 2017. */
export const yearOf = (date: PlainDate): number =>
  (date.charCodeAt(0) - zero) * 1000 +
  (date.charCodeAt(1) - zero) * 100 +
  (date.charCodeAt(2) - zero) * 10 +
  (date.charCodeAt(3) - zero);

/** The month of a day, January being 1. */
export const monthOf = (date: PlainDate): number => (date.charCodeAt(5) - zero) * 10 + (date.charCodeAt(6) - zero);

const dayOfMonth = (date: string): number => (date.charCodeAt(8) - zero) * 10 + (date.charCodeAt(9) - zero);

/** The number of a day: 1970-01-01 is 0. */
export const epochDay = (date: PlainDate): EpochDay => dayOfCivil(yearOf(date), monthOf(date), dayOfMonth(date));

/** The day with a number; throws a `RangeError` outside 1900-2199 or for what is not a whole number. */
export function fromEpochDay(day: EpochDay): PlainDate {
  if (!Number.isInteger(day) || day < earliest || day > latest) {
    throw new RangeError(`${day} is not the number of a day in ${firstYear}-${lastYear}`);
  }
  const civil = civilOfDay(day);
  const month = (civil >> 5) & 15;
  const dayNumber = civil & 31;
  return `${civil >> 9}-${month < 10 ? "0" : ""}${month}-${dayNumber < 10 ? "0" : ""}${dayNumber}` as PlainDate;
}

const millisecondsOfDay = 86_400_000;

/** The same-numbered day some months on or back, or that month's last day when it is shorter. */
export const epochDayPlusMonths = (day: EpochDay, months: number): EpochDay =>
  addMonthsTo(new UTCDateMini(day * millisecondsOfDay), months).getTime() / millisecondsOfDay;

/** The year of an epoch day. */
export const yearOfEpochDay = (day: EpochDay): number => civilOfDay(day) >> 9;

/** The weekday of an epoch day: 1 is Monday, 7 is Sunday. */
export const weekdayOfEpochDay = (day: EpochDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day so many days later, or earlier when negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(epochDay(date) + days);

/**
 * The same-numbered day so many months later (earlier when negative), or that month's last day.
 *
 * @example
 * addMonths(plainDate("2017-01-31"), 1) // => "2017-02-28"
 */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  fromEpochDay(epochDayPlusMonths(epochDay(date), months));

/** The same day so many years later; 29 February becomes the 28th in a year without it. */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

/** Days from the first day to the second: negative when the second comes earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => epochDay(to) - epochDay(from);

/** The weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekday = (date: PlainDate): number => weekdayOfEpochDay(epochDay(date));
