import { likeness } from "../../codes/identifier/likeness.js";
import type { Measure } from "../../model/plan/measure.js";
import { compare } from "./compare.js";

/** Two measures whose titles are alike. */
export interface SuggestedPair {
  readonly before: Measure;
  readonly after: Measure;
  readonly likeness: number;
}

/**
 * Pairs of measures with titles that are alike, the most alike first, each measure in one pair at most; of several that
 * are equally alike those of one obligation go first.
 */
export function suggestedPairs(
  before: readonly Measure[],
  after: readonly Measure[],
  leastLikeness: number,
): readonly SuggestedPair[] {
  const candidates = before
    .flatMap((one) => after.map((other) => ({ before: one, after: other, likeness: likeness(one.title, other.title) })))
    .filter((pair) => pair.likeness >= leastLikeness)
    .sort(
      (one, other) =>
        other.likeness - one.likeness ||
        Number(haveOneObligation(other)) - Number(haveOneObligation(one)) ||
        compare(one.before.id, other.before.id) ||
        compare(one.after.id, other.after.id),
    );
  const taken = new Set<Measure>();
  return candidates.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}

const haveOneObligation = (pair: SuggestedPair): boolean => pair.before.obligation === pair.after.obligation;
