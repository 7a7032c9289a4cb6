import type { Indicator } from "fazhi";
import { itemsMovedToApprovalBureau } from "./approval-bureau.js";
import { nonLicensingApprovalItems } from "./approval-items.js";
import {
  certificateMergerRate,
  electronicLicenceRate,
  electronicRegistrationRate,
  preRegistrationApprovals,
} from "./business-registration.js";
import { creditArchiveCoverage } from "./credit-archives.js";
import { simplifiedDeregistrationShare } from "./deregistration.js";
import {
  documentFilingRate,
  documentReviewRate,
  documentUnificationCoverage,
  documentUnificationRate,
  reviewRequestFeedbackRate,
} from "./document-rates.js";
import { statutoryBasesCoverage } from "./government-structure.js";
import {
  caseReferralAnswerRate,
  inspectionReferralAnswerRate,
  randomInspectionCoverage,
} from "./inspection-indicators.js";
import { headAppearanceRate, litigationCount, litigationLossRate } from "./litigation.js";
import { pilotOnlineShare } from "./online-services.js";
import { proposalConclusionRate } from "./proposals.js";
import { openHearingRate } from "./reconsideration.js";
import { onlineApplicationRate } from "./service-catalogue.js";
import { legalLectureCoverage, trainingCourseCoverage } from "./training.js";

/** The indicators of the pack, in the order of the plan. */
export const indicators: readonly Indicator[] = [
  nonLicensingApprovalItems,
  onlineApplicationRate,
  itemsMovedToApprovalBureau,
  statutoryBasesCoverage,
  preRegistrationApprovals,
  certificateMergerRate,
  electronicRegistrationRate,
  electronicLicenceRate,
  simplifiedDeregistrationShare,
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
];
