import type { IndicatorResult } from "../../engine/indicator/indicator-result.js";
import { packOfPlan } from "../../engine/pack/plan-pack.js";
import type { Run } from "../../engine/run/run.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Plan } from "../../model/plan/plan.js";

/** The indicators by which some measure is complete: they are that measure's own, whatever else has its obligation. */
export const completingIndicators = (measures: readonly Measure[]): ReadonlySet<string> =>
  new Set(measures.flatMap(({ completion }) => (completion.by === "indicator" ? [completion.indicator] : [])));

/**
 * The indicators that a measure's evidence and claims are checked against: those that it names, else those of the plan's
 * own pack about its obligation, except the ones by which another measure is complete.
 */
export function checkedIndicators(
  { obligation, checkedAgainst }: Measure,
  run: Run,
  plan: Plan | undefined,
  completing: ReadonlySet<string>,
): readonly IndicatorResult[] {
  if (checkedAgainst !== undefined) return run.indicators.filter(({ indicator }) => checkedAgainst.includes(indicator));
  // A run that does not say which rules its packs hold is not told apart.
  const isToldApart = run.packs.some(({ watches }) => watches !== undefined);
  const own = plan === undefined ? undefined : packOfPlan(plan, run.packs)?.name;
  return run.indicators.filter(
    ({ pack, indicator, obligations }) =>
      obligations.includes(obligation) && !completing.has(indicator) && (!isToldApart || pack === own),
  );
}
