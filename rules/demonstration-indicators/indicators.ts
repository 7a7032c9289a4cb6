import type { Indicator } from "fazhi";
import { demoApprovalTime, demoOnlineItems, demoTimelyApprovals } from "./approvals.js";
import { demoBaselessServices, demoDecoupledServices, demoPublishedServices } from "./intermediary-services.js";
import { demoNonLicensingApprovals } from "./non-licensing-approvals.js";
import {
  demoAnsweredReviewProposals,
  demoFiledDocuments,
  demoStandardFilings,
  demoTimelyFilings,
} from "./normative-documents.js";
import { demoHeadAppearance, demoPerformedJudgments, demoReviewedDocuments } from "./rates-without-threshold.js";

/** All indicators, in the order of the system. */
export const indicators: readonly Indicator[] = [
  demoTimelyApprovals,
  demoApprovalTime,
  demoOnlineItems,
  demoNonLicensingApprovals,
  demoBaselessServices,
  demoPublishedServices,
  demoDecoupledServices,
  demoFiledDocuments,
  demoTimelyFilings,
  demoStandardFilings,
  demoAnsweredReviewProposals,
  demoHeadAppearance,
  demoReviewedDocuments,
  demoPerformedJudgments,
];
