import { activationsOf, outcomesOfStep } from "./procedure-activation.js";
import { firstAfter, firstComplete, spanAfter } from "./procedure-distance.js";
import { possible } from "./procedure-possible.js";
import { dayOf, precedes, type Reading, type ReadStep } from "./procedure-reading.js";
import { type Activation, type Inquiry, isInOrder, isOpposite, isPartner } from "./procedure-relation.js";
import type { Violation } from "./procedure-verdict.js";

/**
 * What is wrong with a reading that fails, in the order of days: the steps that are surely at fault or, where
 * it fails in one way or another, those that may be. A pair that is wrong from both sides is named once.
 */
export function violationsOf(inquiry: Inquiry, reading: Reading): Violation[] {
  const activations = [...activationsOf(inquiry, reading)];
  const outcomes = activations.map((activation) => outcomesOfStep(inquiry, activation));
  const isSure = outcomes.includes(possible.fail);
  const violations: Violation[] = [];
  activations.forEach((activation, index) => {
    const set = outcomes[index] ?? 0;
    if (isSure ? set !== possible.fail : (set & possible.fail) === 0) return;
    const violation = violationOf(inquiry, activation);
    const isNamed = violations.some(
      ({ first, second }) =>
        first !== undefined && second !== undefined && first === violation.first && second === violation.second,
    );
    if (!isNamed) violations.push(violation);
  });
  return violations;
}

function violationOf(inquiry: Inquiry, activation: Activation): Violation {
  const { step, side, demand } = activation;
  const other = counterpart(inquiry, activation);
  const pair = side === "first" ? { first: step.step, second: other?.step } : { first: other?.step, second: step.step };
  const named = {
    ...(pair.first === undefined ? {} : { first: pair.first }),
    ...(pair.second === undefined ? {} : { second: pair.second }),
  };
  return demand === "none-earlier" ? named : { ...named, ...limitsOf(inquiry, step, other, demand) };
}

/** The days, or times, between which the later step was in time: counted from the earlier one, if the two are in order. */
function limitsOf(
  { constraint, standpoint }: Inquiry,
  step: ReadStep,
  other: ReadStep | undefined,
  demand: Activation["demand"],
): Pick<Violation, "due" | "notBefore"> {
  const isOther = demand === "earlier" || (other !== undefined && demand === "anywhere" && isBefore(other, step));
  const start = isOther ? other : step;
  if (start === undefined || (start === other && !isBefore(other, step))) return {};
  const day = dayOf(step);
  const due = spanAfter(start, constraint.within?.(day), standpoint.calendar);
  const notBefore =
    spanAfter(start, constraint.notSooner?.(day), standpoint.calendar, firstComplete) ??
    spanAfter(start, constraint.onlyAfter?.(day), standpoint.calendar, firstAfter);
  return { ...(due === undefined ? {} : { due }), ...(notBefore === undefined ? {} : { notBefore }) };
}

const isBefore = (one: ReadStep, other: ReadStep): boolean => precedes(one, other) === true;

/** The nearest dated step that might have been the partner: of several, one in the right order. */
function counterpart(inquiry: Inquiry, activation: Activation): ReadStep | undefined {
  const { reading, step, demand } = activation;
  const isForbidden = demand === "none-earlier";
  let nearest: ReadStep | undefined;
  for (const other of reading) {
    if (other === step || isOpposite(activation, other) === false || Number.isNaN(dayOf(other))) continue;
    if (isForbidden && isPartner(inquiry, activation, other) === false) continue;
    if (nearest === undefined || distanceOf(step, demand, other) < distanceOf(step, demand, nearest)) nearest = other;
  }
  return nearest;
}

/** How far off a step is, in seconds; one on the wrong side comes after all on the right one. */
const distanceOf = (step: ReadStep, demand: Activation["demand"], other: ReadStep): number =>
  Math.abs(step.low - other.low) + (isInOrder(demand, step, other) === false ? 1e14 : 0);
