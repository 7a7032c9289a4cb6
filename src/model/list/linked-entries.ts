import { likePairs } from "./entry-likeness.js";
import { type EntryPair, pairByBasis, pairByCodeOrName } from "./entry-pairing.js";
import type { EntryTraits } from "./entry-traits.js";

/** The entries of a version by id. */
export type Version = ReadonlyMap<string, EntryTraits>;

/** Every pair of entries of two versions that has to do with one another; `recorded` pairs say so themselves. */
export interface EntryLinks {
  readonly recorded: readonly EntryPair[];
  readonly inferred: readonly EntryPair[];
}

/**
 * Links the entries of two versions: what is one record, what says that it replaces, and, for the rest, what is
 * recognised by code, name and legal basis. Both versions are treated alike, so that swapping them swaps the pairs.
 */
export function linkEntries(before: Version, after: Version, mostAltered: number): EntryLinks {
  const kept = [...before.values()].flatMap((one): EntryPair[] => {
    const other = after.get(one.entry.id);
    return other === undefined ? [] : [[one, other]];
  });
  const [declaredAfter, declaredBefore] = [declaredBy(after, before), declaredBy(before, after)];
  const declaring = new Set([...declaredAfter, ...declaredBefore].map(([one]) => one));
  const declared = [...declaredBefore, ...declaredAfter.map(([one, other]): EntryPair => [other, one])];
  const looseBefore = without(newIn(before, after), declaring);
  const looseAfter = without(newIn(after, before), declaring);
  const paired = pairByCodeOrName(looseBefore, looseAfter);
  // What was cancelled is not gone while its record is kept, and may still come back as another.
  const cancelled = [...kept, ...paired].filter((pair) => pair.some(({ isCancelled }) => isCancelled));
  const like = [
    ...likePairs(looseBefore, looseAfter, mostAltered),
    ...likePairs(new Set(cancelled.map(([one]) => one)), looseAfter, mostAltered),
    ...likePairs(looseBefore, new Set(cancelled.map(([, other]) => other)), mostAltered),
  ];
  const linked = new Set([...declared, ...like].flat());
  const byBasis = pairByBasis(without(looseBefore, linked), without(looseAfter, linked));
  return { recorded: [...kept, ...declared], inferred: [...paired, ...like, ...byBasis] };
}

/** The entries of a version that the other version does not hold as the same record. */
const newIn = (version: Version, other: Version): readonly EntryTraits[] =>
  [...version.values()].filter(({ entry }) => !other.has(entry.id));

const without = (entries: Iterable<EntryTraits>, left: ReadonlySet<EntryTraits>): Set<EntryTraits> =>
  new Set([...entries].filter((traits) => !left.has(traits)));

/** The new entries of a version with those of the other version that they say they replace. */
const declaredBy = (version: Version, other: Version): readonly EntryPair[] =>
  newIn(version, other).flatMap((one) =>
    (one.entry.supersedes ?? []).flatMap((id): EntryPair[] => {
      const replaced = other.get(id);
      return replaced === undefined ? [] : [[one, replaced]];
    }),
  );
