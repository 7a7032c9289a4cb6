import { suggestion } from "../../codes/identifier/nearest.js";
import type { AnyRecord, Entity } from "../record/entity.js";
import type { Completeness } from "./completeness.js";
import type { Dataset } from "./dataset.js";
import type { DatasetProblem } from "./dataset-error.js";
import { type ReferringIndex, referringIndex } from "./referring-index.js";

/** The valid records of an entity, in order, and where each id is among them. */
export interface RecordTable {
  readonly records: readonly AnyRecord[];
  readonly indexOf: ReadonlyMap<string, number>;
}

const noRecords: readonly AnyRecord[] = Object.freeze([]);

/** Answers a dataset's questions from tables of valid records. */
export function indexedDataset(
  entities: ReadonlyMap<string, Entity>,
  tables: ReadonlyMap<string, RecordTable>,
  placeOf: (entity: string, index: number) => string | undefined,
  completeness?: Completeness,
  contradictions: readonly DatasetProblem[] = [],
): Dataset {
  const indexes = new Map<string, Map<string, ReferringIndex>>();
  const known = (name: string): Entity => {
    const entity = entities.get(name);
    if (entity === undefined)
      throw new RangeError(`the dataset knows no entity "${name}"${suggestion(name, [...entities.keys()])}`);
    return entity;
  };
  const recordsOf = (name: string): readonly AnyRecord[] => tables.get(known(name).name)?.records ?? noRecords;
  const indexOf = (name: string, id: string): number | undefined => tables.get(known(name).name)?.indexOf.get(id);
  const indexFor = (name: string, field: string): ReferringIndex => {
    const ofEntity = indexes.get(name) ?? new Map<string, ReferringIndex>();
    indexes.set(name, ofEntity);
    const made = ofEntity.get(field) ?? referringIndex(known(name), field, recordsOf(name));
    ofEntity.set(field, made);
    return made;
  };
  return Object.freeze<Dataset>({
    entities,
    ...(completeness === undefined ? {} : { completeness }),
    records: <Content extends AnyRecord>({ name }: Entity<string, Content>) => recordsOf(name) as readonly Content[],
    find: <Content extends AnyRecord>({ name }: Entity<string, Content>, id: string) => {
      const index = indexOf(name, id);
      return index === undefined ? undefined : (recordsOf(name)[index] as Content);
    },
    referring: <Content extends AnyRecord>({ name }: Entity<string, Content>, field: string, id: string) =>
      (indexFor(name, field).get(id) ?? noRecords) as readonly Content[],
    placeOf: (name, id) => {
      const index = indexOf(name, id);
      return index === undefined ? undefined : placeOf(name, index);
    },
    ...(contradictions.length === 0 ? {} : { contradictions: Object.freeze([...contradictions]) }),
  });
}
