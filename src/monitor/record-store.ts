import type { Label } from "../codes/label.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { indexedDataset } from "../model/dataset/indexed-dataset.js";
import { borneIn, holdsPath, type IsBorne } from "../model/record/column-apart.js";
import type { AnyRecord } from "../model/record/entity.js";
import { changesReader } from "./accept-changes.js";
import { type LiveTable, liveTable } from "./live-table.js";
import type { RecordChange } from "./record-change.js";
import { referenceCounts } from "./reference-counts.js";

/** A record before and after a change; missing where it was not there. */
export interface ChangedRecord {
  readonly table: LiveTable;
  readonly slot: number;
  readonly id: string;
  readonly record: AnyRecord | undefined;
}

/** The records of a monitor. */
export interface RecordStore {
  readonly tables: ReadonlyMap<string, LiveTable>;
  /**
   * Makes all of some changes, or none: throws one `DatasetError` unless the records after them are right. `leave` is
   * told of each record before it is changed, `enter` after.
   */
  change(
    changes: readonly RecordChange[],
    leave: (changed: ChangedRecord) => void,
    enter: (changed: ChangedRecord) => void,
  ): void;
  /** How many records of an entity have each of its columns that are kept apart, by path. */
  bearers(entity: string): ReadonlyMap<string, number>;
  readonly isBorne: IsBorne;
  /** Where a record was read; unknown once it was changed. */
  placeOf(entity: string, id: string): string | undefined;
  /** The records as they stand now, as a dataset that does not change. */
  snapshot(): Dataset;
}

const noBearers: ReadonlyMap<string, number> = new Map();

/** Takes over the records of a dataset; of `fixed` entities none change, each with what is expected instead. */
export function recordStore(dataset: Dataset, fixed: ReadonlyMap<string, Label> = new Map()): RecordStore {
  const { entities } = dataset;
  const tables = new Map([...entities].map(([name, entity]) => [name, liveTable(entity, dataset.records(entity))]));
  const references = referenceCounts();
  for (const { entity, records } of tables.values())
    for (const record of records()) references.count(entity, record, 1);
  const bearers = new Map(
    [...tables.values()].flatMap(({ entity: { name, columnsApart }, records }) =>
      columnsApart === undefined
        ? []
        : [
            [
              name,
              new Map(
                Object.keys(columnsApart).map((path) => [
                  path,
                  records().filter((record) => holdsPath(record, path)).length,
                ]),
              ),
            ] as const,
          ],
    ),
  );
  const countBearers = (entity: string, record: AnyRecord, by: 1 | -1): void => {
    const counts = bearers.get(entity);
    if (counts === undefined) return;
    for (const [path, count] of counts) if (holdsPath(record, path)) counts.set(path, count + by);
  };
  const accept = changesReader(tables, references, fixed);
  const changed = new Map<string, Set<string>>();
  const placeOf: Dataset["placeOf"] = (entity, id) =>
    changed.get(entity)?.has(id) ? undefined : dataset.placeOf(entity, id);

  return {
    tables,
    bearers: (entity) => bearers.get(entity) ?? noBearers,
    isBorne: (kind, path) => tables.get(kind)?.count() === 0 || (bearers.get(kind)?.get(path) ?? 0) > 0,
    placeOf,
    change(changes, leave, enter) {
      for (const { kind, table, id, record } of accept(changes)) {
        const { entity } = table;
        const before = table.find(id);
        if (before !== undefined) {
          leave({ table, slot: table.slotOf(id) as number, id, record: before });
          references.count(entity, before, -1);
          countBearers(entity.name, before, -1);
        }
        const slot =
          record === undefined ? table.remove(id) : kind === "insert" ? table.insert(record) : table.replace(record);
        if (record !== undefined) {
          references.count(entity, record, 1);
          countBearers(entity.name, record, 1);
        }
        changed.set(entity.name, (changed.get(entity.name) ?? new Set()).add(id));
        enter({ table, slot, id, record });
      }
    },
    snapshot() {
      const frozen = new Map(
        [...tables].map(([name, table]) => {
          const records = table.records();
          return [name, { records, indexOf: new Map(records.map(({ id }, index) => [id, index])) }] as const;
        }),
      );
      const places = new Map([...changed].map(([entity, ids]) => [entity, new Set(ids)] as const));
      return indexedDataset(
        entities,
        frozen,
        (entity, index) => {
          const id = frozen.get(entity)?.records[index]?.id;
          return id === undefined || places.get(entity)?.has(id) ? undefined : dataset.placeOf(entity, id);
        },
        dataset.completeness?.over(borneIn((name) => frozen.get(name)?.records ?? [])),
      );
    },
  };
}
