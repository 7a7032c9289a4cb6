import { definePack, label, nationalCalendar } from "fazhi";
import {
  accompanyLawyerInCourt,
  answerSuitInTime,
  attendCourtWhereDue,
  courtAppearanceRate,
  suitAnswerPeriod,
  suitLossRate,
} from "./litigation.js";
import {
  askForReconsiderationPapersInTime,
  examineReconsiderationApplicationInTime,
  sendReconsiderationCopyInTime,
} from "./reconsideration-acceptance.js";
import {
  answerAsRespondentInTime,
  answerOpinionLetterInTime,
  concludeReconsiderationInTime,
  extendReconsiderationLawfully,
  giveNoticeOfReconsiderationHearing,
  hearComplexReconsideration,
} from "./reconsideration-decision.js";
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
import {
  appearanceProvisions,
  litigationInterpretation,
  litigationLaw2014,
  reconsiderationLaw1999,
  reconsiderationLaw2023,
  reconsiderationRegulations,
} from "./sources.js";

/**
 * National law on the work of a local government, each rule under the law of its day: what was in force in 2017 and
 * what is now are versions of one rule. It knows nothing of any one place; what provinces set is a parameter to change.
 */
export const nationalLaw = definePack({
  name: "national-law",
  title: label("国家法律法规中的法治政府建设要求", "National law on law-based government"),
  version: "1.0.0",
  calendar: nationalCalendar,
  sources: [
    reconsiderationLaw1999,
    reconsiderationLaw2023,
    reconsiderationRegulations,
    litigationLaw2014,
    litigationInterpretation,
    appearanceProvisions,
  ],
  parameters: [
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
    suitAnswerPeriod,
  ],
  rules: [
    // 7 REC
    examineReconsiderationApplicationInTime,
    askForReconsiderationPapersInTime,
    sendReconsiderationCopyInTime,
    answerAsRespondentInTime,
    concludeReconsiderationInTime,
    extendReconsiderationLawfully,
    hearComplexReconsideration,
    giveNoticeOfReconsiderationHearing,
    answerOpinionLetterInTime,
    // 7 LIT
    answerSuitInTime,
    accompanyLawyerInCourt,
    attendCourtWhereDue,
  ],
  indicators: [courtAppearanceRate, suitLossRate],
});
