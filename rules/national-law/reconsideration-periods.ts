import { days, defineParameter, label, workingDays } from "fazhi";
import {
  reconsiderationLaw1999,
  reconsiderationLaw2023,
  reconsiderationRegulations,
  replacedIn2024,
} from "./sources.js";

/** How soon someone applies after learning of the act; another law may set longer. */
export const reconsiderationApplicationPeriod = defineParameter({
  id: "reconsideration-application-period",
  title: label("行政复议申请期限", "Period for applying for reconsideration"),
  values: [
    { value: days(60, { rollOver: true }), source: reconsiderationLaw1999.clause("第九条") },
    { value: days(60, { rollOver: true }), source: reconsiderationLaw2023.clause("第二十条") },
  ],
});

/** How soon an application is examined; both laws count these five days as working days. */
export const acceptanceReviewPeriod = defineParameter({
  id: "reconsideration-acceptance-review-period",
  title: label("行政复议申请审查期限", "Period for examining an application"),
  values: [
    { value: workingDays(5), source: reconsiderationLaw1999.clause("第十七条、第四十条") },
    { value: workingDays(5), source: reconsiderationLaw2023.clause("第三十条、第八十八条") },
  ],
});

/**
 * How soon an applicant is asked to complete the papers. The regulations of 2007 say five days and not of which kind;
 * the longer reading, as of the law's own five days, stands here, unverified.
 */
export const correctionNoticePeriod = defineParameter({
  id: "reconsideration-correction-notice-period",
  title: label("行政复议补正通知期限", "Period for asking to complete an application"),
  values: [
    {
      value: workingDays(5),
      source: reconsiderationRegulations.clause("第二十九条", { inForce: replacedIn2024, verified: false }),
    },
    { value: workingDays(5), source: reconsiderationLaw2023.clause("第三十一条、第八十八条") },
  ],
});

/** How soon the applicant completes the papers; silence withdraws the application. The old law set no number. */
export const correctionPeriod = defineParameter({
  id: "reconsideration-correction-period",
  title: label("行政复议申请补正期限", "Period for completing an application"),
  values: [{ value: workingDays(10), source: reconsiderationLaw2023.clause("第三十一条、第八十八条") }],
});

/** How soon the respondent is sent a copy of the application. */
export const applicationCopyPeriod = defineParameter({
  id: "reconsideration-application-copy-period",
  title: label("行政复议申请书副本发送期限", "Period for sending a copy of the application"),
  values: [
    { value: workingDays(7), source: reconsiderationLaw1999.clause("第二十三条、第四十条") },
    { value: workingDays(7), source: reconsiderationLaw2023.clause("第四十八条、第八十八条") },
  ],
});

/** The same in the summary procedure, which there is since 2024. */
export const summaryCopyPeriod = defineParameter({
  id: "summary-reconsideration-copy-period",
  title: label("简易程序申请书副本发送期限", "Period for sending a copy, summary procedure"),
  values: [{ value: workingDays(3), source: reconsiderationLaw2023.clause("第五十四条、第八十八条") }],
});

/** How soon the respondent answers: ten days remained ten days and became working days. */
export const respondentAnswerPeriod = defineParameter({
  id: "respondent-answer-period",
  title: label("被申请人书面答复期限", "Period for the respondent's answer"),
  values: [
    { value: days(10, { rollOver: true }), source: reconsiderationLaw1999.clause("第二十三条") },
    { value: workingDays(10), source: reconsiderationLaw2023.clause("第四十八条、第八十八条") },
  ],
});

/** The same in the summary procedure. */
export const summaryAnswerPeriod = defineParameter({
  id: "summary-respondent-answer-period",
  title: label("简易程序被申请人书面答复期限", "Period for the respondent's answer, summary procedure"),
  values: [{ value: workingDays(5), source: reconsiderationLaw2023.clause("第五十四条、第八十八条") }],
});

/** How soon a reconsideration is decided. */
export const reconsiderationDecisionPeriod = defineParameter({
  id: "reconsideration-decision-period",
  title: label("行政复议决定期限", "Period for deciding a reconsideration"),
  values: [
    { value: days(60, { rollOver: true }), source: reconsiderationLaw1999.clause("第三十一条") },
    { value: days(60, { rollOver: true }), source: reconsiderationLaw2023.clause("第六十二条第一款") },
  ],
});

/** The same in the summary procedure. */
export const summaryDecisionPeriod = defineParameter({
  id: "summary-reconsideration-decision-period",
  title: label("简易程序行政复议决定期限", "Period for deciding, summary procedure"),
  values: [{ value: days(30, { rollOver: true }), source: reconsiderationLaw2023.clause("第六十二条第二款") }],
});

/** By how many days the period can be lengthened at most. */
export const longestReconsiderationExtension = defineParameter({
  id: "longest-reconsideration-extension",
  title: label("行政复议延长期限上限", "Longest extension of a reconsideration"),
  unit: label("日", "days"),
  values: [
    { value: 30, source: reconsiderationLaw1999.clause("第三十一条") },
    { value: 30, source: reconsiderationLaw2023.clause("第六十二条第一款") },
  ],
});

/** How long before a hearing its parties are told of it. */
export const hearingNoticePeriod = defineParameter({
  id: "reconsideration-hearing-notice-period",
  title: label("行政复议听证提前通知期限", "Notice before a reconsideration hearing"),
  values: [{ value: workingDays(5), source: reconsiderationLaw2023.clause("第五十一条第一款、第八十八条") }],
});

/** How soon the organ that received an opinion letter reports what it did. */
export const opinionLetterPeriod = defineParameter({
  id: "reconsideration-opinion-letter-period",
  title: label("行政复议意见书反馈期限", "Period for answering an opinion letter"),
  values: [
    {
      value: days(60, { rollOver: true }),
      source: reconsiderationRegulations.clause("第五十七条", { inForce: replacedIn2024 }),
    },
    { value: days(60, { rollOver: true }), source: reconsiderationLaw2023.clause("第七十六条") },
  ],
});
