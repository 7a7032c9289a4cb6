import {
  dayOfInstant,
  dayOfSecond,
  type EpochSecond,
  firstSecond,
  type Instant,
  lastSecond,
  latestSecond,
} from "../calendar/instant.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate } from "../calendar/plain-date.js";
import type { Clock, ComparedDay, Watch } from "../expression/clock.js";
import type { EvaluationFrame } from "../expression/compile/evaluator.js";
import type { Comparison } from "../expression/node.js";
import type { AnyRecord } from "../model/record/entity.js";

/** The as-of days `[from, until)` for which an answer holds. */
export interface Validity {
  readonly from: EpochDay;
  readonly until: EpochDay;
  /** Whether it holds at the instant alone at which the clock stands, within its day. */
  readonly isMomentary: boolean;
}

/** A clock that moves, and learns from what it is asked until when the answers hold. */
export interface TrackingClock {
  readonly clock: Clock;
  /** The as-of day, for those who do not judge. */
  asOf(): PlainDate;
  /** The day or instant at which it stands; a day alone is its end. */
  moment(): PlainDate | Instant;
  moveTo(moment: PlainDate | Instant): void;
  /** Forgets what it was asked. */
  reset(): void;
  /** For which as-of days everything that was answered since holds. */
  validity(): Validity;
}

/** Makes a clock that stands at an instant, or at the end of a day, until it is moved. */
export function trackingClock(start: PlainDate | Instant): TrackingClock {
  let moment = start;
  let asOf = dayOfInstant(start as Instant);
  let now = epochDay(asOf);
  let second = latestSecond(start as Instant);
  let isMomentary = false;
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  let isTaken = false;
  /** Notes that an answer is another one from a day on; nothing where nobody knows the day. */
  const changesOn = (day: EpochDay): void => {
    if (now < day) until = Math.min(until, day);
    else if (day > from) from = day;
  };
  /** Notes that an answer is another one from a second on; within the day of the clock only the instant itself is sure. */
  const changesAt = (change: EpochSecond): void => {
    const day = dayOfSecond(change);
    const isWithinDay = day === now && change > firstSecond(day) && second < lastSecond(now);
    if (isWithinDay) isMomentary = true;
    else changesOn(day);
  };
  const dayOf = (side: ComparedDay, record: AnyRecord, frame: EvaluationFrame) => {
    isTaken = false;
    const low = side.low(record, frame);
    const high = side.high(record, frame);
    return { low, high, isTaken };
  };
  const watch: Watch = {
    comparison: (operator, left, right, compared) => (record, frame) => {
      const before = isTaken;
      const one = dayOf(left, record, frame);
      const other = dayOf(right, record, frame);
      const holds = compared(record, frame);
      const isOneMoving = left.moves && one.isTaken;
      const isOtherMoving = right.moves && other.isTaken;
      if (isOneMoving !== isOtherMoving)
        for (const later of changesAfter(operator, isOneMoving))
          for (const day of isOneMoving ? [other.low, other.high] : [one.low, one.high]) changesOn(day + later);
      isTaken = before || (one.isTaken && !left.moves) || (other.isTaken && !right.moves);
      return holds;
    },
    lawDay: (day, changes) => (record, frame) => {
      const before = isTaken;
      isTaken = false;
      const found = day(record, frame);
      if (isTaken) for (const change of changes) changesOn(change);
      isTaken = before;
      return found;
    },
    dated: (valueOn, changes) => (day) => {
      if (day === now) for (const change of changes) changesOn(change);
      return valueOn(day);
    },
  };
  const clock: Clock = Object.freeze({
    get asOf() {
      isTaken = true;
      return asOf;
    },
    get asOfDay() {
      isTaken = true;
      return now;
    },
    get asOfSecond() {
      isTaken = true;
      if (second < lastSecond(now)) isMomentary = true;
      return second;
    },
    get lawDay() {
      return now;
    },
    isBefore: (day: EpochDay) => {
      changesOn(day);
      return now < day;
    },
    isNotBefore: (day: EpochDay) => {
      changesOn(day);
      return now >= day;
    },
    isAfter: (day: EpochDay) => {
      changesOn(day + 1);
      return now > day;
    },
    isNotAfter: (day: EpochDay) => {
      changesOn(day + 1);
      return now <= day;
    },
    hasCome: (at: EpochSecond) => {
      changesAt(at);
      return second >= at;
    },
    isOver: (at: EpochSecond) => {
      changesAt(at + 1);
      return second > at;
    },
    written: (day: EpochDay) => {
      if (day === now) isTaken = true;
      return fromEpochDay(day);
    },
    watch,
  });
  return {
    clock,
    asOf: () => asOf,
    moment: () => moment,
    moveTo(to) {
      moment = to;
      asOf = dayOfInstant(to as Instant);
      now = epochDay(asOf);
      second = latestSecond(to as Instant);
    },
    reset() {
      from = Number.NEGATIVE_INFINITY;
      until = Number.POSITIVE_INFINITY;
      isTaken = false;
      isMomentary = false;
    },
    validity: () => (isTaken ? { from: now, until: now + 1, isMomentary } : { from, until, isMomentary }),
  };
}

/** How many days after the day it is compared with the as-of day gives another answer. */
function changesAfter(operator: Comparison, isAsOfLeft: boolean): readonly number[] {
  switch (operator) {
    case "==":
    case "!=":
      return [0, 1];
    case "<":
    case ">=":
      return [isAsOfLeft ? 0 : 1];
    case "<=":
    case ">":
      return [isAsOfLeft ? 1 : 0];
  }
}
