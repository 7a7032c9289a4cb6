import {
  type Dataset,
  days,
  definePack,
  evaluate,
  label,
  type Pack,
  type PackChanges,
  type Period,
  plainDate,
} from "fazhi";
import { changji2017 } from "fazhi/rules/changji-2017";
import { type Failing, fiveRules, nothingFailing, type RuleId } from "./five-rules.js";

/**
 * Five rules of the pack, both periods changed to plain calendar days, as a pack's user can: the other engines know
 * neither working days nor rest days.
 */
export const fiveRulesPack: Pack = definePack({
  name: "five-rules",
  title: label("五条规则", "Five rules"),
  version: "1.0.0",
  sources: changji2017.sources,
  parameters: changji2017.parameters,
  rules: changji2017.rules.filter(({ id }) => fiveRules.some((own) => own === id)),
  changes: {
    parameters: {
      "filing-period": changed("filing-period", days(15)),
      "publication-period": changed("publication-period", days(20)),
    },
  },
});

function changed(id: string, value: Period): NonNullable<PackChanges["parameters"]>[string] {
  const [first, ...rest] = changji2017.parameters.find((parameter) => parameter.id === id)?.values ?? [];
  if (first === undefined) throw new TypeError(`the pack has no parameter "${id}"`);
  return [{ ...first, value }, ...rest.map((dated) => ({ ...dated, value }))];
}

/**
 * A full run: compiling the rules, five outcomes for every judgement, and a whole finding with evidence and authority
 * for every violation.
 */
export const fazhi = (dataset: Dataset) => (): Failing => {
  const failing = nothingFailing();
  const run = evaluate(dataset, fiveRulesPack, { asOf: plainDate("2017-12-31") });
  for (const { rule, where } of run.findings) failing[rule as RuleId].push(where.id);
  return failing;
};
