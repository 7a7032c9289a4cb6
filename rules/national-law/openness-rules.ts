import type { Rule } from "fazhi";
import { publishInformationBySpecialDay, publishInformationInTime } from "./government-information.js";
import { decideAndSignRule, keepWithinLegislativeFields, publishRuleMakingPlan } from "./legislation.js";
import { answerCppccProposalInTime, answerDeputySuggestionInTime, publishReplyOfPublicInterest } from "./proposals.js";
import { correctReturnedFiling, fileRuleInTime } from "./rule-filing.js";
import {
  announceRuleHearing,
  nameRuleAsRule,
  openDraftRuleToComment,
  waitBeforeRuleTakesEffect,
} from "./rule-making.js";

/** The rules on proposals, government information and legislation. */
export const opennessRules: readonly Rule[] = [
  // 9 建议提案
  answerDeputySuggestionInTime,
  answerCppccProposalInTime,
  publishReplyOfPublicInterest,
  // 10 政府信息公开
  publishInformationInTime,
  publishInformationBySpecialDay,
  // 11 立法、规章
  keepWithinLegislativeFields,
  decideAndSignRule,
  publishRuleMakingPlan,
  nameRuleAsRule,
  openDraftRuleToComment,
  announceRuleHearing,
  waitBeforeRuleTakesEffect,
  fileRuleInTime,
  correctReturnedFiling,
];
