import type { Dataset } from "../../model/dataset/dataset.js";
import type { Entity } from "../../model/record/entity.js";
import { valueInWords } from "../../model/record/value-in-words.js";
import type { Pack } from "./pack.js";

/**
 * The packs of a run; throws a `RangeError` when two have one name or one is about an entity that is not known. An entity of
 * which a pack brings the records need not be known: a dataset holds none of them.
 */
export function runnablePacks(packs: Pack | readonly Pack[], entities: ReadonlyMap<string, Entity>): readonly Pack[] {
  const all = Array.isArray(packs) ? (packs as readonly Pack[]) : [packs as Pack];
  for (const pack of all) requirePack("packs", pack);
  const names = new Set<string>();
  for (const { name, entities: own, records } of all) {
    if (names.has(name)) throw new RangeError(`two packs are named "${name}"`);
    names.add(name);
    for (const entity of own)
      if (entities.get(entity.name) !== entity && (entities.has(entity.name) || !Object.hasOwn(records, entity.name)))
        throw new RangeError(
          `the pack "${name}" brings the entity "${entity.name}", with which the dataset was not loaded`,
        );
  }
  return all;
}

/** Throws a `RangeError` for what is no pack, for callers whom no compiler checks. */
export function requirePack(argument: string, pack: Partial<Pack> | null | undefined): void {
  if (!Array.isArray(pack?.rules) || !Array.isArray(pack.entities))
    throw new RangeError(`${argument}: expected what definePack gives back; found ${valueInWords(pack)}`);
}

/** Throws a `RangeError` for what is no dataset, for callers whom no compiler checks. */
export function requireDataset(dataset: Partial<Dataset> | null | undefined): void {
  if (typeof dataset?.records !== "function" || typeof dataset.find !== "function")
    throw new RangeError(`dataset: expected what loadDataset gives back; found ${valueInWords(dataset)}`);
}
