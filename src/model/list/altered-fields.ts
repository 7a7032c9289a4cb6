import { normaliseName } from "../../codes/identifier/normalised-name.js";
import { canonicalText } from "../dataset/canonical-text.js";
import type { ListEntryField } from "./list-comparison.js";
import type { ListEntry } from "./list-entry.js";

/** The fields in which two entries differ, in alphabetical order; the list they stand in is none of them. */
export function alteredFields(before: ListEntry, after: ListEntry): readonly ListEntryField[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof ListEntry)[]);
  const compared = [...fields].filter((field): field is ListEntryField => field !== "id" && field !== "list");
  return Object.freeze(compared.filter((field) => meantBy(before, field) !== meantBy(after, field)).sort());
}

/** The value of a field as one text; `undefined` where it is not recorded. */
function meantBy(entry: ListEntry, field: ListEntryField): string | undefined {
  const value = entry[field];
  if (value === undefined) return undefined;
  return (field === "name" || field === "code") && typeof value === "string"
    ? normaliseName(value)
    : canonicalText(value);
}
