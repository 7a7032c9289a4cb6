import type { Rule } from "fazhi";
import { publishInformationBySpecialDay, publishInformationInTime } from "./government-information.js";
import {
  answerInformationRequestAfterAsking,
  answerInformationRequestInTime,
  askForClearRequestInTime,
  awaitThirdPartyNoLonger,
  extendInformationRequestLawfully,
} from "./information-requests.js";
import { decideAndSignRule, keepWithinLegislativeFields, publishRuleMakingPlan } from "./legislation.js";
import { endProvisionalRuleInTime, makeRulesOnceOpened } from "./legislative-power.js";
import {
  answerCppccProposalInTime,
  answerDeputySuggestionInTime,
  publishReplyOfPublicInterest,
  reportOnDeliberationOpinionInTime,
} from "./proposals.js";
import {
  holdPressConferenceInTime,
  publishFirstInformationInTime,
  respondToPublicConcernInTime,
} from "./public-concerns.js";
import { answerReviewNoticeInTime, correctReturnedFiling, fileRuleInTime } from "./rule-filing.js";
import {
  announceRuleHearing,
  nameRuleAsRule,
  openDraftRuleToComment,
  waitBeforeRuleTakesEffect,
} from "./rule-making.js";
import { publishInformationReportInTime, sendUpRuleCatalogueInTime } from "./yearly-reports.js";

/** The rules on proposals, government information and legislation. */
export const opennessRules = [
  // 9 建议提案
  answerDeputySuggestionInTime,
  answerCppccProposalInTime,
  reportOnDeliberationOpinionInTime,
  publishReplyOfPublicInterest,
  // 10 政府信息公开
  publishInformationInTime,
  publishInformationBySpecialDay,
  answerInformationRequestInTime,
  answerInformationRequestAfterAsking,
  extendInformationRequestLawfully,
  askForClearRequestInTime,
  awaitThirdPartyNoLonger,
  publishInformationReportInTime,
  // 10 政务舆情回应
  holdPressConferenceInTime,
  publishFirstInformationInTime,
  respondToPublicConcernInTime,
  // 11 立法、规章
  keepWithinLegislativeFields,
  makeRulesOnceOpened,
  endProvisionalRuleInTime,
  decideAndSignRule,
  publishRuleMakingPlan,
  nameRuleAsRule,
  openDraftRuleToComment,
  announceRuleHearing,
  waitBeforeRuleTakesEffect,
  fileRuleInTime,
  sendUpRuleCatalogueInTime,
  correctReturnedFiling,
  answerReviewNoticeInTime,
] as const satisfies readonly Rule[];
