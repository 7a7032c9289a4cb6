import { epochDay, fromEpochDay, isPlainDate } from "../calendar/plain-date.js";
import { valueInWords } from "../model/record/value-in-words.js";
import { refused } from "../model/record/value-reader.js";
import { problem } from "../problem/problem.js";
import { foundInCell, type ReadCell } from "./cell.js";
import { clockIn, midnight, noTime, type WallClock } from "./time-zone.js";

/** How days are read that are not written as such. */
export interface DayReading {
  /** The time zone in which a point in time lies on a day, such as "UTC"; "Asia/Shanghai" when missing. */
  readonly zone?: string;
  /** What becomes of a time other than midnight: "refuse", when missing, or "drop", which keeps the day alone. */
  readonly time?: "refuse" | "drop";
  /**
   * What a number is: the serial number of a day in a sheet (from 1900 on), or seconds or milliseconds since 1970. When
   * missing a number is no day, except one of eight digits, such as 20240428.
   */
  readonly numbers?: "excel" | "seconds" | "milliseconds";
}

/** What days are read in unless a caller says otherwise. */
export const usualZone = "Asia/Shanghai";

const millisecondsOfDay = 86_400_000;
/** The serial number of 1970-01-01 in a sheet; those before 61 are a day off, since sheets know a 29 February 1900. */
const serialOfEpoch = 25569;
const firstSerial = 61;

/** Throws a `RangeError` that names the argument for a way to read days that there is not. */
export function requireDayReading({ zone = usualZone, time, numbers }: DayReading, argument: string): void {
  const refuse = (part: string, expected: string, found: unknown): never => {
    throw new RangeError(`${argument}.${part}: expected ${expected}; found ${valueInWords(found)}`);
  };
  try {
    clockIn(zone);
  } catch {
    refuse("zone", "a time zone, such as Asia/Shanghai", zone);
  }
  if (time !== undefined && !["refuse", "drop"].includes(time)) refuse("time", '"refuse" or "drop"', time);
  if (numbers !== undefined && !["excel", "seconds", "milliseconds"].includes(numbers))
    refuse("numbers", '"excel", "seconds" or "milliseconds"', numbers);
}

/** What a cell that holds a day or a time says: what a clock shows, or milliseconds since 1970. */
export type Moment = WallClock | { readonly at: number };

/** Reads what a cell says of time; nothing where it says nothing. */
export function momentIn(value: unknown, numbers: DayReading["numbers"]): Moment | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return { at: value.getTime() };
  const number = numberIn(value, numbers !== undefined);
  if (number !== undefined && numbers === "excel" && number >= firstSerial && number < 200_000)
    return wallClockOf((number - serialOfEpoch) * millisecondsOfDay);
  if (number !== undefined && (numbers === "seconds" || numbers === "milliseconds") && isInstant(number, numbers))
    return { at: number * (numbers === "seconds" ? 1000 : 1) };
  return writtenDay(typeof value === "number" || typeof value === "bigint" ? String(value) : value);
}

/** Makes the reader of a cell that holds a day. */
export function dayReader({ zone = usualZone, time = "refuse", numbers }: DayReading): ReadCell {
  const clock = clockIn(zone);
  const isWhole = (at: WallClock): boolean => at.time === noTime || at.time === midnight || time === "drop";
  return (value, path, tell) => {
    const moment = momentIn(value, numbers);
    const found = foundInCell(value);
    if (moment === undefined) {
      tell(path, problem("cell/not-a-day", { isNumber: isUnreadNumber(value, numbers), found }));
      return refused;
    }
    const at = "at" in moment ? clock(moment.at) : moment;
    if (isWhole(at)) return at.day;
    const shown = "at" in moment ? { shown: { day: at.day, time: at.time, zone } } : {};
    tell(path, problem("cell/not-midnight", { ...shown, found }));
    return refused;
  };
}

/** Whether a value is a number, and no day because nothing says how numbers count. */
export const isUnreadNumber = (value: unknown, numbers: DayReading["numbers"]): boolean =>
  numberIn(value, false) !== undefined && numbers === undefined;

const isInstant = (number: number, unit: "seconds" | "milliseconds"): boolean =>
  Math.abs(number) <= 8.64e15 / (unit === "seconds" ? 1000 : 1);

/** The number that a cell holds, as a text only where numbers are days. */
function numberIn(value: unknown, isTextTaken: boolean): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "bigint") return Number(value);
  return isTextTaken && typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && !compact.test(value)
    ? Number(value)
    : undefined;
}

/** Clock and day of a number that counts in no zone. */
function wallClockOf(milliseconds: number): WallClock {
  const whole = Math.round(milliseconds / 1000) * 1000;
  const day = fromEpochDay(Math.floor(whole / millisecondsOfDay));
  const isWhole = whole % millisecondsOfDay === 0;
  return { day, time: isWhole ? noTime : new Date(whole).toISOString().slice(11, 19) };
}

const compact = /^(\d{4})(\d{2})(\d{2})$/;
const day = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日)/;
const rest = /^(?:[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** What a text says: a day and time without a zone, or a point in time; nothing where it is neither. */
function writtenDay(value: unknown): Moment | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.normalize("NFKC");
  const whole = compact.exec(text);
  if (whole !== null) return dated(whole.slice(1), noTime);
  const written = day.exec(text);
  if (written === null) return undefined;
  const [all, year, , month, date, zhYear, zhMonth, zhDate] = written;
  const [match, given, minutes = "00", seconds = "00", fraction = "", offset] = rest.exec(text.slice(all.length)) ?? [];
  const hours = given ?? "0";
  if (match === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const isExact = /^0*$/.test(fraction);
  const time = `${hours.padStart(2, "0")}:${minutes}:${seconds}${isExact ? "" : `.${fraction}`}`;
  const isTimed = given !== undefined;
  const on = dated([year ?? zhYear, month ?? zhMonth, date ?? zhDate], isTimed ? time : noTime);
  if (on === undefined || offset === undefined) return on;
  const ofDay = (Number(hours) * 60 + Number(minutes) - minutesOf(offset)) * 60 + Number(seconds);
  return { at: epochDay(on.day) * millisecondsOfDay + ofDay * 1000 + Math.floor(Number(`0.${fraction}0`) * 1000) };
}

function dated([year = "", month = "", date = ""]: readonly (string | undefined)[], time: string) {
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isPlainDate(written) ? { day: written, time } : undefined;
}

/** The minutes of an offset such as `+08`, `+0800` or `Z`. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
