/**
 * Figures of progress, explained, over time, across levels and years.
 *
 * @module fazhi/progress
 */

// Vocabularies

export {
  type CarryOverKind,
  carryOverKinds,
  type DropKind,
  dropKinds,
  type LinkBasis,
  linkBases,
} from "../codes/carry-over.js";
export {
  type CompletionReading,
  type ContradictionKind,
  completionReadings,
  contradictionKinds,
  type DueBand,
  type DueKind,
  dueBands,
  dueKinds,
  type OccurrenceState,
  occurrenceStates,
  type PlanBasis,
  type ProgressFigure,
  type ProgressStatus,
  planBases,
  progressFigures,
  progressStatuses,
  type UnitRole,
  unitRoles,
} from "../codes/progress.js";

// Progress and its roll-ups

export type { Bounds } from "../progress/figure.js";
export type {
  Account,
  DaySpan,
  Figures,
  KindRollUp,
  MissingProof,
  PlannedValue,
  ProofGap,
  RegionRollUp,
  RollUp,
  RollUpPart,
  SectionRollUp,
  TaskRollUp,
  UnitDelay,
  UnitProgress,
  UnitRollUp,
  WeightedSum,
} from "../progress/progress.js";
export { progressOfPlans } from "../progress/progress-of.js";
export type { Computation, Contribution, RecordReference, Target } from "../progress/roll-up/contribution.js";

// Occurrences and due days

export type { Occurrence } from "../progress/recurrence/occurrence.js";
export { type DueChange, type Halt, isOverdue, type Schedule, scheduleOn } from "../progress/recurrence/schedule.js";

// Contradictions

export type { Assertion, Contradiction } from "../progress/contradiction/contradiction.js";

// Explanations

export { explainFigure, figureIds } from "../progress/explain/explain-figure.js";
export { explainForecast, type ForecastExplanation, forecastIds } from "../progress/explain/explain-forecast.js";
export type { Explanation } from "../progress/explain/explanation.js";

// History and forecast

export { figureChangeDays } from "../progress/history/figure-change-days.js";
export type { Forecast, Pace } from "../progress/history/forecast.js";
export { type CurvePoint, curveOf, historyOf, type JudgeOn } from "../progress/history/history.js";
export type { HistorySpan } from "../progress/history/history-days.js";

// What is due

export type { DueItem } from "../progress/due/due-item.js";
export { type DueOptions, dueItems } from "../progress/due/due-items.js";

// Plans across levels and years

export type { AlterableField } from "../progress/plans/altered-measure.js";
export {
  type CarriedMeasure,
  type CarryOver,
  type CarryOverOptions,
  carryOverOf,
  type DroppedMeasure,
} from "../progress/plans/carry-over.js";
export {
  type Cascade,
  type CascadeClause,
  type CascadeWork,
  cascadeOf,
  type LikenessOptions,
  type UncoveredClause,
  type UncoveredClauses,
} from "../progress/plans/cascade.js";
export type { Clause } from "../progress/plans/clauses-above.js";
