import { requireList } from "../record/require-object.js";
import { alteredFields } from "./altered-fields.js";
import { type EntryTraits, haveOtherCodes, traitsOf } from "./entry-traits.js";
import { linkEntries } from "./linked-entries.js";
import { linkedGroups, type TraitsGroup } from "./linked-groups.js";
import type { AlteredEntry, EntryGroup, ListComparison, PairedEntry } from "./list-comparison.js";
import type { ListEntry } from "./list-entry.js";

/** How two versions of a list are compared. */
export interface ComparisonOptions {
  /**
   * The share of the longer name's characters that may differ between near-same names, from 0 (none) to 1; without it
   * a fifth.
   */
  readonly mostAltered?: number;
}

/**
 * The share of a name that may be reworded: one character in five. What tells two short names under one law apart is mostly
 * a word of two characters (经营 and 生产), which is more than that; a word of two in a name of ten is a change of wording.
 */
export const usuallyAltered = 0.2;

type Draft = { -readonly [Class in keyof ListComparison]: ListComparison[Class][number][] };

/**
 * What became of the entries of a list between two versions. An item is recognised by its record (one id, or what an
 * entry `supersedes`), then by its code, its name and its legal basis; full-width forms, punctuation and spaces of names
 * and codes count for nothing. What cannot be told apart is not paired by chance but shown together.
 *
 * An item comes back ({@link ListComparison.reappearing}) when it stood under another code and stands again under the
 * same or a near-same name, not on other law; or when it was cancelled and an entry that is new to the list has its
 * code, its name or, on the same law, a near-same name. Cancelled entries are looked for where `before` or `after` holds
 * their records ({@link entriesInForce} leaves out those that have ended). Whether it may come back is not judged.
 *
 * Throws a `RangeError` when two entries of a version share an id or the threshold is not within 0 to 1.
 *
 * @example
 * const january = entriesInForce(dataset, "power-list", plainDate("2017-01-01"));
 * const december = entriesInForce(dataset, "power-list", plainDate("2017-12-31"));
 * compareEntries(january, december).renamed // => [{ before, after, fields: ["name", "validFrom"] }]
 */
export function compareEntries(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  { mostAltered = usuallyAltered }: ComparisonOptions = {},
): ListComparison {
  requireList("before", before);
  requireList("after", after);
  if (!(mostAltered >= 0 && mostAltered <= 1))
    throw new RangeError(`mostAltered: expected a share from 0 to 1; found ${mostAltered}`);
  const versions = [traitsOf(before, "before"), traitsOf(after, "after")] as const;
  const found: Draft = {
    unchanged: [],
    added: [],
    removed: [],
    changed: [],
    renamed: [],
    split: [],
    merged: [],
    rearranged: [],
    reappearing: [],
    cancelled: [],
  };
  const links = linkEntries(...versions, mostAltered);
  for (const group of linkedGroups(...versions, links)) place(group, found);
  for (const members of Object.values(found)) Object.freeze(members);
  return Object.freeze(found);
}

/** Puts a group in the one class it belongs to. */
function place(group: TraitsGroup, found: Draft): void {
  const { before, after } = entriesOf(group);
  const [one, ...moreBefore] = before;
  const [other, ...moreAfter] = after;
  if (one === undefined) found.added.push(...after);
  else if (other === undefined) found.removed.push(...before);
  else if (comesBack(group)) found.reappearing.push(Object.freeze({ before, after }));
  else if (goesAway(group)) found.cancelled.push(Object.freeze({ before, after }));
  else if (moreBefore.length > 0 && moreAfter.length > 0) found.rearranged.push(Object.freeze({ before, after }));
  else if (moreBefore.length > 0) found.merged.push(Object.freeze({ before, after: other }));
  else if (moreAfter.length > 0) found.split.push(Object.freeze({ before: one, after }));
  else placePair(one, other, found);
}

function placePair(before: ListEntry, after: ListEntry, found: Draft): void {
  const fields = alteredFields(before, after);
  const pair: PairedEntry = { before, after };
  const altered: AlteredEntry = Object.freeze({ ...pair, fields });
  if (fields.includes("name")) found.renamed.push(altered);
  else if (fields.length > 0) found.changed.push(altered);
  else found.unchanged.push(Object.freeze(pair));
}

const entriesOf = ({ before, after }: TraitsGroup): EntryGroup => ({
  before: Object.freeze(before.map(({ entry }) => entry)),
  after: Object.freeze(after.map(({ entry }) => entry)),
});

const isLive = ({ isCancelled }: EntryTraits): boolean => !isCancelled;

/** Whether a group holds an item that was cancelled, or removed under one code, and stands in the later version. */
function comesBack({ before, after, isRecorded }: TraitsGroup): boolean {
  if (!after.some(isLive)) return false;
  const [one] = before;
  const [other] = after;
  const isSinglePair = before.length === 1 && after.length === 1;
  if (before.every(isLive) && after.every(isLive))
    return isSinglePair && !isRecorded && one !== undefined && other !== undefined && haveOtherCodes(one, other);
  return true;
}

/** Whether of a group that stood before nothing is left but records of cancellation. */
const goesAway = ({ before, after }: TraitsGroup): boolean => before.some(isLive) && !after.some(isLive);
