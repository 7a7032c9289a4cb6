import type { Rule } from "fazhi";
import { inspectBusinessByCertifiedOfficers, inspectBusinessInPairs } from "./business-inspection-officers.js";
import { restPowerOnEnvironmentalLawInForce } from "./ecological-code.js";
import { extendLicencePeriodLawfully } from "./licence-extensions.js";
import { keepNoNonLicensingApproval, showAllOfLicenceItem, useListedIntermediaries } from "./licence-items.js";
import { decideRenewalBeforeExpiry } from "./licence-renewal.js";
import { giveNoticeOfLicensingHearing, holdLicensingHearingInTime, serveLicenceInTime } from "./licence-service.js";
import { assignLicenceTestersInTime, testLicenceInPairs } from "./licence-testing.js";
import {
  decideLicenceBySpecialDay,
  decideLicenceInTime,
  tellApplicantOfSuspension,
  tellDefectsInTime,
  tellDefectsOnce,
} from "./licensing.js";
import { inspectBusinessByEntitledUnit } from "./market-inspection.js";
import { classifyPower, havePowerList, publishChangedPowerList, showAllOfPower } from "./power-lists.js";
import { nameSharedPowerAlike } from "./power-naming.js";
import {
  drawAtRandom,
  inspectInPairs,
  inspectListedItemOnly,
  keepListAndDirectories,
  publishRandomInspectionResult,
} from "./random-inspection.js";

/** The rules on licences, lists of powers and random inspection. */
export const approvalRules = [
  // 1 行政许可
  tellDefectsInTime,
  tellDefectsOnce,
  decideLicenceInTime,
  decideLicenceBySpecialDay,
  tellApplicantOfSuspension,
  extendLicencePeriodLawfully,
  serveLicenceInTime,
  holdLicensingHearingInTime,
  giveNoticeOfLicensingHearing,
  assignLicenceTestersInTime,
  testLicenceInPairs,
  decideRenewalBeforeExpiry,
  keepNoNonLicensingApproval,
  showAllOfLicenceItem,
  useListedIntermediaries,
  // 2 权责清单
  showAllOfPower,
  classifyPower,
  havePowerList,
  nameSharedPowerAlike,
  publishChangedPowerList,
  restPowerOnEnvironmentalLawInForce,
  // 3 双随机
  inspectListedItemOnly,
  keepListAndDirectories,
  drawAtRandom,
  inspectInPairs,
  publishRandomInspectionResult,
  inspectBusinessByEntitledUnit,
  inspectBusinessByCertifiedOfficers,
  inspectBusinessInPairs,
] as const satisfies readonly Rule[];
