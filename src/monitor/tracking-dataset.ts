import { suggestion } from "../codes/identifier/nearest.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { Dependencies } from "./dependencies.js";
import type { LiveTable } from "./live-table.js";

/** What judgements can read of records beside their own, by its name in the index of readers. */
export const readKinds = {
  all: (entity: string): string => `all ${entity}`,
  one: (entity: string): string => `one ${entity}`,
  referring: (entity: string, field: string): string => `referring ${entity} ${field}`,
  column: (entity: string): string => `column ${entity}`,
} as const;

/**
 * A dataset that answers from tables that change and notes who asked. Each call makes another one, since what somebody
 * keeps of a dataset must not outlive the judgement it was made for.
 */
export function trackingDataset(
  entities: ReadonlyMap<string, Entity>,
  tables: ReadonlyMap<string, LiveTable>,
  placeOf: Dataset["placeOf"],
  { read }: Pick<Dependencies, "read">,
  completeness: Dataset["completeness"],
): Dataset {
  const tableOf = (name: string): LiveTable => {
    const table = tables.get(name);
    if (table === undefined)
      throw new RangeError(`the dataset knows no entity "${name}"${suggestion(name, [...tables.keys()])}`);
    return table;
  };
  return Object.freeze<Dataset>({
    entities,
    ...(completeness === undefined ? {} : { completeness }),
    records: <Content extends AnyRecord>({ name }: Entity<string, Content>) => {
      read(readKinds.all(name), "");
      return tableOf(name).records() as readonly Content[];
    },
    find: <Content extends AnyRecord>({ name }: Entity<string, Content>, id: string) => {
      read(readKinds.one(name), id);
      return tableOf(name).find(id) as Content | undefined;
    },
    referring: <Content extends AnyRecord>({ name }: Entity<string, Content>, field: string, id: string) => {
      read(readKinds.referring(name, field), id);
      return tableOf(name).referring(field, id) as readonly Content[];
    },
    placeOf: (name, id) => {
      read(readKinds.one(name), id);
      return placeOf(name, id);
    },
  });
}
