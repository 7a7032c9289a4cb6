import type { Parameter } from "fazhi";
import { approvalPeriod, jointApprovalPeriod, timelyApprovalTarget } from "./approvals.js";
import { baselessServicesLeft, decoupledServicesTarget, publishedServicesTarget } from "./intermediary-services.js";
import { nonLicensingApprovalsLeft } from "./non-licensing-approvals.js";
import {
  demoFilingPeriod,
  filedDocumentsTarget,
  standardFilingsTarget,
  timelyFilingsTarget,
} from "./normative-documents.js";

/** All parameters, in the same order. */
export const parameters = [
  timelyApprovalTarget,
  approvalPeriod,
  jointApprovalPeriod,
  nonLicensingApprovalsLeft,
  baselessServicesLeft,
  publishedServicesTarget,
  decoupledServicesTarget,
  filedDocumentsTarget,
  timelyFilingsTarget,
  standardFilingsTarget,
  demoFilingPeriod,
] as const satisfies readonly Parameter[];
