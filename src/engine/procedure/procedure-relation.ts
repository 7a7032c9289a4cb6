import type { EpochDay } from "../../calendar/plain-date.js";
import { isInTime, isLongEnough, isOver } from "./procedure-distance.js";
import { dayOf, isOnOneDay, precedes, type Reading, type ReadStep } from "./procedure-reading.js";
import type { Demand, Side, TemplateShape } from "./procedure-template.js";
import type { PairConstraint, Standpoint, Truth } from "./procedure-trace.js";

/** What is asked about a trace: a constraint on pairs, seen from a standpoint. */
export interface Inquiry {
  readonly constraint: PairConstraint;
  readonly shape: TemplateShape;
  readonly standpoint: Standpoint;
}

/** A step that calls for a partner: where it stands in a reading, and on which side of the relation. */
export interface Activation {
  readonly reading: Reading;
  readonly place: number;
  readonly step: ReadStep;
  readonly side: Side;
  readonly demand: Demand;
}

/** Whether a step has the partner it calls for, or the one it must not have; a step is no partner of itself. */
export function hasPartner(inquiry: Inquiry, activation: Activation): Truth {
  let isFound: Truth = false;
  for (let count = 1; count < activation.reading.length; count += 1) {
    const isOne = isPartner(inquiry, activation, neighbour(activation, count));
    if (isOne === true) return true;
    if (isOne === undefined) isFound = undefined;
  }
  return isFound;
}

/**
 * The step so many places off in the direction a partner is called for, round the end to the other side. What
 * decides usually stands next to the step, so that a search in this order is short.
 */
function neighbour({ reading, place, demand }: Activation, count: number): ReadStep {
  const index = demand === "later" || demand === "anywhere" ? place + count : place - count + reading.length;
  return reading[index < reading.length ? index : index - reading.length] as ReadStep;
}

/** Whether another step is such a partner. */
export function isPartner(inquiry: Inquiry, activation: Activation, other: ReadStep): Truth {
  const isMeant = isOpposite(activation, other);
  if (isMeant === false) return false;
  const inOrder = isInOrder(activation.demand, activation.step, other);
  if (inOrder === false) return false;
  const isNear = isSpaced(inquiry, activation, other);
  if (isNear === false) return false;
  const isTheirs = hasActors(inquiry, activation, other);
  if (isTheirs === false) return false;
  const isAlone = isUndisturbed(inquiry, activation, other);
  if (isAlone === false) return false;
  return isMeant && other.isSeen && inOrder && isNear && isTheirs && isAlone ? true : undefined;
}

/** Whether a step matches the other side of the relation. */
export const isOpposite = ({ side }: Activation, other: ReadStep): Truth =>
  side === "first" ? other.second : other.first;

/** Whether another step lies on the side in time on which a partner is called for. */
export function isInOrder(demand: Demand, step: ReadStep, other: ReadStep): Truth {
  if (demand === "anywhere") return true;
  return demand === "later" ? precedes(step, other) : precedes(other, step);
}

/** Whether two steps are as far apart as they may and must be, counted from the earlier one. */
export function isSpaced(inquiry: Inquiry, { step, demand }: Activation, other: ReadStep): Truth {
  const { within, notSooner, onlyAfter } = inquiry.constraint;
  if (within === undefined && notSooner === undefined && onlyAfter === undefined) return true;
  const day = dayOf(step);
  const isEarlier = demand === "anywhere" ? precedes(step, other) : demand === "later";
  if (isEarlier !== undefined)
    return isEarlier ? areSpaced(inquiry, step, other, day) : areSpaced(inquiry, other, step, day);
  if (!isOnOneDay(step, other)) return undefined;
  // On one day it is often the same from both.
  const onward = areSpaced(inquiry, step, other, day);
  return onward === areSpaced(inquiry, other, step, day) ? onward : undefined;
}

/** Whether the later of two steps lies as far from the earlier as the law of a day has it. */
function areSpaced({ constraint, standpoint }: Inquiry, start: ReadStep, end: ReadStep, day: EpochDay): Truth {
  const { within, notSooner, onlyAfter } = constraint;
  const { calendar } = standpoint;
  const isNear = within === undefined || isInTime(start, within(day), end, calendar);
  if (isNear === false) return false;
  const isFar = notSooner === undefined || isLongEnough(start, notSooner(day), end, calendar);
  if (isFar === false) return false;
  const isLater = onlyAfter === undefined || isOver(start, onlyAfter(day), end, calendar);
  return isLater === false ? false : isNear && isFar && isLater;
}

/** Whether two steps are taken by one actor or by two, as demanded. */
export function hasActors({ constraint }: Inquiry, { step }: Activation, other: ReadStep): Truth {
  if (constraint.actors === undefined) return true;
  if (step.step.actor === undefined || other.step.actor === undefined) return undefined;
  return (step.step.actor === other.step.actor) === (constraint.actors === "same");
}

/** Whether nothing stands between a step and its partner that must not. */
function isUndisturbed({ shape }: Inquiry, activation: Activation, other: ReadStep): Truth {
  if (shape.between === "anything") return true;
  let isFree: Truth = true;
  for (let count = 1; count < activation.reading.length; count += 1) {
    const isOne = isBetween(shape, activation, other, neighbour(activation, count));
    if (isOne === true) return false;
    if (isOne === undefined) isFree = undefined;
  }
  return isFree;
}

/** Whether a third step stands between a step and its partner and must not. */
export function isBetween(shape: TemplateShape, activation: Activation, other: ReadStep, third: ReadStep): Truth {
  if (third === other) return false;
  const isBeyond = isRivalBeyond(shape, activation, third);
  if (isBeyond === false) return false;
  const isBefore = isInOrder(activation.demand, third, other);
  return isBefore === false ? false : isBeyond && isBefore;
}

/** Whether a step stands on the side in time of the partner and is one that must not come between. */
export function isRivalBeyond(shape: TemplateShape, { step, side, demand }: Activation, third: ReadStep): Truth {
  const isRival = shape.between === "nothing" || third[side];
  if (isRival === false) return false;
  const isBeyond = isInOrder(demand, step, third);
  if (isBeyond === false) return false;
  return isRival && third.isSeen && isBeyond ? true : undefined;
}

/** Whether a step that has come already keeps every partner still to come from counting. */
export function isCutOff({ shape }: Inquiry, activation: Activation): Truth {
  if (shape.between === "anything" || activation.demand !== "later") return false;
  let isCut: Truth = false;
  for (let count = 1; count < activation.reading.length; count += 1) {
    const isOne = isRivalBeyond(shape, activation, neighbour(activation, count));
    if (isOne === true) return true;
    if (isOne === undefined) isCut = undefined;
  }
  return isCut;
}
