import type { Indicator } from "fazhi";
import { adjudicationConclusionRate } from "./adjudication.js";
import { itemsMovedToApprovalBureau } from "./approval-bureau.js";
import { nonLicensingApprovalItems } from "./approval-items.js";
import { advancedPersonsChosen, advancedUnitsChosen, lawBasedAssessmentShare } from "./assessment.js";
import {
  certificateMergerRate,
  electronicLicenceRate,
  electronicRegistrationRate,
  preRegistrationApprovals,
} from "./business-registration.js";
import { creditArchiveCoverage } from "./credit-archives.js";
import { creditSharingCoverage } from "./credit-supervision.js";
import { simplifiedDeregistrationShare } from "./deregistration.js";
import { linkedMediationShare } from "./dispute-resolution.js";
import {
  documentFilingRate,
  documentReviewRate,
  documentUnificationCoverage,
  documentUnificationRate,
  reviewRequestFeedbackRate,
} from "./document-rates.js";
import { comprehensiveEnforcementShare } from "./enforcement-reform.js";
import { environmentTargetsReached } from "./environment.js";
import { statutoryBasesCoverage } from "./government-structure.js";
import { hotlineAnswerRate } from "./hotline.js";
import {
  caseReferralAnswerRate,
  inspectionReferralAnswerRate,
  randomInspectionCoverage,
} from "./inspection-indicators.js";
import { inspectionListCoverage } from "./inspection-lists.js";
import {
  adviserShareOfReconsiderations,
  adviserShareOfReviews,
  adviserShareOfSuits,
  adviserTeamCoverage,
} from "./legal-advisers.js";
import { filledLegalPostsShare } from "./legal-staff.js";
import { firstRulesIssued } from "./legislation.js";
import { headAppearanceRate, litigationCount, litigationLossRate } from "./litigation.js";
import { marketSupervisionShare } from "./market-supervision.js";
import { hotlineCoverage, oneNetworkCoverage } from "./one-network.js";
import { pilotOnlineShare } from "./online-services.js";
import { dataSetsOpened } from "./openness-coverage.js";
import { opennessEvaluations } from "./openness-evaluation.js";
import { onlinePetitionShare } from "./petitions.js";
import { namedPilotsStarted } from "./pilots.js";
import { proposalConclusionRate } from "./proposals.js";
import { openHearingRate } from "./reconsideration.js";
import { onlineApplicationRate } from "./service-catalogue.js";
import { legalLectureCoverage, trainingCourseCoverage } from "./training.js";

/** The indicators of the pack, in the order of the plan. */
export const indicators: readonly Indicator[] = [
  nonLicensingApprovalItems,
  onlineApplicationRate,
  itemsMovedToApprovalBureau,
  namedPilotsStarted,
  statutoryBasesCoverage,
  preRegistrationApprovals,
  certificateMergerRate,
  electronicRegistrationRate,
  electronicLicenceRate,
  simplifiedDeregistrationShare,
  randomInspectionCoverage,
  inspectionListCoverage,
  caseReferralAnswerRate,
  inspectionReferralAnswerRate,
  creditArchiveCoverage,
  creditSharingCoverage,
  marketSupervisionShare,
  oneNetworkCoverage,
  pilotOnlineShare,
  hotlineCoverage,
  hotlineAnswerRate,
  environmentTargetsReached,
  opennessEvaluations,
  dataSetsOpened,
  firstRulesIssued,
  adviserTeamCoverage,
  adviserShareOfReviews,
  adviserShareOfReconsiderations,
  adviserShareOfSuits,
  documentUnificationCoverage,
  documentUnificationRate,
  documentFilingRate,
  documentReviewRate,
  reviewRequestFeedbackRate,
  comprehensiveEnforcementShare,
  proposalConclusionRate,
  openHearingRate,
  litigationCount,
  headAppearanceRate,
  litigationLossRate,
  adjudicationConclusionRate,
  linkedMediationShare,
  onlinePetitionShare,
  lawBasedAssessmentShare,
  advancedUnitsChosen,
  advancedPersonsChosen,
  filledLegalPostsShare,
  trainingCourseCoverage,
  legalLectureCoverage,
];
