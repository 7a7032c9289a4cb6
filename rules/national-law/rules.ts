import type { Rule } from "fazhi";
import { approvalRules } from "./approval-rules.js";
import { disputeRules } from "./dispute-rules.js";
import { documentRules } from "./document-rules.js";
import { enforcementRules } from "./enforcement-rules.js";
import { opennessRules } from "./openness-rules.js";
import { registerRules } from "./register-rules.js";

/** All rules, in the order of the tables of the laws. */
export const rules = [
  ...approvalRules,
  ...documentRules,
  ...enforcementRules,
  ...disputeRules,
  ...opennessRules,
  ...registerRules,
] as const satisfies readonly Rule[];
