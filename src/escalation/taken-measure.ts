import type { PlainDate } from "../calendar/plain-date.js";
import { supervisionKinds } from "../codes/review.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import { SupervisionMeasure } from "../model/review/supervision-measure.js";
import type { TakenMeasure } from "./escalation.js";
import type { LadderStep } from "./ladder.js";
import type { Occasion } from "./occasion.js";

/**
 * What answers an occasion: measures of the step's kind or a graver one, taken on the unit from the day the condition
 * held, and facts that say themselves that the step was taken. A measure taken for another inspection, or for another
 * measure of the plan, than the occasion is about answers it not.
 */
export function takenMeasures(
  { measure: kind }: LadderStep,
  { unit, facts, answered, heldSince }: Occasion,
  dataset: Dataset,
  asOf: PlainDate,
): readonly TakenMeasure[] {
  if (heldSince === undefined) return [];
  const isInTime = (day: PlainDate): boolean => heldSince.earliest <= day && day <= asOf;
  const isAbout = (entity: string, id: string | undefined): boolean =>
    id === undefined || !facts.some((fact) => fact.entity === entity) || facts.some((fact) => fact.id === id);
  const rank = (one: LadderStep["measure"]): number => supervisionKinds.codes.indexOf(one);
  const measures = dataset
    .referring(SupervisionMeasure, "unit", unit)
    .filter((one) => rank(one.kind) >= rank(kind) && isInTime(one.on))
    .filter((one) => isAbout("inspection", one.inspection) && isAbout("measure", one.measure));
  return [
    ...measures.map(
      (one): TakenMeasure => ({ entity: SupervisionMeasure.name, id: one.id, kind: one.kind, on: one.on }),
    ),
    ...answered.filter(({ on }) => isInTime(on)).map((fact): TakenMeasure => ({ ...fact, kind })),
  ].sort((one, other) => inUnitOrder(one.on, other.on) || inUnitOrder(one.id, other.id));
}
