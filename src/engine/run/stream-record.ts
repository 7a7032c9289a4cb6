import type { Dataset } from "../../model/dataset/dataset.js";
import type { DatasetProblem } from "../../model/dataset/dataset-error.js";
import { problemOf } from "../../model/dataset/read-dataset.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { compileReader } from "../../model/record/record-reader.js";
import { referenceWalk } from "../../model/record/record-reference.js";
import { refused } from "../../model/record/value-reader.js";
import { foundOf } from "../../problem/found.js";
import { problem } from "../../problem/problem.js";

/** A record that passes by, in any shape, and the name of its entity. */
export interface StreamRecord {
  readonly entity: string;
  readonly record: unknown;
}

/** A record that was read, or everything that is wrong with it. */
export type AcceptedRecord =
  | { readonly kind: "record"; readonly record: AnyRecord }
  | { readonly kind: "problems"; readonly problems: readonly DatasetProblem[] };

/**
 * Prepares the reading of records that pass by. References are looked for in the dataset, except those to what passes
 * by itself; nor can it be told whether two such records share one id.
 */
export function streamReader(
  passing: readonly Entity[],
  dataset: Dataset,
): (given: StreamRecord, index: number) => AcceptedRecord {
  const byName = new Map(
    passing.map((entity) => [
      entity.name,
      { entity, reader: compileReader(entity.schema, false), walk: referenceWalk(entity) },
    ]),
  );
  return ({ entity: name, record: raw }, index) => {
    const known = byName.get(name);
    if (known === undefined) {
      const refusal = problem("record/not-streamed", { entities: [...byName.keys()], found: foundOf(name) });
      return { kind: "problems", problems: [problemOf(name, index, raw, [], refusal)] };
    }
    const problems: DatasetProblem[] = [];
    const record = known.reader.read(raw) as AnyRecord | typeof refused;
    if (record === refused)
      known.reader.explain(raw, [], (path, told) => {
        problems.push(problemOf(name, index, raw, path, told));
      });
    known.walk(raw, (target, id, path) => {
      const entity = dataset.entities.get(target);
      if (byName.has(target) || (entity !== undefined && dataset.find(entity, id) !== undefined)) return;
      const dangling = problem("record/unknown-reference", { entity: target, found: foundOf(id) });
      problems.push(problemOf(name, index, raw, path, dangling));
    });
    return record === refused || problems.length > 0 ? { kind: "problems", problems } : { kind: "record", record };
  };
}

/** A dataset that throws when it is asked for records that pass by. */
export function withoutStreamed(dataset: Dataset, passing: readonly Entity[]): Dataset {
  const names = new Set(passing.map(({ name }) => name));
  const refuse = ({ name }: { readonly name: string }): void => {
    if (names.has(name))
      throw new RangeError(`"${name}" passes by as a stream: other records of it cannot be asked for`);
  };
  return Object.freeze<Dataset>({
    entities: dataset.entities,
    ...(dataset.completeness === undefined ? {} : { completeness: dataset.completeness }),
    records: (entity) => {
      refuse(entity);
      return dataset.records(entity);
    },
    find: (entity, id) => {
      refuse(entity);
      return dataset.find(entity, id);
    },
    referring: (entity, field, id) => {
      refuse(entity);
      return dataset.referring(entity, field, id);
    },
    placeOf: (entity, id) => dataset.placeOf(entity, id),
  });
}
