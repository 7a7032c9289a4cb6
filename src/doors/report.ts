/**
 * Results as reports in text, HTML, Markdown and JSON, and single things explained.
 *
 * @module fazhi/report
 */

// Reports

export { renderReportHtml } from "../report/html-report.js";
export { digestOfPack, type ManifestSource, type RunManifest, runManifest } from "../report/json/run-manifest.js";
export { type JsonOptions, type JsonReport, renderReportJson } from "../report/json.js";
export { renderReportMarkdown } from "../report/markdown-report.js";
export type { DocumentOptions } from "../report/report-document.js";
export { type ReportOptions, renderReport } from "../report/text.js";
export type { TextOptions } from "../report/text-options.js";
export type { ManifestNote } from "../report/wording/manifest-text.js";

// Formats

export type { ReportFormat, ReportInput } from "../report/format/report-format.js";
export { reportFormats } from "../report/format/report-formats.js";
export { renderGithub } from "../report/pipeline/github.js";
export { renderGitlab } from "../report/pipeline/gitlab.js";
export { type JunitOptions, renderJunit } from "../report/pipeline/junit.js";
export type { PipelineOptions } from "../report/pipeline/placed-finding.js";
export { renderSarif, type SarifOptions } from "../report/pipeline/sarif.js";
export { type Selection, selectProgress, selectRun } from "../report/selection.js";
export { type UnitSheetSource, unitsWithSheets } from "../report/unit/unit-document.js";

// Two reports compared

export {
  type Changed,
  compareReports,
  type MeasureStanding,
  type ReportComparison,
  type ReportHeading,
} from "../report/compare/compare-reports.js";

// One thing explained

export { renderContradiction } from "../report/explain/explain-contradiction.js";
export { renderExplanation } from "../report/explain/explain-figure.js";
export { renderFinding } from "../report/explain/explain-finding.js";
export { renderForecast } from "../report/explain/explain-forecast.js";
export { renderIndicator } from "../report/explain/explain-indicator.js";
export { renderJudgement } from "../report/explain/explain-judgement.js";
export { renderFigure, renderIndicatorValue } from "../report/render-value.js";
export { renderIndicatorDescription, renderParameter, renderRule } from "../report/rule-description.js";

// What is due

export { type DueCalendarOptions, renderDueCalendar } from "../report/due/due-calendar.js";
export { type JsonDueItem, type JsonDueList, renderDueJson } from "../report/due/due-json.js";
export { renderDue } from "../report/due/render-due.js";

// Assessment, coverage and packs

export { renderAssessment } from "../report/assessment.js";
export { renderCoverage } from "../report/coverage.js";
export { type JsonAssessment, renderAssessmentJson } from "../report/json/assessment-json.js";
export { type JsonCoverage, renderCoverageJson } from "../report/json/coverage-json.js";
export { type Description, type JsonDescriptions, renderDescriptionsJson } from "../report/json/description-json.js";
export { type JsonPacks, renderPacksJson } from "../report/json/pack-list-json.js";
export { renderPacks } from "../report/pack-list.js";
