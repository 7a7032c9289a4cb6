import { builtinEntities } from "../../src/model/dataset/builtin-entities.js";
import type { Dataset } from "../../src/model/dataset/dataset.js";
import type { AnyRecord } from "../../src/model/record/entity.js";

/** A dataset that holds records as they are given, by the name of their entity, and checks nothing. */
export function memoryDataset(records: Readonly<Record<string, readonly AnyRecord[]>>): Dataset {
  const recordsOf = (name: string) => records[name] ?? [];
  return {
    entities: new Map(builtinEntities.map((entity) => [entity.name, entity])),
    records: (entity) => recordsOf(entity.name) as never,
    find: (entity, id) => recordsOf(entity.name).find((record) => record.id === id) as never,
    referring: (entity, field, id) =>
      recordsOf(entity.name).filter((record) => (record as unknown as Record<string, unknown>)[field] === id) as never,
    placeOf: () => undefined,
  };
}
