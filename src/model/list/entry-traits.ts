import { normaliseName } from "../../codes/identifier/normalised-name.js";
import { canonicalText } from "../dataset/canonical-text.js";
import { inUnitOrder } from "../dataset/unit-order.js";
import type { ListEntry } from "./list-entry.js";

/** What an entry of a list is recognised by in another version of the list. */
export interface EntryTraits {
  readonly entry: ListEntry;
  readonly name: string;
  readonly code: string | undefined;
  /** The documents and articles it rests on, in one text; `undefined` when none is recorded. */
  readonly basis: string | undefined;
  /** Whether it stands on the list no more than as the record of its cancellation. */
  readonly isCancelled: boolean;
}

/** The traits of a version's entries by id; throws a `RangeError` when two entries share one. */
export function traitsOf(entries: readonly ListEntry[], version: "before" | "after"): ReadonlyMap<string, EntryTraits> {
  const traits = new Map<string, EntryTraits>();
  for (const entry of entries) {
    if (traits.has(entry.id)) throw new RangeError(`${version}: two entries have the id "${entry.id}"`);
    traits.set(entry.id, {
      entry,
      name: normaliseName(entry.name),
      code: entry.code === undefined ? undefined : normaliseName(entry.code),
      basis: basisOf(entry),
      isCancelled:
        entry.cancelledBy !== undefined || (entry.cleanUps ?? []).some(({ verdict }) => verdict === "cancel"),
    });
  }
  return traits;
}

function basisOf({ basis }: ListEntry): string | undefined {
  if (basis === undefined || basis.length === 0) return undefined;
  const places = basis.map(({ document, article }) =>
    canonicalText([normaliseName(document), article === undefined ? "" : normaliseName(article)]),
  );
  return [...new Set(places)].sort().join("");
}

/** Whether two entries have codes that say they are different items. */
export const haveOtherCodes = (one: EntryTraits, other: EntryTraits): boolean =>
  one.code !== undefined && other.code !== undefined && one.code !== other.code;

/** Whether two entries are known to rest on different law. */
export const haveOtherBases = (one: EntryTraits, other: EntryTraits): boolean =>
  one.basis !== undefined && other.basis !== undefined && one.basis !== other.basis;

/** The order of entries in a comparison: by code, then name, then id; entries without a code come first. */
export const byTraits = (one: EntryTraits, other: EntryTraits): number =>
  inUnitOrder(one.code ?? "", other.code ?? "") ||
  inUnitOrder(one.name, other.name) ||
  inUnitOrder(one.entry.id, other.entry.id);
