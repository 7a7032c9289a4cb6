import type { Rule } from "fazhi";
import { moveItemsInScope, sealWithOneSeal } from "./approval-bureau.js";
import { codeAndCatalogueItem, updateCatalogueAfterTrigger, useCodeOnce } from "./approval-catalogue.js";
import { cleanUpApprovalItem } from "./approval-items.js";
import { assessLawBasedGovernment } from "./assessment.js";
import { giveBusinessValidCreditCode, mergeCertificates } from "./business-registration.js";
import { keepCancelledItemCancelled, restNewItemOnLegalBasis } from "./covert-growth.js";
import {
  archiveDecisionWhole,
  explainDecisionOfWideConcern,
  hearNamedGroups,
  recordDiscussionTruthfully,
  surveyOpinionBeforeDecision,
} from "./decision-records.js";
import { decideLabourArbitrationInTime, runMediationSystem } from "./dispute-resolution.js";
import { markDocumentNoLongerInForce, relyOnPublishedDocumentsOnly } from "./document-validity.js";
import {
  holdCertificateWhenEnforcing,
  holdCertificateWhenInspecting,
  passExamBeforeCertificate,
} from "./enforcement-certificates.js";
import {
  discussCaseBeforeDecision,
  giveNoticeBeforePenalty,
  holdDueHearingBeforeDecision,
  recordEnforcementThroughout,
  reviewMajorCaseBeforeDecision,
} from "./enforcement-procedure.js";
import {
  concludeCrossDepartmentPilot,
  concludeUrbanManagementPilot,
  cutKindsOfEnforcementTeam,
  integrateEnforcementInNamedFields,
} from "./enforcement-reform.js";
import { holdHeadAccountable, nameFirstResponsiblePerson } from "./first-responsible-person.js";
import { applyPerformanceIndicatorsToAll, restUnitOnStatutoryBases } from "./government-structure.js";
import { answerHotlineTicketInTime } from "./hotline.js";
import {
  keepIntermediariesCompeting,
  leaveChoiceOfIntermediaryToApplicant,
  publishIntermediaryList,
} from "./intermediary-services.js";
import {
  examineInvestmentProjectInParallel,
  finishInvestmentStageInTime,
  receiveInvestmentProjectOnPlatform,
} from "./investment-approval.js";
import { superviseCancelledOrDevolvedItem, takeOverDelegatedItem } from "./item-delegation.js";
import { answerProcuratorialSuggestion, carryOutJudgment } from "./judgments-and-suggestions.js";
import { hearAdvisersOnDecision, keepLegalAdviserTeam } from "./legal-advisers.js";
import { fillLegalPosts } from "./legal-staff.js";
import {
  adoptLegislationPlanInTime,
  askPublicBeforeExamination,
  involveContactPoints,
  legislateInGrantedFields,
} from "./legislation.js";
import { publishListRevision, reviseListAfterTrigger } from "./list-revisions.js";
import { correctListShortcomings, inspectRunningOfLists } from "./list-supervision.js";
import { appearInCourt } from "./litigation.js";
import {
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  reviewDecisionBeforeDiscussion,
} from "./major-decisions.js";
import { addNothingToNegativeList } from "./negative-list.js";
import { letApprovalItemsNotGrow } from "./net-growth.js";
import {
  correctDocumentAfterFilingReview,
  fileNormativeDocumentInTime,
  reviewAndDiscussBeforeIssue,
} from "./normative-documents.js";
import { joinOneNetwork } from "./one-network.js";
import { launchEGovernmentPilot } from "./online-services.js";
import { answerPublicConcernInTime, publishDataAndInterpretationInTime, publishWhatIsOwedInTime } from "./openness.js";
import { keepEvaluatorIndependent } from "./openness-evaluation.js";
import { fineWithinBenchmark } from "./penalty-discretion.js";
import { acceptPetitionsOnline } from "./petitions.js";
import {
  holdApprovalBureauPilot,
  holdCrossDepartmentEnforcementPilot,
  holdEGovernmentPilot,
  holdUrbanManagementPilot,
  launchApprovalBureau,
} from "./pilots.js";
import {
  pairPowersWithResponsibilities,
  publishPowerAndResponsibilityLists,
} from "./power-and-responsibility-lists.js";
import { enforceByListedPower, licenseByListedItem } from "./power-exercise.js";
import { rotatePostHolder, separatePowersOfPost } from "./power-posts.js";
import { correctAfterSupervision, followUpSlowWork, inspectGovernment } from "./progress-inspection.js";
import { publishReplyInFull } from "./proposals.js";
import {
  drawObjectsAndInspectorsAtRandom,
  keepOneListAndTwoDirectories,
  publishInspectionResult,
  sendTwoInspectors,
} from "./random-inspection.js";
import { assignTask } from "./responsibility-table.js";
import { publishServiceCatalogue, showFlowOfService } from "./service-catalogue.js";
import { holdLegalLectures, holdTrainingCourse } from "./training.js";

