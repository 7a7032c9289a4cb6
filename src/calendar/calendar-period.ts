import { addDays, addMonths, monthOf, type PlainDate, plainDate, yearOf } from "./plain-date.js";
import { timeUnits } from "./unit/time-unit.js";
import type { Cycle } from "./unit/unit-role.js";

/** A month, quarter, half-year or year of the calendar, or the part of one that counts. */
export interface CalendarPeriod {
  /** Such as `2017-05`, `2017-Q2`, `2017-H1` or `2017`. */
  readonly name: string;
  readonly from: PlainDate;
  /** The last day, included. */
  readonly until: PlainDate;
}

/**
 * The period of the calendar in which a day lies.
 *
 * @example
 * calendarPeriod("quarter", plainDate("2017-05-31")).name // => "2017-Q2"
 */
export function calendarPeriod(cycle: Cycle, day: PlainDate): CalendarPeriod {
  const length = timeUnits[cycle].cycle.months;
  const place = Math.floor((monthOf(day) - 1) / length);
  const from = plainDate(`${day.slice(0, 4)}-${twoDigits(place * length + 1)}-01`);
  return { name: nameOf(cycle, yearOf(day), place + 1), from, until: lastDayOf(from, length) };
}

/** The periods that lie between two days, both included, in order; the first and the last may be cut short by them. */
export function calendarPeriods(cycle: Cycle, from: PlainDate, until: PlainDate): readonly CalendarPeriod[] {
  const periods: CalendarPeriod[] = [];
  let day = from;
  while (day <= until) {
    const { name, until: end } = calendarPeriod(cycle, day);
    if (end >= until) return [...periods, { name, from: day, until }];
    periods.push({ name, from: day, until: end });
    day = addDays(end, 1);
  }
  return periods;
}

// The last month of the calendar's range has no first day after it.
const lastDayOf = (from: PlainDate, months: number): PlainDate => {
  const lastMonth = addMonths(from, months - 1);
  return addMonths(plainDate(`${from.slice(0, 4)}-01-31`), monthOf(lastMonth) - 1);
};

function nameOf(cycle: Cycle, year: number, number: number): string {
  const { mark, digits } = timeUnits[cycle].cycle;
  return mark === null ? `${year}` : `${year}-${mark}${String(number).padStart(digits, "0")}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
