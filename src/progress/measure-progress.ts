import { match } from "ts-pattern";
import { daysBetween } from "../calendar/plain-date.js";
import type { Run } from "../engine/run/run.js";
import type { Dataset } from "../model/dataset/dataset.js";
import { Evidence } from "../model/plan/evidence.js";
import type { Measure } from "../model/plan/measure.js";
import { Plan } from "../model/plan/plan.js";
import { ProgressReport } from "../model/plan/progress-report.js";
import { Unit } from "../model/register/unit.js";
import { reviewersOf } from "./awaited-review.js";
import { wholeTarget } from "./contradiction/indicator-balance.js";
import { forecastOf } from "./history/forecast.js";
import { missedInterim } from "./interim-target.js";
import type { ProgressOptions } from "./options.js";
import { plannedValue } from "./planned-value.js";
import { compare } from "./plans/compare.js";
import type { MeasureProgress, UnitProgress } from "./progress.js";
import { openOccurrences } from "./recurrence/recurring-duty.js";
import { isOverdue, scheduleOn } from "./recurrence/schedule.js";
import { type UnitPart, unitProgress } from "./roll-up/unit-progress.js";
import type { WeightedMeasure } from "./roll-up/weighted-measure.js";
import type { MeasurementBasis } from "./statement.js";
import { verdictOn } from "./status.js";
import { isPercent, targetChangesBy, targetOn } from "./target-on.js";
import { readingOf } from "./target-share.js";

/** How far along a measure is; `runs` are in order of their days and end with the one that is asked about. */
export function measureProgress(
  dataset: Dataset,
  { measure, task, weight, planWeight }: WeightedMeasure,
  runs: readonly [...Run[], Run],
  options: ProgressOptions,
  completing: ReadonlySet<string>,
): MeasureProgress {
  const run = runs.at(-1) as Run;
  const schedule = scheduleOn(measure, task, run.asOf);
  const measurementBasis = measurementBasisOf(measure, run);
  const { reading, target } = measurementBasis;
  const planned = plannedValue(measure, measurementBasis, schedule);
  const reviewers = reviewersOf(dataset, measure, task);
  const plan = dataset.find(Plan, task.plan);
  const shared = { dataset, plan, completing, measure, reviewers, measurementBasis, schedule, planned, runs, options };
  const parts = partsOf(dataset, measure);
  const lead = unitProgress(shared, parts[0] as UnitPart);
  const units = [lead, ...parts.slice(1).map((part) => unitProgress({ ...shared, lead }, part))];
  const { claimed, verified, gap, performance, occurrences, awaitedReviews, shortfall } = lead;
  const recurring = occurrences === undefined ? {} : { occurrences };
  const hasBegun =
    units.some(({ lastReportedOn }) => lastReportedOn !== undefined) || hasEvidence(parts, run) || isAbove0(verified);
  const tolerance = options.tolerance ?? 0;
  const verdict = verdictOn({ measure, measurementBasis, schedule, lead, planned, hasBegun, tolerance, run });
  const isLate = verdict.status === "overdue" || verdict.status === "undone-again";
  const missed = missedInterim(measure, target, verified, schedule)?.dueOn;
  const dueOn =
    missed ?? (occurrences === undefined ? schedule.dueOn : openOccurrences(occurrences, schedule, false).dueOn);
  const targetChanges = targetChangesBy(measure, run.asOf);
  return {
    measure: measure.id,
    title: measure.title,
    task: task.id,
    section: task.section,
    obligation: measure.obligation,
    kind: measure.kind,
    leadUnit: measure.leadUnit,
    by: measure.completion.by,
    reading,
    ...(target === undefined ? {} : { target }),
    ...(targetChanges.length === 0 ? {} : { targetChanges }),
    weight,
    planWeight,
    schedule,
    claimed,
    verified,
    gap,
    planned,
    performance,
    awaitedReviews,
    shortfall,
    forecast: forecastOf({ reading, schedule, verified }),
    ...verdict,
    ...(isLate && dueOn !== undefined && isOverdue({ ...schedule, dueOn })
      ? { overdueDays: daysBetween(dueOn, run.asOf) }
      : {}),
    ...recurring,
    units,
  };
}

const isAbove0 = (figure: UnitProgress["verified"]): boolean => figure.kind === "judged" && figure.high > 0;

const hasEvidence = (parts: readonly UnitPart[], { asOf }: Run): boolean =>
  parts.some(({ evidence }) => evidence.some(({ submittedOn }) => submittedOn <= asOf));

function measurementBasisOf(measure: Measure, run: Run): MeasurementBasis {
  const own = targetOn(measure, run.asOf);
  return match(measure.completion)
    .with({ by: "done" }, () => ({ reading: "all-or-nothing" as const }))
    .with({ by: "milestones" }, () => ({ reading: "share" as const }))
    .with({ by: "standing" }, () => ({ reading: "kept" as const }))
    .with({ by: "recurring" }, () => ({ reading: "recurring" as const, ...(own && { target: own }) }))
    .with({ by: "report" }, () => ({ reading: "share" as const, ...(own && { target: own }) }))
    .with({ by: "quantity" }, () => ({ reading: readingOf(own), ...(own && { target: own }) }))
    .with({ by: "indicator" }, ({ indicator }) => {
      const found = run.indicators.filter((result) => result.indicator === indicator);
      const result = found.length === 1 ? found[0] : undefined;
      const target = wholeTarget(measure, result);
      const isInPercent = isPercent(measure.target?.unit) && result?.form === "ratio";
      return {
        reading: readingOf(target),
        ...(target && { target }),
        ...(isInPercent ? { isInPercent: true as const } : {}),
      };
    })
    .exhaustive();
}

/** The lead unit, the supporting units, then whoever else reported or handed something in, each with its papers. */
function partsOf(dataset: Dataset, { id, leadUnit, supportingUnits }: Measure): readonly UnitPart[] {
  const reports = dataset.referring(ProgressReport, "measure", id);
  const evidence = dataset.referring(Evidence, "measure", id);
  const supporting = [...new Set<string>(supportingUnits)].filter((unit) => unit !== leadUnit);
  const strangers = [...new Set([...reports, ...evidence].map(({ unit }): string => unit))]
    .filter((unit) => unit !== leadUnit && !supporting.includes(unit))
    .sort(compare);
  const partOf = (role: UnitPart["role"]) => (unit: string) => ({
    unit,
    title: dataset.find(Unit, unit)?.title ?? unit,
    role,
    reports: reports.filter((report) => report.unit === unit),
    evidence: evidence.filter((piece) => piece.unit === unit),
  });
  return [partOf("lead")(leadUnit), ...supporting.map(partOf("supporting")), ...strangers.map(partOf("unassigned"))];
}
