import type { Parameter } from "fazhi";
import { reminderPeriod } from "./court-enforcement.js";
import { fewestOfficers } from "./enforcement-officers.js";
import {
  licenceAndPenaltyPublicationPeriod,
  publicationWithdrawalPeriod,
  registrarPenaltyPublicationPeriod,
  resultPublicationPeriod,
} from "./enforcement-publicity.js";
import { inspectionRecheckPeriod } from "./government-inspection.js";
import {
  firstDayOfRevisedPenaltyLaw,
  largeFineOfCitizen,
  largeFineOfOrganisation,
  publicSecurityHearingFine,
} from "./hearing-due.js";
import { holdPeriod, keptEvidencePeriod, longestHoldExtension } from "./holds.js";
import { leastShareOfReviewers } from "./legal-reviewers.js";
import {
  finePaymentPeriod,
  handingInPeriod,
  highestFineOnTheSpot,
  highestPublicSecurityFineOnTheSpot,
} from "./penalty-collection.js";
import { lastDayOfGeneralReview } from "./penalty-decision.js";
import {
  gravePenaltyLimitationPeriod,
  penaltyLimitationPeriod,
  publicSecurityLimitationPeriod,
  taxLimitationPeriod,
} from "./penalty-limitation.js";
import {
  penaltyDecisionPeriod,
  penaltyServicePeriod,
  publicSecurityCasePeriod,
  publicSecurityServicePeriod,
} from "./penalty-periods.js";
import { hearingRequestPeriod, penaltyHearingNoticePeriod } from "./penalty-procedure.js";
import {
  highestSummaryFineOfCitizen,
  highestSummaryFineOfOrganisation,
  highestSurcharge,
} from "./penalty-substance.js";
import { spotCoercionReportPeriod } from "./spot-coercion.js";
import { enforcementStatisticsPeriod } from "./yearly-reports.js";

/** The numbers of penalties, holds and other enforcement, in the order of the pack. */
export const enforcementParameters = [
  lastDayOfGeneralReview,
  penaltyDecisionPeriod,
  penaltyServicePeriod,
  publicSecurityServicePeriod,
  penaltyLimitationPeriod,
  gravePenaltyLimitationPeriod,
  publicSecurityLimitationPeriod,
  taxLimitationPeriod,
  publicSecurityCasePeriod,
  hearingRequestPeriod,
  penaltyHearingNoticePeriod,
  firstDayOfRevisedPenaltyLaw,
  largeFineOfCitizen,
  largeFineOfOrganisation,
  publicSecurityHearingFine,
  highestSummaryFineOfCitizen,
  highestSummaryFineOfOrganisation,
  keptEvidencePeriod,
  finePaymentPeriod,
  highestFineOnTheSpot,
  highestPublicSecurityFineOnTheSpot,
  handingInPeriod,
  highestSurcharge,
  fewestOfficers,
  resultPublicationPeriod,
  licenceAndPenaltyPublicationPeriod,
  registrarPenaltyPublicationPeriod,
  publicationWithdrawalPeriod,
  leastShareOfReviewers,
  enforcementStatisticsPeriod,
  holdPeriod,
  spotCoercionReportPeriod,
  longestHoldExtension,
  reminderPeriod,
  inspectionRecheckPeriod,
] as const satisfies readonly Parameter[];
