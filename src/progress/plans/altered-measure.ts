import { normaliseName } from "../../codes/identifier/normalised-name.js";
import { canonicalText } from "../../model/dataset/canonical-text.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { Measure } from "../../model/plan/measure.js";
import { Unit } from "../../model/register/unit.js";

/** The fields in which a measure may differ from the one it continues; its dates and the number of its clause always do. */
export type AlterableField = "title" | "kind" | "target" | "completion" | "leadUnit" | "supportingUnits";

const fields: readonly AlterableField[] = ["title", "kind", "target", "completion", "leadUnit", "supportingUnits"];

/**
 * The fields in which a measure differs from the one it continues. A unit that took over from another when it was
 * abolished stands for it, and the order of supporting units means nothing.
 */
export const alteredMeasure = (dataset: Dataset, before: Measure, after: Measure): readonly AlterableField[] =>
  fields.filter((field) => meaning(dataset, before, field) !== meaning(dataset, after, field));

function meaning(dataset: Dataset, measure: Measure, field: AlterableField): string {
  if (field === "title") return normaliseName(measure.title);
  if (field === "leadUnit") return heir(dataset, measure.leadUnit);
  if (field === "supportingUnits")
    return [...new Set(measure.supportingUnits.map((unit) => heir(dataset, unit)))].sort().join(" ");
  const value = measure[field];
  return value === undefined ? "" : canonicalText(value);
}

/** The unit that stands for another in the end; one that several succeeded stands for itself. */
function heir(dataset: Dataset, unit: string): string {
  const seen = new Set([unit]);
  for (let id = unit; ; ) {
    const successors: readonly string[] = dataset.find(Unit, id)?.successors ?? [];
    const [next] = successors;
    if (next === undefined || successors.length > 1 || seen.has(next)) return id;
    seen.add(next);
    id = next;
  }
}
