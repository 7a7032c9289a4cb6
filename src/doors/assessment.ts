/**
 * Scoring schemes, every unit's account, and its verification.
 *
 * @module fazhi/assessment
 */

export { assess } from "../assessment/assess.js";
export type { AssessedGroup, Assessment, RankedAccount, RankSpan } from "../assessment/assessment.js";
export { defineScheme } from "../assessment/define-scheme.js";
export { renderPoints } from "../assessment/points.js";
export type { CountedCase, Reading, ReadingPart } from "../assessment/reading.js";
export type { Grade, Scheme } from "../assessment/scheme.js";
export type { SchemeBasis } from "../assessment/scheme-basis.js";
export { SchemeError, type SchemeProblem } from "../assessment/scheme-error.js";
export type { SchemeItem } from "../assessment/scheme-item.js";
export type { Score, ScoreLine } from "../assessment/score-line.js";
export type { GradeSpan, UnitAccount } from "../assessment/unit-account.js";
export { type AssessmentFlaw, verifyAssessment } from "../assessment/verify-assessment.js";
