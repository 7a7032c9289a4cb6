import { activationsOf, outcomesOf, outcomesOfStep } from "./procedure-activation.js";
import { spanAfter } from "./procedure-distance.js";
import { doubtsOf } from "./procedure-doubt.js";
import { missingFacts } from "./procedure-missing.js";
import { isDecided, type Possible, possible } from "./procedure-possible.js";
import { dayOf, type Reading, readTrace } from "./procedure-reading.js";
import type { Inquiry } from "./procedure-relation.js";
import { splitReading } from "./procedure-split.js";
import { templateShapes } from "./procedure-template.js";
import type { PairConstraint, Standpoint, TraceStep } from "./procedure-trace.js";
import type { ConstraintVerdict, TimeSpan } from "./procedure-verdict.js";
import { violationsOf } from "./procedure-violation.js";

/** How many narrower readings of one trace are looked at before it is left undetermined. */
const readingLimit = 200;

/** Judges a constraint that relates two steps. */
export function judgePair(
  constraint: PairConstraint,
  trace: readonly TraceStep[],
  standpoint: Standpoint,
): ConstraintVerdict {
  const shape = templateShapes[constraint.template];
  const inquiry: Inquiry = { constraint, shape, standpoint };
  const { first, second } = constraint;
  const reading = readTrace(trace, standpoint.clock, first, second, shape.between === "nothing");
  const atOnce = outcomesOf(inquiry, reading);
  const outcomes = isDecided(atOnce) ? atOnce : settle(inquiry, reading, atOnce, { left: readingLimit });
  switch (outcomes) {
    case possible.pass:
      return { outcome: "pass" };
    case possible.notApplicable:
      return { outcome: "not-applicable" };
    case possible.fail:
      return { outcome: "fail", violations: violationsOf(inquiry, reading) };
    case possible.pending: {
      const due = soonestDue(inquiry, reading);
      return due === undefined ? { outcome: "pending" } : { outcome: "pending", due };
    }
    default:
      return { outcome: "undetermined", missing: missingFacts(doubtsOf(inquiry, reading)) };
  }
}

/**
 * The outcomes of an undecided reading, with its doubts decided in every way, one after the other. Stops as
 * soon as two outcomes remain, or when too many readings have been looked at.
 */
function settle(inquiry: Inquiry, reading: Reading, atOnce: Possible, budget: { left: number }): Possible {
  for (const doubt of doubtsOf(inquiry, reading)) {
    const parts = splitReading(reading, doubt);
    if (parts === undefined) continue;
    let outcomes: Possible = 0;
    for (const part of parts) {
      budget.left -= 1;
      if (budget.left < 0) return atOnce;
      const ofPart = outcomesOf(inquiry, part);
      outcomes |= isDecided(ofPart) ? ofPart : settle(inquiry, part, ofPart, budget);
      if (!isDecided(outcomes)) break;
    }
    return outcomes;
  }
  return atOnce;
}

/** The due day that comes first among the steps that surely wait for a partner. */
function soonestDue(inquiry: Inquiry, reading: Reading): TimeSpan | undefined {
  const { within } = inquiry.constraint;
  let soonest: TimeSpan | undefined;
  for (const activation of activationsOf(inquiry, reading)) {
    if (outcomesOfStep(inquiry, activation) !== possible.pending) continue;
    const { step } = activation;
    const due = spanAfter(step, within?.(dayOf(step)), inquiry.standpoint.calendar);
    if (due !== undefined && (soonest === undefined || isSooner(due, soonest))) soonest = due;
  }
  return soonest;
}

const isSooner = (one: TimeSpan, other: TimeSpan): boolean =>
  one.latest < other.latest || (one.latest === other.latest && one.earliest < other.earliest);
