/**
 * Plans and records as data, rules and packs, runs, progress and assessment: all that needs no files and runs in a browser.
 *
 * @module fazhi
 */

// assessment
export { assess } from "./assessment/assess.js";
export type { AssessedGroup, Assessment, RankedAccount, RankSpan } from "./assessment/assessment.js";
export { defineScheme } from "./assessment/define-scheme.js";
export { type Hundredths, pointsText } from "./assessment/points.js";
export type { CountedCase, Reading, ReadingPart } from "./assessment/reading.js";
export type { Grade, Scheme } from "./assessment/scheme.js";
export type { SchemeBasis } from "./assessment/scheme-basis.js";
export { SchemeError, type SchemeProblem } from "./assessment/scheme-error.js";
export type { SchemeItem } from "./assessment/scheme-item.js";
export type { Score, ScoreLine } from "./assessment/score-line.js";
export type { GradeSpan, UnitAccount } from "./assessment/unit-account.js";
export { type AssessmentFlaw, verifyAssessment } from "./assessment/verify-assessment.js";

// codes

// calendar
export type { CalendarNotice } from "./calendar/calendar-notice.js";
export { type CalendarParts, defineCalendar } from "./calendar/define-calendar.js";
export { type Clock, type DueDay, dueDay } from "./calendar/due-day.js";
export { type DueInstant, dueInstant, type InstantClock } from "./calendar/due-instant.js";
export { beijingInstant, type Instant, isInstant } from "./calendar/instant.js";
export { nationalCalendar } from "./calendar/national-calendar.js";
export {
  days,
  hours,
  hoursOfWorkingDays,
  months,
  type Period,
  type PeriodUnit,
  workingDays,
  years,
} from "./calendar/period.js";
export { type PlaceName, placeCalendars } from "./calendar/place-calendars.js";
export { isPlainDate, type PlainDate, plainDate } from "./calendar/plain-date.js";
export type { WorkingCalendar } from "./calendar/working-calendar.js";
export { xinjiangCalendar } from "./calendar/xinjiang-calendar.js";
export {
  type CarryOverKind,
  carryOverKinds,
  type DropKind,
  dropKinds,
  type LinkBasis,
  linkBases,
} from "./codes/carry-over.js";
export { type CreditCode, isFormerRegistrationNumber, parseCreditCode } from "./codes/credit-code.js";
export { type DivisionCode, type DivisionLevel, parseDivisionCode } from "./codes/division-code.js";
export { type DocumentNumber, type DocumentNumberForm, parseDocumentNumber } from "./codes/document-number.js";
export { type CallState, callStates } from "./codes/escalation.js";
export { type Label, type Language, label } from "./codes/label.js";
export { normaliseName } from "./codes/normalised-name.js";
export type { Parsed, ParseProblem } from "./codes/parsed.js";
export { type PenaltyKind, penaltyKinds, penaltyKindsOn } from "./codes/penalty-kind.js";
export { pilotSubjects } from "./codes/plan.js";
// progress
export {
  type CompletionReading,
  type ContradictionKind,
  completionReadings,
  contradictionKinds,
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
} from "./codes/progress.js";
export { type CodeOf, defineVocabulary, labelOf, type Vocabulary } from "./codes/vocabulary.js";
// engine
export type { ArticleList, ArticleReason } from "./engine/article.js";
export {
  type ArticleState,
  articleStates,
  type CoveredArticle,
  type SourceCoverage,
} from "./engine/article-coverage.js";
export type { Binds, BoundUnits } from "./engine/bound-units.js";
export type { CalendarsByRegion } from "./engine/calendars-by-region.js";
export { changePacks } from "./engine/change-packs.js";
export { type Check, type CheckContext, type CheckVerdict, defineCheck } from "./engine/check.js";
export {
  type Coverage,
  type CoverageState,
  type CoveredObligation,
  coverageOf,
  coverageStates,
  type Watcher,
} from "./engine/coverage.js";
export { type Deadline, defineDeadline } from "./engine/deadline.js";
export { definePack } from "./engine/define-pack.js";
export { describeIndicator, type IndicatorDescription } from "./engine/describe-indicator.js";
export { describeRule, type RuleDescription, type SaidPart, type VersionDescription } from "./engine/describe-rule.js";
export type { DurationUnit } from "./engine/duration.js";
export { type EvaluateOptions, evaluate } from "./engine/evaluate.js";
export { evaluateStream, type StreamNote, type StreamOptions } from "./engine/evaluate-stream.js";
export { defineExpectation, type Expectation } from "./engine/expectation.js";
export {
  type DueSpan,
  type Finding,
  type Gap,
  type InstantSpan,
  type Message,
  type PendingClock,
  type Place,
  renderMessage,
  renderSeen,
} from "./engine/finding.js";
export { defineIndicator, type Indicator, keysOf, usuallyFew } from "./engine/indicator.js";
export { emptyPart, mergeParts } from "./engine/indicator-part.js";
export type {
  ChangeValue,
  IndicatorChange,
  IndicatorFigure,
  IndicatorForm,
  IndicatorGroup,
  IndicatorHeading,
  IndicatorPart,
  IndicatorResult,
  IndicatorTarget,
  IndicatorValue,
  LengthTally,
  RecordTally,
  TargetState,
} from "./engine/indicator-result.js";
export { indicatorValue, targetState } from "./engine/indicator-value.js";
export { type JudgementBasis, judgementBases, type WatchBasis } from "./engine/judgement-basis.js";
export { mergeIndicators } from "./engine/merge-indicators.js";
export type { Narrative, Obligation } from "./engine/obligation.js";
export { type Outcome, type OutcomeCounts, outcomes, type Severity, severities } from "./engine/outcome.js";
export type { Adoption, Pack, PackChanges, PackDefinition, Rule } from "./engine/pack.js";
export { PackError, type PackProblem } from "./engine/pack-error.js";
export { type PackRecords, withPackRecords } from "./engine/pack-records.js";
export { defineParameter, type Parameter } from "./engine/parameter.js";
export type { PassingRecord } from "./engine/passing-record.js";
export { type Phrase, type PhraseStanding, phraseStandings } from "./engine/phrase.js";
export { defineProcedure, type Procedure } from "./engine/procedure.js";
export type { Answer, RuleAnswers, RuleException } from "./engine/rule-answers.js";
export type { ConstraintSummary, RuleSummary, Run } from "./engine/run.js";
export { mergeRunParts, type RunPart } from "./engine/run-part.js";
export { type Authority, defineSource, type Interval, type Source } from "./engine/source.js";
export type { Verification, Verified } from "./engine/verification.js";
export type { WholeReader } from "./engine/whole-reader.js";
// escalation
export { defineLadder } from "./escalation/define-ladder.js";
export { escalate } from "./escalation/escalate.js";
export type { Call, CallFact, Escalation, TakenMeasure, UnitEscalation } from "./escalation/escalation.js";
export type { Ladder, LadderDefinition, LadderStep, SupervisionKind } from "./escalation/ladder.js";
export {
  type LadderCondition,
  onCases,
  onGrade,
  onOverdueMeasure,
  onUnmendedFinding,
} from "./escalation/ladder-condition.js";
export type { SupervisedFacts } from "./escalation/supervised-facts.js";
export type { Node as ExpressionNode, ParameterKind } from "./expression/node.js";
export type { Observation, SeenValue } from "./expression/observation.js";
// expression
export { inForceOn, reachedDay, seenBy } from "./expression/phrases.js";
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
export { WorkLimitError } from "./expression/work.js";
export { usualWorkLimits, type WorkLimits } from "./expression/work-limits.js";
// io
export { type Config, defineConfig } from "./io/config.js";
// model
export { AdjudicationCase } from "./model/adjudication-case.js";
export { ArbitrationCase } from "./model/arbitration-case.js";
export { builtinEntities } from "./model/builtin-entities.js";
export { CollectiveDiscussion } from "./model/collective-discussion.js";
export { type ComparisonOptions, compareEntries, usuallyAltered } from "./model/compare-lists.js";
export { CompensationClaim } from "./model/compensation-claim.js";
export { Consultation } from "./model/consultation.js";
export type { Dataset } from "./model/dataset.js";
// the dataset
export { DatasetError, type DatasetProblem, problemInWords } from "./model/dataset-error.js";
export { Disclosure } from "./model/disclosure.js";
export type { DrawInput, DrawInspector, DrawLists, DrawObject, DrawTerms, Recusal } from "./model/draw-input.js";
export type { DrawProblem } from "./model/draw-problem.js";
export type { DrawnObject, DrawProof } from "./model/draw-proof.js";
export { EnergyAssessment } from "./model/energy-assessment.js";
export { EnforcementCase } from "./model/enforcement-case.js";
export { EnforcementReview } from "./model/enforcement-review.js";
export { EnforcementSupervisionPaper } from "./model/enforcement-supervision-paper.js";
export { type AnyRecord, defineEntity, type Entity, type RecordOf } from "./model/entity.js";
export { entriesInForce } from "./model/entries-in-force.js";
export { EnvironmentalMonitoring } from "./model/environmental-monitoring.js";
export { EnvironmentalWork } from "./model/environmental-work.js";
export { Evidence } from "./model/evidence.js";
export { ExpertArgument } from "./model/expert-argument.js";
export {
  choice,
  count,
  day,
  flag,
  group,
  instant,
  list,
  quantity,
  type Reference,
  reference,
  share,
  text,
} from "./model/field.js";
export type { FieldPath } from "./model/field-path.js";
export { FilingReview } from "./model/filing-review.js";
export { HotlineTicket } from "./model/hotline-ticket.js";
export { InformationRequest } from "./model/information-request.js";
export { Inspection } from "./model/inspection.js";
export { jsonSchemaOf } from "./model/json-schema.js";
export { LegalAdviser } from "./model/legal-adviser.js";
export { LegalityReview } from "./model/legality-review.js";
export { LegislationPlan } from "./model/legislation-plan.js";
export { LegislationProject } from "./model/legislation-project.js";
export { LicenceCase } from "./model/licence-case.js";
export { List } from "./model/list.js";
export type {
  AlteredEntry,
  EntryGroup,
  ListComparison,
  ListEntryField,
  PairedEntry,
} from "./model/list-comparison.js";
export { ListEntry } from "./model/list-entry.js";
export { ListRevision } from "./model/list-revision.js";
export { LitigationCase } from "./model/litigation-case.js";
export { loadDataset } from "./model/load-dataset.js";
export { MajorDecision } from "./model/major-decision.js";
export { MarketSubject } from "./model/market-subject.js";
export { Measure } from "./model/measure.js";
export { Mechanism } from "./model/mechanism.js";
export { MediationCase } from "./model/mediation-case.js";
export { NormativeDocument } from "./model/normative-document.js";
export { Officer } from "./model/officer.js";
export { PerformanceAssessment } from "./model/performance-assessment.js";
export { PetitionCase } from "./model/petition-case.js";
export { Pilot } from "./model/pilot.js";
export { Plan } from "./model/plan.js";
export { PowerPost } from "./model/power-post.js";
export { ProcuratorialSuggestion } from "./model/procuratorial-suggestion.js";
export { ProgressReport } from "./model/progress-report.js";
export { Proposal } from "./model/proposal.js";
export { type DrawResult, draw } from "./model/random-draw.js";
export { RandomInspection } from "./model/random-inspection.js";
export type { DatasetSource, LoadDatasetOptions, PlaceOf } from "./model/read-dataset.js";
export { ReconsiderationCase } from "./model/reconsideration-case.js";
export { Region } from "./model/region.js";
export { ReviewRequest } from "./model/review-request.js";
export { RiskAssessment } from "./model/risk-assessment.js";
export { Section } from "./model/section.js";
export { commit } from "./model/seed.js";
export { SupervisionMeasure } from "./model/supervision-measure.js";
export { SupplierPayment } from "./model/supplier-payment.js";
export { Task } from "./model/task.js";
export { ThirdPartyEvaluation } from "./model/third-party-evaluation.js";
export { Training } from "./model/training.js";
export { Unit } from "./model/unit.js";
export { UnlawfulCase } from "./model/unlawful-case.js";
export { type DrawVerdict, type PublishedDraw, verifyDraw } from "./model/verify-draw.js";
export { YearlyReport } from "./model/yearly-report.js";
// monitor
export type { Changes, Difference, MovedFigure } from "./monitor/difference.js";
export type { DifferenceListener } from "./monitor/listeners.js";
export { type Monitor, type MonitorOptions, openMonitor } from "./monitor/open-monitor.js";
export type { RecordChange } from "./monitor/record-change.js";
export type { AlterableField } from "./progress/altered-measure.js";
export {
  type CarriedMeasure,
  type CarryOver,
  type CarryOverOptions,
  carryOverOf,
  type DroppedMeasure,
} from "./progress/carry-over.js";
export {
  type Cascade,
  type CascadeClause,
  type CascadeWork,
  cascadeOf,
  type LikenessOptions,
  type UncoveredClause,
  type UncoveredClauses,
} from "./progress/cascade.js";
export type { Clause } from "./progress/clauses-above.js";
export type { Assertion, Contradiction } from "./progress/contradiction.js";
export type { Computation, Contribution, RecordReference, Target } from "./progress/contribution.js";
export { decidingDays } from "./progress/deciding-days.js";
export { explainFigure, figureIds } from "./progress/explain-figure.js";
export { explainForecast, type ForecastExplanation, forecastIds } from "./progress/explain-forecast.js";
export type { Explanation } from "./progress/explanation.js";
export type { Bounds, Figure } from "./progress/figure.js";
export { figureNamed } from "./progress/figure-named.js";
export type { Forecast, Pace } from "./progress/forecast.js";
export { type CurvePoint, curveOf, historyOf, type JudgeOn } from "./progress/history.js";
export type { HistorySpan } from "./progress/history-days.js";
export type { Occurrence } from "./progress/occurrence.js";
export type { ProgressOptions } from "./progress/options.js";
export type {
  Account,
  DaySpan,
  Figures,
  KindRollUp,
  MeasureProgress,
  MissingProof,
  PlannedValue,
  Progress,
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
} from "./progress/progress.js";
export { progressOf, progressOfPlans } from "./progress/progress-of.js";
export { addParts } from "./progress/roll-up.js";
export { type DueChange, type Halt, isOverdue, type Schedule, scheduleOn } from "./progress/schedule.js";
export { renderAssessment } from "./report/assessment.js";
export { type JsonAssessment, renderAssessmentJson } from "./report/assessment-json.js";
export { renderCoverage } from "./report/coverage.js";
export { type JsonCoverage, renderCoverageJson } from "./report/coverage-json.js";
export { type Description, type JsonDescriptions, renderDescriptionsJson } from "./report/description-json.js";
export { renderContradiction } from "./report/explain-contradiction.js";
export { renderExplanation } from "./report/explain-figure.js";
// report
export { renderFinding } from "./report/explain-finding.js";
export { renderForecast } from "./report/explain-forecast.js";
export { renderIndicator } from "./report/explain-indicator.js";
export { type HtmlOptions, renderHtmlReport } from "./report/html-report.js";
export { type JsonOptions, type JsonReport, renderJson } from "./report/json.js";
export type { ManifestNote } from "./report/manifest-text.js";
export { renderMarkdownReport } from "./report/markdown-report.js";
export { renderPacks } from "./report/pack-list.js";
export { type JsonPacks, renderPacksJson } from "./report/pack-list-json.js";
export { renderIndicatorDescription, renderParameter, renderRule } from "./report/rule-description.js";
export { digestOfPack, type ManifestSource, type RunManifest, runManifest } from "./report/run-manifest.js";
export { type ReportOptions, renderReport } from "./report/text.js";
export type { TextOptions } from "./report/text-options.js";
// text
export { type ExpressionProblem, renderExpressionProblem } from "./text/expression-problem.js";
export {
  type ExpressionKind,
  type ExpressionScope,
  type ReadExpression,
  readExpression,
} from "./text/read-expression.js";
export { type WritingScope, writeExpression } from "./text/write-expression.js";
// waiver
export { applyWaivers } from "./waiver/apply-waivers.js";
export { type Baseline, baselineOf, compareWithBaseline } from "./waiver/baseline.js";
export {
  type BaselineAccount,
  type MarkedFinding,
  type MarkedRun,
  openFindings,
  type WaivedFinding,
  type WaiverAccount,
  waivedFindings,
} from "./waiver/marked-run.js";
export type { Waiver, WaiverBasis } from "./waiver/waiver.js";
export { WaiverError, type WaiverProblem } from "./waiver/waiver-error.js";
export { type WaiverState, waiverStates } from "./waiver/waiver-state.js";
