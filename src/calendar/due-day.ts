import {
  beyondCalendar,
  countedStretches,
  type Extension,
  mergedPauses,
  runningDay,
  type Suspension,
  stoppedOrNot,
} from "./clock-parts.js";
import { dueSeconds } from "./due-instant.js";
import { isHourUnit, workingDayAround } from "./hours.js";
import { dayOfSecond, firstSecond, lastSecond } from "./instant.js";
import { dayReached, endsNoEarlier, endsNoLater, type Period } from "./period.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate, requireDay } from "./plain-date.js";
import type { DayBound, Pause, WorkingCalendar } from "./working-calendar.js";

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
      readonly reason: Readonly<Record<"zh" | "en", string>>;
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
export function dueDay(clock: Clock): DueDay {
  requireClock(clock);
  const pauses = mergedPauses(clock.suspensions ?? []);
  const stretches = countedStretches(clock.period, clock.extensions ?? []);
  if (stretches.some(({ unit }) => isHourUnit(unit))) return dueDayOfHours(clock);
  const earliest = lastDayAround(clock, stretches, pauses, "earliest");
  const latest = lastDayAround(clock, stretches, pauses, "latest");
  if (earliest === Number.POSITIVE_INFINITY) {
    return { kind: "suspended", since: fromEpochDay((pauses.at(-1) as Pause).from) };
  }
  if (Number.isNaN(latest) || latest === Number.POSITIVE_INFINITY) {
    // Neither what stops a clock nor what lengthens it lets it run out sooner.
    const least = Number.isNaN(earliest)
      ? endsNoEarlier(epochDay(clock.start), clock.period, clock.calendar)
      : earliest;
    const reason = Number.isNaN(latest)
      ? beyondCalendar(clock.calendar)
      : stoppedOrNot(fromEpochDay((pauses.at(-1) as Pause).from));
    const most = Number.isNaN(latest) ? noLaterThan(clock, stretches, pauses) : Number.NaN;
    return {
      kind: "unknown",
      earliest: fromEpochDay(least),
      ...(Number.isFinite(most) ? { latest: fromEpochDay(most) } : {}),
      reason,
    };
  }
  return { kind: "due", earliest: fromEpochDay(earliest), latest: fromEpochDay(latest) };
}

/** The last days of a clock that runs in hours. */
function dueDayOfHours(clock: Clock): DueDay {
  const start = epochDay(clock.start);
  const due = dueSeconds({ ...clock, start: firstSecond(start), startsBy: lastSecond(start) });
  if (due.kind === "suspended") return due;
  const earliest = fromEpochDay(dayOfSecond(due.earliest + 1) - 1);
  if (due.kind === "due") return { kind: "due", earliest, latest: fromEpochDay(dayOfSecond(due.latest)) };
  const latest = Number.isFinite(due.latest) ? { latest: fromEpochDay(dayOfSecond(due.latest)) } : {};
  return { kind: "unknown", earliest, ...latest, reason: due.reason };
}

/** The last day, infinity while the clock is stopped for good, `NaN` when nobody knows. */
function lastDayAround(
  { start, period, calendar }: Clock,
  stretches: readonly Extension[],
  pauses: readonly Pause[],
  bound: DayBound,
): EpochDay {
  let day = epochDay(start);
  for (const { count, unit } of stretches) {
    if (count > 0) {
      day =
        unit === "working-day"
          ? workingDayAround(calendar, day, count, pauses, bound)
          : runningDay(day, dayReached(day, count, unit as DayUnit) - day, pauses);
    }
    if (!Number.isFinite(day)) return day;
  }
  if (!period.rollOver) return day;
  return workingDayAround(calendar, day - 1, 1, pauses, bound);
}

/** The day by which the clock has run out whatever the calendars of unknown years will be; `NaN` where a pause is open. */
function noLaterThan(
  { start, period, calendar }: Clock,
  stretches: readonly Extension[],
  pauses: readonly Pause[],
): EpochDay {
  if (pauses.at(-1)?.until === Number.POSITIVE_INFINITY) return Number.NaN;
  let day = epochDay(start);
  for (const { count, unit } of stretches) {
    if (count > 0)
      day =
        unit === "working-day"
          ? endsNoLater(day, { count, unit, rollOver: false }, calendar, pauses)
          : runningDay(day, dayReached(day, count, unit as DayUnit) - day, pauses);
  }
  return period.rollOver ? endsNoLater(day, { count: 0, unit: "day", rollOver: true }, calendar) : day;
}

type DayUnit = Parameters<typeof dayReached>[2];

/** Throws a `RangeError` that names what is wrong with a clock, for callers whom no compiler checks. */
function requireClock({ start, period, calendar }: Clock): void {
  requireDay(start, "start");
  if (typeof period?.count !== "number") throw new RangeError("period: expected a period, such as workingDays(20)");
  if (typeof calendar !== "object" || calendar === null)
    throw new RangeError("calendar: expected a calendar of working days, such as nationalCalendar");
}
