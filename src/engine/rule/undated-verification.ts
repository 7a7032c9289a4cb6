import type { Pack, Rule } from "../pack/pack.js";
import { parametersOfRule } from "../pack/parameters-of.js";
import type { Authority } from "../pack/source.js";

/** Everything that a rule of a pack rests on: the clause of each version, and each value of its parameters. */
export function authoritiesOfRule(rule: Rule, { parameters }: Pack): readonly Authority[] {
  const named = new Set(parametersOfRule(rule));
  const values = parameters.filter(({ id }) => named.has(id)).flatMap((parameter) => parameter.values);
  return [...rule.versions, ...values].map(({ source }) => source);
}

/**
 * The ids of the rules of a pack that find errors by a text of which it is said that it was read, and not when and in which
 * edition: nobody can repeat the reading.
 */
export const errorsOnUndatedTexts = (pack: Pack): readonly string[] =>
  pack.rules
    .filter((rule) => rule.severity === "error")
    .filter((rule) => authoritiesOfRule(rule, pack).some(({ verified }) => verified === true))
    .map(({ id }) => id);
