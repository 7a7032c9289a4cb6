import { hoursAfter } from "./hours.js";
import { dayOfSecond, type EpochSecond, firstSecond, lastSecond } from "./instant.js";
import { type EpochDay, epochDay, epochDayPlusMonths, type PlainDate, yearOfEpochDay } from "./plain-date.js";
import { latestAfter, longestRest } from "./unannounced-year.js";
import { timeUnits } from "./unit/time-unit.js";
import {
  countsWorkingDays,
  type DateUnit,
  type HourUnit,
  isDateUnit,
  isHourUnit,
  type PeriodBuilderName,
  type PeriodUnit,
} from "./unit/unit-role.js";
import type { DayBound, Pause, WorkingCalendar } from "./working-calendar.js";

/**
 * A legal period. In days, months and years it is counted from a day that is not itself counted; in hours from the
 * instant itself (民法典第二百零一条).
 */
export interface Period {
  /** A whole number from 0. */
  readonly count: number;
  readonly unit: PeriodUnit;
  /** Whether a last day that is a rest day moves to the next working day. */
  readonly rollOver: boolean;
}

/** What a period is built with; `rollOver` is false unless the rule says so. */
export interface PeriodOptions {
  readonly rollOver?: boolean;
}

/** A period of any unit; throws a `RangeError` for a count that is not a whole number from 0. */
export const periodOf = (count: number, unit: PeriodUnit, options: PeriodOptions = {}): Period => {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`a period is a whole number of ${timeUnits[unit].counted.many} from 0, not ${count}`);
  }
  return Object.freeze({ count, unit, rollOver: options.rollOver ?? false });
};

/** A period of calendar days. */
export const days = (count: number, options?: PeriodOptions): Period => periodOf(count, "day", options);

/** A period of working days; it ends on a working day by itself. */
export const workingDays = (count: number): Period => periodOf(count, "working-day");

/** A period of months, ending on the same-numbered day or the month's last day. */
export const months = (count: number, options?: PeriodOptions): Period => periodOf(count, "month", options);

/** A period of quarters, each of three months: it ends on the same-numbered day or the month's last day. */
export const quarters = (count: number, options?: PeriodOptions): Period => periodOf(count, "quarter", options);

/** A period of years, ending on the same day of the year or on 28 February. */
export const years = (count: number, options?: PeriodOptions): Period => periodOf(count, "year", options);

/** A period of hours that run on by day and night, on rest days too; it ends at the very instant that it reaches. */
export const hours = (count: number): Period => periodOf(count, "hour");

/** A period of hours of which only those of working days count, all 24 of them. */
export const hoursOfWorkingDays = (count: number): Period => periodOf(count, "hour-of-working-day");

/** The functions that build the periods of each unit. */
export const periodBuilders = {
  days,
  workingDays,
  months,
  quarters,
  years,
  hours,
  hoursOfWorkingDays,
} satisfies Readonly<Record<PeriodBuilderName, (count: number) => Period>>;

/** Whether the end of a period depends on which days are worked. */
export const asksCalendar = ({ unit, rollOver }: Period): boolean => rollOver || countsWorkingDays(unit);

/**
 * The last day of a period, both ends of what is possible being asked for one at a time; `NaN` when it
 * depends on a year that is unknown. Allocates nothing.
 *
 * Of hours from an event of which only the day is known: a deed on the earliest is in time, whenever in their days both
 * happened, and a deed after the latest is late.
 */
export function lastDay(start: EpochDay, period: Period, calendar: WorkingCalendar, bound: DayBound): EpochDay {
  if (isHourUnit(period.unit)) return dayAfterHours(start, period.count, period.unit, calendar, bound);
  if (!isDateUnit(period.unit)) return calendar.shift(start, period.count, bound);
  const day = dayReached(start, period.count, period.unit);
  return period.rollOver ? calendar.nextWorkingDay(day, bound) : day;
}

/**
 * The day before which a period surely does not end, whatever holidays are announced for a year that is unknown: a
 * working day of such a year is at least one day, and no rest day shortens a period.
 */
export function endsNoEarlier(start: EpochDay, period: Period, calendar: WorkingCalendar): EpochDay {
  const day = lastDay(start, period, calendar, "earliest");
  if (!Number.isNaN(day)) return day;
  if (isHourUnit(period.unit)) return start + Math.floor(period.count / 24) - 1;
  if (isDateUnit(period.unit)) return dayReached(start, period.count, period.unit);
  const known = epochDay(`${calendar.definition.years.until}-12-31` as PlainDate);
  const counted = calendar.countWorkingDays(start, known, "most");
  return (Number.isNaN(counted) ? start : Math.max(start, known) - counted) + period.count;
}

