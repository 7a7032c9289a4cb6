import { dayOfSecond, type EpochSecond, firstSecond, secondsOfDay, secondsOfHour } from "./instant.js";
import { type EpochDay, fromEpochDay } from "./plain-date.js";
import { countsWorkingDays, type HourUnit } from "./unit/unit-role.js";
import type { DayBound, Pause, WorkingCalendar } from "./working-calendar.js";

const noPauses: readonly Pause[] = Object.freeze([]);

/**
 * The second that hours reach from another, both ends of what is possible being asked for one at a time: `NaN` when it
 * depends on a year that is unknown, infinity while a pause that has no end stops them.
 *
 * Seconds of pauses do not count; of hours of working days nor do those of rest days.
 */
export function hoursAfter(
  start: EpochSecond,
  count: number,
  unit: HourUnit,
  calendar: WorkingCalendar,
  bound: DayBound,
  pauses: readonly Pause[] = noPauses,
): EpochSecond {
  if (count === 0) return start;
  const seconds = count * secondsOfHour;
  return countsWorkingDays(unit)
    ? workingSecondsOn(start, seconds, calendar, bound, pauses)
    : secondsOn(start, seconds, pauses);
}

/** The second so many seconds on, those of pauses not counted. */
function secondsOn(start: EpochSecond, seconds: number, pauses: readonly Pause[]): EpochSecond {
  let end = start + seconds;
  for (const { from, until } of pauses) {
    if (firstSecond(from) >= end) break;
    if (firstSecond(until) > start) end += firstSecond(until) - Math.max(firstSecond(from), start);
  }
  return end;
}

/** The second so many seconds of working days on. */
function workingSecondsOn(
  start: EpochSecond,
  seconds: number,
  calendar: WorkingCalendar,
  bound: DayBound,
  pauses: readonly Pause[],
): EpochSecond {
  const day = dayOfSecond(start);
  const restOfDay = firstSecond(day + 1) - start;
  const counted = isCounted(day, calendar, bound, pauses) ? restOfDay : 0;
  if (seconds <= counted) return start + seconds;
  const left = seconds - counted;
  const days = Math.ceil(left / secondsOfDay);
  const last = workingDayAround(calendar, day, days, pauses, bound);
  return firstSecond(last) + left - (days - 1) * secondsOfDay;
}

/** Whether the hours of a day count; where nobody knows, as the bound that is asked for has it. */
function isCounted(day: EpochDay, calendar: WorkingCalendar, bound: DayBound, pauses: readonly Pause[]): boolean {
  if (pauses.some(({ from, until }) => from <= day && day < until)) return false;
  return calendar.isWorkingDay(fromEpochDay(day)) ?? bound === "earliest";
}

/** The n-th working day after a day that lies in no pause; infinity where a pause without an end comes before it. */
export function workingDayAround(
  calendar: WorkingCalendar,
  start: EpochDay,
  count: number,
  pauses: readonly Pause[],
  bound: DayBound,
): EpochDay {
  const day = calendar.shiftAround(start, count, pauses, bound);
  const open = pauses.at(-1);
  if (!Number.isNaN(day) || open?.until !== Number.POSITIVE_INFINITY) return day;
  // Not reached: stopped for good when the clock stopped within the calendar's years.
  return calendar.countWorkingDays(start, open.from - 1, "fewest") >= 0 ? Number.POSITIVE_INFINITY : day;
}
