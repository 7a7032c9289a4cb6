import { daysBetween } from "../calendar/plain-date.js";
import { label } from "../codes/label.js";
import type { Measure } from "../model/plan/measure.js";
import { judged, notJudgeable } from "./figure.js";
import { type InterimTarget, interimPlan, interimTargets } from "./interim-target.js";
import type { PlannedValue } from "./progress.js";
import { duePeriods } from "./recurrence/due-period.js";
import { plannedOccurrences } from "./recurrence/occurrences-account.js";
import { haltedDays, type Schedule } from "./recurrence/schedule.js";
import type { Contribution } from "./roll-up/contribution.js";
import { weightedMean } from "./roll-up/weighted-mean.js";
import type { MeasurementBasis } from "./statement.js";

/**
 * The share that the plan's own dates foresee by the end of the as-of day: the weights of the milestones then due;
 * where milestones are interim targets of a quantity, a line from each to the next;
 * without milestones, for what is done at one stroke, nothing before the due day and all of it on that day; otherwise
 * a line from the first day to the due day, days of pauses taken out. Of what recurs it is every occurrence then due,
 * and so all of it as soon as one is; what is to be kept has no planned value.
 */
export function plannedValue(
  measure: Measure,
  { reading, target }: MeasurementBasis,
  schedule: Schedule,
): PlannedValue {
  if (reading === "kept")
    return {
      ...notJudgeable(label("长期遵守的义务和上限没有计划进度", "what is to be kept has no planned share")),
      contributions: [],
    };
  if (measure.completion.by === "recurring") {
    const occurrences = plannedOccurrences(duePeriods(measure.completion, schedule), measure.id, schedule.asOf);
    return occurrences.length === 0
      ? { ...notJudgeable(label("尚无到期的期次", "no occurrence is due yet")), contributions: [] }
      : { ...weightedMean(occurrences), basis: "occurrences", contributions: occurrences };
  }
  const interim = reading === "share" ? interimTargets(measure, target) : [];
  if (interim.length > 0) return alongInterim(measure, interim, schedule);
  const steps = milestoneSteps(measure, schedule);
  if (steps.length > 0) return { ...weightedMean(steps), basis: "milestones", contributions: steps };
  if (schedule.dueOn === undefined)
    return { ...notJudgeable(label("未定完成期限", "there is no due day")), contributions: [] };
  return reading === "all-or-nothing" ? atOnce(measure, schedule) : alongLine(measure, schedule);
}

function alongInterim({ id }: Measure, steps: readonly InterimTarget[], schedule: Schedule): PlannedValue {
  const share = interimPlan(steps, schedule);
  const list = (between: string, by: (step: InterimTarget) => string) => steps.map(by).join(between);
  const title = label(
    `阶段目标：${list("；", ({ dueOn, value }) => `${dueOn}达到${value}`)}，其间均匀推进`,
    `interim targets: ${list("; ", ({ dueOn, value }) => `${value} by ${dueOn}`)}, in lines between them`,
  );
  return {
    ...judged(share),
    basis: "interim-targets",
    contributions: [{ title, weight: 1, low: share, high: share, records: [{ entity: "measure", id }] }],
  };
}

function milestoneSteps({ id, milestones = [] }: Measure, { asOf, dueOn }: Schedule): readonly Contribution[] {
  const isOver = dueOn !== undefined && dueOn <= asOf;
  return milestones.map((milestone) => {
    const share = Number(isOver || milestone.dueOn <= asOf);
    return {
      title: label(
        `节点“${milestone.title}”，期限${milestone.dueOn}`,
        `milestone “${milestone.title}”, due on ${milestone.dueOn}`,
      ),
      weight: milestone.weight ?? 1,
      low: share,
      high: share,
      records: [{ entity: "measure", id }],
    };
  });
}

function atOnce({ id }: Measure, { asOf, dueOn }: Schedule): PlannedValue {
  const share = Number(dueOn !== undefined && dueOn <= asOf);
  const title = label(`期限${dueOn}，到期一次完成`, `all of it on the due day ${dueOn}`);
  return {
    ...judged(share),
    basis: "due-day",
    contributions: [{ title, weight: 1, low: share, high: share, records: [{ entity: "measure", id }] }],
  };
}

function alongLine(measure: Measure, schedule: Schedule): PlannedValue {
  const { asOf, startsOn, dueOn, pauses } = schedule;
  if (dueOn === undefined || startsOn >= dueOn) return atOnce(measure, schedule);
  const reached = asOf < dueOn ? asOf : dueOn;
  const halted = reached > startsOn ? haltedDays(pauses, startsOn, reached) : 0;
  const elapsed = Math.max(daysBetween(startsOn, reached) - halted, 0);
  const total = daysBetween(startsOn, dueOn) - halted;
  // Paused from the first day to the last: the due day has come, and nothing was left to divide by.
  if (total === 0) return atOnce(measure, schedule);
  const share = elapsed / total;
  const title = label(
    `自${startsOn}至${dueOn}均匀推进，已历${elapsed}日，共${total}日`,
    `a line from ${startsOn} to ${dueOn}: ${elapsed} of ${total} days`,
  );
  const computation = { kind: "days", elapsed, total } as const;
  return {
    ...judged(share),
    basis: "linear",
    contributions: [
      { title, weight: 1, low: share, high: share, records: [{ entity: "measure", id: measure.id }], computation },
    ],
  };
}
