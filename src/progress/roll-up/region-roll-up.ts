import type { UnitRole } from "../../codes/progress.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { groupedBy } from "../../model/dataset/grouped-by.js";
import { Region } from "../../model/register/region.js";
import { Unit } from "../../model/register/unit.js";
import { compare } from "../plans/compare.js";
import type { MeasureProgress, RegionRollUp } from "../progress.js";
import { rollUp } from "./roll-up.js";
import { unitItem } from "./roll-up-item.js";

/**
 * What the units of each region lead and support, in the order of the register of regions; last, under an empty id, what
 * units lead or support of which no region is known. Every measure of the plan is led in exactly one of them.
 */
export function regionRollUps(dataset: Dataset, measures: readonly MeasureProgress[]): readonly RegionRollUp[] {
  const shares = measures.flatMap((measure) =>
    measure.units.filter(({ role }) => role !== "unassigned").map((own) => ({ measure, own })),
  );
  const units = [...new Set(shares.map(({ own }) => own.unit))];
  const regions = new Map(units.map((unit) => [unit, regionOf(dataset, unit)]));
  const named = new Set(regions.values());
  const sharesOf = groupedBy(shares, ({ own }) => regions.get(own.unit));
  const hasStrangers = named.delete("");
  const registered = dataset.records(Region).flatMap(({ id }) => (named.has(id) ? id : []));
  const order = new Set([...registered, ...[...named].sort(compare), ...(hasStrangers ? [""] : [])]);
  return [...order].map((region) => {
    const title = dataset.find(Region, region)?.title ?? region;
    const as = (role: UnitRole) =>
      (sharesOf.get(region) ?? [])
        .filter(({ own }) => own.role === role)
        .map(({ measure, own }) => unitItem(measure, own));
    return {
      region,
      title,
      units: units.filter((unit) => regions.get(unit) === region),
      asLead: rollUp({ scope: `region:${region}:lead`, title }, as("lead")),
      asSupporter: rollUp({ scope: `region:${region}:supporting`, title }, as("supporting")),
    };
  });
}

/** The region that a unit names, else the one that the nearest of those above it names; empty when none does. */
function regionOf(dataset: Dataset, unit: string): string {
  const seen = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const found: Unit | undefined = dataset.find(Unit, id);
    if (found?.region !== undefined) return found.region;
    id = found?.parent;
  }
  return "";
}
