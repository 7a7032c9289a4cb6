/**
 * Kinds of records: the entities of plan, list, pilot, review and case, the registers beside them, and lists compared.
 *
 * @module fazhi/model
 */

// The plan

export { Evidence } from "../model/plan/evidence.js";
export { Measure } from "../model/plan/measure.js";
export { Plan } from "../model/plan/plan.js";
export { ProgressReport } from "../model/plan/progress-report.js";
export { Section } from "../model/plan/section.js";
export { Task } from "../model/plan/task.js";

// Lists and pilots

export { List } from "../model/list/list.js";
export { ListEntry } from "../model/list/list-entry.js";
export { ListRevision } from "../model/list/list-revision.js";
export { Pilot } from "../model/pilot/pilot.js";

// Reviews

export { CollectiveDiscussion } from "../model/review/collective-discussion.js";
export { Consultation } from "../model/review/consultation.js";
export { EnergyAssessment } from "../model/review/energy-assessment.js";
export { EnforcementReview } from "../model/review/enforcement-review.js";
export { EnforcementSupervisionPaper } from "../model/review/enforcement-supervision-paper.js";
export { ExpertArgument } from "../model/review/expert-argument.js";
export { FilingReview } from "../model/review/filing-review.js";
export { Inspection } from "../model/review/inspection.js";
export { LegalityReview } from "../model/review/legality-review.js";
export { PerformanceAssessment } from "../model/review/performance-assessment.js";
export { ReviewRequest } from "../model/review/review-request.js";
export { RiskAssessment } from "../model/review/risk-assessment.js";
export { SupervisionMeasure } from "../model/review/supervision-measure.js";
export { ThirdPartyEvaluation } from "../model/review/third-party-evaluation.js";

// Cases

export { AdjudicationCase } from "../model/case/adjudication-case.js";
export { ArbitrationCase } from "../model/case/arbitration-case.js";
export { CompensationClaim } from "../model/case/compensation-claim.js";
export { EnforcementCase } from "../model/case/enforcement-case.js";
export { HotlineTicket } from "../model/case/hotline-ticket.js";
export { InformationRequest } from "../model/case/information-request.js";
export { LicenceCase } from "../model/case/licence-case.js";
export { LitigationCase } from "../model/case/litigation-case.js";
export { MediationCase } from "../model/case/mediation-case.js";
export { PetitionCase } from "../model/case/petition-case.js";
export { ProcuratorialSuggestion } from "../model/case/procuratorial-suggestion.js";
export { Proposal } from "../model/case/proposal.js";
export { ReconsiderationCase } from "../model/case/reconsideration-case.js";
export { UnlawfulCase } from "../model/case/unlawful-case.js";

// Registers

export { Disclosure } from "../model/register/disclosure.js";
export { EmergencyReport } from "../model/register/emergency-report.js";
export { EnvironmentalMonitoring } from "../model/register/environmental-monitoring.js";
export { EnvironmentalWork } from "../model/register/environmental-work.js";
export { LegalAdviser } from "../model/register/legal-adviser.js";
export { LegislationPlan } from "../model/register/legislation-plan.js";
export { LegislationProject } from "../model/register/legislation-project.js";
export { MajorDecision } from "../model/register/major-decision.js";
export { MarketSubject } from "../model/register/market-subject.js";
export { Mechanism } from "../model/register/mechanism.js";
export { NormativeDocument } from "../model/register/normative-document.js";
export { Officer } from "../model/register/officer.js";
export { PowerPost } from "../model/register/power-post.js";
export { PublicConcern } from "../model/register/public-concern.js";
export { RandomInspection } from "../model/register/random-inspection.js";
export { Region } from "../model/register/region.js";
export { SupplierPayment } from "../model/register/supplier-payment.js";
export { Training } from "../model/register/training.js";
export { Unit } from "../model/register/unit.js";
export { YearlyReport } from "../model/register/yearly-report.js";

// All of them, and their schemas

export { builtinEntities } from "../model/dataset/builtin-entities.js";
export type { FieldPath } from "../model/record/field-path.js";
export { jsonSchemaOf } from "../model/record/json-schema.js";

// Lists compared

export { type ComparisonOptions, compareEntries } from "../model/list/compare-lists.js";
export { entriesInForce } from "../model/list/entries-in-force.js";
export type {
  AlteredEntry,
  EntryGroup,
  ListComparison,
  ListEntryField,
  PairedEntry,
} from "../model/list/list-comparison.js";
