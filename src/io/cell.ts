import type { FieldPath } from "../model/record/field-path.js";
import type { Tell } from "../model/record/value-reader.js";
import { type Found, foundOf } from "../problem/found.js";

/** Makes of what a cell holds the value of a field; tells what is wrong and gives `refused` where that cannot be. */
export type ReadCell = (value: unknown, path: FieldPath, tell: Tell) => unknown;

/** What a cell holds without blanks around it; `undefined` where it holds nothing: null, or a text of blanks. */
export function cellContent(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== "string") return value;
  const text = value.trim();
  return text === "" ? undefined : text;
}

/** What a cell holds, as a problem shows it. */
export function foundInCell(value: unknown): Found {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { kind: "invalid-time" } : { kind: "time", text: value.toISOString() };
  return ArrayBuffer.isView(value) ? { kind: "bytes" } : foundOf(value);
}
