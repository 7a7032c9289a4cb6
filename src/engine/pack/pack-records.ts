import type { Completeness } from "../../model/dataset/completeness.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { indexedDataset } from "../../model/dataset/indexed-dataset.js";
import { type DatasetSource, readDataset } from "../../model/dataset/read-dataset.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { requireList, requireObject } from "../../model/record/require-object.js";
import { problemOnly } from "../../problem/problem.js";
import type { NoteProblem } from "./pack-error.js";
import { noRecordsOf } from "./pack-messages.js";

/** Records that a pack brings along, by the name of their entity. */
export type PackRecords = Readonly<Record<string, readonly AnyRecord[]>>;

/** A pack, as far as records are concerned. */
interface RecordBringer {
  readonly name: string;
  readonly records: PackRecords;
  /** The entities that the pack brings; those of its records join a dataset that was loaded without them. */
  readonly entities?: readonly Entity[];
}

/**
 * Reads the records that a pack brings along beside those it took over; they can be of the pack's `entities` only. What
 * they refer to may lie in the dataset, which nobody knows yet: only references among themselves are checked.
 */
export function readPackRecords(
  source: DatasetSource,
  inherited: PackRecords,
  entities: readonly Entity[],
  note: NoteProblem,
): PackRecords {
  const names = new Set(entities.map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(source).filter(([name]) => names.has(name)));
  for (const name of Object.keys(source)) if (!names.has(name)) note(`records.${name}`, noRecordsOf(name, [...names]));
  if (Object.keys(own).length === 0) return inherited;
  const { dataset, problems } = readDataset(own, { entities, known: inherited }, "own");
  for (const { entity, index, path, ...told } of problems) {
    const place = `records.${entity}${index === undefined ? "" : `[${index}]`}${path === "" ? "" : `.${path}`}`;
    note(place, problemOnly(told));
  }
  if (dataset === undefined) return inherited;
  const read = entities.filter(({ name }) => Object.hasOwn(own, name));
  return recordsTogether([inherited, Object.fromEntries(read.map((one) => [one.name, dataset.records(one)]))]);
}

/** The records of several packs, each once; throws a `RangeError` when two of them differ in a record. */
export function recordsTogether(all: readonly PackRecords[]): PackRecords {
  const together = new Map<string, Map<string, AnyRecord>>();
  for (const records of all)
    for (const [name, own] of Object.entries(records)) {
      const known = together.get(name) ?? new Map<string, AnyRecord>();
      together.set(name, known);
      for (const record of own) {
        const other = known.get(record.id) ?? record;
        if (other !== record && JSON.stringify(other) !== JSON.stringify(record))
          throw new RangeError(`two packs bring the ${name} "${record.id}" and differ in it`);
        known.set(record.id, other);
      }
    }
  return Object.freeze(
    Object.fromEntries([...together].map(([name, records]) => [name, Object.freeze([...records.values()])])),
  );
}

const merged = new WeakMap<Dataset, { readonly records: readonly PackRecords[]; readonly dataset: Dataset }[]>();

/**
 * A dataset with the records that packs bring along, the same one each time. Throws a `RangeError` when the dataset
 * holds other records of such an entity.
 */
export function withPackRecords(dataset: Dataset, packs: readonly RecordBringer[]): Dataset {
  requireObject("dataset", dataset, "records", "find");
  requireList("packs", packs);
  const given = packs.filter(({ records }) => Object.keys(records).length > 0);
  if (given.length === 0) return dataset;
  const all = given.map(({ records }) => records);
  const known = merged.get(dataset)?.find(({ records }) => isSameList(records, all));
  if (known !== undefined) return known.dataset;
  const brought = recordsTogether(all);
  const missing = Object.entries(brought).filter(([name, records]) => !holds(dataset, name, records, given));
  const made = missing.length === 0 ? dataset : joined(dataset, new Map(missing), entitiesOf(missing, given));
  merged.set(dataset, [...(merged.get(dataset) ?? []), { records: all, dataset: made }]);
  return made;
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place]);

/** Whether a dataset holds these very records of an entity, as one does that they were joined to; throws when it holds others. */
function holds(
  dataset: Dataset,
  name: string,
  records: readonly AnyRecord[],
  packs: readonly RecordBringer[],
): boolean {
  const entity = dataset.entities.get(name);
  if (entity === undefined) return !packs.some(({ entities = [] }) => entities.some((one) => one.name === name));
  const own = dataset.records(entity);
  if (own.length === 0) return false;
  if (records.every((record) => dataset.find(entity, record.id) === record)) return true;
  const [pack] = packs.filter((one) => Object.hasOwn(one.records, name));
  throw new RangeError(
    `the dataset holds records of "${name}", such as "${own[0]?.id}", which the pack "${pack?.name}" brings along itself: leave them out of the dataset`,
  );
}

/** The entities of some records, as the packs bring them. */
const entitiesOf = (
  records: readonly (readonly [name: string, records: unknown])[],
  packs: readonly RecordBringer[],
): readonly Entity[] =>
  packs.flatMap(({ entities = [] }) => entities.filter((one) => records.some(([name]) => name === one.name)));

/** A dataset with further records of entities of which it holds none, or which it does not know yet. */
function joined(
  dataset: Dataset,
  more: ReadonlyMap<string, readonly AnyRecord[]>,
  brought: readonly Entity[],
): Dataset {
  const entities = new Map([...brought.map((one) => [one.name, one] as const), ...dataset.entities]);
  const tables = new Map(
    [...more].map(([name, records]) => [
      name,
      { records, indexOf: new Map(records.map(({ id }, index) => [id, index])) },
    ]),
  );
  const own = indexedDataset(entities, tables, () => undefined);
  const sourceOf = ({ name }: { readonly name: string }): Dataset => (more.has(name) ? own : dataset);
  return Object.freeze<Dataset>({
    entities,
    ...(dataset.completeness === undefined ? {} : { completeness: withWhole(dataset.completeness, more) }),
    records: (entity) => sourceOf(entity).records(entity),
    find: (entity, id) => sourceOf(entity).find(entity, id),
    referring: (entity, field, id) => sourceOf(entity).referring(entity, field, id),
    placeOf: (entity, id) => (more.has(entity) ? undefined : dataset.placeOf(entity, id)),
    ...(dataset.contradictions === undefined ? {} : { contradictions: dataset.contradictions }),
  });
}

/** What a pack brings along is there whole. */
const withWhole = (completeness: Completeness, kinds: ReadonlyMap<string, unknown>): Completeness =>
  Object.freeze<Completeness>({
    isWhole: (kind, path) => kinds.has(kind) || completeness.isWhole(kind, path),
    provides: (kind) => kinds.has(kind) || completeness.provides(kind),
    providesField: (kind, field, unit) => kinds.has(kind) || completeness.providesField(kind, field, unit),
    providesRecords: (kind, unit) => kinds.has(kind) || completeness.providesRecords(kind, unit),
    recordedUntil: (kind, unit) => (kinds.has(kind) ? undefined : completeness.recordedUntil(kind, unit)),
    over: (isBorne) => withWhole(completeness.over(isBorne), kinds),
  });

/** A pack without the records of those entities of which a dataset holds some: for tests that lay down their own. */
export const besideRecords = <Bringer extends RecordBringer>(pack: Bringer, dataset: Dataset): Bringer => {
  const left = Object.entries(pack.records).filter(([name]) => {
    const entity = dataset.entities.get(name);
    return entity === undefined || dataset.records(entity).length === 0;
  });
  return left.length === Object.keys(pack.records).length ? pack : { ...pack, records: Object.fromEntries(left) };
};
