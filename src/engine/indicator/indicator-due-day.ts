import type { PlainDate } from "../../calendar/plain-date.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { dueDayOn } from "../../model/plan/due-day-on.js";
import { Measure } from "../../model/plan/measure.js";
import { Plan } from "../../model/plan/plan.js";
import { Task } from "../../model/plan/task.js";
import { originOf } from "../pack/origin.js";
import type { Pack } from "../pack/pack.js";
import { packOfPlan } from "../pack/plan-pack.js";
import type { Indicator } from "./indicator.js";

interface Window {
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
}

/**
 * The day by which plans demand that an indicator's target is reached: the due day of the measures that are complete by
 * it, else the latest of those about its obligations in the plan that its pack encodes. Of plans of several years the one
 * under way counts, else the last that is over, else the first to come.
 */
export function indicatorDueDay(
  indicator: Pick<Indicator, "id" | "obligations">,
  pack: Pack,
  dataset: Dataset,
  asOf: PlainDate,
): PlainDate | undefined {
  const measures = dataset.records(Measure);
  const completed = measures.filter(
    ({ completion }) => completion.by === "indicator" && completion.indicator === indicator.id,
  );
  if (completed.length > 0) return dayAmong(windowsOf(completed, asOf), asOf, (days) => days[0]);
  const about = measures.filter(
    (measure) => indicator.obligations.includes(measure.obligation) && isOfPack(measure, indicator.id, pack, dataset),
  );
  return dayAmong(windowsOf(about, asOf), asOf, (days) => days.at(-1));
}

/** Whether a measure stands in a plan that the pack of an indicator encodes. */
function isOfPack({ task }: Measure, indicator: string, pack: Pack, dataset: Dataset): boolean {
  const found = dataset.find(Task, task);
  const plan = found === undefined ? undefined : dataset.find(Plan, found.plan);
  if (plan === undefined) return false;
  const { sources } = pack;
  return packOfPlan(plan, [{ name: originOf(indicator, pack), documents: sources }]) !== undefined;
}

const windowsOf = (measures: readonly Measure[], asOf: PlainDate): readonly Window[] =>
  measures.flatMap((measure) => {
    const { startsOn, cancelledOn } = measure;
    const dueOn = dueDayOn(measure, asOf);
    const isCancelled = cancelledOn !== undefined && cancelledOn <= asOf;
    return dueOn !== undefined && !isCancelled ? [{ startsOn, dueOn }] : [];
  });

function dayAmong(
  windows: readonly Window[],
  asOf: PlainDate,
  underWay: (days: readonly PlainDate[]) => PlainDate | undefined,
): PlainDate | undefined {
  const days = (isMeant: (window: Window) => boolean): readonly PlainDate[] =>
    windows
      .filter(isMeant)
      .map(({ dueOn }) => dueOn)
      .sort();
  return (
    underWay(days(({ startsOn, dueOn }) => startsOn <= asOf && asOf <= dueOn)) ??
    days(({ dueOn }) => dueOn < asOf).at(-1) ??
    days(() => true)[0]
  );
}
