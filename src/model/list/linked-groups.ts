import type { EntryPair } from "./entry-pairing.js";
import { byTraits, type EntryTraits } from "./entry-traits.js";
import type { EntryLinks, Version } from "./linked-entries.js";

/** Entries that hang together by links; one side may be empty. Both sides are in the order of their traits. */
export interface TraitsGroup {
  readonly before: readonly EntryTraits[];
  readonly after: readonly EntryTraits[];
  /** Whether a record itself says that the two sides have to do with one another. */
  readonly isRecorded: boolean;
}

/** The groups of all entries of two versions, each entry in one; in the order of their first entries. */
export function linkedGroups(
  before: Version,
  after: Version,
  { recorded, inferred }: EntryLinks,
): readonly TraitsGroup[] {
  const neighbours = neighboursOf([...recorded, ...inferred]);
  const named = new Set(recorded.flat());
  const early = new Set(before.values());
  const seen = new Set<EntryTraits>();
  const inOrder = [...[...before.values()].sort(byTraits), ...[...after.values()].sort(byTraits)];
  return inOrder.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const members = [start];
    for (const member of members)
      for (const neighbour of neighbours.get(member) ?? [])
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          members.push(neighbour);
        }
    members.sort(byTraits);
    return [
      {
        before: members.filter((member) => early.has(member)),
        after: members.filter((member) => !early.has(member)),
        isRecorded: members.some((member) => named.has(member)),
      },
    ];
  });
}

function neighboursOf(pairs: readonly EntryPair[]): ReadonlyMap<EntryTraits, readonly EntryTraits[]> {
  const neighbours = new Map<EntryTraits, EntryTraits[]>();
  const note = (one: EntryTraits, other: EntryTraits): void => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, [other]);
    else known.push(other);
  };
  for (const [one, other] of pairs) {
    note(one, other);
    note(other, one);
  }
  return neighbours;
}
