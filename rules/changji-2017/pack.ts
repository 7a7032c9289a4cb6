import { definePack, label, xinjiangCalendar } from "fazhi";
import { nonLicensingApprovalItems, nonLicensingItemsLeft } from "./approval-items.js";
import { creditArchiveCoverage } from "./credit-archives.js";
import {
  archiveDecisionWhole,
  explainDecisionOfWideConcern,
  hearNamedGroups,
  recordDiscussionTruthfully,
  surveyOpinionBeforeDecision,
} from "./decision-records.js";
import {
  documentFilingRate,
  documentReviewRate,
  documentUnificationCoverage,
  documentUnificationRate,
  feedbackRateTarget,
  filingRateTarget,
  reviewRateTarget,
  reviewRequestFeedbackRate,
  unificationTarget,
} from "./document-rates.js";
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
  caseReferralAnswerRate,
  inspectionReferralAnswerRate,
  itemsToInspect,
  randomInspectionCoverage,
} from "./inspection-indicators.js";
import { answerProcuratorialSuggestion, carryOutJudgment } from "./judgments-and-suggestions.js";
import { listRevisionPeriod, publishListRevision, reviseListAfterTrigger } from "./list-revisions.js";
import { correctListShortcomings, inspectRunningOfLists } from "./list-supervision.js";
import {
  appearInCourt,
  headAppearanceRate,
  litigationCount,
  litigationLossRate,
  sendOfficialToCourt,
} from "./litigation.js";
import {
  completeStepsBeforeDiscussion,
  keepOrderOfDecisionSteps,
  reviewDecisionBeforeDiscussion,
} from "./major-decisions.js";
import {
  correctDocumentAfterFilingReview,
  fileNormativeDocumentInTime,
  filingPeriod,
  reviewAndDiscussBeforeIssue,
} from "./normative-documents.js";
import { obligations } from "./obligations.js";
import { pilotOnlineShare } from "./online-services.js";
import { fineWithinBenchmark } from "./penalty-discretion.js";
import { firstDayOfPlan, firstDayOfPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import {
  pairPowersWithResponsibilities,
  publishPowerAndResponsibilityLists,
} from "./power-and-responsibility-lists.js";
import { enforceByListedPower, licenseByListedItem } from "./power-exercise.js";
import {
  answerProposalInTime,
  answerSuggestionInTime,
  conclusionRateTarget,
  hardProposalPeriod,
  hardSuggestionPeriod,
  proposalConclusionRate,
  proposalPeriod,
  publishReplyInFull,
  suggestionPeriod,
} from "./proposals.js";
import { publicationPeriod } from "./publication-period.js";
import {
  drawObjectsAndInspectorsAtRandom,
  fewestInspectors,
  keepOneListAndTwoDirectories,
  publishInspectionResult,
  sendTwoInspectors,
} from "./random-inspection.js";
import {
  answerReconsiderationInTime,
  decideReconsiderationInTime,
  openHearingRate,
  reconsiderationAnswerPeriod,
  reconsiderationPeriod,
} from "./reconsideration.js";
import {
  deputiesLaw,
  filingProvisions,
  informationRegulations,
  litigationLaw,
  penaltyLaw,
  plan2017,
  reconsiderationLaw,
} from "./sources.js";
import {
  fewestCourses,
  fewestLectures,
  holdLegalLectures,
  holdTrainingCourse,
  legalLectureCoverage,
  trainingCourseCoverage,
  trainingCoverageTarget,
} from "./training.js";

/**
 * What Changji's plan of 2017 obliges to and records can show, clause by clause. Working days are those of Xinjiang:
 * where the region's festivals are not known, a last day has bounds and what falls between them is not judged.
 */
export const changji2017 = definePack({
  name: "changji-2017",
  title: label("昌吉州2017年依法行政工作要点", "Changji's plan for law-based administration, 2017"),
  version: "1.0.0",
  calendar: xinjiangCalendar,
  sources: [
    plan2017,
    reconsiderationLaw,
    litigationLaw,
    deputiesLaw,
    penaltyLaw,
    informationRegulations,
    filingProvisions,
  ],
  obligations,
  parameters: [
    firstDayOfPlan,
    firstDayOfPlanYear,
    lastDayOfPlanYear,
    publicationPeriod,
    nonLicensingItemsLeft,
    listRevisionPeriod,
    fewestInspectors,
    itemsToInspect,
    filingPeriod,
    filingRateTarget,
    reviewRateTarget,
    feedbackRateTarget,
    unificationTarget,
    suggestionPeriod,
    hardSuggestionPeriod,
    proposalPeriod,
    hardProposalPeriod,
    conclusionRateTarget,
    reconsiderationPeriod,
    reconsiderationAnswerPeriod,
    fewestCourses,
    fewestLectures,
    trainingCoverageTarget,
  ],
  rules: [
    // 2.2
    publishPowerAndResponsibilityLists,
    pairPowersWithResponsibilities,
    enforceByListedPower,
    licenseByListedItem,
    reviseListAfterTrigger,
    publishListRevision,
    inspectRunningOfLists,
    correctListShortcomings,
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
  ],
  indicators: [
    nonLicensingApprovalItems,
    randomInspectionCoverage,
    caseReferralAnswerRate,
    inspectionReferralAnswerRate,
    creditArchiveCoverage,
    pilotOnlineShare,
    documentUnificationCoverage,
    documentUnificationRate,
    documentFilingRate,
    documentReviewRate,
    reviewRequestFeedbackRate,
    proposalConclusionRate,
    openHearingRate,
    litigationCount,
    headAppearanceRate,
    litigationLossRate,
    trainingCourseCoverage,
    legalLectureCoverage,
  ],
});
