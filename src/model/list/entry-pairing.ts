import { type EntryTraits, haveOtherBases, haveOtherCodes } from "./entry-traits.js";

/** An entry of the earlier version and the one of the later version that it is taken for. */
export type EntryPair = readonly [before: EntryTraits, after: EntryTraits];

interface Round {
  /** What both must have in common and share with no third entry; `undefined` keeps an entry out of the round. */
  readonly key: (traits: EntryTraits) => string | undefined;
  readonly admits: (before: EntryTraits, after: EntryTraits) => boolean;
}

const always = (): boolean => true;

/** The marks of one and the same item, the surest first. */
const rounds: readonly Round[] = [
  { key: ({ code, name }) => (code === undefined ? undefined : JSON.stringify([code, name])), admits: always },
  { key: ({ code }) => code, admits: always },
  { key: ({ name, basis }) => (basis === undefined ? undefined : JSON.stringify([name, basis])), admits: always },
  { key: ({ name }) => name, admits: (one, other) => !(haveOtherCodes(one, other) && haveOtherBases(one, other)) },
];

const basisRound: Round = { key: ({ basis }) => basis, admits: (one, other) => !haveOtherCodes(one, other) };

/** Pairs what is the same by code or name; an item that several could be is left alone, whatever the order of entries. */
export function pairByCodeOrName(before: Set<EntryTraits>, after: Set<EntryTraits>): readonly EntryPair[] {
  return rounds.flatMap((round) => takePairs(round, before, after));
}

/** Pairs what alone on either side rests on the same law, whatever its name, unless the codes say otherwise. */
export const pairByBasis = (before: Set<EntryTraits>, after: Set<EntryTraits>): readonly EntryPair[] =>
  takePairs(basisRound, before, after);

/** Takes the pairs of a round out of what is loose on either side. */
function takePairs({ key, admits }: Round, before: Set<EntryTraits>, after: Set<EntryTraits>): readonly EntryPair[] {
  const pairs: EntryPair[] = [];
  const partners = onlyOnes(after, key);
  for (const [mark, one] of onlyOnes(before, key)) {
    const other = partners.get(mark);
    if (one === undefined || other === undefined || !admits(one, other)) continue;
    pairs.push([one, other]);
    before.delete(one);
    after.delete(other);
  }
  return pairs;
}

/** The entry that alone has a key; `undefined` where several have it. */
function onlyOnes(entries: Iterable<EntryTraits>, key: Round["key"]): ReadonlyMap<string, EntryTraits | undefined> {
  const found = new Map<string, EntryTraits | undefined>();
  for (const traits of entries) {
    const mark = key(traits);
    if (mark !== undefined) found.set(mark, found.has(mark) ? undefined : traits);
  }
  return found;
}
