import type { Parameter } from "fazhi";
import { nonLicensingItemsLeft } from "./approval-items.js";
import { labourArbitrationPeriod } from "./dispute-resolution.js";
import { feedbackRateTarget, filingRateTarget, reviewRateTarget, unificationTarget } from "./document-rates.js";
import { fieldsOfComprehensiveEnforcement } from "./enforcement-reform.js";
import { severalGraveCases } from "./first-responsible-person.js";
import { itemsToInspect } from "./inspection-indicators.js";
import { timeOfSeveralCases } from "./ladder.js";
import { adviserTeamTarget } from "./legal-advisers.js";
import { firstRulesToIssue, legislativeFields } from "./legislation.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { filingPeriod } from "./normative-documents.js";
import { namedPilotsTarget, placesNamedForPilots } from "./pilots.js";
import { firstDayOfPlan, firstDayOfPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import { conclusionRateTarget } from "./proposals.js";
import { publicationPeriod } from "./publication-period.js";
import { fewestInspectors } from "./random-inspection.js";
import { fewestCourses, fewestLectures, trainingCoverageTarget } from "./training.js";

/** The numbers, periods and days of the pack, in the order of the plan. */
export const parameters = [
  firstDayOfPlan,
  firstDayOfPlanYear,
  lastDayOfPlanYear,
  publicationPeriod,
  nonLicensingItemsLeft,
  placesNamedForPilots,
  namedPilotsTarget,
  listRevisionPeriod,
  fewestInspectors,
  itemsToInspect,
  legislativeFields,
  firstRulesToIssue,
  adviserTeamTarget,
  filingPeriod,
  filingRateTarget,
  reviewRateTarget,
  feedbackRateTarget,
  unificationTarget,
  fieldsOfComprehensiveEnforcement,
  conclusionRateTarget,
  labourArbitrationPeriod,
  severalGraveCases,
  timeOfSeveralCases,
  fewestCourses,
  fewestLectures,
  trainingCoverageTarget,
] as const satisfies readonly Parameter[];
