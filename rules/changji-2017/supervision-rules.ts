import type { Rule } from "fazhi";
import { giveBusinessValidCreditCode, mergeCertificates } from "./business-registration.js";
import {
  blacklistByPublishedList,
  keepCreditArchive,
  shareCreditOfDiscreditedBusiness,
  superviseDiscreditedBusiness,
} from "./credit-supervision.js";
import { applyPerformanceIndicatorsToAll, restUnitOnStatutoryBases } from "./government-structure.js";
import { answerHotlineTicketInTime } from "./hotline.js";
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
import {
  drawObjectsAndInspectorsAtRandom,
  keepOneListAndTwoDirectories,
  publishInspectionResult,
  sendTwoInspectors,
} from "./random-inspection.js";

/** The rules of the plan on the structure of government, registration, supervision and services, in its order. */
export const supervisionRules = [
  // 2.3
  restUnitOnStatutoryBases,
  applyPerformanceIndicatorsToAll,
  // 2.4
  giveBusinessValidCreditCode,
  mergeCertificates,
  // 2.5
  drawObjectsAndInspectorsAtRandom,
  sendTwoInspectors,
  publishInspectionResult,
  keepOneListAndTwoDirectories,
  issueRandomInspectionRules,
  shareCreditInformation,
  shareCreditOfDiscreditedBusiness,
  keepCreditArchive,
  blacklistByPublishedList,
  provideMarketExit,
  superviseDiscreditedBusiness,
  enforceJointly,
  agreeSupervisionStandards,
  // 2.6
  joinOneNetwork,
  launchEGovernmentPilot,
  runOneHotline,
  answerHotlineTicketInTime,
] as const satisfies readonly Rule[];
