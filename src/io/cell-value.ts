import { match } from "ts-pattern";
import type { FieldType, FieldTypes } from "../model/record/field-type.js";
import { isObject, refused } from "../model/record/value-reader.js";
import { problem } from "../problem/problem.js";
import { cellContent, foundInCell, type ReadCell } from "./cell.js";
import { type DayReading, dayReader } from "./cell-day.js";
import { instantReader } from "./cell-instant.js";
import { plainColumn } from "./column-name.js";

/** Makes the reader of cells that hold values of one kind; it converts, and leaves the conditions of a field to the entity. */
export const cellReader = (type: FieldType, days: DayReading): ReadCell =>
  match(type)
    .with({ kind: "text" }, { kind: "reference" }, () => readText)
    .with({ kind: "number" }, () => readNumber)
    .with({ kind: "boolean" }, () => readFlag)
    .with({ kind: "date" }, () => dayReader(days))
    .with({ kind: "instant" }, () => instantReader(days))
    .with({ kind: "choice" }, (choice) => choiceReader(choice))
    .with({ kind: "list" }, ({ item }) => listReader(cellReader(item, days)))
    .with({ kind: "group" }, ({ fields }) => groupReader(fields, days))
    .exhaustive();

const readText: ReadCell = (value, path, tell) => {
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return String(value);
  // 2.10 and 2.1 are one number and two clauses.
  tell(path, problem("cell/not-a-text", { isNumber: typeof value === "number", found: foundInCell(value) }));
  return refused;
};

/** The digits that a number holds without a loss. */
const mostDigits = 15;

const readNumber: ReadCell = (value, path, tell) => {
  if (typeof value === "number") return value;
  const text = typeof value === "bigint" ? String(value) : typeof value === "string" ? value.normalize("NFKC") : "";
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text);
  if (isNumber && (digitsOf(text) <= mostDigits || Number.isSafeInteger(Number(text)))) return Number(text);
  const found = foundInCell(value);
  tell(
    path,
    isNumber ? problem("cell/too-many-digits", { most: mostDigits, found }) : problem("cell/not-a-number", { found }),
  );
  return refused;
};

/** How many digits of a number count: without zeros before the first and after the last behind the point. */
const digitsOf = (text: string): number =>
  text
    .replace(/^[+-]?/, "")
    .replace(/\.?0*$/, (end) => (text.includes(".") ? "" : end))
    .replace(".", "")
    .replace(/^0+/, "").length;

const flags: ReadonlyMap<string, boolean> = new Map([
  ...["1", "true", "t", "yes", "y", "是"].map((text) => [text, true] as const),
  ...["0", "false", "f", "no", "n", "否"].map((text) => [text, false] as const),
]);

const readFlag: ReadCell = (value, path, tell) => {
  if (typeof value === "boolean") return value;
  const isWritten = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  const read = isWritten ? flags.get(String(value).normalize("NFKC").toLowerCase()) : undefined;
  if (read === undefined) tell(path, problem("cell/not-a-flag", { found: foundInCell(value) }));
  return read ?? refused;
};

/** A code as it is, or by its label in either language where no other code has the same. */
function choiceReader({ codes, labels }: Extract<FieldType, { kind: "choice" }>): ReadCell {
  const known = new Map<string, string | undefined>();
  for (const code of codes)
    for (const name of new Set([labels[code]?.zh, labels[code]?.en?.toLowerCase()]))
      if (name !== undefined && name !== "") known.set(name, known.has(name) ? undefined : code);
  for (const code of codes) known.set(code, code);
  return (value, path, tell) => {
    const isWritten = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
    const code = isWritten ? (known.get(String(value)) ?? known.get(String(value).toLowerCase())) : undefined;
    if (code !== undefined) return code;
    const named = codes.map((one): readonly [string, string?] =>
      labels[one] === undefined ? [one] : [one, labels[one].zh],
    );
    tell(path, problem("cell/unknown-code", { codes: named, found: foundInCell(value) }));
    return refused;
  };
}

const listReader =
  (item: ReadCell): ReadCell =>
  (value, path, tell) => {
    if (!Array.isArray(value)) {
      tell(path, problem("record/not-a-list", { found: foundInCell(value) }));
      return refused;
    }
    return value.map((one, index) => {
      const content = cellContent(one);
      return content === undefined ? undefined : keptOr(one, item(content, [...path, index], tell));
    });
  };

/** Reads an object whose keys name the fields of a group, as columns name those of a record. */
function groupReader(fields: FieldTypes, days: DayReading): ReadCell {
  const names = new Map(Object.keys(fields).map((name) => [plainColumn(name), name]));
  // Made when first needed: groups lie in each other.
  const readers = new Map<string, ReadCell>();
  const readerOf = (name: string): ReadCell => {
    const reader = readers.get(name) ?? cellReader((fields[name] as FieldTypes[string]).type, days);
    readers.set(name, reader);
    return reader;
  };
  return (value, path, tell) => {
    if (!isObject(value) || value instanceof Date || ArrayBuffer.isView(value)) {
      tell(path, problem("record/not-an-object", { found: foundInCell(value) }));
      return refused;
    }
    const read: Record<string, unknown> = {};
    for (const [key, held] of Object.entries(value)) {
      const content = cellContent(held);
      const name = Object.hasOwn(fields, key) ? key : names.get(plainColumn(key));
      // What no field is called is left to the entity, which knows how to say so.
      if (name === undefined) Object.defineProperty(read, key, { value: held, enumerable: true });
      else if (content !== undefined) read[name] = keptOr(held, readerOf(name)(content, [...path, name], tell));
    }
    return read;
  };
}

/** What was refused stays in its place, so that nobody takes it for missing. */
export const keptOr = (given: unknown, read: unknown): unknown => (read === refused ? given : read);
