import type { Rule } from "fazhi";
import { gradeByScore, publishAssessmentResult } from "./assessment-openness.js";
import { mergeCertificates } from "./business-registration.js";
import {
  blacklistByPublishedList,
  keepCreditArchive,
  shareCreditOfDiscreditedBusiness,
  superviseDiscreditedBusiness,
} from "./credit-supervision.js";
import { givePowerToOneDepartment, handOverFunctionsOfAbolishedUnit } from "./department-duties.js";
import { holdDrawToItsProof } from "./draw-proofs.js";
import { integrateMarketSupervision } from "./enforcement-fields.js";
import { applyPerformanceIndicatorsToAll, restUnitOnStatutoryBases } from "./government-structure.js";
import { answerHotlineTicketInTime } from "./hotline.js";
import { recogniseResultOfReferral } from "./inspection-indicators.js";
import { compileInspectionLists } from "./inspection-lists.js";
import {
  agreeSupervisionStandards,
  enforceJointly,
  issueRandomInspectionRules,
  provideMarketExit,
  runOneHotline,
  shareCreditInformation,
} from "./mechanisms-to-run.js";
import { joinOneNetwork } from "./one-network.js";
import { launchEGovernmentPilot } from "./online-services.js";
import { decidePostRegistrationApprovalInTime } from "./post-registration.js";
import { cutPreRegistrationApprovals } from "./pre-registration.js";
import { drawFromDirectories, keepOneListAndTwoDirectories, publishInspectionResult } from "./random-inspection.js";
import { restPowersOnLaw } from "./rank-of-bases.js";
import { promiseNoLongerTime, serveByAllChannels } from "./service-channels.js";

/** The rules of the plan on the structure of government, registration, supervision and services, in its order. */
export const supervisionRules = [
  // 2.3
  handOverFunctionsOfAbolishedUnit,
  givePowerToOneDepartment,
  restUnitOnStatutoryBases,
  restPowersOnLaw,
  applyPerformanceIndicatorsToAll,
  publishAssessmentResult,
  gradeByScore,
  // 2.4
  cutPreRegistrationApprovals,
  decidePostRegistrationApprovalInTime,
  mergeCertificates,
  // 2.5
  holdDrawToItsProof,
  drawFromDirectories,
  publishInspectionResult,
  keepOneListAndTwoDirectories,
  compileInspectionLists,
  issueRandomInspectionRules,
  shareCreditInformation,
  shareCreditOfDiscreditedBusiness,
  keepCreditArchive,
  blacklistByPublishedList,
  provideMarketExit,
  superviseDiscreditedBusiness,
  integrateMarketSupervision,
  enforceJointly,
  agreeSupervisionStandards,
  recogniseResultOfReferral,
  // 2.6
  promiseNoLongerTime,
  joinOneNetwork,
  launchEGovernmentPilot,
  runOneHotline,
  answerHotlineTicketInTime,
  serveByAllChannels,
] as const satisfies readonly Rule[];
