import type { EpochDay } from "../../calendar/plain-date.js";
import type { Clock } from "../../expression/clock.js";
import type { StepTest, TraceStep, Truth } from "./procedure-trace.js";

/** What is taken as known of a step: at first what the record says, in a narrower reading also what is assumed. */
export interface ReadStep {
  readonly step: TraceStep;
  readonly first: Truth;
  readonly second: Truth;
  /** Whether it has happened for certain; a step without a day may be still to come. */
  readonly isSeen: boolean;
  /** The days between which it lies, one and the same when its day is known. */
  readonly low: EpochDay;
  readonly high: EpochDay;
  /** Steps assumed to come before it. */
  readonly assumedEarlier: ReadonlySet<TraceStep> | undefined;
}

/** The steps that may have happened by the as-of day; those with a day follow the others, in the order of days. */
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
    if (clock.isBefore(step.on)) continue;
    const isFirst = first(step);
    const isSecond = second(step);
    if (!isAllWanted && isFirst === false && isSecond === false) continue;
    const isDated = !Number.isNaN(step.on);
    insert(reading, {
      step,
      first: isFirst,
      second: isSecond,
      isSeen: isDated,
      low: isDated ? step.on : Number.NEGATIVE_INFINITY,
      high: isDated ? step.on : clock.asOfDay,
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
export const dayOf = (step: ReadStep): EpochDay => (step.low === step.high ? step.low : Number.NaN);

/** Whether a step comes before another: by their days, on one day by their order where both have one that differs. */
export function precedes(one: ReadStep, other: ReadStep): Truth {
  if (one.high < other.low) return true;
  if (other.high < one.low) return false;
  if (one.low === one.high && other.low === other.high) {
    const order = one.step.order;
    const otherOrder = other.step.order;
    if (order !== undefined && otherOrder !== undefined && order !== otherOrder) return order < otherOrder;
  }
  if (other.assumedEarlier?.has(one.step)) return true;
  if (one.assumedEarlier?.has(other.step)) return false;
  return undefined;
}
