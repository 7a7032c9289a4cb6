import type { Doubt } from "./procedure-doubt.js";
import type { TraceStep } from "./procedure-trace.js";
import { type MissingFact, type MissingKind, missingKinds } from "./procedure-verdict.js";

/** The fact that something is wanting in some steps. */
export const missingFact = (kind: MissingKind, steps: readonly TraceStep[] = []): MissingFact => ({
  kind,
  steps,
  reason: missingKinds.labels[kind],
});

/** Doubts as missing facts: each kind once, with its steps in the record's order. */
export function missingFacts(doubts: Iterable<Doubt>): MissingFact[] {
  const found = new Map<MissingKind, Set<TraceStep>>();
  for (const { kind, steps } of doubts) {
    // The order of a step matters only once its day is known.
    if (kind === "order" && steps.some(({ step }) => Number.isNaN(step.on))) continue;
    const known = found.get(kind) ?? new Set();
    for (const { step } of steps) known.add(step);
    found.set(kind, known);
  }
  return missingKinds.codes.flatMap((kind) => {
    const steps = found.get(kind);
    return steps === undefined
      ? []
      : [
          missingFact(
            kind,
            [...steps].sort((one, other) => one.index - other.index),
          ),
        ];
  });
}
