import type { Rule } from "fazhi";
import { haveLegalAdviser } from "./legal-advisers.js";
import {
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
  registerBusinessInTime,
} from "./market-subjects.js";

/** The rules on legal staff, reports, businesses and codes. */
export const registerRules: readonly Rule[] = [
  // 12 法律顾问、学法
  haveLegalAdviser,
  // 13 市场主体
  registerBusinessInTime,
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
];
