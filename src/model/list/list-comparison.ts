import type { ListEntry } from "./list-entry.js";

/** The name of a field of a list entry. */
export type ListEntryField = Exclude<keyof ListEntry, "id" | "list">;

/** An item that stands in both versions. */
export interface PairedEntry {
  readonly before: ListEntry;
  readonly after: ListEntry;
}

/** An item that is not what it was, and the fields in which it differs, in alphabetical order. */
export interface AlteredEntry extends PairedEntry {
  readonly fields: readonly ListEntryField[];
}

/** Entries of both versions that belong together; never empty on either side. */
export interface EntryGroup {
  readonly before: readonly ListEntry[];
  readonly after: readonly ListEntry[];
}

/** What became of a list between two versions; every entry of either version stands in exactly one place. */
export interface ListComparison {
  readonly unchanged: readonly PairedEntry[];
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  /** The same item under the same name. */
  readonly changed: readonly AlteredEntry[];
  /** The same item under another name. */
  readonly renamed: readonly AlteredEntry[];
  /** One item that has become several. */
  readonly split: readonly { readonly before: ListEntry; readonly after: readonly ListEntry[] }[];
  /** Several items that have become one. */
  readonly merged: readonly { readonly before: readonly ListEntry[]; readonly after: ListEntry }[];
  /** Several items that have become several others, none of which continues just one. */
  readonly rearranged: readonly EntryGroup[];
  /** Items that went, by removal or cancellation, and stand in the later version all the same. */
  readonly reappearing: readonly EntryGroup[];
  /** Items that stood, of which the later version holds nothing but the record of their cancellation. */
  readonly cancelled: readonly EntryGroup[];
}
