import { beijingInstant, dayOfInstant, type EpochSecond, type Instant, latestSecond } from "../calendar/instant.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate } from "../calendar/plain-date.js";
import type { Ordered } from "./compile/compare-ordered.js";
import type { Evaluator } from "./compile/evaluator.js";
import type { Comparison } from "./node.js";

/**
 * The as-of day, as those may ask about it who judge. Comparing says until when an answer holds; whoever takes the day
 * itself must be asked again on every other day. No comparison with a day that nobody knows (`NaN`) is true.
 */
export interface Clock {
  readonly asOf: PlainDate;
  readonly asOfDay: EpochDay;
  /** The instant as of which the question is asked: the last second of the as-of day unless a time was said. */
  readonly asOfSecond: EpochSecond;
  /** The as-of day where it is the day whose law applies: parameters and findings take note of that themselves. */
  readonly lawDay: EpochDay;
  isBefore(day: EpochDay): boolean;
  isNotAfter(day: EpochDay): boolean;
  isAfter(day: EpochDay): boolean;
  isNotBefore(day: EpochDay): boolean;
  /** Whether a second has come by then. */
  hasCome(second: EpochSecond): boolean;
  /** Whether a second lies before then. */
  isOver(second: EpochSecond): boolean;
  /** A day in writing; takes the as-of day where it is that. */
  written(day: EpochDay): PlainDate;
  /** What must be told of comparisons and dated values that are compiled; none where nobody asks until when answers hold. */
  readonly watch?: Watch;
}

/** One side of a comparison of days, and whether it may be the as-of day itself. */
export interface ComparedDay extends Ordered {
  readonly moves: boolean;
}

/** Learns from compiled readings until when their answers hold. */
export interface Watch {
  /** A comparison of days, of which at least one moves. */
  comparison(
    operator: Comparison,
    left: ComparedDay,
    right: ComparedDay,
    compared: Evaluator<boolean | undefined>,
  ): Evaluator<boolean | undefined>;
  /** A day whose law applies, which may be the as-of day, and the days on which that law changes. */
  lawDay(day: Evaluator<EpochDay>, changes: readonly EpochDay[]): Evaluator<EpochDay>;
  /** Values that change on some days, asked for as of one. */
  dated<Value>(valueOn: (day: EpochDay) => Value, changes: readonly EpochDay[]): (day: EpochDay) => Value;
}

/** A clock that stands at an instant or, where a day alone is said, at the end of it. */
export function clockOn(given: PlainDate | Instant): Clock {
  const asOf = dayOfInstant(beijingInstant(given));
  const now = epochDay(asOf);
  const second = latestSecond(beijingInstant(given));
  return Object.freeze<Clock>({
    asOf,
    asOfDay: now,
    asOfSecond: second,
    lawDay: now,
    isBefore: (day) => now < day,
    isNotAfter: (day) => now <= day,
    isAfter: (day) => now > day,
    isNotBefore: (day) => now >= day,
    hasCome: (at) => second >= at,
    isOver: (at) => second > at,
    written: (day) => (day === now ? asOf : fromEpochDay(day)),
  });
}
