import { requireDay } from "../calendar/plain-date.js";
import type { DatasetProblem } from "../model/dataset/dataset-error.js";
import { type PlaceOf, problemOf } from "../model/dataset/read-dataset.js";
import { type FieldPath, writeFieldPath } from "../model/record/field-path.js";
import { valueInWords } from "../model/record/value-in-words.js";
import { isObject } from "../model/record/value-reader.js";
import { foundOf } from "../problem/found.js";
import { type Problem, problem } from "../problem/problem.js";
import { requireDayReading } from "./cell-day.js";
import { keptOr } from "./cell-value.js";
import { columnsOf, type RowColumn } from "./row-column.js";
import { type RowTable, usualPlace } from "./row-table.js";

/** What rows hold, before the dataset has looked at it. */
export interface ReadRows {
  /** A record for each row; a cell that could not be read is in it as it was. */
  readonly records: readonly unknown[];
  readonly problems: readonly DatasetProblem[];
  /** Whether something is wrong with a field of a record, or with the whole record, that has been told already. */
  isTold(index: number, path: string): boolean;
  readonly placeOf: PlaceOf;
  /** What the table provides, as a record of the register of sources. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** Reads the rows of one table; throws a `RangeError` that names the argument which is wrong. */
export function readRows(table: RowTable): ReadRows {
  requireTable(table);
  const { entity, placeOf: cellPlace = usualPlace } = table;
  const rows = [...table.rows];
  const names = [...new Set(rows.flatMap((row) => (isRow(row) ? Object.keys(row) : [])))];
  const { columns, problems: columnProblems } = columnsOf(entity, names, table);
  const placeOf: PlaceOf = (_, index, path) =>
    cellPlace(index + 1, columns.find((column) => column.path.every((step, at) => path[at] === step))?.name);
  const problems: DatasetProblem[] = columnProblems.map(({ column, path, problem: told }) => ({
    entity: entity.name,
    path,
    ...told,
    ...(column === undefined ? {} : { place: `column ${column}` }),
  }));
  const told = new Set<string>();
  // What a column that is missing would hold is told once, and not in each row.
  const withoutColumn = new Set(columnProblems.map(({ path }) => path));
  const records = rows.map((row, index) => {
    const flaws: (readonly [string, FieldPath, Problem])[] = [];
    const record = isRow(row)
      ? recordOf(row, columns, (path, told) => flaws.push([writeFieldPath(path), path, told]))
      : row;
    if (!isRow(row)) flaws.push(["", [], problem("row/not-a-row", { found: foundOf(row) })]);
    for (const [field, path, flaw] of flaws) {
      told.add(`${index} ${field}`);
      problems.push(problemOf(entity.name, index, record, path, flaw, { placeOf }));
    }
    return record;
  });
  return {
    records,
    problems,
    isTold: (index, path) =>
      withoutColumn.has(path) ||
      told.has(`${index} `) ||
      told.has(`${index} ${path}`) ||
      // A flaw inside a value makes the value around it one.
      [...path.matchAll(/[.[]/g)].some(({ index: end }) => told.has(`${index} ${path.slice(0, end)}`)),
    placeOf,
    source: sourceOf(table, columns, names.length > 0 || Object.keys(table.columns ?? {}).length > 0),
  };
}

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> => isObject(row) && !(row instanceof Date);

function recordOf(
  row: Readonly<Record<string, unknown>>,
  columns: readonly RowColumn[],
  tell: Parameters<RowColumn["read"]>[2],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, path, read } of columns) {
    const cell = Object.hasOwn(row, name) ? row[name] : undefined;
    const value = keptOr(cell, read(cell, path, tell));
    if (value === undefined) continue;
    place(record, path, value);
  }
  return record;
}

/** Puts a value where a path leads, into groups that are made for it. */
function place(record: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[step] = value;
    return;
  }
  const inner = record[step] ?? {};
  record[step] = inner;
  place(inner as Record<string, unknown>, rest, value);
}

/** A field for which a table has no column is not provided: nothing is known of it. */
function sourceOf(
  { entity, everyField = false, recordedUntil }: RowTable,
  columns: readonly RowColumn[],
  hasColumns: boolean,
) {
  const held = new Set(columns.map(({ path }) => path[0]));
  const without = hasColumns && !everyField ? Object.keys(entity.fields).filter((name) => !held.has(name)) : [];
  return {
    id: `rows: ${entity.name}`,
    title: entity.title.zh,
    provides: [{ kind: entity.name, ...(without.length === 0 ? {} : { without }) }],
    ...(recordedUntil === undefined ? {} : { recordedUntil }),
  };
}

function requireTable({ entity, rows, columns, ignore, days, recordedUntil }: RowTable): void {
  if (!isObject(entity) || typeof entity.name !== "string" || !isObject(entity.fields))
    throw new RangeError(`entity: expected what defineEntity gives back; found ${valueInWords(entity)}`);
  if (typeof rows !== "object" || rows === null || typeof rows[Symbol.iterator] !== "function")
    throw new RangeError(`rows: expected a list of objects; found ${valueInWords(rows)}`);
  if (columns !== undefined && !isObject(columns))
    throw new RangeError(`columns: expected fields by the names of columns; found ${valueInWords(columns)}`);
  if (ignore !== undefined && !Array.isArray(ignore))
    throw new RangeError(`ignore: expected a list of names of columns; found ${valueInWords(ignore)}`);
  if (days !== undefined) requireDayReading(days, "days");
  for (const [name, reading] of Object.entries(columns ?? {}))
    if (typeof reading === "object" && reading.days !== undefined)
      requireDayReading(reading.days, `columns["${name}"].days`);
  if (recordedUntil !== undefined) requireDay(recordedUntil, "recordedUntil");
}
