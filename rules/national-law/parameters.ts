import type { Parameter } from "fazhi";
import { documentForwardingPeriod, forwardedReviewPeriod, ownDocumentReviewPeriod } from "./attached-review.js";
import { fewestBusinessInspectors } from "./business-inspection-officers.js";
import { firstDayOfCodesOfEnterprises, firstDayOfCodesOfSoleTraders, lastDayOfOldNumbers } from "./credit-codes.js";
import { cleanUpPeriod, documentFilingPeriod } from "./document-life.js";
import { longestLegalityReview, marketCommentPeriod, shortestLegalityReview } from "./document-making.js";
import { actsReplacedByEcologicalCode, ecologicalCodeInForce } from "./ecological-code.js";
import { accidentReportPeriod, healthReportPeriod, regionalHealthReportPeriod } from "./emergency-reports.js";
import { enforcementParameters } from "./enforcement-parameters.js";
import { freezingPaperPeriod } from "./freezing-papers.js";
import { disclosurePeriod } from "./government-information.js";
import {
  informationRequestPeriod,
  longestRequestExtension,
  requestCorrectionPeriod,
  thirdPartyPeriod,
} from "./information-request-periods.js";
import {
  lawReportPeriod,
  lawReportPublicationPeriod,
  provincialLawReportPeriod,
} from "./law-based-government-reports.js";
import { lastDayForLegalAdvisers } from "./legal-advisers.js";
import { provisionalRulePeriod } from "./legislative-power.js";
import {
  defectNoticePeriod,
  fewestLicenceTesters,
  jointLicencePeriod,
  licenceHearingNoticePeriod,
  licenceHearingPeriod,
  licenceHearingRequestPeriod,
  licencePeriod,
  licenceServicePeriod,
  longestJointLicenceExtension,
  longestLicenceExtension,
  preliminaryReviewPeriod,
  renewalRequestPeriod,
  testingAssignmentPeriod,
} from "./licence-periods.js";
import { suitAnswerPeriod } from "./litigation.js";
import { decisionCommentPeriod, decisionHearingPapersPeriod, decisionReviewPeriod } from "./major-decisions.js";
import {
  abnormalListingPeriod,
  abnormalRemovalPeriod,
  firstDayOfSoleTraderMerger,
  registrationPublicationPeriod,
  seriousDishonestyPeriod,
} from "./market-credit.js";
import {
  deregistrationApplicationPeriod,
  deregistrationNoticePeriod,
  registrationExtension,
  registrationPeriod,
} from "./market-subjects.js";
import { confirmationPeriod, mediationPeriod } from "./mediation-and-hotline.js";
import { overduePaymentReportPeriod } from "./overdue-payments.js";
import { improvementProposalPeriod } from "./petition-referrals.js";
import { petitionReviewPeriod } from "./petition-reviews.js";
import {
  longestPetitionExtension,
  petitionAnswerPeriod,
  petitionPeriod,
  petitionRegistrationPeriod,
  referralObjectionPeriod,
} from "./petitions.js";
import {
  groupQuestioningPeriod,
  longestQuestioningPeriod,
  questioningPeriod,
  spotPenaltyFilingPeriod,
} from "./police-hours.js";
import { lastDayForPowerLists } from "./power-lists.js";
import {
  cppccProposalPeriod,
  deputySuggestionPeriod,
  hardCppccProposalPeriod,
  hardDeputySuggestionPeriod,
} from "./proposals.js";
import { concernResponsePeriod, firstInformationPeriod, pressConferencePeriod } from "./public-concerns.js";
import { fewestRandomInspectors, inspectionResultPeriod } from "./random-inspection.js";
import { highestSummaryAmount } from "./reconsideration-application.js";
import { makerAnswerPeriod, makerNoticePeriod, penaltyForwardingPeriod } from "./reconsideration-conduct.js";
import {
  acceptanceReviewPeriod,
  applicationCopyPeriod,
  correctionNoticePeriod,
  correctionPeriod,
  hearingNoticePeriod,
  longestReconsiderationExtension,
  opinionLetterPeriod,
  reconsiderationApplicationPeriod,
  reconsiderationDecisionPeriod,
  respondentAnswerPeriod,
  summaryAnswerPeriod,
  summaryCopyPeriod,
  summaryDecisionPeriod,
} from "./reconsideration-periods.js";
import { filingCorrectionPeriod, reviewNoticeAnswerPeriod, ruleFilingPeriod } from "./rule-filing.js";
import { ruleCommentPeriod, ruleHearingNoticePeriod, ruleWaitingPeriod } from "./rule-making.js";
import {
  compensationCorrectionPeriod,
  compensationDecisionPeriod,
  compensationFundsPeriod,
  compensationPaymentPeriod,
  compensationServicePeriod,
} from "./state-compensation.js";
import { publicInterestAnswerPeriod, urgentPublicInterestAnswerPeriod } from "./suggestions-and-judgments.js";
import { longestSupplierPaymentPeriod, supplierPaymentPeriod } from "./supplier-payments.js";
import {
  departmentInformationReportPeriod,
  governmentInformationReportPeriod,
  ruleCataloguePeriod,
} from "./yearly-reports.js";

