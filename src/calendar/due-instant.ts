import type { Label } from "../codes/label.js";
import {
  beyondCalendar,
  countedStretches,
  type Extension,
  mergedPauses,
  requireClock,
  runningDay,
  type Suspension,
  stoppedOrNot,
} from "./clock-parts.js";
import { hoursAfter, workingDayAround } from "./hours.js";
import {
  dayOfSecond,
  type EpochSecond,
  earliestSecond,
  type Instant,
  instantOf,
  lastSecond,
  latestSecond,
  readInstant,
  secondsOfHour,
} from "./instant.js";
import { dayReached, endsNoEarlier, endsNoLater, type Period, workingDays } from "./period.js";
import { type EpochDay, fromEpochDay, type PlainDate } from "./plain-date.js";
import { type HourUnit, isDateUnit, isHourUnit, type PeriodUnit } from "./unit/unit-role.js";
import type { DayBound, Pause, WorkingCalendar } from "./working-calendar.js";

/** A running clock that began at an instant, with what has stopped or lengthened it. */
export interface InstantClock {
  /** The instant of the event that starts the clock; where only its day is known, that day. */
  readonly start: Instant;
  /** In hours it runs from that instant; in days, months or years from the day after, to the end of its last day. */
  readonly period: Period;
  readonly suspensions?: readonly Suspension[];
  readonly extensions?: readonly Extension[];
  readonly calendar: WorkingCalendar;
}

/** When a clock runs out: at an instant between two bounds, not while it is stopped, or nobody knows but that it is not before one. */
export type DueInstant =
  | { readonly kind: "due"; readonly earliest: Instant; readonly latest: Instant }
  | { readonly kind: "suspended"; readonly since: PlainDate }
  | { readonly kind: "unknown"; readonly earliest: Instant; readonly latest?: Instant; readonly reason: Label };

/**
 * The last instant of a period that began at an instant.
 *
 * Hours run from the instant itself and end at the very instant that they reach: what happens then is in time. Where
 * only the day of the start is known, the two bounds are those of its first and its last second. Days of a suspension are
 * not counted; extensions run on from the end of the period.
 *
 * @example
 * dueInstant({ start: beijingInstant("2017-05-01T10:00"), period: hours(24), calendar: nationalCalendar })
 * // => { kind: "due", earliest: "2017-05-02T10:00+08:00", latest: "2017-05-02T10:00+08:00" }
 */
export function dueInstant(timed: InstantClock): DueInstant {
  const { start, ...clock } = timed ?? {};
  const from = readInstant(start);
  if (from === undefined)
    throw new RangeError(`start: ${JSON.stringify(start)} is no instant, such as 2017-05-01T10:00`);
  requireClock(clock);
  const due = dueSeconds({ ...clock, start: earliestSecond(from), startsBy: latestSecond(from) });
  if (due.kind === "suspended") return due;
  const earliest = instantOf(due.earliest);
  if (due.kind === "due") return { kind: "due", earliest, latest: instantOf(due.latest) };
  const latest = Number.isFinite(due.latest) ? { latest: instantOf(due.latest) } : {};
  return { kind: "unknown", earliest, ...latest, reason: due.reason };
}

/** A clock that began in one of two seconds or between them. */
export interface SecondClock extends Omit<InstantClock, "start"> {
  readonly start: EpochSecond;
  readonly startsBy: EpochSecond;
}

/** When such a clock runs out; `latest` is `NaN` where it may stand still for good. */
export type DueSeconds =
  | { readonly kind: "due"; readonly earliest: EpochSecond; readonly latest: EpochSecond }
  | { readonly kind: "suspended"; readonly since: PlainDate }
  | {
      readonly kind: "unknown";
      readonly earliest: EpochSecond;
      readonly latest: EpochSecond;
      readonly reason: Label;
    };

/** As {@link dueInstant} in seconds. */
export function dueSeconds({ start, startsBy, period, suspensions, extensions, calendar }: SecondClock): DueSeconds {
  const pauses = mergedPauses(suspensions ?? []);
  const stretches = countedStretches(period, extensions ?? []);
  const walk = (from: EpochSecond, bound: DayBound, isBounded: boolean): EpochSecond =>
    endAround(from, period, stretches, pauses, calendar, bound, isBounded);
  const earliest = walk(start, "earliest", false);
  const latest = walk(startsBy, "latest", false);
  const open = pauses.at(-1);
  const since = open === undefined ? undefined : fromEpochDay(open.from);
  if (earliest === Number.POSITIVE_INFINITY) return { kind: "suspended", since: since as PlainDate };
  if (Number.isFinite(latest) && Number.isFinite(earliest)) return { kind: "due", earliest, latest };
  return {
    kind: "unknown",
    earliest: walk(start, "earliest", true),
    latest: open?.until === Number.POSITIVE_INFINITY ? Number.NaN : walk(startsBy, "latest", true),
    reason: Number.isNaN(latest) || since === undefined ? beyondCalendar(calendar) : stoppedOrNot(since),
  };
}

const noPauses: readonly Pause[] = Object.freeze([]);

/**
 * The last second of a period from a second. In years that are unknown it is the bound of what any notice can bring or,
 * unless bounded, `NaN`.
 */
export const secondAfter = (
  start: EpochSecond,
  period: Period,
  calendar: WorkingCalendar,
  bound: DayBound,
  isBounded = true,
): EpochSecond => endAround(start, period, [period], noPauses, calendar, bound, isBounded);

/** The end of some stretches one after the other; `isBounded` takes what any calendar of unknown years can bring. */
function endAround(
  from: EpochSecond,
  period: Period,
  stretches: readonly Extension[],
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  bound: DayBound,
  isBounded: boolean,
): EpochSecond {
  let second = from;
  for (const { count, unit } of stretches) {
    if (isHourUnit(unit)) {
      const reached = hoursAfter(second, count, unit, calendar, bound, pauses);
      if (!Number.isNaN(reached)) second = reached;
      else if (!isBounded) return reached;
      else if (bound === "earliest") second += count * secondsOfHour;
      else second = lastSecond(boundedDay(dayOfSecond(second), hoursInDays(count), pauses, calendar, bound));
    } else second = lastSecond(dayAround(dayOfSecond(second), count, unit, pauses, calendar, bound, isBounded));
    if (!Number.isFinite(second)) return second;
  }
  if (!period.rollOver) return second;
  const rolled = workingDayAround(calendar, dayOfSecond(second) - 1, 1, pauses, bound);
  if (!Number.isNaN(rolled) || !isBounded) return lastSecond(rolled);
  return bound === "earliest"
    ? second
    : lastSecond(endsNoLater(dayOfSecond(second), { count: 0, unit: "day", rollOver: true }, calendar));
}

/** The last day of a stretch that is not one of hours. */
function dayAround(
  day: EpochDay,
  count: number,
  unit: Exclude<PeriodUnit, HourUnit>,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  bound: DayBound,
  isBounded: boolean,
): EpochDay {
  if (count === 0) return day;
  if (isDateUnit(unit)) return runningDay(day, dayReached(day, count, unit) - day, pauses);
  const reached = workingDayAround(calendar, day, count, pauses, bound);
  return Number.isNaN(reached) && isBounded ? boundedDay(day, workingDays(count), pauses, calendar, bound) : reached;
}

const boundedDay = (
  day: EpochDay,
  period: Period,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  bound: DayBound,
): EpochDay =>
  bound === "earliest" ? endsNoEarlier(day, period, calendar) : endsNoLater(day, period, calendar, pauses);

const hoursInDays = (hours: number): Period => workingDays(Math.ceil(hours / 24));