/** The rules of the pack, in the order of the plan. */
export const rules = [
  // 2.1
  cleanUpApprovalItem,
  takeOverDelegatedItem,
  superviseCancelledOrDevolvedItem,
  keepCancelledItemCancelled,
  restNewItemOnLegalBasis,
  letApprovalItemsNotGrow,
  publishIntermediaryList,
  keepIntermediariesCompeting,
  leaveChoiceOfIntermediaryToApplicant,
  addNothingToNegativeList,
  receiveInvestmentProjectOnPlatform,
  examineInvestmentProjectInParallel,
  finishInvestmentStageInTime,
  publishServiceCatalogue,
  showFlowOfService,
  codeAndCatalogueItem,
  useCodeOnce,
  updateCatalogueAfterTrigger,
  sealWithOneSeal,
  moveItemsInScope,
  holdApprovalBureauPilot,
  holdEGovernmentPilot,
  holdCrossDepartmentEnforcementPilot,
  holdUrbanManagementPilot,
  launchApprovalBureau,
  // 2.2
  publishPowerAndResponsibilityLists,
  pairPowersWithResponsibilities,
  enforceByListedPower,
  licenseByListedItem,
  reviseListAfterTrigger,
  publishListRevision,
  inspectRunningOfLists,
  correctListShortcomings,
  // 2.3
  restUnitOnStatutoryBases,
  applyPerformanceIndicatorsToAll,
  // 2.4
  giveBusinessValidCreditCode,
  mergeCertificates,
  // 2.5
  drawObjectsAndInspectorsAtRandom,
  sendTwoInspectors,
  publishInspectionResult,
  keepOneListAndTwoDirectories,
  // 2.6
  joinOneNetwork,
  launchEGovernmentPilot,
  answerHotlineTicketInTime,
  // 2.8
  publishWhatIsOwedInTime,
  keepEvaluatorIndependent,
  publishDataAndInterpretationInTime,
  answerPublicConcernInTime,
  // 2.9
  legislateInGrantedFields,
  adoptLegislationPlanInTime,
  askPublicBeforeExamination,
  involveContactPoints,
  // 2.10
  reviewDecisionBeforeDiscussion,
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  explainDecisionOfWideConcern,
  surveyOpinionBeforeDecision,
  recordDiscussionTruthfully,
  archiveDecisionWhole,
  hearNamedGroups,
  // 2.11
  keepLegalAdviserTeam,
  hearAdvisersOnDecision,
  // 2.12
  reviewAndDiscussBeforeIssue,
  relyOnPublishedDocumentsOnly,
  fileNormativeDocumentInTime,
  correctDocumentAfterFilingReview,
  markDocumentNoLongerInForce,
  // 2.13
  cutKindsOfEnforcementTeam,
  integrateEnforcementInNamedFields,
  concludeCrossDepartmentPilot,
  concludeUrbanManagementPilot,
  // 2.14
  recordEnforcementThroughout,
  giveNoticeBeforePenalty,
  holdDueHearingBeforeDecision,
  discussCaseBeforeDecision,
  fineWithinBenchmark,
  reviewMajorCaseBeforeDecision,
  holdCertificateWhenEnforcing,
  holdCertificateWhenInspecting,
  passExamBeforeCertificate,
  // 2.15
  publishReplyInFull,
  carryOutJudgment,
  answerProcuratorialSuggestion,
  separatePowersOfPost,
  rotatePostHolder,
  // 2.16
  appearInCourt,
  // 2.17
  decideLabourArbitrationInTime,
  runMediationSystem,
  acceptPetitionsOnline,
  // 3.1
  nameFirstResponsiblePerson,
  holdHeadAccountable,
  // 3.2
  assessLawBasedGovernment,
  inspectGovernment,
  followUpSlowWork,
  correctAfterSupervision,
  // 3.3
  fillLegalPosts,
  holdTrainingCourse,
  holdLegalLectures,
  // annex
  assignTask,
] as const satisfies readonly Rule[];
