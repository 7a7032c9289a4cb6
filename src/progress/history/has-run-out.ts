import { dueDay } from "../../calendar/due-day.js";
import { nationalCalendar } from "../../calendar/national-calendar.js";
import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { ProgressOptions } from "../options.js";
import type { Lateness } from "../progress.js";
import type { Schedule } from "../recurrence/schedule.js";

/** Whether a period has run out; `undefined` when there is none. Nothing runs out during a pause, or after a cancellation. */
export function hasRunOut(
  start: PlainDate,
  period: Period | undefined,
  { asOf, pauses, pausedSince, cancelledOn }: Pick<Schedule, "asOf" | "pauses" | "pausedSince" | "cancelledOn">,
  { calendar = nationalCalendar }: ProgressOptions,
): Lateness | undefined {
  if (period === undefined) return undefined;
  if (pausedSince !== undefined || cancelledOn !== undefined) return false;
  const due = dueDay({ start, period, suspensions: pauses, calendar });
  if (due.kind === "suspended") return "unknown";
  // What reaches a year without a notice has run out by every notice there can be, or by none.
  if (due.latest !== undefined && due.latest < asOf) return true;
  return due.earliest < asOf ? "unknown" : false;
}
