import { days, defineParameter, label, workingDays } from "fazhi";
import { licensingLaw } from "./sources.js";

// Every period of this law for an organ is in working days, whatever the article says (article 82).

/** How soon an applicant is told of everything that is missing; silence accepts the application. */
export const defectNoticePeriod = defineParameter({
  id: "licence-defect-notice-period",
  title: label("一次告知补正期限", "Period for telling an applicant what is missing"),
  values: [{ value: workingDays(5), source: licensingLaw.clause("第三十二条第一款第四项、第八十二条") }],
});

/** How soon a licence is decided. */
export const licencePeriod = defineParameter({
  id: "licence-decision-period",
  title: label("行政许可决定期限", "Period for deciding a licence"),
  values: [{ value: workingDays(20), source: licensingLaw.clause("第四十二条第一款、第八十二条") }],
});

/** The same where several organs act together. */
export const jointLicencePeriod = defineParameter({
  id: "joint-licence-decision-period",
  title: label("统一、联合、集中办理期限", "Period for deciding together"),
  values: [{ value: workingDays(45), source: licensingLaw.clause("第四十二条第二款、第八十二条") }],
});

/** How soon a lower organ finishes its preliminary review. */
export const preliminaryReviewPeriod = defineParameter({
  id: "licence-preliminary-review-period",
  title: label("下级机关初审期限", "Period for a preliminary review"),
  values: [{ value: workingDays(20), source: licensingLaw.clause("第四十三条、第八十二条") }],
});

/** By how much the period can be lengthened. */
export const longestLicenceExtension = defineParameter({
  id: "longest-licence-extension",
  title: label("行政许可延长期限上限", "Longest extension of a licence period"),
  values: [{ value: workingDays(10), source: licensingLaw.clause("第四十二条第一款、第八十二条") }],
});

/** The same where several organs act together. */
export const longestJointLicenceExtension = defineParameter({
  id: "longest-joint-licence-extension",
  title: label("统一、联合、集中办理延长期限上限", "Longest extension of deciding together"),
  values: [{ value: workingDays(15), source: licensingLaw.clause("第四十二条第二款、第八十二条") }],
});

/** How soon a licence that was granted is served. */
export const licenceServicePeriod = defineParameter({
  id: "licence-service-period",
  title: label("颁发、送达许可证件期限", "Period for issuing and serving a licence"),
  values: [{ value: workingDays(10), source: licensingLaw.clause("第四十四条、第八十二条") }],
});

/** How soon a hearing that was asked for is held. */
export const licenceHearingPeriod = defineParameter({
  id: "licence-hearing-period",
  title: label("组织许可听证期限", "Period for holding a licensing hearing"),
  values: [{ value: workingDays(20), source: licensingLaw.clause("第四十七条第一款、第八十二条") }],
});

/** How soon after being told of the right a hearing is asked for. */
export const licenceHearingRequestPeriod = defineParameter({
  id: "licence-hearing-request-period",
  title: label("申请许可听证期限", "Period for asking for a licensing hearing"),
  values: [{ value: workingDays(5), source: licensingLaw.clause("第四十七条第一款、第八十二条") }],
});

/** How long before a hearing those who take part are told of it. */
export const licenceHearingNoticePeriod = defineParameter({
  id: "licence-hearing-notice-period",
  title: label("许可听证提前通知期限", "Notice before a licensing hearing"),
  values: [{ value: workingDays(7), source: licensingLaw.clause("第四十八条第一款第一项、第八十二条") }],
});

/** How soon those who inspect or test are assigned. */
export const testingAssignmentPeriod = defineParameter({
  id: "licence-testing-assignment-period",
  title: label("指派检验检测检疫人员期限", "Period for assigning those who test"),
  values: [{ value: workingDays(5), source: licensingLaw.clause("第五十五条第二款、第八十二条") }],
});

/** How many of them there are at least. */
export const fewestLicenceTesters = defineParameter({
  id: "fewest-licence-testers",
  title: label("检验检测检疫人员最少人数", "Fewest who test"),
  unit: label("人", "persons"),
  values: [{ value: 2, source: licensingLaw.clause("第五十五条第二款") }],
});

/**
 * How long before its licence ends a holder asks for renewal: calendar days, since the clause on working days speaks of
 * the organ's periods only (article 82). Other laws and rules set other times.
 */
export const renewalRequestPeriod = defineParameter({
  id: "licence-renewal-request-period",
  title: label("申请延续许可提前期限", "Time before the end of a licence for asking for renewal"),
  values: [{ value: days(30), source: licensingLaw.clause("第五十条第一款") }],
});
