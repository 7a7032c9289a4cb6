/**
 * What the first chapters of the guide use: records, rules, packs, a run and the progress of a plan. All else stands behind
 * doors named after rooms, such as `fazhi/report`. It needs no files and runs in a browser.
 *
 * @module fazhi
 */

// Labels and vocabularies

export { type Label, type Language, label } from "./codes/label.js";
export { type CodeOf, defineVocabulary, type Vocabulary } from "./codes/vocabulary.js";

// Days and periods

export type { Instant } from "./calendar/instant.js";
export {
  days,
  hours,
  hoursOfWorkingDays,
  months,
  type Period,
  quarters,
  workingDays,
  years,
} from "./calendar/period.js";
export { isPlainDate, type PlainDate, plainDate } from "./calendar/plain-date.js";

// Kinds of records and datasets

export type { Dataset } from "./model/dataset/dataset.js";
export { DatasetError, type DatasetProblem, renderDatasetProblem } from "./model/dataset/dataset-error.js";
export type { DatasetInput } from "./model/dataset/dataset-input.js";
export { loadDataset } from "./model/dataset/load-dataset.js";
export type { DatasetSource, LoadDatasetOptions, PlaceOf } from "./model/dataset/read-dataset.js";
export { type AnyRecord, defineEntity, type Entity, type RecordOf } from "./model/record/entity.js";
export type { Reference } from "./model/record/field.js";
export * as field from "./model/record/field.js";

// Terms, in which rules are written

export { inForceOn, reachedDay, seenBy } from "./expression/sentence/phrases.js";
export type {
  Condition,
  DayTerm,
  InstantTerm,
  ListTerm,
  NumberTerm,
  ParameterValue,
  PeriodTerm,
  RecordTerm,
  ReferenceTerm,
  Terms,
  TextTerm,
} from "./expression/term.js";

// Problems of data, packs and expressions

export { hasCode, type Problem, type ProblemCode, type ProblemData } from "./problem/problem.js";
export { problemText } from "./problem/problem-text.js";

// Rules and indicators

export { type Check, type CheckContext, type CheckVerdict, defineCheck } from "./engine/check/check.js";
export { type Deadline, defineDeadline } from "./engine/deadline/deadline.js";
export { defineExpectation, type Expectation } from "./engine/expectation/expectation.js";
export { defineIndicator, type Indicator } from "./engine/indicator/indicator.js";
export { defineProcedure, type Procedure } from "./engine/procedure/procedure.js";
export type { Binds } from "./engine/rule/bound-units.js";

// Packs: sources, parameters, obligations

export { changePacks } from "./engine/pack/change-packs.js";
export { definePack } from "./engine/pack/define-pack.js";
export type { Narrative, Obligation } from "./engine/pack/obligation.js";
export type { Adoption, Pack, PackChanges, PackDefinition, Rule } from "./engine/pack/pack.js";
export { PackError, type PackProblem, renderPackProblem } from "./engine/pack/pack-error.js";
export type { PackPart } from "./engine/pack/pack-part.js";
export { defineParameter, type Parameter } from "./engine/pack/parameter.js";
export { type Authority, defineSource, type Interval, type Source } from "./engine/pack/source.js";

// Runs: findings, figures and what could not be judged

export type { IndicatorFigure, IndicatorResult, IndicatorValue } from "./engine/indicator/indicator-result.js";
export { type EvaluateOptions, evaluate } from "./engine/run/evaluate.js";
export { type Finding, type Gap, type Message, type PendingClock, renderMessage } from "./engine/run/finding.js";
export { type Outcome, type OutcomeCounts, outcomes, type Severity, severities } from "./engine/run/outcome.js";
export type { Run } from "./engine/run/run.js";

// Progress

export type { Figure } from "./progress/figure.js";
export type { ProgressOptions } from "./progress/options.js";
export type { MeasureProgress, Progress } from "./progress/progress.js";
export { progressOf } from "./progress/progress-of.js";
