import { evaluate, loadDataset, type Pack, plainDate } from "fazhi";
import { changji2017 } from "fazhi/rules/changji-2017";
import { nationalLaw } from "fazhi/rules/national-law";
import { type GeneratedDataset, generateDataset, misjudgements, type Scenario } from "fazhi/testing";
import { planYear } from "./broken.js";
import type { Era } from "./eras.js";
import { withPapers } from "./papers.js";
import { departments, registers } from "./setting.js";

/** The packs under which every story is lawful. No story has the seven counties that the plan's pack brings along. */
export const packs: readonly Pack[] = [{ ...changji2017, records: {} }, nationalLaw];

/** The same story, begun in the year of the plan, in which two packs are law: seldom a day drawn from many years is one of it. */
const inPlanYear = (scenario: Scenario): Scenario => {
  const { from = planYear.from, until = planYear.until } = scenario.days ?? {};
  return {
    ...scenario,
    days: {
      from: from > planYear.from ? from : planYear.from,
      until: until < planYear.until ? until : planYear.until,
    },
  };
};

/** Stories of an era, half of them of the year of the plan: so many, in the given share of which something goes wrong. */
export const generated = (
  { days, scenarios }: Pick<Era, "days" | "scenarios">,
  seed: number,
  cases: number,
  share: number,
): GeneratedDataset =>
  withPapers(
    generateDataset({
      seed,
      scenarios: scenarios.flatMap((scenario) => [scenario, inPlanYear(scenario)]),
      cases,
      share,
      units: departments,
      common: registers,
      days,
    }),
  );

/** Everything in which the packs' findings differ from what was injected. */
export function judged(dataset: GeneratedDataset, { asOf, packs: judges = packs }: Era): readonly string[] {
  const records = loadDataset(dataset.source, { entities: judges.flatMap(({ entities }) => entities) });
  return misjudgements(dataset, evaluate(records, judges, { asOf: plainDate(asOf) }));
}
