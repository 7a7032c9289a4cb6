import { AdjudicationCase } from "../case/adjudication-case.js";
import { ArbitrationCase } from "../case/arbitration-case.js";
import { CompensationClaim } from "../case/compensation-claim.js";
import { EnforcementCase } from "../case/enforcement-case.js";
import { HotlineTicket } from "../case/hotline-ticket.js";
import { InformationRequest } from "../case/information-request.js";
import { LicenceCase } from "../case/licence-case.js";
import { LitigationCase } from "../case/litigation-case.js";
import { MediationCase } from "../case/mediation-case.js";
import { PetitionCase } from "../case/petition-case.js";
import { ProcuratorialSuggestion } from "../case/procuratorial-suggestion.js";
import { Proposal } from "../case/proposal.js";
import { ReconsiderationCase } from "../case/reconsideration-case.js";
import { UnlawfulCase } from "../case/unlawful-case.js";
import { List } from "../list/list.js";
import { ListEntry } from "../list/list-entry.js";
import { ListRevision } from "../list/list-revision.js";
import { Pilot } from "../pilot/pilot.js";
import { Evidence } from "../plan/evidence.js";
import { Measure } from "../plan/measure.js";
import { Plan } from "../plan/plan.js";
import { ProgressReport } from "../plan/progress-report.js";
import { Section } from "../plan/section.js";
import { Task } from "../plan/task.js";
import type { Entity } from "../record/entity.js";
import { DataSource } from "../register/data-source.js";
import { Disclosure } from "../register/disclosure.js";
import { EmergencyReport } from "../register/emergency-report.js";
import { EnvironmentalMonitoring } from "../register/environmental-monitoring.js";
import { EnvironmentalWork } from "../register/environmental-work.js";
import { LegalAdviser } from "../register/legal-adviser.js";
import { LegislationPlan } from "../register/legislation-plan.js";
import { LegislationProject } from "../register/legislation-project.js";
import { MajorDecision } from "../register/major-decision.js";
import { MarketSubject } from "../register/market-subject.js";
import { Mechanism } from "../register/mechanism.js";
import { NormativeDocument } from "../register/normative-document.js";
import { Officer } from "../register/officer.js";
import { PowerPost } from "../register/power-post.js";
import { PublicConcern } from "../register/public-concern.js";
import { RandomInspection } from "../register/random-inspection.js";
import { Region } from "../register/region.js";
import { SupplierPayment } from "../register/supplier-payment.js";
import { Training } from "../register/training.js";
import { Unit } from "../register/unit.js";
import { YearlyReport } from "../register/yearly-report.js";
import { CollectiveDiscussion } from "../review/collective-discussion.js";
import { Consultation } from "../review/consultation.js";
import { EnergyAssessment } from "../review/energy-assessment.js";
import { EnforcementReview } from "../review/enforcement-review.js";
import { EnforcementSupervisionPaper } from "../review/enforcement-supervision-paper.js";
import { ExpertArgument } from "../review/expert-argument.js";
import { FilingReview } from "../review/filing-review.js";
import { Inspection } from "../review/inspection.js";
import { LegalityReview } from "../review/legality-review.js";
import { PerformanceAssessment } from "../review/performance-assessment.js";
import { ReviewRequest } from "../review/review-request.js";
import { RiskAssessment } from "../review/risk-assessment.js";
import { SupervisionMeasure } from "../review/supervision-measure.js";
import { ThirdPartyEvaluation } from "../review/third-party-evaluation.js";

const known = [
  Plan,
  Section,
  Task,
  Measure,
  ProgressReport,
  Evidence,
  List,
  ListEntry,
  ListRevision,
  Pilot,
  LegalityReview,
  FilingReview,
  ReviewRequest,
  EnforcementReview,
  EnforcementSupervisionPaper,
  RiskAssessment,
  Consultation,
  ExpertArgument,
  CollectiveDiscussion,
  ThirdPartyEvaluation,
  Inspection,
  SupervisionMeasure,
  PerformanceAssessment,
  EnergyAssessment,
  EnforcementCase,
  LicenceCase,
  ReconsiderationCase,
  LitigationCase,
  ProcuratorialSuggestion,
  CompensationClaim,
  PetitionCase,
  MediationCase,
  ArbitrationCase,
  AdjudicationCase,
  HotlineTicket,
  InformationRequest,
  Proposal,
  UnlawfulCase,
  Region,
  Unit,
  Officer,
  NormativeDocument,
  MajorDecision,
  LegislationPlan,
  LegislationProject,
  RandomInspection,
  Disclosure,
  YearlyReport,
  Training,
  LegalAdviser,
  MarketSubject,
  PowerPost,
  SupplierPayment,
  EmergencyReport,
  PublicConcern,
  Mechanism,
  EnvironmentalWork,
  EnvironmentalMonitoring,
  DataSource,
] as const;

/** A kind of records that the library knows. */
export type BuiltinEntity = (typeof known)[number];

/** Every entity the library knows, family by family: plan, list, pilot, review, case, register. */
export const builtinEntities: readonly Entity[] = Object.freeze(known);
