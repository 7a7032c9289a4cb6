import { dayReached, endsNoEarlier, endsNoLater, type Period, type PeriodUnit } from "./period.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate, requireDay } from "./plain-date.js";
import type { DayBound, Pause, WorkingCalendar } from "./working-calendar.js";

/** Time that is not counted: from a day on, up to but not including another; open while it lasts. */
export interface Suspension {
  readonly from: PlainDate;
  readonly until?: PlainDate | undefined;
}

/** More time, granted once: it lengthens the period instead of stopping the clock. */
export interface Extension {
  readonly count: number;
  readonly unit: PeriodUnit;
}

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
 * very end. Throws a `RangeError` for a suspension that ends before it begins or an extension that is not
 * a whole number from 0.
 */
export function dueDay(clock: Clock): DueDay {
  requireClock(clock);
  const pauses = mergedPauses(clock.suspensions ?? []);
  const stretches = countedStretches(clock.period, clock.extensions ?? []);
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

/** The suspensions in order and without overlap; an open one lasts for ever. */
function mergedPauses(suspensions: readonly Suspension[]): readonly Pause[] {
  const merged: { from: EpochDay; until: EpochDay }[] = [];
  for (const pause of suspensions.map(pauseOf).sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && pause.from <= last.until) {
      last.until = Math.max(last.until, pause.until);
    } else merged.push({ ...pause });
  }
  return merged;
}

function pauseOf({ from, until }: Suspension): Pause {
  if (until === undefined) return { from: epochDay(from), until: Number.POSITIVE_INFINITY };
  if (until < from) {
    throw new RangeError(`a suspension from ${from} cannot end before it, on ${until}`);
  }
  return { from: epochDay(from), until: epochDay(until) };
}

/** The period and its extensions, neighbours in the same countable unit taken together. */
function countedStretches(period: Period, extensions: readonly Extension[]): readonly Extension[] {
  const stretches: Extension[] = [{ count: period.count, unit: period.unit }];
  for (const { count, unit } of extensions) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`an extension is a whole number of ${unit}s from 0, not ${count}`);
    }
    const last = stretches.at(-1) as Extension;
    // Working days are joined so that an unknown festival is reckoned with once and not in each part.
    if (unit === "working-day" && last.unit === unit) {
      stretches[stretches.length - 1] = { count: last.count + count, unit };
    } else stretches.push({ count, unit });
  }
  return stretches;
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
          : runningDay(day, dayReached(day, count, unit) - day, pauses);
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
          : runningDay(day, dayReached(day, count, unit) - day, pauses);
  }
  return period.rollOver ? endsNoLater(day, { count: 0, unit: "day", rollOver: true }, calendar) : day;
}

/** The n-th day after a day that lies in no pause. */
function runningDay(start: EpochDay, count: number, pauses: readonly Pause[]): EpochDay {
  let day = start + count;
  for (const { from, until } of pauses) {
    if (from > day) break;
    if (until > start) day += until - Math.max(from, start + 1);
  }
  return day;
}

/** The n-th working day after a day that lies in no pause. */
function workingDayAround(
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

/** Why a due day is not known: the calendar ends before it. */
export const beyondCalendar = (calendar: WorkingCalendar): Readonly<Record<"zh" | "en", string>> => ({
  zh: `期限涉及${calendar.title.zh}尚无放假安排的年份，不能确定届满日`,
  en: `the period reaches a year whose holidays the ${calendar.title.en} does not know`,
});

const stoppedOrNot = (since: PlainDate): Readonly<Record<"zh" | "en", string>> => ({
  zh: `因当年地方放假安排未查明，不能确定期限在${since}中止计算之前是否已届满`,
  en: `without the year's regional holidays it is not certain whether the period ran out before the clock stopped on ${since}`,
});

/** Throws a `RangeError` that names what is wrong with a clock, for callers whom no compiler checks. */
function requireClock({ start, period, calendar }: Clock): void {
  requireDay(start, "start");
  if (typeof period?.count !== "number") throw new RangeError("period: expected a period, such as workingDays(20)");
  if (typeof calendar !== "object" || calendar === null)
    throw new RangeError("calendar: expected a calendar of working days, such as nationalCalendar");
}
