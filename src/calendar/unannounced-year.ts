import { type EpochDay, yearOfEpochDay } from "./plain-date.js";
import type { Pause } from "./working-calendar.js";

/**
 * The most weekdays that the notices of one year can set off, national and regional together. The national notices of
 * 2008 to 2026 set off at most 19, Xinjiang's festivals at most 7 more; the rest is a margin.
 */
const mostWeekdaysOff = 30;

/** The most days of rest in a row. The longest of the national notices of 2008 to 2026 was 10 days (2020). */
export const longestRest = 16;

/**
 * The latest day on which a number of working days can have passed after a day beyond the known years, whatever
 * the notices will say: each year takes away at most so many weekdays, and all of them may lie in the way. Days in
 * pauses do not count. Allocates nothing.
 */
export function latestAfter(
  after: EpochDay,
  workingDays: number,
  pauses: readonly Pause[],
  lastKnownYear: number,
): EpochDay {
  let day = after;
  let year = lastKnownYear;
  let left = workingDays;
  while (left > 0) {
    day += 1;
    if (yearOfEpochDay(day) !== year) {
      year = yearOfEpochDay(day);
      left += mostWeekdaysOff;
    }
    if (!isWeekend(day) && !isPaused(day, pauses)) left -= 1;
  }
  return day;
}

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: EpochDay): boolean => {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday >= 5;
};

function isPaused(day: EpochDay, pauses: readonly Pause[]): boolean {
  for (const { from, until } of pauses) if (from <= day && day < until) return true;
  return false;
}
