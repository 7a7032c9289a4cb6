import { originOf } from "./origin.js";
import type { Adoption, Pack, Rule } from "./pack.js";
import type { NoteProblem } from "./pack-error.js";
import { notAdopted } from "./pack-messages.js";
import type { PackPart } from "./pack-part.js";
import { parametersOfRule } from "./parameters-of.js";

/** Rules taken over one by one, with everything that they need. */
export type AdoptedParts = Pick<Pack, "rules" | "parameters" | "sources" | "entities" | "records" | "origins">;

/** Takes single rules out of other packs, under the obligations of the pack that adopts them. */
export function adoptedParts(
  { from, rules: adopted }: Adoption,
  noteOf: (part: PackPart) => NoteProblem,
): AdoptedParts {
  const ids = from.rules.map(({ id }) => id);
  const rules = Object.entries(adopted).flatMap(([id, obligations]): readonly Rule[] => {
    const rule = from.rules.find((one) => one.id === id);
    if (rule !== undefined) return [Object.freeze({ ...rule, obligations: Object.freeze([...obligations]) })];
    noteOf({ kind: "pack" })(`adopts.${from.name}.${id}`, notAdopted(from.name, id, ids));
    return [];
  });
  const named = new Set(rules.flatMap(parametersOfRule));
  const parameters = from.parameters.filter(({ id }) => named.has(id));
  const cited = new Set(
    [
      ...rules.flatMap(({ versions, answers }) => [...versions, ...(answers?.exceptions ?? [])]),
      ...parameters.flatMap(({ values }) => [...values]),
    ].map(({ source }) => source.source),
  );
  return {
    rules,
    parameters,
    sources: from.sources.filter(({ id }) => cited.has(id)),
    entities: from.entities,
    records: from.records,
    origins: new Map([...rules, ...parameters].map(({ id }) => [id, originOf(id, from)])),
  };
}

/** Whether two rules say the same, though perhaps for different obligations. */
export const saysTheSame = (one: Rule, other: Rule): boolean =>
  one.versions === other.versions && one.severity === other.severity;

/** A rule for the obligations of both. */
export const forBoth = (one: Rule, other: Rule): Rule =>
  Object.freeze({ ...one, obligations: Object.freeze([...new Set([...one.obligations, ...other.obligations])]) });
