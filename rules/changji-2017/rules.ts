import type { Rule } from "fazhi";
import { serveAdjudication } from "./adjudication.js";
import { approvalRules } from "./approval-rules.js";
import { assessBySuits } from "./assessment.js";
import {
  archiveDecisionWhole,
  explainDecisionOfWideConcern,
  hearNamedGroups,
  lookBackOnUnlawfulDecision,
  namePersonsAccountableForDecision,
  recordDiscussionTruthfully,
  surveyOpinionBeforeDecision,
} from "./decision-records.js";
import { discussNoDecisionFoundUnlawful, reviewDecisionBeforeMeeting } from "./decision-review-papers.js";
import { decideLabourArbitrationInTime, mediateThroughSystem, runMediationSystem } from "./dispute-resolution.js";
import { unifyDocumentsInEveryCounty } from "./document-rates.js";
import { numberDocumentInRegister } from "./document-register.js";
import { issueNoDocumentFoundUnlawful, reviewAndDiscussByDayOfIssue } from "./document-review-papers.js";
import {
  licenseByPublishedDocumentsOnly,
  lookBackOnCleanUp,
  markDocumentNoLongerInForce,
  publishDocumentTouchingRights,
} from "./document-validity.js";
import {
  holdCertificateWhenEnforcing,
  holdCertificateWhenInspecting,
  passExamBeforeCertificate,
} from "./enforcement-certificates.js";
import { coverTenFields, orderUrbanManagement } from "./enforcement-fields.js";
import {
  discussCaseBeforeDecision,
  holdDueHearingBeforeDecision,
  investigateBeforePenalty,
  recordEnforcementThroughout,
  reviewMajorCaseBeforeDecision,
} from "./enforcement-procedure.js";
import {
  introduceProcessRecords,
  recordInspectionThroughout,
  recordLicensingThroughout,
} from "./enforcement-records.js";
import {
  concludeCrossDepartmentPilot,
  concludeUrbanManagementPilot,
  cutKindsOfEnforcementTeam,
  integrateEnforcementInNamedFields,
} from "./enforcement-reform.js";
import { keepDiscretionBenchmark, publishConditionsOfMajorDecisions } from "./enforcement-standards.js";
import { cutKindsConsiderably, shiftPostsToGrassRoots } from "./enforcement-strength.js";
import { showCutOfTeamsInRegister } from "./enforcement-team-register.js";
import { environmentAndOpennessRules } from "./environment-and-openness-rules.js";
import { favourGrassRoots } from "./grass-roots-share.js";
import { answerProcuratorialSuggestion } from "./judgments-and-suggestions.js";
import {
  hearAdvisersOnDecision,
  keepLegalAdviserTeam,
  letLegalStaffBeCore,
  runLegalAdviserOffice,
} from "./legal-advisers.js";
import { staffFilingReview } from "./legal-functions.js";
import { appearInCourt } from "./litigation.js";
import {
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  reviewDecisionBeforeDiscussion,
} from "./major-decisions.js";
import {
  decideNoCaseFoundUnlawful,
  followPublishedConditions,
  treatGravePenaltyAsMajor,
} from "./major-enforcement-decisions.js";
import { mechanismRules } from "./mechanism-rules.js";
import {
  correctDocumentAfterFilingReview,
  fileNormativeDocumentInTime,
  reviewAndDiscussBeforeIssue,
} from "./normative-documents.js";
import { organisationRules } from "./organisation-rules.js";
import { citeBenchmark, fineWithinBenchmark } from "./penalty-discretion.js";
import { acceptPetitionsOnline, receivePetitionsOnline } from "./petitions.js";
import { separateConflictingPosts } from "./post-functions.js";
import { limitTimeInPost, rotatePostHolder, separatePowersOfPost } from "./power-posts.js";
import { namePrincipalOfDepartment, reportOnIntegrity } from "./principals.js";
import { contactProposerBeforeReply, publishReplyInFull } from "./proposals.js";
import { staffReconsideration } from "./reconsideration.js";
import { supervisionRules } from "./supervision-rules.js";
import { openWayForReviewRequests, runParticipationPlatform } from "./working-mechanisms.js";

/** The rules of the pack, in the order of the plan. */
export const rules = [
  // 2.1 and 2.2
  ...approvalRules,
  // 2.3 to 2.6
  ...supervisionRules,
  // 2.7 to 2.9
  ...environmentAndOpennessRules,
  // 2.10
  reviewDecisionBeforeDiscussion,
  discussNoDecisionFoundUnlawful,
  reviewDecisionBeforeMeeting,
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  explainDecisionOfWideConcern,
  surveyOpinionBeforeDecision,
  recordDiscussionTruthfully,
  archiveDecisionWhole,
  namePersonsAccountableForDecision,
  lookBackOnUnlawfulDecision,
  hearNamedGroups,
  runParticipationPlatform,
  // 2.11
  keepLegalAdviserTeam,
  letLegalStaffBeCore,
  runLegalAdviserOffice,
  hearAdvisersOnDecision,
  // 2.12
  reviewAndDiscussBeforeIssue,
  reviewAndDiscussByDayOfIssue,
  issueNoDocumentFoundUnlawful,
  unifyDocumentsInEveryCounty,
  numberDocumentInRegister,
  publishDocumentTouchingRights,
  licenseByPublishedDocumentsOnly,
  staffFilingReview,
  openWayForReviewRequests,
  fileNormativeDocumentInTime,
  correctDocumentAfterFilingReview,
  markDocumentNoLongerInForce,
  lookBackOnCleanUp,
  // 2.13
  cutKindsOfEnforcementTeam,
  cutKindsConsiderably,
  showCutOfTeamsInRegister,
  shiftPostsToGrassRoots,
  favourGrassRoots,
  integrateEnforcementInNamedFields,
  coverTenFields,
  orderUrbanManagement,
  concludeCrossDepartmentPilot,
  concludeUrbanManagementPilot,
  // 2.14
  recordEnforcementThroughout,
  introduceProcessRecords,
  recordLicensingThroughout,
  recordInspectionThroughout,
  investigateBeforePenalty,
  holdDueHearingBeforeDecision,
  discussCaseBeforeDecision,
  followPublishedConditions,
  treatGravePenaltyAsMajor,
  publishConditionsOfMajorDecisions,
  keepDiscretionBenchmark,
  citeBenchmark,
  fineWithinBenchmark,
  reviewMajorCaseBeforeDecision,
  decideNoCaseFoundUnlawful,
  holdCertificateWhenEnforcing,
  holdCertificateWhenInspecting,
  passExamBeforeCertificate,
  // 2.15
  namePrincipalOfDepartment,
  reportOnIntegrity,
  contactProposerBeforeReply,
  publishReplyInFull,
  answerProcuratorialSuggestion,
  separatePowersOfPost,
  separateConflictingPosts,
  rotatePostHolder,
  limitTimeInPost,
  // 2.16
  staffReconsideration,
  appearInCourt,
  assessBySuits,
  // 2.17
  decideLabourArbitrationInTime,
  serveAdjudication,
  runMediationSystem,
  mediateThroughSystem,
  acceptPetitionsOnline,
  receivePetitionsOnline,
  // Mechanisms of 2.5 to 2.16
  ...mechanismRules,
  ...organisationRules,
] as const satisfies readonly Rule[];
