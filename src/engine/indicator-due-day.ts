import type { PlainDate } from "../calendar/plain-date.js";
import type { Dataset } from "../model/dataset.js";
import { dueDayOn } from "../model/due-day-on.js";
import { Measure } from "../model/measure.js";

/**
 * The day by which plans demand that an indicator's target is reached: the due day of the measures that are complete by
 * it. Of plans of several years the one under way counts, else the last that is over, else the first to come.
 */
export function indicatorDueDay(indicator: string, dataset: Dataset, asOf: PlainDate): PlainDate | undefined {
  const windows = dataset.records(Measure).flatMap((measure) => {
    const { completion, startsOn, cancelledOn } = measure;
    const dueOn = dueDayOn(measure, asOf);
    const isCancelled = cancelledOn !== undefined && cancelledOn <= asOf;
    return completion.by === "indicator" && completion.indicator === indicator && dueOn !== undefined && !isCancelled
      ? [{ startsOn, dueOn }]
      : [];
  });
  const days = (isMeant: (window: (typeof windows)[number]) => boolean): readonly PlainDate[] =>
    windows
      .filter(isMeant)
      .map(({ dueOn }) => dueOn)
      .sort();
  return (
    days(({ startsOn, dueOn }) => startsOn <= asOf && asOf <= dueOn)[0] ??
    days(({ dueOn }) => dueOn < asOf).at(-1) ??
    days(() => true)[0]
  );
}
