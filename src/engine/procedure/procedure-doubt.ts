import type { Period } from "../../calendar/period.js";
import { isHourUnit } from "../../calendar/unit/unit-role.js";
import { activationsOf, isStillTime, outcomesOfStep } from "./procedure-activation.js";
import { isDecided } from "./procedure-possible.js";
import { dayOf, precedes, type Reading, type ReadStep } from "./procedure-reading.js";
import {
  type Activation,
  hasActors,
  type Inquiry,
  isBetween,
  isCutOff,
  isInOrder,
  isOpposite,
  isPartner,
  isRivalBeyond,
  isSpaced,
} from "./procedure-relation.js";
import type { Side } from "./procedure-template.js";
import type { Truth } from "./procedure-trace.js";
import type { MissingKind } from "./procedure-verdict.js";

/** Something unknown that keeps the steps of a reading from being judged. */
export interface Doubt {
  readonly kind: MissingKind;
  readonly steps: readonly ReadStep[];
  /** The side whose pattern may or may not match. */
  readonly side?: Side;
}

/** What keeps the steps of a reading from being judged, found one after the other. */
export function* doubtsOf(inquiry: Inquiry, reading: Reading): Generator<Doubt> {
  for (const activation of activationsOf(inquiry, reading)) {
    if (!isDecided(outcomesOfStep(inquiry, activation))) yield* doubtsOfStep(inquiry, activation);
  }
}

function* doubtsOfStep(inquiry: Inquiry, activation: Activation): Generator<Doubt> {
  const { reading, step, side, demand } = activation;
  yield* doubtsOfPresence(step, step[side], side);
  if (inquiry.constraint.governs(dayOf(step)) === undefined) yield dayOr("version", step);
  if (demand === "nothing") return;
  let isPartnered = false;
  for (const other of reading) {
    const isOne = other !== step && isPartner(inquiry, activation, other);
    if (isOne === true) isPartnered = true;
    if (isOne === undefined) yield* doubtsOfPair(inquiry, activation, other);
  }
  if (!isPartnered && (demand === "later" || demand === "anywhere")) yield* doubtsOfProspects(inquiry, activation);
}

/** Whether a step is meant and whether it has happened. */
function* doubtsOfPresence(step: ReadStep, isMeant: Truth, side: Side): Generator<Doubt> {
  if (isMeant === undefined) yield { kind: "pattern", steps: [step], side };
  if (!step.isSeen) yield { kind: "day", steps: [step] };
}

/** A missing day of a step or, where that is known, of something that follows from it. */
const dayOr = (kind: MissingKind, step: ReadStep): Doubt => ({
  kind: Number.isNaN(dayOf(step)) ? "day" : kind,
  steps: [step],
});

function* doubtsOfPair(inquiry: Inquiry, activation: Activation, other: ReadStep): Generator<Doubt> {
  const { reading, step, side, demand } = activation;
  yield* doubtsOfPresence(other, isOpposite(activation, other), side === "first" ? "second" : "first");
  if (isInOrder(demand, step, other) === undefined) yield* doubtsOfOrder(step, other);
  if (isSpaced(inquiry, activation, other) === undefined) yield* doubtsOfDistance(inquiry, step, other);
  if (hasActors(inquiry, activation, other) === undefined) {
    yield { kind: "actor", steps: [step, other].filter((one) => one.step.actor === undefined) };
  }
  if (inquiry.shape.between === "anything") return;
  for (const third of reading) {
    if (third === step || isBetween(inquiry.shape, activation, other, third) !== undefined) continue;
    yield* doubtsOfRival(inquiry, activation, third);
    yield* doubtsOfOrder(third, other);
  }
}

/** Whether a step comes between and must not. */
function* doubtsOfRival({ shape }: Inquiry, { step, side }: Activation, third: ReadStep): Generator<Doubt> {
  yield* doubtsOfPresence(third, shape.between === "nothing" || third[side], side);
  yield* doubtsOfOrder(step, third);
}

/** The order of two steps: without a day, or of the order within a day. */
function* doubtsOfOrder(one: ReadStep, other: ReadStep): Generator<Doubt> {
  if (precedes(one, other) !== undefined) return;
  yield* daysWanted(one, other);
  yield { kind: "order", steps: [one, other] };
}

const daysWanted = (...steps: readonly ReadStep[]): Doubt[] =>
  steps.filter((step) => Number.isNaN(dayOf(step))).map((step): Doubt => ({ kind: "day", steps: [step] }));

function* doubtsOfDistance({ constraint }: Inquiry, step: ReadStep, other: ReadStep): Generator<Doubt> {
  const days = daysWanted(step, other);
  if (days.length > 0) return yield* days;
  const day = dayOf(step);
  const { within, notSooner, onlyAfter } = constraint;
  const isUnknown = [within, notSooner, onlyAfter].some((period) => period !== undefined && period(day) === undefined);
  if (isUnknown) return yield { kind: "period", steps: [step] };
  const vague = [step, other].filter(({ low, high }) => low < high);
  const isOfHours = [within, notSooner, onlyAfter].some((period) => isInHours(period?.(day)));
  yield isOfHours && vague.length > 0 ? { kind: "time", steps: vague } : { kind: "calendar", steps: [step, other] };
}

const isInHours = (period: Period | undefined): boolean => period !== undefined && isHourUnit(period.unit);

/** Whether a partner can still come. */
function* doubtsOfProspects(inquiry: Inquiry, activation: Activation): Generator<Doubt> {
  const { closed } = inquiry.standpoint;
  const isCut = isCutOff(inquiry, activation);
  if (closed === true || isCut === true) return;
  if (closed === undefined) yield { kind: "closing", steps: [] };
  if (isCut === undefined) {
    for (const third of activation.reading) {
      const isRival = third !== activation.step && isRivalBeyond(inquiry.shape, activation, third);
      if (isRival === undefined) yield* doubtsOfRival(inquiry, activation, third);
    }
  }
  const { step } = activation;
  if (isStillTime(inquiry, step) !== undefined) return;
  const within = inquiry.constraint.within?.(dayOf(step));
  if (within === undefined) return yield dayOr("period", step);
  yield dayOr(isInHours(within) && step.low < step.high ? "time" : "calendar", step);
}
