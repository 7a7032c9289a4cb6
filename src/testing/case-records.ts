import type { PlainDate } from "../calendar/plain-date.js";
import type { Pack } from "../engine/pack/pack.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { knownEntities } from "../model/dataset/known-entities.js";
import { loadDataset } from "../model/dataset/load-dataset.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import { referenceWalk } from "../model/record/record-reference.js";
import type { OtherRecords } from "./draft.js";
import { filledRecord, type RawRecord, type Wording, withoutGaps } from "./filled-record.js";

/** What a case lays down, before anything is filled in. */
export interface CaseFacts {
  readonly record: RawRecord;
  readonly others: Readonly<Record<string, readonly RawRecord[]>>;
  readonly asOf: string;
}

/** The part of a table, or of a case, that says what there is. */
interface Given {
  readonly record?: RawRecord;
  readonly others?: OtherRecords;
  readonly asOf?: string;
}

/** A case laid on top of what its table starts from. */
export const caseFacts = (table: Given & { readonly asOf: string }, one: Given): CaseFacts => ({
  record: withoutGaps({ ...table.record, ...one.record }),
  others: laidOnTop(table.others ?? {}, one.others ?? {}),
  asOf: one.asOf ?? table.asOf,
});

/** Records laid on top of others of the same id, or added to them. */
export function laidOnTop(base: OtherRecords, top: OtherRecords): OtherRecords {
  const names = [...new Set([...Object.keys(base), ...Object.keys(top)])];
  return Object.fromEntries(
    names.map((name) => {
      const [below, above] = [ownList(base, name), ownList(top, name)];
      const changed = below.map((record) => ({ ...record, ...above.find(({ id }) => id === record.id) }));
      const added = above.filter(({ id }) => below.every((record) => record.id !== id));
      return [name, [...changed, ...added].map((record) => ({ ...withoutGaps(record), id: record.id }))];
    }),
  );
}

const ownList = (records: OtherRecords, name: string): OtherRecords[string] =>
  Object.hasOwn(records, name) ? (records[name] ?? []) : [];

/**
 * Makes the dataset of a case of its records, by the name of their entity: everything filled up, texts by the wording,
 * and a least record for every reference that nothing answers to. Fields that are `usual` for records of an entity come before
 * what is filled in.
 */
export function caseDataset(
  pack: Pack,
  records: Readonly<Record<string, readonly RawRecord[]>>,
  asOf: PlainDate,
  wording?: Wording,
  usual: Readonly<Record<string, RawRecord>> = {},
): Dataset {
  const entities = knownEntities(pack.entities);
  const source = new Map<string, RawRecord[]>();
  const ids = new Map<string, Set<unknown>>();
  const waiting: (readonly [Entity, RawRecord])[] = [];
  const add = (name: string, given: RawRecord): void => {
    const entity = entities.get(name);
    const record = entity === undefined ? given : filledRecord(entity, { ...usual[name], ...given }, asOf, wording);
    source.set(name, [...(source.get(name) ?? []), record]);
    ids.set(name, (ids.get(name) ?? new Set()).add(record["id"]));
    if (entity !== undefined) waiting.push([entity, record]);
  };

  const brought = (name: string) => (Object.hasOwn(pack.records, name) ? (pack.records[name] ?? []) : []);
  for (const [name, own] of Object.entries(records)) for (const record of own) add(name, record);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [entity, record] = next;
    referenceWalk(entity)(record, (name, id) => {
      const isKnown = ids.get(name)?.has(id) === true || (!ids.has(name) && brought(name).some((one) => one.id === id));
      if (!isKnown) add(name, { id });
    });
  }
  return loadDataset(Object.fromEntries(source), {
    entities: pack.entities,
    known: pack.records,
    everything: true,
    contradictoryDays: "ignore",
  });
}

/** The first record of an entity. */
export const subjectOf = (dataset: Dataset, about: Entity): AnyRecord => dataset.records(about)[0] as AnyRecord;
