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
  quarters,
  workingDays,
  years,
} from "./calendar/period.js";
export { type PlaceName, placeCalendars } from "./calendar/place-calendars.js";
export { isPlainDate, type PlainDate, plainDate } from "./calendar/plain-date.js";
export type { PeriodUnit } from "./calendar/unit/unit-role.js";
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
export { type CallState, callStates } from "./codes/escalation.js";
export {
  type CaseNumber,
  type CaseNumberForm,
  parseCaseNumber,
  sameCaseNumber,
} from "./codes/identifier/case-number.js";
export { type CreditCode, isFormerRegistrationNumber, parseCreditCode } from "./codes/identifier/credit-code.js";
export { type DivisionCode, type DivisionLevel, parseDivisionCode } from "./codes/identifier/division-code.js";
export {
  type DocumentNumber,
  type DocumentNumberForm,
  parseDocumentNumber,
} from "./codes/identifier/document-number.js";
export { normaliseName } from "./codes/identifier/normalised-name.js";
export type { Parsed, ParseProblem } from "./codes/identifier/parsed.js";
export { type Label, type Language, label } from "./codes/label.js";
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
export { type Check, type CheckContext, type CheckVerdict, defineCheck } from "./engine/check/check.js";
export { type Deadline, defineDeadline } from "./engine/deadline/deadline.js";
export { defineExpectation, type Expectation } from "./engine/expectation/expectation.js";
export { describeIndicator, type IndicatorDescription } from "./engine/indicator/describe-indicator.js";
export type { DurationUnit } from "./engine/indicator/duration.js";
export { defineIndicator, type Indicator, keysOf, usuallyFew } from "./engine/indicator/indicator.js";
export { emptyPart, mergeParts } from "./engine/indicator/indicator-part.js";
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
} from "./engine/indicator/indicator-result.js";
export { indicatorValue, targetState } from "./engine/indicator/indicator-value.js";
export { mergeIndicators } from "./engine/indicator/merge-indicators.js";
// engine
export type { ArticleList, ArticleReason } from "./engine/pack/article.js";
export {
  type ArticleState,
  articleStates,
  type CoveredArticle,
  type SourceCoverage,
} from "./engine/pack/article-coverage.js";
export { changePacks } from "./engine/pack/change-packs.js";
export {
  type Coverage,
  type CoverageState,
  type CoveredObligation,
  coverageOf,
  coverageStates,
  type Watcher,
} from "./engine/pack/coverage.js";
export { definePack } from "./engine/pack/define-pack.js";
export type { Narrative, Obligation } from "./engine/pack/obligation.js";
export type { Adoption, Pack, PackChanges, PackDefinition, Rule } from "./engine/pack/pack.js";
export { PackError, type PackProblem, renderPackProblem } from "./engine/pack/pack-error.js";
export type { PackPart } from "./engine/pack/pack-part.js";
export { type PackRecords, withPackRecords } from "./engine/pack/pack-records.js";
export { defineParameter, type Parameter } from "./engine/pack/parameter.js";
export { type Phrase, type PhraseStanding, phraseStandings } from "./engine/pack/phrase.js";
export { type Authority, defineSource, type Interval, type Source } from "./engine/pack/source.js";
export type { Verification, Verified } from "./engine/pack/verification.js";
export { defineProcedure, type Procedure } from "./engine/procedure/procedure.js";
export type { Binds, BoundUnits } from "./engine/rule/bound-units.js";
export {
  describeRule,
  type RuleDescription,
  type SaidPart,
  type VersionDescription,
} from "./engine/rule/describe-rule.js";
export type { Answer, RuleAnswers, RuleException } from "./engine/rule/rule-answers.js";
export type { CalendarsByRegion } from "./engine/run/calendars-by-region.js";
export type { CrossRecordRule } from "./engine/run/cross-record-rule.js";
export { type EvaluateOptions, evaluate } from "./engine/run/evaluate.js";
export { evaluateStream, type StreamNote, type StreamOptions } from "./engine/run/evaluate-stream.js";
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
} from "./engine/run/finding.js";
export { type JudgementBasis, judgementBases, type WatchBasis } from "./engine/run/judgement-basis.js";
export { type Outcome, type OutcomeCounts, outcomes, type Severity, severities } from "./engine/run/outcome.js";
export type { ConstraintSummary, RuleSummary, Run } from "./engine/run/run.js";
export { mergeRunParts, type RunPart } from "./engine/run/run-part.js";
export type { StreamRecord } from "./engine/run/stream-record.js";
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
export { WorkLimitError } from "./expression/compile/work.js";
export { usualWorkLimits, type WorkLimits } from "./expression/compile/work-limits.js";
export type { Node as ExpressionNode, ParameterKind } from "./expression/node.js";
export type { Observation, SeenValue } from "./expression/observation.js";
// expression
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
// io
export { type Config, defineConfig } from "./io/config.js";
// model
export { AdjudicationCase } from "./model/case/adjudication-case.js";
export { ArbitrationCase } from "./model/case/arbitration-case.js";
export { CompensationClaim } from "./model/case/compensation-claim.js";
export { EnforcementCase } from "./model/case/enforcement-case.js";
export { HotlineTicket } from "./model/case/hotline-ticket.js";
export { InformationRequest } from "./model/case/information-request.js";
export { LicenceCase } from "./model/case/licence-case.js";
export { LitigationCase } from "./model/case/litigation-case.js";
export { MediationCase } from "./model/case/mediation-case.js";
export { PetitionCase } from "./model/case/petition-case.js";
export { ProcuratorialSuggestion } from "./model/case/procuratorial-suggestion.js";
export { Proposal } from "./model/case/proposal.js";
export { ReconsiderationCase } from "./model/case/reconsideration-case.js";
export { UnlawfulCase } from "./model/case/unlawful-case.js";
export { builtinEntities } from "./model/dataset/builtin-entities.js";
export type { Dataset } from "./model/dataset/dataset.js";
// the dataset
export { DatasetError, type DatasetProblem, problemInWords } from "./model/dataset/dataset-error.js";
export { loadDataset } from "./model/dataset/load-dataset.js";
export type { DatasetSource, LoadDatasetOptions, PlaceOf } from "./model/dataset/read-dataset.js";
export type { DrawInput, DrawInspector, DrawLists, DrawObject, DrawTerms, Recusal } from "./model/draw/draw-input.js";
export type { DrawProblem } from "./model/draw/draw-problem.js";
export type { DrawnObject, DrawProof } from "./model/draw/draw-proof.js";
export { type DrawResult, draw } from "./model/draw/random-draw.js";
export { commit } from "./model/draw/seed.js";
export { type DrawVerdict, type PublishedDraw, verifyDraw } from "./model/draw/verify-draw.js";
export { type ComparisonOptions, compareEntries, usuallyAltered } from "./model/list/compare-lists.js";
export { entriesInForce } from "./model/list/entries-in-force.js";
export { List } from "./model/list/list.js";
export type {
  AlteredEntry,
  EntryGroup,
  ListComparison,
  ListEntryField,
  PairedEntry,
} from "./model/list/list-comparison.js";
export { ListEntry } from "./model/list/list-entry.js";
export { ListRevision } from "./model/list/list-revision.js";
export { Pilot } from "./model/pilot/pilot.js";
export { Evidence } from "./model/plan/evidence.js";
export { Measure } from "./model/plan/measure.js";
export { Plan } from "./model/plan/plan.js";
export { ProgressReport } from "./model/plan/progress-report.js";
export { Section } from "./model/plan/section.js";
export { Task } from "./model/plan/task.js";
export { type AnyRecord, defineEntity, type Entity, type RecordOf } from "./model/record/entity.js";
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
} from "./model/record/field.js";
export type { FieldPath } from "./model/record/field-path.js";
export { jsonSchemaOf } from "./model/record/json-schema.js";
export { Disclosure } from "./model/register/disclosure.js";
export { EnvironmentalMonitoring } from "./model/register/environmental-monitoring.js";
export { EnvironmentalWork } from "./model/register/environmental-work.js";
export { LegalAdviser } from "./model/register/legal-adviser.js";
export { LegislationPlan } from "./model/register/legislation-plan.js";
export { LegislationProject } from "./model/register/legislation-project.js";
export { MajorDecision } from "./model/register/major-decision.js";
export { MarketSubject } from "./model/register/market-subject.js";
export { Mechanism } from "./model/register/mechanism.js";
export { NormativeDocument } from "./model/register/normative-document.js";
export { Officer } from "./model/register/officer.js";
export { PowerPost } from "./model/register/power-post.js";
export { RandomInspection } from "./model/register/random-inspection.js";
export { Region } from "./model/register/region.js";
export { SupplierPayment } from "./model/register/supplier-payment.js";
export { Training } from "./model/register/training.js";
export { Unit } from "./model/register/unit.js";
export { YearlyReport } from "./model/register/yearly-report.js";
export { CollectiveDiscussion } from "./model/review/collective-discussion.js";
export { Consultation } from "./model/review/consultation.js";
export { EnergyAssessment } from "./model/review/energy-assessment.js";
export { EnforcementReview } from "./model/review/enforcement-review.js";
export { EnforcementSupervisionPaper } from "./model/review/enforcement-supervision-paper.js";
export { ExpertArgument } from "./model/review/expert-argument.js";
export { FilingReview } from "./model/review/filing-review.js";
export { Inspection } from "./model/review/inspection.js";
export { LegalityReview } from "./model/review/legality-review.js";
export { PerformanceAssessment } from "./model/review/performance-assessment.js";
export { ReviewRequest } from "./model/review/review-request.js";
export { RiskAssessment } from "./model/review/risk-assessment.js";
export { SupervisionMeasure } from "./model/review/supervision-measure.js";
export { ThirdPartyEvaluation } from "./model/review/third-party-evaluation.js";
// monitor
export type { Changes, Difference, MovedFigure } from "./monitor/difference.js";
export type { DifferenceListener } from "./monitor/listeners.js";
export { type Monitor, type MonitorOptions, openMonitor } from "./monitor/open-monitor.js";
export type { RecordChange } from "./monitor/record-change.js";
// text
export type { Problem, ProblemCode, ProblemData } from "./problem/problem.js";
export { hasCode } from "./problem/problem.js";
export { problemText } from "./problem/problem-text.js";
export type { Assertion, Contradiction } from "./progress/contradiction/contradiction.js";
export type { DueItem } from "./progress/due/due-item.js";
export { type DueOptions, dueItems } from "./progress/due/due-items.js";
export { explainFigure, figureIds } from "./progress/explain/explain-figure.js";
export { explainForecast, type ForecastExplanation, forecastIds } from "./progress/explain/explain-forecast.js";
export type { Explanation } from "./progress/explain/explanation.js";
export { figureNamed } from "./progress/explain/figure-named.js";
export type { Bounds, Figure } from "./progress/figure.js";
export { figureChangeDays } from "./progress/history/figure-change-days.js";
export type { Forecast, Pace } from "./progress/history/forecast.js";
export { type CurvePoint, curveOf, historyOf, type JudgeOn } from "./progress/history/history.js";
export type { HistorySpan } from "./progress/history/history-days.js";
export type { ProgressOptions } from "./progress/options.js";
export type { AlterableField } from "./progress/plans/altered-measure.js";
export {
  type CarriedMeasure,
  type CarryOver,
  type CarryOverOptions,
  carryOverOf,
  type DroppedMeasure,
} from "./progress/plans/carry-over.js";
export {
  type Cascade,
  type CascadeClause,
  type CascadeWork,
  cascadeOf,
  type LikenessOptions,
  type UncoveredClause,
  type UncoveredClauses,
} from "./progress/plans/cascade.js";
export type { Clause } from "./progress/plans/clauses-above.js";
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
export type { Occurrence } from "./progress/recurrence/occurrence.js";
export { type DueChange, type Halt, isOverdue, type Schedule, scheduleOn } from "./progress/recurrence/schedule.js";
export type { Computation, Contribution, RecordReference, Target } from "./progress/roll-up/contribution.js";
export { addParts } from "./progress/roll-up/roll-up.js";
export { renderAssessment } from "./report/assessment.js";
export { renderCoverage } from "./report/coverage.js";
export { type DueCalendarOptions, renderDueCalendar } from "./report/due/due-calendar.js";
export { type JsonDueItem, type JsonDueList, renderDueJson } from "./report/due/due-json.js";
export { renderDue } from "./report/due/render-due.js";
export { renderContradiction } from "./report/explain/explain-contradiction.js";
export { renderExplanation } from "./report/explain/explain-figure.js";
// report
export { renderFinding } from "./report/explain/explain-finding.js";
export { renderForecast } from "./report/explain/explain-forecast.js";
export { renderIndicator } from "./report/explain/explain-indicator.js";
export { renderHtmlReport } from "./report/html-report.js";
export { type JsonAssessment, renderAssessmentJson } from "./report/json/assessment-json.js";
export { type JsonCoverage, renderCoverageJson } from "./report/json/coverage-json.js";
export { type Description, type JsonDescriptions, renderDescriptionsJson } from "./report/json/description-json.js";
export { type JsonPacks, renderPacksJson } from "./report/json/pack-list-json.js";
export { digestOfPack, type ManifestSource, type RunManifest, runManifest } from "./report/json/run-manifest.js";
export { type JsonOptions, type JsonReport, renderJson } from "./report/json.js";
export { renderMarkdownReport } from "./report/markdown-report.js";
export { renderPacks } from "./report/pack-list.js";
export type { DocumentOptions } from "./report/report-document.js";
export { renderIndicatorDescription, renderParameter, renderRule } from "./report/rule-description.js";
export { type ReportOptions, renderReport } from "./report/text.js";
export type { TextOptions } from "./report/text-options.js";
export type { ManifestNote } from "./report/wording/manifest-text.js";
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
