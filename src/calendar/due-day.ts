import type { Label } from "../codes/label.js";
import { type Extension, requireClock, type Suspension } from "./clock-parts.js";
import { dueSeconds } from "./due-instant.js";
import { dayOfSecond, type EpochSecond, firstSecond, lastSecond } from "./instant.js";
import type { Period } from "./period.js";
import { epochDay, fromEpochDay, type PlainDate, requireDay } from "./plain-date.js";
import type { WorkingCalendar } from "./working-calendar.js";

export type { Extension, Suspension } from "./clock-parts.js";
export { beyondCalendar } from "./clock-parts.js";

/** A running clock with what has stopped or lengthened it. */
export interface Clock {
  /** The day of the event that starts the clock; not counted itself. */
  readonly start: PlainDate;
  readonly period: Period;
  readonly suspensions?: readonly Suspension[];
  readonly extensions?: readonly Extension[];
  readonly calendar: WorkingCalendar;
}

/** When a clock runs out: on a day between two bounds, not while it is stopped, or nobody knows but that it is not before a day. */
export type DueDay =
  | { readonly kind: "due"; readonly earliest: PlainDate; readonly latest: PlainDate }
  | { readonly kind: "suspended"; readonly since: PlainDate }
  | {
      readonly kind: "unknown";
      readonly earliest: PlainDate;
      /** The day by which the clock has run out by every possible calendar; missing where it may stand still for good. */
      readonly latest?: PlainDate;
      readonly reason: Label;
    };

/**
 * The last day of a period whose clock was stopped or that was extended.
 *
 * Days of a suspension are not counted; overlapping suspensions count once, and one that begins after the
 * due day changes nothing. An open suspension that begins on or before the due day leaves no due day.
 * Extensions run on from the end of the period, one after the other; the last day rolls over only at the
 * very end. With hours in it the earliest day is the last that lies wholly within the time, whenever on its first day
 * the clock began. Throws a `RangeError` for a suspension that ends before it begins or an extension that is not
 * a whole number from 0.
 */
export function dueDay(given: Clock): DueDay {
  const { start, ...clock } = given ?? {};
  requireDay(start, "start");
  requireClock(clock);
  const day = epochDay(start);
  const due = dueSeconds({ ...clock, start: firstSecond(day), startsBy: lastSecond(day) });
  if (due.kind === "suspended") return due;
  const earliest = fromEpochDay(lastWholeDay(due.earliest));
  if (due.kind === "due") return { kind: "due", earliest, latest: fromEpochDay(dayOfSecond(due.latest)) };
  const latest = Number.isFinite(due.latest) ? { latest: fromEpochDay(dayOfSecond(due.latest)) } : {};
  return { kind: "unknown", earliest, ...latest, reason: due.reason };
}

/** The last day that is over by the end of a second. */
const lastWholeDay = (second: EpochSecond): number => dayOfSecond(second + 1) - 1;
