import { dayOfSecond, type EpochSecond } from "../../calendar/instant.js";
import type { EpochDay } from "../../calendar/plain-date.js";
import type { Clock } from "../../expression/clock.js";
import { isToCome, type StepTest, type TraceStep, type Truth } from "./procedure-trace.js";

/** What is taken as known of a step: at first what the record says, in a narrower reading also what is assumed. */
export interface ReadStep {
  readonly step: TraceStep;
  readonly first: Truth;
  readonly second: Truth;
  /** Whether it has happened for certain; a step without a day may be still to come. */
  readonly isSeen: boolean;
  /** The seconds between which it lies: one and the same when its time is known, those of a day when its day is. */
  readonly low: EpochSecond;
  readonly high: EpochSecond;
  /** Steps assumed to come before it. */
  readonly assumedEarlier: ReadonlySet<TraceStep> | undefined;
}

/** The steps that may have happened by the as-of day; those with a day follow the others, in the order of time. */
export type Reading = readonly ReadStep[];

/** Reads a trace as of a day; leaves out the steps that surely match neither test, unless all are wanted. */
export function readTrace(
  trace: readonly TraceStep[],
  clock: Clock,
  first: StepTest,
  second: StepTest,
  isAllWanted: boolean,
): Reading {
  const reading: ReadStep[] = [];
  for (const step of trace) {
    if (isToCome(step, clock)) continue;
    const isFirst = first(step);
    const isSecond = second(step);
    if (!isAllWanted && isFirst === false && isSecond === false) continue;
    const isDated = !Number.isNaN(step.on);
    insert(reading, {
      step,
      first: isFirst,
      second: isSecond,
      isSeen: isDated,
      low: isDated ? step.from : Number.NEGATIVE_INFINITY,
      high: isDated ? step.until : clock.asOfSecond,
      assumedEarlier: undefined,
    });
  }
  return reading;
}

function insert(reading: ReadStep[], step: ReadStep): void {
  let place = reading.length;
  while (place > 0 && (reading[place - 1] as ReadStep).low > step.low) place -= 1;
  if (place === reading.length) reading.push(step);
  else reading.splice(place, 0, step);
}

/** The day of a step, `NaN` while it is open. */
export function dayOf({ low, high }: ReadStep): EpochDay {
  const day = dayOfSecond(low);
  return day === dayOfSecond(high) ? day : Number.NaN;
}

/** Whether two steps are known to have been done on one day. */
export const isOnOneDay = (one: ReadStep, other: ReadStep): boolean => dayOf(one) === dayOf(other);

/** Whether a step comes before another: by their time, on one day by their order where both have one that differs. */
export function precedes(one: ReadStep, other: ReadStep): Truth {
  if (one.high < other.low) return true;
  if (other.high < one.low) return false;
  if (isOnOneDay(one, other)) {
    const order = one.step.order;
    const otherOrder = other.step.order;
    if (order !== undefined && otherOrder !== undefined && order !== otherOrder) return order < otherOrder;
  }
  if (other.assumedEarlier?.has(one.step)) return true;
  if (one.assumedEarlier?.has(other.step)) return false;
  return undefined;
}
