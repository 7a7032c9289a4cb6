import { isStillTime, outcomesOfStep } from "./procedure-activation.js";
import { isDecided } from "./procedure-possible.js";
import { dayOf, precedes, type Reading, type ReadStep } from "./procedure-reading.js";
import {
  type Activation,
  cutsOff,
  hasActors,
  type Inquiry,
  isBetween,
  isCutOff,
  isInOrder,
  isOpposite,
  isPartner,
  isSpaced,
} from "./procedure-relation.js";
import type { Side } from "./procedure-template.js";
import type { MissingKind } from "./procedure-verdict.js";

/** Something unknown that keeps the steps of a reading from being judged. */
export interface Doubt {
  readonly kind: MissingKind;
  readonly steps: readonly ReadStep[];
  /** The side whose pattern may or may not match. */
  readonly side?: Side;
}

/** What keeps an activation from being judged; nothing when it is decided. */
export function doubtsOf(inquiry: Inquiry, reading: Reading, activation: Activation): Doubt[] {
  const { step, side, demand } = activation;
  if (isDecided(outcomesOfStep(inquiry, reading, step, side, demand))) return [];
  const doubts: Doubt[] = [...doubtsOfStep(step, side, true)];
  if (inquiry.constraint.governs(dayOf(step)) === undefined) doubts.push(doubtOfLaw("version", step));
  if (demand === "nothing") return doubts;
  let isPartnered = false;
  for (const other of reading) {
    const isOne = isPartner(inquiry, reading, step, side, demand, other);
    if (isOne === true) isPartnered = true;
    if (isOne === undefined) doubts.push(...doubtsOfPair(inquiry, reading, activation, other));
  }
  if (!isPartnered && (demand === "later" || demand === "anywhere")) {
    doubts.push(...doubtsOfProspects(inquiry, reading, activation));
  }
  return doubts;
}

/** Whether a step is meant and whether it has happened. */
function doubtsOfStep(step: ReadStep, side: Side, isSideAsked: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  if (isSideAsked && step[side] === undefined) doubts.push({ kind: "pattern", steps: [step], side });
  if (!step.isSeen) doubts.push({ kind: "day", steps: [step] });
  return doubts;
}

/** What the law of a step's day is, for want of the day or of the law. */
const doubtOfLaw = (kind: "version" | "period", step: ReadStep): Doubt => ({
  kind: Number.isNaN(dayOf(step)) ? "day" : kind,
  steps: [step],
});

function doubtsOfPair(inquiry: Inquiry, reading: Reading, activation: Activation, other: ReadStep): Doubt[] {
  const { step, side, demand } = activation;
  const opposite = side === "first" ? "second" : "first";
  const doubts: Doubt[] = doubtsOfStep(other, opposite, isOpposite(other, side) === undefined);
  if (isInOrder(step, demand, other) === undefined) doubts.push(...doubtsOfOrder(step, other));
  if (isSpaced(inquiry, step, demand, other) === undefined) doubts.push(...doubtsOfDistance(inquiry, step, other));
  if (hasActors(inquiry, step, other) === undefined) {
    const nameless = [step, other].filter((one) => one.step.actor === undefined);
    doubts.push({ kind: "actor", steps: nameless });
  }
  if (inquiry.shape.between === "anything") return doubts;
  for (const third of reading) {
    if (third === step || third === other) continue;
    if (isBetween(inquiry.shape, step, side, demand, other, third) !== undefined) continue;
    doubts.push(
      ...doubtsOfStep(third, side, inquiry.shape.between === "no-rival"),
      ...doubtsOfOrder(step, third),
      ...doubtsOfOrder(third, other),
    );
  }
  return doubts;
}

/** The order of two steps: for want of a day, or of the order within a day. */
function doubtsOfOrder(one: ReadStep, other: ReadStep): Doubt[] {
  if (precedes(one, other) !== undefined) return [];
  return [...daysWanted(one, other), { kind: "order", steps: [one, other] }];
}

const daysWanted = (...steps: readonly ReadStep[]): Doubt[] =>
  steps.filter((step) => Number.isNaN(dayOf(step))).map((step): Doubt => ({ kind: "day", steps: [step] }));

function doubtsOfDistance({ constraint }: Inquiry, step: ReadStep, other: ReadStep): Doubt[] {
  const days = daysWanted(step, other);
  if (days.length > 0) return days;
  const day = dayOf(step);
  const isWanting = [constraint.within, constraint.notSooner].some((period) => period?.(day) === undefined && period);
  return [isWanting ? { kind: "period", steps: [step] } : { kind: "calendar", steps: [step, other] }];
}

function doubtsOfProspects(inquiry: Inquiry, reading: Reading, { step, side, demand }: Activation): Doubt[] {
  const doubts: Doubt[] = [];
  if (inquiry.standpoint.closed === undefined) doubts.push({ kind: "closing", steps: [] });
  if (inquiry.standpoint.closed === true) return doubts;
  const isCut = isCutOff(inquiry, reading, step, side, demand);
  if (isCut === true) return doubts;
  if (isCut === undefined) {
    for (const third of reading) {
      if (third === step || cutsOff(inquiry.shape, step, side, third) !== undefined) continue;
      doubts.push(...doubtsOfStep(third, side, inquiry.shape.between === "no-rival"), ...doubtsOfOrder(step, third));
    }
  }
  if (isStillTime(inquiry, step) === undefined) {
    const isWanting = inquiry.constraint.within?.(dayOf(step)) === undefined;
    doubts.push(isWanting ? doubtOfLaw("period", step) : doubtOfCalendar(step));
  }
  return doubts;
}

const doubtOfCalendar = (step: ReadStep): Doubt => ({
  kind: Number.isNaN(dayOf(step)) ? "day" : "calendar",
  steps: [step],
});
