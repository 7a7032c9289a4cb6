import type { Doubt } from "./procedure-doubt.js";
import { missingFacts } from "./procedure-missing.js";
import { type Possible, possible } from "./procedure-possible.js";
import { dayOf, precedes, type Reading, type ReadStep, readTrace } from "./procedure-reading.js";
import type { InitConstraint, Standpoint, TraceStep, Truth } from "./procedure-trace.js";
import type { ConstraintVerdict } from "./procedure-verdict.js";

/**
 * Judges whether the earliest step is the one it is to be. A step without a day may have been the earliest.
 * Pending until the first step of an open procedure; a closed one without any step is not applicable.
 */
export function judgeInit(
  constraint: InitConstraint,
  trace: readonly TraceStep[],
  { clock, closed }: Standpoint,
): ConstraintVerdict {
  const earliest = earliestOf(readTrace(trace, clock, constraint.step, () => false, true));
  let outcomes: Possible = 0;
  for (const step of earliest) outcomes |= outcomesOfFirst(constraint, step);
  if (!earliest.some(({ isSeen }) => isSeen)) {
    if (closed !== false) outcomes |= possible.notApplicable;
    if (closed !== true) outcomes |= possible.pending;
  }
  switch (outcomes) {
    case possible.pass:
      return { outcome: "pass" };
    case possible.notApplicable:
      return { outcome: "not-applicable" };
    case possible.pending:
      return { outcome: "pending" };
    case possible.fail:
      return { outcome: "fail", violations: earliest.map(({ step }) => ({ first: step })) };
    default:
      return { outcome: "undetermined", missing: missingFacts(doubtsOfFirst(constraint, earliest, closed)) };
  }
}

/** The steps before which no other surely comes. */
const earliestOf = (reading: Reading): Reading =>
  reading.filter((step) => !reading.some((other) => precedes(other, step) === true));

/** What becomes of the procedure if a step is its earliest. */
function outcomesOfFirst({ governs }: InitConstraint, step: ReadStep): Possible {
  const isGoverned = governs(dayOf(step));
  if (isGoverned === false) return possible.notApplicable;
  const idle = isGoverned ? 0 : possible.notApplicable;
  return idle | (step.first === false ? 0 : possible.pass) | (step.first === true ? 0 : possible.fail);
}

function* doubtsOfFirst({ governs }: InitConstraint, earliest: Reading, closed: Truth): Generator<Doubt> {
  const sameDay = earliest.filter(({ isSeen }) => isSeen);
  if (sameDay.length > 1) yield { kind: "order", steps: sameDay };
  for (const step of earliest) {
    if (!step.isSeen) yield { kind: "day", steps: [step] };
    else if (governs(dayOf(step)) === undefined) yield { kind: "version", steps: [step] };
    if (step.first === undefined) yield { kind: "pattern", steps: [step] };
  }
  if (closed === undefined && sameDay.length === 0) yield { kind: "closing", steps: [] };
}
