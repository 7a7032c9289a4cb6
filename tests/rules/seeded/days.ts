import type { Period } from "fazhi";
import { nationalCalendar, xinjiangCalendar } from "fazhi/calendar";
import type { Occasion } from "fazhi/testing";
import { dueDay } from "../../../src/calendar/due-day.js";
import { addDays, addMonths, daysBetween, plainDate } from "../../../src/calendar/plain-date.js";

/** The day so many days later, or earlier when negative. */
export const after = (day: string, count: number): string => addDays(plainDate(day), count);

/** The same-numbered day so many months later, or that month's last day. */
export const monthsAfter = (day: string, count: number): string => addMonths(plainDate(day), count);

/** The last days of a period by the calendars of both packs: that of Xinjiang has more days of rest. */
function lastDays(start: string, period: Period): readonly string[] {
  return [nationalCalendar, xinjiangCalendar].flatMap((calendar) => {
    const due = dueDay({ start: plainDate(start), period, calendar });
    if (due.kind !== "due") throw new RangeError(`no last day of a period from ${start}`);
    return [due.earliest, due.latest];
  });
}

/** The last day that is in time by every calendar. */
export const lastDay = (start: string, period: Period): string => lastDays(start, period).toSorted()[0] as string;

/** The first day that is late by every calendar. */
export const firstDayLate = (start: string, period: Period): string => after(fullTime(start, period), 1);

/** A day within a period: the first, the last, or one between them. */
export function inTime({ below, oneOf }: Occasion, start: string, period: Period): string {
  const last = lastDay(start, period);
  return oneOf([start, last, after(start, below(daysBetween(plainDate(start), plainDate(last)) + 1))]);
}

/** A day after a period: the first one late, or one soon after. */
export const tooLate = ({ below, oneOf }: Occasion, start: string, period: Period): string =>
  after(firstDayLate(start, period), oneOf([0, below(30)]));

/** The day on which a shortest time is over by every calendar. */
export const fullTime = (start: string, period: Period): string => lastDays(start, period).toSorted().at(-1) as string;
