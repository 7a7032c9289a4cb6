import { AdjudicationCase } from "./adjudication-case.js";
import { ArbitrationCase } from "./arbitration-case.js";
import { CollectiveDiscussion } from "./collective-discussion.js";
import { CompensationClaim } from "./compensation-claim.js";
import { Consultation } from "./consultation.js";
import { DataSource } from "./data-source.js";
import { Disclosure } from "./disclosure.js";
import { EnergyAssessment } from "./energy-assessment.js";
import { EnforcementCase } from "./enforcement-case.js";
import { EnforcementReview } from "./enforcement-review.js";
import { EnforcementSupervisionPaper } from "./enforcement-supervision-paper.js";
import type { Entity } from "./entity.js";
import { EnvironmentalMonitoring } from "./environmental-monitoring.js";
import { EnvironmentalWork } from "./environmental-work.js";
import { Evidence } from "./evidence.js";
import { ExpertArgument } from "./expert-argument.js";
import { FilingReview } from "./filing-review.js";
import { HotlineTicket } from "./hotline-ticket.js";
import { InformationRequest } from "./information-request.js";
import { Inspection } from "./inspection.js";
import { LegalAdviser } from "./legal-adviser.js";
import { LegalityReview } from "./legality-review.js";
import { LegislationPlan } from "./legislation-plan.js";
import { LegislationProject } from "./legislation-project.js";
import { LicenceCase } from "./licence-case.js";
import { List } from "./list.js";
import { ListEntry } from "./list-entry.js";
import { ListRevision } from "./list-revision.js";
import { LitigationCase } from "./litigation-case.js";
import { MajorDecision } from "./major-decision.js";
import { MarketSubject } from "./market-subject.js";
import { Measure } from "./measure.js";
import { Mechanism } from "./mechanism.js";
import { MediationCase } from "./mediation-case.js";
import { NormativeDocument } from "./normative-document.js";
import { Officer } from "./officer.js";
import { PerformanceAssessment } from "./performance-assessment.js";
import { PetitionCase } from "./petition-case.js";
import { Pilot } from "./pilot.js";
import { Plan } from "./plan.js";
import { PowerPost } from "./power-post.js";
import { ProcuratorialSuggestion } from "./procuratorial-suggestion.js";
import { ProgressReport } from "./progress-report.js";
import { Proposal } from "./proposal.js";
import { RandomInspection } from "./random-inspection.js";
import { ReconsiderationCase } from "./reconsideration-case.js";
import { Region } from "./region.js";
import { ReviewRequest } from "./review-request.js";
import { RiskAssessment } from "./risk-assessment.js";
import { Section } from "./section.js";
import { SupervisionMeasure } from "./supervision-measure.js";
import { SupplierPayment } from "./supplier-payment.js";
import { Task } from "./task.js";
import { ThirdPartyEvaluation } from "./third-party-evaluation.js";
import { Training } from "./training.js";
import { Unit } from "./unit.js";
import { UnlawfulCase } from "./unlawful-case.js";
import { YearlyReport } from "./yearly-report.js";

/** Every entity the library knows, family by family: plan, list, pilot, review, case, register. */
export const builtinEntities: readonly Entity[] = Object.freeze([
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
  Mechanism,
  EnvironmentalWork,
  EnvironmentalMonitoring,
  DataSource,
]);
