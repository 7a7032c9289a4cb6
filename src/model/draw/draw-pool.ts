import { digestOf } from "../dataset/digest.js";
import { inUnitOrder } from "../dataset/unit-order.js";
import type { DrawInspector, DrawLists, DrawObject, DrawTerms } from "./draw-input.js";

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((one, other) => inUnitOrder(one.id, other.id));

/** The directories in their one order, by the UTF-16 units of the ids. */
export const canonicalLists = ({ objects, inspectors }: DrawLists): DrawLists => ({
  objects: byId(objects),
  inspectors: byId(inspectors),
});

/** SHA-256 over the canonical text of each directory in its one order, every field included. */
export function digestsOf(lists: DrawLists): { readonly objectsDigest: string; readonly inspectorsDigest: string } {
  const { objects, inspectors } = canonicalLists(lists);
  return { objectsDigest: digestOf(objects), inspectorsDigest: digestOf(inspectors) };
}

/** The terms with their lists in one order; recusals that are named twice count once. */
export function canonicalTerms(terms: DrawTerms): DrawTerms {
  const { sampleSizes, teamSize, certifiedAtLeast, recusals, yearlyCap, beacon } = terms;
  const pairs = new Map(
    (recusals ?? []).map(({ inspector, object }) => [pairOf(inspector, object), { inspector, object }]),
  );
  const sorted = [...pairs].sort(([one], [other]) => inUnitOrder(one, other)).map(([, recusal]) => recusal);
  return {
    sampleSizes: { ...sampleSizes },
    teamSize,
    certifiedAtLeast,
    ...(sorted.length === 0 ? {} : { recusals: sorted }),
    ...(yearlyCap === undefined
      ? {}
      : { yearlyCap: { ...yearlyCap, earlier: [...yearlyCap.earlier].sort(inUnitOrder) } }),
    ...(beacon === undefined ? {} : { beacon }),
  };
}

const pairOf = (inspector: string, object: string): string => JSON.stringify([inspector, object]);

/** The objects of each stratum that may still be drawn this year; the strata in order, their objects as given. */
export function drawableObjects(
  objects: readonly DrawObject[],
  { yearlyCap }: DrawTerms,
): ReadonlyMap<string, readonly DrawObject[]> {
  const times = new Map<string, number>();
  for (const id of yearlyCap?.earlier ?? []) times.set(id, (times.get(id) ?? 0) + 1);
  const strata = new Map<string, DrawObject[]>();
  for (const stratum of [...new Set(objects.map((object) => object.stratum))].sort(inUnitOrder))
    strata.set(stratum, []);
  for (const object of objects)
    if ((times.get(object.id) ?? 0) < (yearlyCap?.atMost ?? Number.POSITIVE_INFINITY))
      strata.get(object.stratum)?.push(object);
  return strata;
}

/** Answers for an object who may be sent to it. */
export function inspectorsFor(
  inspectors: readonly DrawInspector[],
  { recusals }: DrawTerms,
): (object: string) => readonly DrawInspector[] {
  const recused = new Map<string, Set<string>>();
  for (const { inspector, object } of recusals ?? [])
    recused.set(object, (recused.get(object) ?? new Set()).add(inspector));
  return (object) => {
    const away = recused.get(object);
    return away === undefined ? inspectors : inspectors.filter(({ id }) => !away.has(id));
  };
}
