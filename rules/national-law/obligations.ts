import type { Obligation } from "fazhi";
import { approvalObligations } from "./approval-obligations.js";
import { disputeObligations } from "./dispute-obligations.js";
import { documentObligations } from "./document-obligations.js";
import { enforcementObligations } from "./enforcement-obligations.js";
import { opennessObligations } from "./openness-obligations.js";
import { registerObligations } from "./register-obligations.js";

/** Everything that national law obliges to and that a reader can point at, table by table. */
export const obligations: readonly Obligation[] = [
  ...approvalObligations,
  ...documentObligations,
  ...enforcementObligations,
  ...disputeObligations,
  ...opennessObligations,
  ...registerObligations,
];
