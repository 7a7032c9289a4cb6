import type { PlainDate } from "../../calendar/plain-date.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { Measure } from "../../model/plan/measure.js";
import type { Task } from "../../model/plan/task.js";
import { scheduleOn } from "../recurrence/schedule.js";

/** A measure with its place in the plan. */
export interface WeightedMeasure {
  readonly measure: Measure;
  readonly task: Task;
  /** Within its task. */
  readonly weight: number;
  /** Within the plan; 0 when it is cancelled. */
  readonly planWeight: number;
}

/**
 * The measures of a task, whose weight is shared among those that are not cancelled. Throws a `RangeError` for a weight
 * below 0.
 */
export function weightedMeasures(dataset: Dataset, task: Task, asOf: PlainDate): readonly WeightedMeasure[] {
  const taskWeight = soundWeight(task.weight, () => placeOf(dataset, "task", task.id));
  const measures = dataset.referring(Measure, "task", task.id).map((measure) => {
    const place = () => placeOf(dataset, "measure", measure.id);
    for (const { id, weight } of measure.milestones ?? []) soundWeight(weight, () => `${place()}, milestone "${id}"`);
    const isCancelled = scheduleOn(measure, task, asOf).cancelledOn !== undefined;
    return { measure, weight: soundWeight(measure.weight, place), isCancelled };
  });
  // Added in order of size, so that the last digit does not depend on the order of the records.
  const total = measures
    .flatMap(({ weight, isCancelled }) => (isCancelled ? [] : weight))
    .sort((one, other) => one - other)
    .reduce((sum, weight) => sum + weight, 0);
  return measures.map(({ measure, weight, isCancelled }) => ({
    measure,
    task,
    weight,
    planWeight: isCancelled || total === 0 ? 0 : (taskWeight * weight) / total,
  }));
}

function soundWeight(weight: number | undefined, place: () => string): number {
  if (weight !== undefined && !(weight >= 0 && Number.isFinite(weight)))
    throw new RangeError(`${place()}: a weight is a number from 0, not ${weight}`);
  return weight ?? 1;
}

function placeOf(dataset: Dataset, entity: string, id: string): string {
  const place = dataset.placeOf(entity, id);
  return place === undefined ? `${entity} "${id}"` : `${place}: ${entity} "${id}"`;
}
