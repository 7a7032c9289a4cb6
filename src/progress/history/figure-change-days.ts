import { type PlainDate, requireDay } from "../../calendar/plain-date.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { Measure } from "../../model/plan/measure.js";

/**
 * The due days before a day of those measures that the records themselves decide. Only runs as of these days tell whether
 * such a measure was complete in time; they are what `earlierRuns` of the progress is for.
 */
export function figureChangeDays(dataset: Dataset, asOf: PlainDate): readonly PlainDate[] {
  requireDay(asOf, "asOf");
  return [
    ...new Set(
      dataset
        .records(Measure)
        .filter(({ completion }) => completion.by === "indicator" || completion.by === "standing")
        .flatMap(({ dueOn, dueChanges = [] }) => [
          ...(dueOn === undefined ? [] : [dueOn]),
          ...dueChanges.map(({ previous }) => previous),
        ]),
    ),
  ]
    .filter((day) => day < asOf)
    .sort();
}
