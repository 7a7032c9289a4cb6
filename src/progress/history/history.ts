import type { PlainDate } from "../../calendar/plain-date.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { requireList } from "../../model/record/require-object.js";
import { figureNamed } from "../explain/figure-named.js";
import type { Figure } from "../figure.js";
import type { ProgressOptions } from "../options.js";
import type { Progress } from "../progress.js";
import { progressOf } from "../progress-of.js";
import { figureChangeDays } from "./figure-change-days.js";
import { type HistorySpan, historyDays } from "./history-days.js";

/**
 * Judges the records as of a day; it is asked for one day after the other, never backwards and for no day twice, so that
 * a monitor that is moved from day to day can answer and judge only what a day changes.
 */
export type JudgeOn = (asOf: PlainDate) => Run;

/**
 * How far along a plan was on each of some days, in their order. Each point is what a run as of its day gives, with runs
 * as of the due days before it that decide what was in time; it does not depend on which other days are asked for.
 *
 * @example
 * historyOf(dataset, (asOf) => evaluate(dataset, packs, { asOf }), { from, until, every: "month" })
 */
export function historyOf(
  dataset: Dataset,
  judge: JudgeOn,
  days: readonly PlainDate[] | HistorySpan,
  options: Omit<ProgressOptions, "earlierRuns"> = {},
): readonly Progress[] {
  const points = historyDays(days);
  const last = points.at(-1);
  if (last === undefined) return Object.freeze([]);
  const deciding = figureChangeDays(dataset, last);
  const runs = new Map<PlainDate, Run>();
  for (const day of [...new Set([...points, ...deciding])].sort()) runs.set(day, judge(day));
  const runOn = (day: PlainDate) => runs.get(day) as Run;
  return Object.freeze(
    points.map((day) =>
      progressOf(dataset, runOn(day), {
        ...options,
        earlierRuns: deciding.filter((earlier) => earlier < day).map(runOn),
      }),
    ),
  );
}

/** One figure on one day. */
export interface CurvePoint {
  readonly asOf: PlainDate;
  readonly figure: Figure;
}

/** One figure over the days of a history; on days on which the plan did not have it, it is missing. */
export function curveOf(history: readonly Progress[], id: string): readonly CurvePoint[] {
  requireList("history", history);
  return Object.freeze(
    history.flatMap((progress) => {
      const figure = figureNamed(progress, id);
      return figure === undefined ? [] : [Object.freeze({ asOf: progress.asOf, figure })];
    }),
  );
}