/** All numbers of the laws, in the same order. */
export const parameters = [
  // 1 行政许可
  defectNoticePeriod,
  licencePeriod,
  jointLicencePeriod,
  preliminaryReviewPeriod,
  longestLicenceExtension,
  longestJointLicenceExtension,
  licenceServicePeriod,
  licenceHearingPeriod,
  licenceHearingRequestPeriod,
  licenceHearingNoticePeriod,
  freezingPaperPeriod,
  testingAssignmentPeriod,
  fewestLicenceTesters,
  renewalRequestPeriod,
  // 2 权责清单
  lastDayForPowerLists,
  actsReplacedByEcologicalCode,
  ecologicalCodeInForce,
  // 3 双随机
  fewestRandomInspectors,
  inspectionResultPeriod,
  fewestBusinessInspectors,
  // 4 规范性文件
  shortestLegalityReview,
  longestLegalityReview,
  marketCommentPeriod,
  documentFilingPeriod,
  cleanUpPeriod,
  ownDocumentReviewPeriod,
  documentForwardingPeriod,
  forwardedReviewPeriod,
  // 5 重大行政决策
  decisionCommentPeriod,
  decisionReviewPeriod,
  decisionHearingPapersPeriod,
  // 6 行政处罚、行政执法
  ...enforcementParameters,
  // 7 行政复议
  reconsiderationApplicationPeriod,
  acceptanceReviewPeriod,
  correctionNoticePeriod,
  correctionPeriod,
  applicationCopyPeriod,
  summaryCopyPeriod,
  respondentAnswerPeriod,
  summaryAnswerPeriod,
  reconsiderationDecisionPeriod,
  summaryDecisionPeriod,
  longestReconsiderationExtension,
  hearingNoticePeriod,
  opinionLetterPeriod,
  highestSummaryAmount,
  makerNoticePeriod,
  makerAnswerPeriod,
  penaltyForwardingPeriod,
  // 7 行政诉讼
  suitAnswerPeriod,
  publicInterestAnswerPeriod,
  urgentPublicInterestAnswerPeriod,
  // 8 信访、调解、热线
  petitionRegistrationPeriod,
  petitionAnswerPeriod,
  referralObjectionPeriod,
  petitionPeriod,
  longestPetitionExtension,
  petitionReviewPeriod,
  improvementProposalPeriod,
  mediationPeriod,
  confirmationPeriod,
  // 9 建议提案
  deputySuggestionPeriod,
  hardDeputySuggestionPeriod,
  cppccProposalPeriod,
  hardCppccProposalPeriod,
  // 7 国家赔偿
  compensationCorrectionPeriod,
  compensationDecisionPeriod,
  compensationServicePeriod,
  compensationFundsPeriod,
  compensationPaymentPeriod,
  // 10 政府信息公开
  disclosurePeriod,
  informationRequestPeriod,
  longestRequestExtension,
  thirdPartyPeriod,
  requestCorrectionPeriod,
  departmentInformationReportPeriod,
  governmentInformationReportPeriod,
  // 11 立法、规章
  ruleCommentPeriod,
  ruleHearingNoticePeriod,
  ruleWaitingPeriod,
  ruleFilingPeriod,
  filingCorrectionPeriod,
  reviewNoticeAnswerPeriod,
  ruleCataloguePeriod,
  provisionalRulePeriod,
  // 10 政务舆情、13 突发事件、治安管理
  pressConferencePeriod,
  concernResponsePeriod,
  firstInformationPeriod,
  accidentReportPeriod,
  healthReportPeriod,
  regionalHealthReportPeriod,
  questioningPeriod,
  groupQuestioningPeriod,
  longestQuestioningPeriod,
  spotPenaltyFilingPeriod,
  // 12 法律顾问、学法
  lastDayForLegalAdvisers,
  lawReportPeriod,
  provincialLawReportPeriod,
  lawReportPublicationPeriod,
  // 13 市场主体
  registrationPeriod,
  registrationExtension,
  deregistrationNoticePeriod,
  deregistrationApplicationPeriod,
  registrationPublicationPeriod,
  abnormalListingPeriod,
  abnormalRemovalPeriod,
  seriousDishonestyPeriod,
  firstDayOfSoleTraderMerger,
  firstDayOfCodesOfEnterprises,
  firstDayOfCodesOfSoleTraders,
  lastDayOfOldNumbers,
  supplierPaymentPeriod,
  longestSupplierPaymentPeriod,
  overduePaymentReportPeriod,
] as const satisfies readonly Parameter[];
