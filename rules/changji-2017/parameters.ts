import type { Parameter } from "fazhi";
import { nonLicensingItemsLeft } from "./approval-items.js";
import { fewestAdvanced, lastDayOfAssessment } from "./assessment.js";
import { assessmentPublicationPeriod } from "./assessment-openness.js";
import { firstDayOfOneLicence, firstDayOfTwoInOne } from "./business-registration.js";
import { labourArbitrationPeriod } from "./dispute-resolution.js";
import { feedbackRateTarget, filingRateTarget, reviewRateTarget, unificationTarget } from "./document-rates.js";
import { firstDayOfYearBefore } from "./document-validity.js";
import { fieldOfMarketSupervision, fieldOfUrbanManagement } from "./enforcement-fields.js";
import { fieldsOfComprehensiveEnforcement } from "./enforcement-reform.js";
import { considerableCut } from "./enforcement-strength.js";
import { severalGraveCases, timeOfSeveralCases } from "./first-responsible-person.js";
import { itemsToInspect } from "./inspection-indicators.js";
import { casesThatShowNoChoice } from "./intermediary-clean-up.js";
import { firstDayOfMerging } from "./investment-merging.js";
import { adviserTeamTarget, leastShareOfLegalStaff } from "./legal-advisers.js";
import { firstRulesToIssue } from "./legislation.js";
import { listRevisionPeriod } from "./list-revisions.js";
import { graveFine } from "./major-enforcement-decisions.js";
import { filingPeriod } from "./normative-documents.js";
import { petitionsToExpectOneOnline } from "./petitions.js";
import { namedPilotsTarget, placesNamedForPilots } from "./pilots.js";
import { firstDayOfPlan, firstDayOfPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import { longestTimeInPost } from "./power-posts.js";
import { manyShortcomings } from "./progress-inspection.js";
import { conclusionRateTarget, signersOfPublicInterest } from "./proposals.js";
import { publicationPeriod } from "./publication-period.js";
import { fewestReconsiderationStaff } from "./reconsideration.js";
import { clausesOfPlan } from "./responsibility-table.js";
import { fewestCourses, fewestLectures, trainingCoverageTarget } from "./training.js";

/** The numbers, periods and days of the pack, in the order of the plan. */
export const parameters = [
  firstDayOfPlan,
  firstDayOfPlanYear,
  lastDayOfPlanYear,
  publicationPeriod,
  nonLicensingItemsLeft,
  casesThatShowNoChoice,
  firstDayOfMerging,
  placesNamedForPilots,
  namedPilotsTarget,
  listRevisionPeriod,
  assessmentPublicationPeriod,
  firstDayOfOneLicence,
  firstDayOfTwoInOne,
  itemsToInspect,
  firstRulesToIssue,
  adviserTeamTarget,
  leastShareOfLegalStaff,
  filingPeriod,
  filingRateTarget,
  reviewRateTarget,
  feedbackRateTarget,
  unificationTarget,
  firstDayOfYearBefore,
  fieldsOfComprehensiveEnforcement,
  fieldOfUrbanManagement,
  fieldOfMarketSupervision,
  considerableCut,
  graveFine,
  conclusionRateTarget,
  signersOfPublicInterest,
  longestTimeInPost,
  fewestReconsiderationStaff,
  labourArbitrationPeriod,
  petitionsToExpectOneOnline,
  severalGraveCases,
  timeOfSeveralCases,
  lastDayOfAssessment,
  fewestAdvanced,
  manyShortcomings,
  fewestCourses,
  fewestLectures,
  trainingCoverageTarget,
  clausesOfPlan,
] as const satisfies readonly Parameter[];
