import type { Rule } from "fazhi";
import {
  decideOnlyControllableRisk,
  discussDecisionInOrder,
  giveDecisionReviewerTime,
  hearLegalAdvisers,
  publishDecisionInTime,
  sendHearingPapersEarly,
  signExpertOpinion,
} from "./decision-reviews.js";
import { cleanUpDocuments, fileDocumentUpward, unifyDocument, useNoUnpublishedDocument } from "./document-life.js";
import {
  concludeDocumentReviewInTime,
  giveReviewerTime,
  makeDocumentInFiveSteps,
  makeRightsDocumentByStatute,
  openMarketDocumentToComment,
  reviewCompetitionBeforePublication,
} from "./document-making.js";
import { citeEnvironmentalLawInForce, restPowerOnEnvironmentalLawInForce } from "./ecological-code.js";
import { enforceByQualifiedOfficers, handlePenaltyByTwoOfficers } from "./enforcement-officers.js";
import { publishEnforcementResult, publishLicensingResult } from "./enforcement-publicity.js";
import { publishInformationBySpecialDay, publishInformationInTime } from "./government-information.js";
import { haveLegalAdviser } from "./legal-advisers.js";
import { decideAndSignRule, keepWithinLegislativeFields, publishRuleMakingPlan } from "./legislation.js";
import { keepNoNonLicensingApproval, showAllOfLicenceItem, useListedIntermediaries } from "./licence-items.js";
import { holdLicensingHearingInTime, serveLicenceInTime } from "./licence-service.js";
import {
  decideLicenceInTime,
  extendLicencePeriodLawfully,
  tellApplicantOfSuspension,
  tellDefectsInTime,
  tellDefectsOnce,
} from "./licensing.js";
import { accompanyLawyerInCourt, answerSuitInTime, attendCourtWhereDue } from "./litigation.js";
import {
  archiveDecisionRecord,
  completeDecisionSteps,
  openDecisionToComment,
  reportDecisionToPartyCommittee,
} from "./major-decisions.js";
import {
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
  registerBusinessInTime,
} from "./market-subjects.js";
import {
  answerHotlineTicketByDueDay,
  askForConfirmationInTime,
  concludeMediationWithinMonth,
} from "./mediation-and-hotline.js";
import {
  decidePenaltyBySpecialDay,
  decidePenaltyInTime,
  openPenaltyBeforeLimitation,
  servePenaltyInTime,
} from "./penalty-periods.js";
import {
  awaitHearingRequest,
  holdRequestedHearing,
  recordPenaltyThroughout,
  reviewPenaltyBeforeDecision,
} from "./penalty-procedure.js";
import { capSurcharge, keepSummaryPenaltySmall, publishAppliedBenchmark } from "./penalty-substance.js";
import { concludePetitionReReviewInTime, concludePetitionReviewInTime } from "./petition-reviews.js";
import {
  concludeAcceptedPetitionInTime,
  extendPetitionLawfully,
  registerPetitionInTime,
  tellWhetherPetitionIsAccepted,
} from "./petitions.js";
import { classifyPower, havePowerList, publishChangedPowerList, showAllOfPower } from "./power-lists.js";
import { answerCppccProposalInTime, answerDeputySuggestionInTime, publishReplyOfPublicInterest } from "./proposals.js";
import {
  drawAtRandom,
  inspectInPairs,
  inspectListedItemOnly,
  keepListAndDirectories,
  publishRandomInspectionResult,
} from "./random-inspection.js";
import {
  askForReconsiderationPapersInTime,
  examineReconsiderationApplicationInTime,
  sendReconsiderationCopyInTime,
} from "./reconsideration-acceptance.js";
import {
  answerAsRespondentInTime,
  concludeReconsiderationInTime,
  extendReconsiderationLawfully,
} from "./reconsideration-decision.js";
import {
  answerOpinionLetterInTime,
  giveNoticeOfReconsiderationHearing,
  hearComplexReconsideration,
} from "./reconsideration-hearing.js";
import { correctReturnedFiling, fileRuleInTime } from "./rule-filing.js";
import {
  announceRuleHearing,
  nameRuleAsRule,
  openDraftRuleToComment,
  waitBeforeRuleTakesEffect,
} from "./rule-making.js";

/** All rules, in the order of the tables of the laws. */
export const rules: readonly Rule[] = [
  // 1 行政许可
  tellDefectsInTime,
  tellDefectsOnce,
  decideLicenceInTime,
  tellApplicantOfSuspension,
  extendLicencePeriodLawfully,
  serveLicenceInTime,
  holdLicensingHearingInTime,
  keepNoNonLicensingApproval,
  showAllOfLicenceItem,
  useListedIntermediaries,
  // 2 权责清单
  showAllOfPower,
  classifyPower,
  havePowerList,
  publishChangedPowerList,
  restPowerOnEnvironmentalLawInForce,
  // 3 双随机
  inspectListedItemOnly,
  keepListAndDirectories,
  drawAtRandom,
  inspectInPairs,
  publishRandomInspectionResult,
  // 4 规范性文件
  makeDocumentInFiveSteps,
  makeRightsDocumentByStatute,
  giveReviewerTime,
  concludeDocumentReviewInTime,
  openMarketDocumentToComment,
  reviewCompetitionBeforePublication,
  citeEnvironmentalLawInForce,
  unifyDocument,
  useNoUnpublishedDocument,
  cleanUpDocuments,
  fileDocumentUpward,
  // 5 重大行政决策
  openDecisionToComment,
  completeDecisionSteps,
  reportDecisionToPartyCommittee,
  archiveDecisionRecord,
  sendHearingPapersEarly,
  signExpertOpinion,
  decideOnlyControllableRisk,
  giveDecisionReviewerTime,
  hearLegalAdvisers,
  discussDecisionInOrder,
  publishDecisionInTime,
  // 6 行政处罚、行政执法
  decidePenaltyInTime,
  decidePenaltyBySpecialDay,
  servePenaltyInTime,
  openPenaltyBeforeLimitation,
  awaitHearingRequest,
  holdRequestedHearing,
  reviewPenaltyBeforeDecision,
  recordPenaltyThroughout,
  keepSummaryPenaltySmall,
  capSurcharge,
  publishAppliedBenchmark,
  handlePenaltyByTwoOfficers,
  enforceByQualifiedOfficers,
  publishEnforcementResult,
  publishLicensingResult,
  // 7 行政复议
  examineReconsiderationApplicationInTime,
  askForReconsiderationPapersInTime,
  sendReconsiderationCopyInTime,
  answerAsRespondentInTime,
  concludeReconsiderationInTime,
  extendReconsiderationLawfully,
  hearComplexReconsideration,
  giveNoticeOfReconsiderationHearing,
  answerOpinionLetterInTime,
  // 7 行政诉讼
  answerSuitInTime,
  accompanyLawyerInCourt,
  attendCourtWhereDue,
  // 8 信访、调解、热线
  registerPetitionInTime,
  tellWhetherPetitionIsAccepted,
  concludeAcceptedPetitionInTime,
  extendPetitionLawfully,
  concludePetitionReviewInTime,
  concludePetitionReReviewInTime,
  concludeMediationWithinMonth,
  askForConfirmationInTime,
  answerHotlineTicketByDueDay,
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
  // 12 法律顾问、学法
  haveLegalAdviser,
  // 13 市场主体
  registerBusinessInTime,
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
];
