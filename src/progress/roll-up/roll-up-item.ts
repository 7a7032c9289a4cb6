import type { MeasureProgress, UnitProgress } from "../progress.js";
import type { RollUpItem } from "./roll-up.js";

/** A measure as it enters a roll-up of the plan. */
export const planItem = (measure: MeasureProgress): RollUpItem => ({
  measure: measure.measure,
  weight: measure.planWeight,
  status: measure.status,
  figures: measure,
});

/** One unit's part in a measure as it enters a roll-up. */
export const unitItem = ({ measure, planWeight, status }: MeasureProgress, own: UnitProgress): RollUpItem => ({
  measure,
  weight: planWeight,
  status,
  figures: own,
});
