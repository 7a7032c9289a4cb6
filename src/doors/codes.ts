/**
 * Identifiers that are read and checked, and vocabularies of codes.
 *
 * @module fazhi/codes
 */

export {
  type CaseNumber,
  type CaseNumberForm,
  parseCaseNumber,
  sameCaseNumber,
} from "../codes/identifier/case-number.js";
export { type CreditCode, isFormerRegistrationNumber, parseCreditCode } from "../codes/identifier/credit-code.js";
export { type DivisionCode, type DivisionLevel, parseDivisionCode } from "../codes/identifier/division-code.js";
export {
  type DocumentNumber,
  type DocumentNumberForm,
  parseDocumentNumber,
} from "../codes/identifier/document-number.js";
export { normaliseName } from "../codes/identifier/normalised-name.js";
export type { Parsed, ParseProblem } from "../codes/identifier/parsed.js";
export { type PenaltyKind, penaltyKinds, penaltyKindsOn } from "../codes/penalty-kind.js";
export { pilotSubjects } from "../codes/plan.js";
export { labelOf } from "../codes/vocabulary.js";
