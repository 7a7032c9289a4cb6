import { lastDay, minimumEnd, type Period } from "../../calendar/period.js";
import type { EpochDay } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { ReadStep } from "./procedure-reading.js";
import type { Standpoint, Truth } from "./procedure-trace.js";
import type { DaySpan } from "./procedure-verdict.js";

/** How one end of a period follows from the day it is counted from. */
type PeriodEnd = typeof lastDay;

/** The earliest or latest possible end of a period counted from a step; `NaN` when nobody knows. */
const endAfter = (
  endOf: PeriodEnd,
  step: ReadStep,
  period: Period,
  calendar: WorkingCalendar,
  bound: "earliest" | "latest",
): EpochDay => {
  const start = bound === "earliest" ? step.low : step.high;
  return Number.isFinite(start) ? endOf(start, period, calendar, bound) : Number.NaN;
};

/** Whether days are at most the last day of a period counted from a step; an unknown period or calendar leaves it open. */
export function isInTime(
  start: ReadStep,
  period: Period | undefined,
  low: EpochDay,
  high: EpochDay,
  calendar: WorkingCalendar,
): Truth {
  if (period === undefined) return undefined;
  if (high <= endAfter(lastDay, start, period, calendar, "earliest")) return true;
  return low > endAfter(lastDay, start, period, calendar, "latest") ? false : undefined;
}

/** Whether the as-of day is at most the last day of a period counted from a step. */
export function hasTimeLeft(start: ReadStep, period: Period | undefined, { clock, calendar }: Standpoint): Truth {
  if (period === undefined) return undefined;
  if (clock.isNotAfter(endAfter(lastDay, start, period, calendar, "earliest"))) return true;
  return clock.isAfter(endAfter(lastDay, start, period, calendar, "latest")) ? false : undefined;
}

/**
 * Whether a minimum period counted from a step is complete on the day of another.
 *
 * It may be taken on the day that completes the period: after an announcement on 1 June of no fewer than
 * 30 days, on 1 July. That is the mildest reading; it accuses nobody of an hour.
 */
export function isLongEnough(
  start: ReadStep,
  period: Period | undefined,
  end: ReadStep,
  calendar: WorkingCalendar,
): Truth {
  if (period === undefined) return undefined;
  if (end.low >= endAfter(minimumEnd, start, period, calendar, "latest")) return true;
  return end.high < endAfter(minimumEnd, start, period, calendar, "earliest") ? false : undefined;
}

/** Whether a period counted from a step has run out before the day of another: its last day still belongs to it. */
export function isOver(start: ReadStep, period: Period | undefined, end: ReadStep, calendar: WorkingCalendar): Truth {
  if (period === undefined) return undefined;
  if (end.low > endAfter(lastDay, start, period, calendar, "latest")) return true;
  return end.high <= endAfter(lastDay, start, period, calendar, "earliest") ? false : undefined;
}

/** The last day of a period counted from a step, or with `minimumEnd` the day it is complete; `undefined` unless known. */
export function spanAfter(
  start: ReadStep,
  period: Period | undefined,
  calendar: WorkingCalendar,
  endOf: PeriodEnd = lastDay,
): DaySpan | undefined {
  if (period === undefined) return undefined;
  const earliest = endAfter(endOf, start, period, calendar, "earliest");
  const latest = endAfter(endOf, start, period, calendar, "latest");
  return Number.isNaN(earliest) || Number.isNaN(latest) ? undefined : { earliest, latest };
}
