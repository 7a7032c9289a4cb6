import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { notedRecord, readingFor, type UnprovidedField } from "./noted-record.js";

/**
 * A dataset that notes which kinds of records it was asked for though it does not provide them. Its records note which of
 * their fields were read in the same case (see {@link readingFor}).
 */
export interface TrackingDataset {
  readonly dataset: Dataset;
  /** The kinds that were asked for since the last call, each once. */
  taken(): readonly string[];
}

/** Makes a dataset that notes what it cannot answer; `dataset` is asked anew each time. */
export function trackingDataset(dataset: () => Dataset): TrackingDataset {
  let asked: Set<string> | undefined;
  const ask = ({ name }: { readonly name: string }): Dataset => {
    const held = dataset();
    if (held.completeness?.provides(name) === false) {
      asked ??= new Set();
      asked.add(name);
    }
    return held;
  };
  const all = <Content extends AnyRecord>(kind: string, records: readonly Content[]): readonly Content[] => {
    const held = dataset();
    return held.completeness?.isWhole(kind) === false
      ? records.map((record) => notedRecord(kind, record, held))
      : records;
  };
  const view: Dataset = {
    get entities() {
      return dataset().entities;
    },
    get completeness() {
      return dataset().completeness as NonNullable<Dataset["completeness"]>;
    },
    records: (entity) => all(entity.name, ask(entity).records(entity)),
    find: (entity, id) => {
      const found = ask(entity).find(entity, id);
      return found === undefined ? undefined : notedRecord(entity.name, found, dataset());
    },
    referring: (entity, field, id) => all(entity.name, ask(entity).referring(entity, field, id)),
    placeOf: (entity, id) => dataset().placeOf(entity, id),
  };
  return {
    dataset: view,
    taken() {
      const all = asked === undefined ? nobody : [...asked];
      asked = undefined;
      return all;
    },
  };
}

const nobody: readonly string[] = Object.freeze([]);

/** What a function gathered, and which kinds and fields it asked for in vain. */
export interface Gathering<Gathered> {
  readonly value: Gathered;
  readonly asked: readonly string[];
  readonly unprovided: readonly UnprovidedField[];
}

const noting = new WeakMap<object, unknown>();

/** A function that gathers the same and notes what it asked for in vain; the same one each time. */
export function notingGatherer<Gathered>(
  make: (dataset: Dataset) => Gathered,
): (dataset: Dataset) => Gathering<Gathered> {
  const known = noting.get(make) as ((dataset: Dataset) => Gathering<Gathered>) | undefined;
  if (known !== undefined) return known;
  const made = (dataset: Dataset): Gathering<Gathered> => {
    const asking = trackingDataset(() => dataset);
    const unprovided = new Map<string, UnprovidedField>();
    const note = ({ kind, name }: UnprovidedField) => unprovided.set(`${kind} ${name}`, { kind, name });
    const value = readingFor({ dataset, note }, () => make(asking.dataset));
    return { value, asked: asking.taken(), unprovided: [...unprovided.values()] };
  };
  noting.set(make, made);
  return made;
}
