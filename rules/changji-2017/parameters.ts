import type { Parameter } from "fazhi";
import { nonLicensingItemsLeft } from "./approval-items.js";
import { simplifiedDeregistrationNotice } from "./deregistration.js";
import { feedbackRateTarget, filingRateTarget, reviewRateTarget, unificationTarget } from "./document-rates.js";
import { itemsToInspect } from "./inspection-indicators.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { filingPeriod } from "./normative-documents.js";
import { firstDayOfPlan, firstDayOfPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import {
  conclusionRateTarget,
  hardProposalPeriod,
  hardSuggestionPeriod,
  proposalPeriod,
  suggestionPeriod,
} from "./proposals.js";
import { publicationPeriod } from "./publication-period.js";
import { fewestInspectors } from "./random-inspection.js";
import { reconsiderationAnswerPeriod, reconsiderationPeriod } from "./reconsideration.js";
import { fewestCourses, fewestLectures, trainingCoverageTarget } from "./training.js";

/** The numbers, periods and days of the pack, in the order of the plan. */
export const parameters: readonly Parameter[] = [
  firstDayOfPlan,
  firstDayOfPlanYear,
  lastDayOfPlanYear,
  publicationPeriod,
  nonLicensingItemsLeft,
  listRevisionPeriod,
  simplifiedDeregistrationNotice,
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
];
