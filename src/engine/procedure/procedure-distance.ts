import { secondAfter } from "../../calendar/due-instant.js";
import { dayOfSecond, type EpochSecond, firstSecond, lastSecond } from "../../calendar/instant.js";
import { lastDay, minimumEnd, type Period } from "../../calendar/period.js";
import { isHourUnit } from "../../calendar/unit/unit-role.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { ReadStep } from "./procedure-reading.js";
import type { Standpoint, Truth } from "./procedure-trace.js";
import type { TimeSpan } from "./procedure-verdict.js";

type Bound = "earliest" | "latest";

/** How one end of a period follows from the second it is counted from; `NaN` when nobody knows. */
type PeriodEnd = (start: EpochSecond, period: Period, calendar: WorkingCalendar, bound: Bound) => EpochSecond;

/** The last second in time: of hours the one they reach, of days the last of the last day. */
export const lastInTime: PeriodEnd = (start, period, calendar, bound) =>
  isHourUnit(period.unit)
    ? secondAfter(start, period, calendar, bound, false)
    : lastSecond(lastDay(dayOfSecond(start), period, calendar, bound));

/** The first second on which a minimum period is complete: of hours the one they reach, of days the first of that day. */
export const firstComplete: PeriodEnd = (start, period, calendar, bound) =>
  isHourUnit(period.unit)
    ? secondAfter(start, period, calendar, bound, false)
    : firstSecond(minimumEnd(dayOfSecond(start), period, calendar, bound));

/** The first second after a period: of days the first of the day after the last. */
export const firstAfter: PeriodEnd = (start, period, calendar, bound) => lastInTime(start, period, calendar, bound) + 1;

/** The earliest or latest possible end of a period counted from a step. */
const endAfter = (
  endOf: PeriodEnd,
  step: ReadStep,
  period: Period,
  calendar: WorkingCalendar,
  bound: Bound,
): EpochSecond => {
  const start = bound === "earliest" ? step.low : step.high;
  return Number.isFinite(start) ? endOf(start, period, calendar, bound) : Number.NaN;
};

/** Whether a step lies within a period counted from another; an unknown period or calendar leaves it open. */
export function isInTime(start: ReadStep, period: Period | undefined, end: ReadStep, calendar: WorkingCalendar): Truth {
  if (period === undefined) return undefined;
  if (end.high <= endAfter(lastInTime, start, period, calendar, "earliest")) return true;
  return end.low > endAfter(lastInTime, start, period, calendar, "latest") ? false : undefined;
}

/** Whether the question is asked no later than the end of a period counted from a step. */
export function hasTimeLeft(start: ReadStep, period: Period | undefined, { clock, calendar }: Standpoint): Truth {
  if (period === undefined) return undefined;
  const earliest = endAfter(lastInTime, start, period, calendar, "earliest");
  if (!Number.isNaN(earliest) && !clock.isOver(earliest)) return true;
  return clock.isOver(endAfter(lastInTime, start, period, calendar, "latest")) ? false : undefined;
}

/**
 * Whether a minimum period counted from a step is complete when another is done.
 *
 * It may be done on the day that completes the period: after an announcement on 1 June of no fewer than
 * 30 days, on 1 July. That is the mildest reading; it accuses nobody of an hour. A minimum in hours is complete at the
 * second that they reach.
 */
export function isLongEnough(
  start: ReadStep,
  period: Period | undefined,
  end: ReadStep,
  calendar: WorkingCalendar,
): Truth {
  if (period === undefined) return undefined;
  if (end.low >= endAfter(firstComplete, start, period, calendar, "latest")) return true;
  return end.high < endAfter(firstComplete, start, period, calendar, "earliest") ? false : undefined;
}

/** Whether a period counted from a step has run out before another: its last day, or last second, still belongs to it. */
export function isOver(start: ReadStep, period: Period | undefined, end: ReadStep, calendar: WorkingCalendar): Truth {
  if (period === undefined) return undefined;
  if (end.low > endAfter(lastInTime, start, period, calendar, "latest")) return true;
  return end.high <= endAfter(lastInTime, start, period, calendar, "earliest") ? false : undefined;
}

/** An end of a period counted from a step, by both bounds; `undefined` unless known. */
export function spanAfter(
  start: ReadStep,
  period: Period | undefined,
  calendar: WorkingCalendar,
  endOf: PeriodEnd = lastInTime,
): TimeSpan | undefined {
  if (period === undefined) return undefined;
  const earliest = endAfter(endOf, start, period, calendar, "earliest");
  const latest = endAfter(endOf, start, period, calendar, "latest");
  return Number.isNaN(earliest) || Number.isNaN(latest)
    ? undefined
    : { earliest, latest, isTimed: isHourUnit(period.unit) };
}
