/**
 * What a run, a pack, a rule and an indicator hold; streams, coverage, and parts that merge.
 *
 * @module fazhi/engine
 */

// Rules

export type { BoundUnits } from "../engine/rule/bound-units.js";
export {
  describeRule,
  type RuleDescription,
  type VersionDescription,
} from "../engine/rule/describe-rule.js";
export type { Answer, RuleAnswers, RuleException } from "../engine/rule/rule-answers.js";
export type { SaidPart } from "../engine/rule/rule-form.js";

// Indicators

export { describeIndicator, type IndicatorDescription } from "../engine/indicator/describe-indicator.js";
export type { DurationUnit } from "../engine/indicator/duration.js";
export { keysOf } from "../engine/indicator/indicator.js";
export type {
  ChangeValue,
  IndicatorChange,
  IndicatorForm,
  IndicatorGroup,
  IndicatorHeading,
  IndicatorPart,
  IndicatorTarget,
  LengthTally,
  RecordTally,
  TargetState,
} from "../engine/indicator/indicator-result.js";
export { indicatorValue, targetState } from "../engine/indicator/indicator-value.js";
export { mergeIndicators } from "../engine/indicator/merge-indicators.js";

// Packs and what they cover

export type { ArticleList, ArticleReason } from "../engine/pack/article.js";
export {
  type ArticleState,
  articleStates,
  type CoveredArticle,
  type SourceCoverage,
} from "../engine/pack/article-coverage.js";
export {
  type Coverage,
  type CoverageState,
  type CoveredObligation,
  coverageOf,
  coverageStates,
  type Watcher,
} from "../engine/pack/coverage.js";
export { type PackRecords, withPackRecords } from "../engine/pack/pack-records.js";
export { type Phrase, type PhraseStanding, phraseStandings } from "../engine/pack/phrase.js";
export type { Verification, Verified } from "../engine/pack/verification.js";

// Runs, streams and their parts

export type { CalendarsByRegion } from "../engine/run/calendars-by-region.js";
export type { CrossRecordRule } from "../engine/run/cross-record-rule.js";
export { evaluateStream, type StreamNote, type StreamOptions } from "../engine/run/evaluate-stream.js";
export { type DueSpan, type InstantSpan, type Place, renderSeen } from "../engine/run/finding.js";
export { judgeRecord } from "../engine/run/judge-record.js";
export type { ConstraintOutcome, Judgement } from "../engine/run/judgement.js";
export { type JudgementBasis, judgementBases, type WatchBasis } from "../engine/run/judgement-basis.js";
export type { ConstraintSummary, RuleSummary } from "../engine/run/run.js";
export { mergeRunParts, type RunPart } from "../engine/run/run-part.js";
export type { StreamRecord } from "../engine/run/stream-record.js";

// Evidence

export type { Observation, SeenValue } from "../expression/observation.js";
