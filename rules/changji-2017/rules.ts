import type { Rule } from "fazhi";
import { sealWithOneSeal } from "./approval-bureau.js";
import { codeAndCatalogueItem, updateCatalogueAfterTrigger, useCodeOnce } from "./approval-catalogue.js";
import { cleanUpApprovalItem } from "./approval-items.js";
import { giveBusinessValidCreditCode, mergeCertificates } from "./business-registration.js";
import { keepCancelledItemCancelled, restNewItemOnLegalBasis } from "./covert-growth.js";
import {
  archiveDecisionWhole,
  explainDecisionOfWideConcern,
  hearNamedGroups,
  recordDiscussionTruthfully,
  surveyOpinionBeforeDecision,
} from "./decision-records.js";
import { announceSimplifiedDeregistration } from "./deregistration.js";
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
import { applyPerformanceIndicatorsToAll, restUnitOnStatutoryBases } from "./government-structure.js";
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
import { publishListRevision, reviseListAfterTrigger } from "./list-revisions.js";
import { correctListShortcomings, inspectRunningOfLists } from "./list-supervision.js";
import { appearInCourt, sendOfficialToCourt } from "./litigation.js";
import {
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  reviewDecisionBeforeDiscussion,
} from "./major-decisions.js";
import { addNothingToNegativeList } from "./negative-list.js";
import {
  correctDocumentAfterFilingReview,
  fileNormativeDocumentInTime,
  reviewAndDiscussBeforeIssue,
} from "./normative-documents.js";
import { fineWithinBenchmark } from "./penalty-discretion.js";
import {
  pairPowersWithResponsibilities,
  publishPowerAndResponsibilityLists,
} from "./power-and-responsibility-lists.js";
import { enforceByListedPower, licenseByListedItem } from "./power-exercise.js";
import { answerProposalInTime, answerSuggestionInTime, publishReplyInFull } from "./proposals.js";
import {
  drawObjectsAndInspectorsAtRandom,
  keepOneListAndTwoDirectories,
  publishInspectionResult,
  sendTwoInspectors,
} from "./random-inspection.js";
import { answerReconsiderationInTime, decideReconsiderationInTime } from "./reconsideration.js";
import { publishServiceCatalogue, showFlowOfService } from "./service-catalogue.js";
import { holdLegalLectures, holdTrainingCourse } from "./training.js";

/** The rules of the pack, in the order of the plan. */
export const rules: readonly Rule[] = [
  // 2.1
  cleanUpApprovalItem,
  takeOverDelegatedItem,
  superviseCancelledOrDevolvedItem,
  keepCancelledItemCancelled,
  restNewItemOnLegalBasis,
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
  announceSimplifiedDeregistration,
  // 2.5
  drawObjectsAndInspectorsAtRandom,
  sendTwoInspectors,
  publishInspectionResult,
  keepOneListAndTwoDirectories,
  // 2.10
  reviewDecisionBeforeDiscussion,
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  explainDecisionOfWideConcern,
  surveyOpinionBeforeDecision,
  recordDiscussionTruthfully,
  archiveDecisionWhole,
  hearNamedGroups,
  // 2.12
  reviewAndDiscussBeforeIssue,
  relyOnPublishedDocumentsOnly,
  fileNormativeDocumentInTime,
  correctDocumentAfterFilingReview,
  markDocumentNoLongerInForce,
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
  answerSuggestionInTime,
  answerProposalInTime,
  publishReplyInFull,
  carryOutJudgment,
  answerProcuratorialSuggestion,
  // 2.16
  decideReconsiderationInTime,
  answerReconsiderationInTime,
  appearInCourt,
  sendOfficialToCourt,
  // 3.3
  holdTrainingCourse,
  holdLegalLectures,
];
