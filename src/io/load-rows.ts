import type { Dataset } from "../model/dataset/dataset.js";
import { DatasetError, type DatasetProblem } from "../model/dataset/dataset-error.js";
import {
  type DatasetReading,
  type DatasetSource,
  type LoadDatasetOptions,
  type PlaceOf,
  readDataset,
} from "../model/dataset/read-dataset.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { isObject } from "../model/record/value-reader.js";
import type { DataSource } from "../model/register/data-source.js";
import { type ReadRows, readRows } from "./read-rows.js";
import type { RowReading, RowTable } from "./row-table.js";

/** How a dataset is made of rows. */
export interface LoadRowsOptions extends Omit<LoadDatasetOptions, "placeOf"> {
  /** Records beside those of the tables, by the name of their entity, as `loadDataset` takes them. */
  readonly records?: DatasetSource;
}

/**
 * Makes a dataset of tables whose rows a database driver, a sheet or a service gives. Cells become what their fields
 * hold: null and empty texts are missing, numbers become texts and texts numbers where the field holds such, 1, 0, 是 and
 * 否 become yes and no, labels become codes, and points in time the day on which they lie in a time zone, as long as they
 * are midnight there (see {@link DayReading}).
 *
 * A field for which a table has no column is not provided: nothing is known of it. A `data-source` among the records
 * that names a table's kind, or none, says instead what is provided.
 *
 * Throws one `DatasetError` for everything that is wrong, each with its row and column; a `RangeError` that names the
 * argument for a mapping that cannot be.
 *
 * @example
 * const rows = [{ id: 7, name: "昌吉州司法局", kind: "department", level: "部门", founded_on: new Date("1983-05-31T16:00:00Z") }];
 * loadRows([{ entity: Unit, rows, columns: { name: "title" }, ignore: ["founded_on"] }])
 */
export function loadRows(tables: readonly RowTable[], options: LoadRowsOptions = {}): Dataset {
  if (!Array.isArray(tables)) throw new RangeError("tables: expected a list of tables, each with entity and rows");
  const { records = {}, ...reading } = options;
  const taken = tablesTogether(tables);
  const named = (records["data-source"] ?? []) as readonly DataSource[];
  const sources = taken.parts.filter(({ entity }) => !named.some((source) => speaksFor(source, entity.name)));
  const source: Record<string, readonly unknown[]> = { ...records };
  for (const [name, own] of taken.records) source[name] = [...own, ...(records[name] ?? [])];
  if (sources.length > 0)
    source["data-source"] = [
      ...named,
      ...sources.map(({ rows }, place) => ({ ...rows.source, id: `rows-${place + 1}` })),
    ];
  return datasetOf(readDataset(source, { ...reading, placeOf: taken.placeOf }), taken);
}

/**
 * Makes records of the rows of one table, for a stream, a monitor or `loadDataset`; reads them as {@link loadRows} does,
 * and throws as it does. Whether the records exist that they refer to is not asked.
 *
 * @example
 * fromRows(Region, [{ ID: 1n, title: "昌吉市 ", kind: "division", level: "county" }]) // => [{ id: "1", title: "昌吉市", … }]
 */
export function fromRows<Content extends AnyRecord>(
  entity: Entity<string, Content>,
  rows: Iterable<unknown>,
  reading: RowReading & Pick<LoadDatasetOptions, "entities"> = {},
): readonly Content[] {
  const { entities = [] } = reading;
  const taken = tablesTogether([{ ...reading, entity, rows }]);
  const kinds = { entities: [...new Set([...entities, entity])], placeOf: taken.placeOf };
  return datasetOf(readDataset(Object.fromEntries(taken.records), kinds, "own"), taken).records(entity);
}

/** Tables that are read, each with its place among the records of its entity. */
interface TakenTables {
  readonly parts: readonly TablePart[];
  readonly records: ReadonlyMap<string, readonly unknown[]>;
  readonly placeOf: PlaceOf;
}

interface TablePart {
  readonly entity: Entity;
  readonly start: number;
  readonly rows: ReadRows;
}

function tablesTogether(tables: readonly RowTable[]): TakenTables {
  const records = new Map<string, unknown[]>();
  const parts = tables.map((table): TablePart => {
    const rows = readRows(table);
    const { entity } = table;
    const own = records.get(entity.name) ?? [];
    records.set(entity.name, own);
    const part = { entity, start: own.length, rows };
    for (const record of rows.records) own.push(record);
    return part;
  });
  const placeOf: PlaceOf = (name, index, path) => {
    const part = partAt(parts, name, index);
    return part?.rows.placeOf(name, index - part.start, path);
  };
  return { parts, records, placeOf };
}

const partAt = (parts: readonly TablePart[], name: string, index: number): TablePart | undefined =>
  parts.findLast(
    ({ entity, start, rows }) => entity.name === name && start <= index && index < start + rows.records.length,
  );

/** The dataset, unless something is wrong with the rows or the records: each problem is reported once. */
function datasetOf({ dataset, problems }: DatasetReading, { parts }: TakenTables): Dataset {
  const ofRows = parts.flatMap(({ start, rows }) =>
    rows.problems.map(
      (problem): DatasetProblem =>
        problem.index === undefined ? problem : { ...problem, index: start + problem.index },
    ),
  );
  const further = problems.filter(({ entity, index, path }) => {
    const part = index === undefined ? undefined : partAt(parts, entity, index);
    return part === undefined || index === undefined || !part.rows.isTold(index - part.start, path);
  });
  if (dataset === undefined || ofRows.length > 0) throw new DatasetError([...ofRows, ...further]);
  return dataset;
}

/** Whether a source says what is provided of a kind: because it names the kind, or speaks of all. */
const speaksFor = (source: unknown, kind: string): boolean =>
  isObject(source) &&
  (!Array.isArray(source["provides"]) || source["provides"].some((one) => isObject(one) && one["kind"] === kind));
