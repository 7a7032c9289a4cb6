import type { RecordTerm } from "fazhi";
import { List, type ListEntry, Unit } from "fazhi/model";

/** The unit that keeps the list on which an entry stands, and answers for it. */
export const keeperOf = (entry: RecordTerm<ListEntry>) => entry.list.in(List).unit;

/** What a message calls an entry: its own name, that of its list and that of the unit that keeps the list. */
export const namedEntry = (entry: RecordTerm<ListEntry>) => ({
  name: entry.name,
  list: entry.list.in(List).title,
  unit: keeperOf(entry).in(Unit).title,
});
