import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { FieldDescription, FieldType, FieldTypes } from "../model/record/field-type.js";
import { guessName, type KnownNames } from "../model/record/name-guess.js";
import { foundOf } from "../problem/found.js";
import { type Problem, problem } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";
import { cellContent, type ReadCell } from "./cell.js";
import { cellReader } from "./cell-value.js";
import { plainColumn } from "./column-name.js";
import type { ColumnReading, RowReading } from "./row-table.js";

/** A column that stands for a field. */
export interface RowColumn {
  readonly name: string;
  /** The steps to the field: one, or more for a field of a group. */
  readonly path: readonly string[];
  /** Reads a cell; `undefined` where it holds nothing. */
  readonly read: ReadCell;
}

/** A column of which nobody can say what it stands for, or a field that misses its column. */
export interface ColumnProblem {
  readonly column: string | undefined;
  readonly path: string;
  readonly problem: Problem;
}

/** The columns of a table, and what is wrong with them. */
export interface ReadColumns {
  readonly columns: readonly RowColumn[];
  readonly problems: readonly ColumnProblem[];
}

interface AddressableField {
  readonly path: string;
  readonly description: FieldDescription;
}

/** Finds what the columns of rows stand for; throws a `RangeError` for a mapping that names no field. */
export function columnsOf(
  entity: Entity<string, AnyRecord>,
  names: readonly string[],
  { columns: mapped = {}, ignore = [], days = {} }: RowReading,
): ReadColumns {
  const fields = addressableFields(entity.fields);
  const known: KnownNames = new Map(fields.map(({ path, description: { zh, en } }) => [path, { zh, en }]));
  const readings = new Map<string, ColumnReading>(
    Object.entries(mapped).map(([name, to]) => [name, typeof to === "string" ? { field: to } : to]),
  );
  for (const [name, { field }] of readings)
    if (!known.has(field))
      throw new RangeError(
        `columns["${name}"]: ${problemText(problem("record/unknown-field-of", { entity: entity.name, found: foundOf(field) }, guessName(String(field), known)), "en")}`,
      );
  const columns: RowColumn[] = [];
  const problems: ColumnProblem[] = [];
  const take = (name: string, path: string, reading: Partial<ColumnReading>): void => {
    const other = columns.find((one) => areOneInAnother(one.path.join("."), path));
    if (other !== undefined) {
      const told = problem("row/second-column", { field: path, other: other.name, found: foundOf(name) });
      problems.push({ column: name, path, problem: told });
      return;
    }
    const { type } = (fields.find((one) => one.path === path) as AddressableField).description;
    columns.push({ name, path: path.split("."), read: columnReader(type, { days, ...reading }) });
  };
  for (const [name, { field, ...reading }] of readings)
    if (names.includes(name) || reading.optional === true) take(name, field, reading);
    else if (names.length > 0)
      problems.push({ column: name, path: field, problem: problem("row/missing-mapped-column", {}) });
  for (const name of names) {
    if (readings.has(name) || ignore.includes(name)) continue;
    const meant = meantBy(name, fields);
    const [path] = meant;
    if (path !== undefined && meant.length === 1) take(name, path, {});
    else if (meant.length > 1)
      problems.push({ column: name, path: "", problem: problem("row/ambiguous-column", { fields: meant }) });
    else {
      const told = problem("row/unknown-column", { found: foundOf(name) }, guessName(name, known));
      problems.push({ column: name, path: "", problem: told });
    }
  }
  if (names.length > 0)
    for (const [name, { optional, zh }] of Object.entries(entity.fields))
      if (!optional && ![...columns.map(({ path }) => path[0]), ...problems.map(({ path }) => path)].includes(name))
        problems.push({ column: undefined, path: name, problem: problem("row/missing-column", { title: zh }) });
  return { columns, problems };
}

/** The fields that a column can stand for: those of a record, and those of the groups in it. */
const addressableFields = (fields: FieldTypes, above = ""): readonly AddressableField[] =>
  Object.entries(fields).flatMap(([name, description]) => {
    const path = `${above}${name}`;
    const { type } = description;
    return [{ path, description }, ...(type.kind === "group" ? addressableFields(type.fields, `${path}.`) : [])];
  });

/** The fields that a column can mean without a mapping: by name, else by the Chinese title of a field of the record itself. */
function meantBy(column: string, fields: readonly AddressableField[]): readonly string[] {
  const plain = plainColumn(column);
  const exact = fields.filter(({ path }) => path === column);
  const named = exact.length > 0 ? exact : fields.filter(({ path }) => plainColumn(path) === plain);
  const titled = fields.filter(({ path, description }) => !path.includes(".") && description.zh === column.trim());
  return (named.length > 0 ? named : titled).map(({ path }) => path);
}

const areOneInAnother = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

function columnReader(type: FieldType, { values = {}, days = {} }: Partial<ColumnReading>): ReadCell {
  const read = cellReader(type, days);
  return (cell, path, tell) => {
    const written = cellContent(cell);
    const key = typeof written === "object" ? "" : String(written);
    const content = Object.hasOwn(values, key) ? cellContent(values[key]) : written;
    return content === undefined ? undefined : read(content, path, tell);
  };
}
