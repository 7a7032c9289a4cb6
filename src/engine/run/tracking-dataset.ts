import type { Dataset } from "../../model/dataset/dataset.js";

/** A dataset that notes which kinds of records it was asked for though it does not provide them. */
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
  const view: Dataset = {
    get entities() {
      return dataset().entities;
    },
    get completeness() {
      return dataset().completeness as NonNullable<Dataset["completeness"]>;
    },
    records: (entity) => ask(entity).records(entity),
    find: (entity, id) => ask(entity).find(entity, id),
    referring: (entity, field, id) => ask(entity).referring(entity, field, id),
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

/** What a function gathered, and what it asked for in vain. */
export interface Gathering<Gathered> {
  readonly value: Gathered;
  readonly asked: readonly string[];
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
    const value = make(asking.dataset);
    return { value, asked: asking.taken() };
  };
  noting.set(make, made);
  return made;
}
