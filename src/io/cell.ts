import type { FieldPath } from "../model/record/field-path.js";
import { valueInWords } from "../model/record/value-in-words.js";
import type { Tell } from "../model/record/value-reader.js";

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
export function cellInWords(value: unknown): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "a Date that is none" : `the time ${value.toISOString()}`;
  if (ArrayBuffer.isView(value)) return "bytes";
  return valueInWords(value);
}