const noPauses: readonly Pause[] = Object.freeze([]);

/**
 * The day after which a period surely has ended, whatever holidays are announced for a year that is unknown; `NaN` where
 * the period begins before the years of the calendar. A deed after it is late by every possible calendar. The last day of
 * the known years counts as unknown, since the rest days of a turn of the year belong to the next year's notice.
 *
 * @example
 * // 20 working days from 2026-12-15, the notice for 2027 being unknown
 * fromEpochDay(endsNoLater(epochDay("2026-12-15"), workingDays(20), nationalCalendar)) // => "2027-02-24"
 */
export function endsNoLater(
  start: EpochDay,
  period: Pick<Period, "count" | "unit" | "rollOver">,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = noPauses,
): EpochDay {
  if (isHourUnit(period.unit)) {
    const day = dayAfterHours(start, period.count, period.unit, calendar, "latest");
    if (!Number.isNaN(day)) return day;
    return endsNoLater(start, workingDays(Math.ceil(period.count / 24)), calendar, pauses);
  }
  if (isDateUnit(period.unit)) {
    const day = dayReached(start, period.count, period.unit);
    if (!period.rollOver) return day;
    const known = calendar.nextWorkingDay(day, "latest");
    return Number.isNaN(known) && isWithin(day, calendar) ? day + longestRest : known;
  }
  const day = calendar.shiftAround(start, period.count, pauses, "latest");
  if (!Number.isNaN(day)) return day;
  if (!isWithin(start, calendar)) return Number.NaN;
  const known = epochDay(`${calendar.definition.years.until}-12-30` as PlainDate);
  let counted = 0;
  let from = start;
  for (const pause of pauses) {
    if (pause.from > known) break;
    counted += calendar.countWorkingDays(from, pause.from - 1, "fewest");
    from = Math.max(from, pause.until - 1);
  }
  counted += calendar.countWorkingDays(from, known, "fewest");
  return latestAfter(Math.max(known + 1, start), period.count - counted, pauses, calendar.definition.years.until);
}

/** Whether a day lies in the years of a calendar or after them. */
const isWithin = (day: EpochDay, { definition }: WorkingCalendar): boolean =>
  yearOfEpochDay(day) >= definition.years.from;

/**
 * The first day at whose end a minimum period is complete: what must stay open so long may close on it.
 * A minimum is never shortened, and no rest day lengthens it. For a minimum in working days ask for
 * `"latest"` to be sure.
 */
export const minimumEnd = (start: EpochDay, period: Period, calendar: WorkingCalendar, bound: DayBound): EpochDay =>
  isHourUnit(period.unit)
    ? dayOfSecond(secondAfterHours(start, period.count, period.unit, calendar, bound) + slackOf[bound])
    : isDateUnit(period.unit)
      ? dayReached(start, period.count, period.unit)
      : calendar.shift(start, period.count, bound);

/** A day whose first second is not before the end is surely not too early, one whose last second is before it surely is. */
const slackOf: Readonly<Record<DayBound, number>> = { earliest: 0, latest: lastSecond(0) };

/** The end of hours from a day, from its first second or its last. */
const secondAfterHours = (
  start: EpochDay,
  count: number,
  unit: HourUnit,
  calendar: WorkingCalendar,
  bound: DayBound,
): EpochSecond =>
  hoursAfter(bound === "earliest" ? firstSecond(start) : lastSecond(start), count, unit, calendar, bound);

/** The last day that lies wholly within hours from a day or, the latest being asked for, in part. */
function dayAfterHours(
  start: EpochDay,
  count: number,
  unit: HourUnit,
  calendar: WorkingCalendar,
  bound: DayBound,
): EpochDay {
  const end = secondAfterHours(start, count, unit, calendar, bound);
  return bound === "earliest" ? dayOfSecond(end + 1) - 1 : dayOfSecond(end);
}

/** The day that many units later. */
export function dayReached(start: EpochDay, count: number, unit: DateUnit): EpochDay {
  const { kind, each } = timeUnits[unit].length;
  switch (kind) {
    case "days":
      return start + count * each;
    case "months":
      return epochDayPlusMonths(start, count * each);
  }
}
