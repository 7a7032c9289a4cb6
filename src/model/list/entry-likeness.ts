import { isNearSame } from "../../codes/identifier/nearest.js";
import type { EntryPair } from "./entry-pairing.js";
import { type EntryTraits, haveOtherBases } from "./entry-traits.js";

/**
 * The pairs that may be one item, one of them possibly in several pairs: of one code; of one name, unless they rest on
 * different law; of near-same names on the same law.
 */
export function likePairs(
  before: Iterable<EntryTraits>,
  after: Iterable<EntryTraits>,
  mostAltered: number,
): readonly EntryPair[] {
  const others = [...after];
  const byCode = grouped(others, ({ code }) => code);
  const byName = grouped(others, ({ name }) => name);
  const byBasis = grouped(others, ({ basis }) => basis);
  const among = (groups: ReadonlyMap<string, EntryTraits[]>, key: string | undefined) =>
    key === undefined ? [] : (groups.get(key) ?? []);
  return [...before].flatMap((one) => {
    const like = new Set([
      ...among(byCode, one.code),
      ...among(byName, one.name).filter((other) => !haveOtherBases(one, other)),
      ...among(byBasis, one.basis).filter((other) => isNearSame(one.name, other.name, mostAltered)),
    ]);
    return [...like].map((other): EntryPair => [one, other]);
  });
}

function grouped(entries: readonly EntryTraits[], keyOf: (traits: EntryTraits) => string | undefined) {
  const groups = new Map<string, EntryTraits[]>();
  for (const traits of entries) {
    const key = keyOf(traits);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [traits]);
    else group.push(traits);
  }
  return groups;
}
