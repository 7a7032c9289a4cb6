import type { Rule } from "fazhi";
import { moveItemsInScope, sealWithOneSeal } from "./approval-bureau.js";
import { codeAndCatalogueItem, updateCatalogueAfterTrigger, useCodeOnce } from "./approval-catalogue.js";
import { cleanUpApprovalItem } from "./approval-items.js";
import { keepApprovalCatalogue, keepServiceCatalogue } from "./catalogues-to-keep.js";
import { keepCancelledItemCancelled, restNewItemOnLegalBasis } from "./covert-growth.js";
import {
  cleanUpIntermediaryService,
  issueMeasuresOnIntermediaries,
  letProvidersVary,
} from "./intermediary-clean-up.js";
import {
  keepIntermediariesCompeting,
  leaveChoiceOfIntermediaryToApplicant,
  publishIntermediaryList,
} from "./intermediary-services.js";
import {
  examineInvestmentProjectInParallel,
  finishInvestmentStageInTime,
  receiveInvestmentProjectOnPlatform,
} from "./investment-approval.js";
import { mergeInvestmentApprovals } from "./investment-merging.js";
import { superviseCancelledOrDevolvedItem, takeOverDelegatedItem } from "./item-delegation.js";
import { standardiseLicenceItem } from "./licence-standards.js";
import { changeListWithItsBasis, takeEndedItemOffList } from "./list-after-clean-up.js";
import { listItemTakenOver } from "./list-follow-up.js";
import { reviseListAfterTrigger } from "./list-revisions.js";
import { correctListShortcomings, inspectRunningOfLists } from "./list-supervision.js";
import { leaveUnlistedFieldOpen } from "./market-access.js";
import { addNothingToNegativeList } from "./negative-list.js";
import { letApprovalItemsNotGrow } from "./net-growth.js";
import {
  holdApprovalBureauPilot,
  holdCrossDepartmentEnforcementPilot,
  holdEGovernmentPilot,
  holdUrbanManagementPilot,
  launchApprovalBureau,
  standForNoNamedPilot,
} from "./pilots.js";
import {
  pairPowersWithResponsibilities,
  publishPowerAndResponsibilityLists,
} from "./power-and-responsibility-lists.js";
import { enforceByListedPower, licenseByListedItem } from "./power-exercise.js";
import { publishServiceCatalogue, showFlowOfService } from "./service-catalogue.js";

/** The rules of the clauses on approvals and on the lists of powers, in the order of the plan. */
export const approvalRules = [
  // 2.1
  cleanUpApprovalItem,
  takeOverDelegatedItem,
  superviseCancelledOrDevolvedItem,
  keepCancelledItemCancelled,
  restNewItemOnLegalBasis,
  letApprovalItemsNotGrow,
  issueMeasuresOnIntermediaries,
  cleanUpIntermediaryService,
  publishIntermediaryList,
  keepIntermediariesCompeting,
  leaveChoiceOfIntermediaryToApplicant,
  letProvidersVary,
  addNothingToNegativeList,
  leaveUnlistedFieldOpen,
  mergeInvestmentApprovals,
  receiveInvestmentProjectOnPlatform,
  examineInvestmentProjectInParallel,
  finishInvestmentStageInTime,
  standardiseLicenceItem,
  keepServiceCatalogue,
  publishServiceCatalogue,
  showFlowOfService,
  keepApprovalCatalogue,
  codeAndCatalogueItem,
  useCodeOnce,
  updateCatalogueAfterTrigger,
  listItemTakenOver,
  takeEndedItemOffList,
  changeListWithItsBasis,
  sealWithOneSeal,
  moveItemsInScope,
  holdApprovalBureauPilot,
  holdEGovernmentPilot,
  holdCrossDepartmentEnforcementPilot,
  holdUrbanManagementPilot,
  launchApprovalBureau,
  standForNoNamedPilot,
  // 2.2
  publishPowerAndResponsibilityLists,
  pairPowersWithResponsibilities,
  enforceByListedPower,
  licenseByListedItem,
  reviseListAfterTrigger,
  inspectRunningOfLists,
  correctListShortcomings,
] as const satisfies readonly Rule[];
