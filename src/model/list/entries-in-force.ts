import { type PlainDate, requireDay } from "../../calendar/plain-date.js";
import { suggestion } from "../../codes/identifier/nearest.js";
import type { Dataset } from "../dataset/dataset.js";
import { List } from "./list.js";
import { ListEntry } from "./list-entry.js";

/**
 * A list as it stood on a day: its entries that were in force, in the dataset's order. An entry's first day counts, the
 * day of `validUntil` no longer does. Throws a `RangeError` when the dataset holds no list with the id.
 */
export function entriesInForce(dataset: Dataset, list: string, day: PlainDate): readonly ListEntry[] {
  requireDay(day, "day");
  if (dataset.find(List, list) === undefined) {
    const known = dataset.records(List).map(({ id }) => id);
    throw new RangeError(`the dataset holds no list "${list}"${suggestion(list, known)}`);
  }
  return dataset
    .referring(ListEntry, "list", list)
    .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || validUntil > day));
}
