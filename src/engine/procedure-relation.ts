import { isInTime, isLongEnough } from "./procedure-distance.js";
import { dayOf, precedes, type Reading, type ReadStep } from "./procedure-reading.js";
import type { Demand, Side, TemplateShape } from "./procedure-template.js";
import type { PairConstraint, Standpoint, Truth } from "./procedure-trace.js";

/** What is asked about a trace: a constraint on pairs, seen from a standpoint. */
export interface Inquiry {
  readonly constraint: PairConstraint;
  readonly shape: TemplateShape;
  readonly standpoint: Standpoint;
}

/** A step together with the side of the relation on which it calls for a partner. */
export interface Activation {
  readonly step: ReadStep;
  readonly side: Side;
  readonly demand: Demand;
}

/** Whether a step matches the side of the relation opposite to the one given. */
export const isOpposite = (step: ReadStep, side: Side): Truth => (side === "first" ? step.second : step.first);

/** Whether a step has the partner it calls for, or the one it must not have; a step is no partner of itself. */
export function hasPartner(inquiry: Inquiry, reading: Reading, step: ReadStep, side: Side, demand: Demand): Truth {
  let isFound: Truth = false;
  for (const other of reading) {
    const isOne = isPartner(inquiry, reading, step, side, demand, other);
    if (isOne === true) return true;
    if (isOne === undefined) isFound = undefined;
  }
  return isFound;
}

/** Whether another step is such a partner. */
export function isPartner(
  inquiry: Inquiry,
  reading: Reading,
  step: ReadStep,
  side: Side,
  demand: Demand,
  other: ReadStep,
): Truth {
  if (other === step) return false;
  const isMeant = isOpposite(other, side);
  if (isMeant === false) return false;
  const inOrder = isInOrder(step, demand, other);
  if (inOrder === false) return false;
  const isNear = isSpaced(inquiry, step, demand, other);
  if (isNear === false) return false;
  const isTheirs = hasActors(inquiry, step, other);
  if (isTheirs === false) return false;
  const isAlone = isUndisturbed(inquiry, reading, step, side, demand, other);
  if (isAlone === false) return false;
  return isMeant && other.isSeen && inOrder && isNear && isTheirs && isAlone ? true : undefined;
}

/** Whether another step lies on the side in time on which a partner is called for. */
export function isInOrder(step: ReadStep, demand: Demand, other: ReadStep): Truth {
  if (demand === "anywhere") return true;
  return demand === "later" ? precedes(step, other) : precedes(other, step);
}

/** Whether two steps are as far apart as they may and must be, counted from the earlier one. */
export function isSpaced({ constraint, standpoint }: Inquiry, step: ReadStep, demand: Demand, other: ReadStep): Truth {
  const { within, notSooner } = constraint;
  if (within === undefined && notSooner === undefined) return true;
  const isEarlier = demand === "anywhere" ? isCountedFrom(step, other) : demand === "later";
  if (isEarlier === undefined) return undefined;
  const start = isEarlier ? step : other;
  const end = isEarlier ? other : step;
  const { calendar } = standpoint;
  const day = dayOf(step);
  const isNear = within === undefined || isInTime(start, within(day), end.low, end.high, calendar);
  if (isNear === false) return false;
  const isFar = notSooner === undefined || isLongEnough(start, notSooner(day), end, calendar);
  return isFar === false ? false : isNear && isFar;
}

/** Whether a distance is counted from a step; on one day it is the same from both. */
const isCountedFrom = (step: ReadStep, other: ReadStep): Truth =>
  step.low === other.high && step.high === other.low ? true : precedes(step, other);

/** Whether two steps are taken by one actor or by two, as demanded. */
export function hasActors({ constraint }: Inquiry, { step }: ReadStep, { step: other }: ReadStep): Truth {
  if (constraint.actors === undefined) return true;
  if (step.actor === undefined || other.actor === undefined) return undefined;
  return (step.actor === other.actor) === (constraint.actors === "same");
}

/** Whether nothing stands between a step and its partner that must not. */
function isUndisturbed(
  { shape }: Inquiry,
  reading: Reading,
  step: ReadStep,
  side: Side,
  demand: Demand,
  other: ReadStep,
): Truth {
  if (shape.between === "anything") return true;
  let isFree: Truth = true;
  for (const third of reading) {
    if (third === step || third === other) continue;
    const isOne = isBetween(shape, step, side, demand, other, third);
    if (isOne === true) return false;
    if (isOne === undefined) isFree = undefined;
  }
  return isFree;
}

/** Whether a third step stands between a step and its partner and must not. */
export function isBetween(
  shape: TemplateShape,
  step: ReadStep,
  side: Side,
  demand: Demand,
  other: ReadStep,
  third: ReadStep,
): Truth {
  const isRival = shape.between === "nothing" || third[side];
  if (isRival === false) return false;
  const isBeyond = isInOrder(step, demand, third);
  if (isBeyond === false) return false;
  const isBefore = isInOrder(third, demand, other);
  if (isBefore === false) return false;
  return isRival && third.isSeen && isBeyond && isBefore ? true : undefined;
}

/** Whether a step that has come already keeps every partner still to come from counting. */
export function isCutOff({ shape }: Inquiry, reading: Reading, step: ReadStep, side: Side, demand: Demand): Truth {
  if (shape.between === "anything" || demand !== "later") return false;
  let isCut: Truth = false;
  for (const third of reading) {
    const isOne = third !== step && cutsOff(shape, step, side, third);
    if (isOne === true) return true;
    if (isOne === undefined) isCut = undefined;
  }
  return isCut;
}

/** Whether a third step is such a step. */
export function cutsOff(shape: TemplateShape, step: ReadStep, side: Side, third: ReadStep): Truth {
  const isRival = shape.between === "nothing" || third[side];
  if (isRival === false) return false;
  const isAfter = precedes(step, third);
  if (isAfter === false) return false;
  return isRival && third.isSeen && isAfter ? true : undefined;
}
