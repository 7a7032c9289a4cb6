import type { Dataset } from "fazhi";
import { Unit } from "fazhi/model";

/** The government to which a unit belongs, through however many units between: itself, if it is one. */
export function governmentOf(unit: Unit, dataset: Dataset): string | undefined {
  const passed = new Set<string>();
  for (let one: Unit | undefined = unit; one !== undefined && !passed.has(one.id); ) {
    if (one.kind === "government") return one.id;
    passed.add(one.id);
    if (one.parent === undefined) return undefined;
    const above: Unit | undefined = dataset.find(Unit, one.parent);
    if (above === undefined) return one.parent;
    one = above;
  }
  return undefined;
}
