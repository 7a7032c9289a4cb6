import type { Indicator } from "../engine/indicator/indicator.js";
import { contributionReader, type IndicatorContribution } from "../engine/indicator/indicator-contribution.js";
import type { RunContext } from "../engine/run/run-context.js";

/** What one record adds to an indicator, and the group of each dimension that it is in. */
export interface IndicatorRecord extends Omit<IndicatorContribution, "keys"> {
  readonly id: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** What each record adds to an indicator; records outside of its population are left out. */
export function indicatorRecords(indicator: Indicator, context: RunContext): readonly IndicatorRecord[] {
  const contributionOf = contributionReader(indicator, context);
  const dimensions = Object.keys(indicator.by);
  return context.dataset.records(indicator.about).flatMap((record) => {
    const contribution = contributionOf(record);
    if (contribution === undefined) return [];
    const { keys, ...added } = contribution;
    const groups = Object.fromEntries(dimensions.map((name, place) => [name, keys[place] as string]));
    return [{ id: record.id, ...added, groups }];
  });
}
