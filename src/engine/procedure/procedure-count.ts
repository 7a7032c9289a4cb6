import { missingFact } from "./procedure-missing.js";
import {
  type AbsenceConstraint,
  type ExistenceConstraint,
  isToCome,
  type Standpoint,
  type TraceStep,
} from "./procedure-trace.js";
import type { ConstraintVerdict, MissingFact } from "./procedure-verdict.js";

/** Judges whether a step occurs as often as it is to; one whose day or kind is unknown may or may not count. */
export function judgeExistence(
  { step: isMeant, atLeast = 1 }: ExistenceConstraint,
  trace: readonly TraceStep[],
  { clock, closed }: Standpoint,
): ConstraintVerdict {
  let fewest = 0;
  let most = 0;
  for (const step of trace) {
    if (isToCome(step, clock)) continue;
    const isOne = isMeant(step);
    if (isOne === false) continue;
    most += 1;
    if (isOne && !Number.isNaN(step.on)) fewest += 1;
  }
  if (fewest >= atLeast) return { outcome: "pass" };
  if (most < atLeast && closed === true) return { outcome: "fail", violations: [{}] };
  if (most < atLeast && closed === false) return { outcome: "pending" };
  const open = most < atLeast ? [] : trace.filter((step) => !isToCome(step, clock) && isMeant(step) !== false);
  return {
    outcome: "undetermined",
    missing: [
      ...facts(
        "day",
        open.filter((step) => Number.isNaN(step.on)),
      ),
      ...facts(
        "pattern",
        open.filter((step) => isMeant(step) === undefined),
      ),
      ...(closed === undefined ? [missingFact("closing")] : []),
    ],
  };
}

/**
 * Judges whether a step occurs no more often than it may. Only steps that this version governs are counted;
 * those beyond the number are the violations, the latest ones.
 */
export function judgeAbsence(
  { step: isMeant, atMost = 0, governs }: AbsenceConstraint,
  trace: readonly TraceStep[],
  { clock }: Standpoint,
): ConstraintVerdict {
  let fewest = 0;
  let most = 0;
  for (const step of trace) {
    if (isToCome(step, clock)) continue;
    const isOne = isMeant(step);
    const isGoverned = isOne === false ? false : governs(step.on);
    if (isGoverned === false) continue;
    most += 1;
    if (isOne && isGoverned && !Number.isNaN(step.on)) fewest += 1;
  }
  if (most <= atMost) return { outcome: "pass" };
  const counted = trace.filter(
    (step) => !isToCome(step, clock) && isMeant(step) !== false && governs(step.on) !== false,
  );
  if (fewest > atMost) {
    const sure = counted.filter((step) => isMeant(step) && governs(step.on) && !Number.isNaN(step.on));
    return {
      outcome: "fail",
      violations: sure
        .sort(byTime)
        .slice(atMost)
        .map((first) => ({ first })),
    };
  }
  return {
    outcome: "undetermined",
    missing: [
      ...facts(
        "day",
        counted.filter((step) => Number.isNaN(step.on)),
      ),
      ...facts(
        "pattern",
        counted.filter((step) => isMeant(step) === undefined),
      ),
      ...facts(
        "version",
        counted.filter((step) => !Number.isNaN(step.on) && governs(step.on) === undefined),
      ),
    ],
  };
}

const facts = (kind: MissingFact["kind"], steps: readonly TraceStep[]): MissingFact[] =>
  steps.length === 0 ? [] : [missingFact(kind, steps)];

/** By day, within a day by order, then by time, else as recorded. */
const byTime = (one: TraceStep, other: TraceStep): number =>
  one.on - other.on || (one.order ?? 0) - (other.order ?? 0) || one.from - other.from || one.index - other.index;
