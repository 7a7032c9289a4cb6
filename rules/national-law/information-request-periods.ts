import { defineParameter, label, workingDays } from "fazhi";
import { informationRegulations2007, informationRegulations2019 } from "./sources.js";

/** How soon a request is answered: the revision lengthened fifteen working days to twenty. */
export const informationRequestPeriod = defineParameter({
  id: "information-request-period",
  title: label("依申请公开答复期限", "Period for answering a request for information"),
  values: [
    { value: workingDays(15), source: informationRegulations2007.clause("第二十四条") },
    { value: workingDays(20), source: informationRegulations2019.clause("第三十三条") },
  ],
});

/** By how many working days that can be lengthened. */
export const longestRequestExtension = defineParameter({
  id: "longest-information-request-extension",
  title: label("依申请公开延长期限上限", "Longest extension for a request"),
  unit: label("个工作日", "working days"),
  values: [
    { value: 15, source: informationRegulations2007.clause("第二十四条") },
    { value: 20, source: informationRegulations2019.clause("第三十三条") },
  ],
});

/** How soon a third party or another organ that is asked answers; a silent organ consents, for a silent third party the organ decides. */
export const thirdPartyPeriod = defineParameter({
  id: "information-third-party-period",
  title: label("第三方、其他机关答复期限", "Period for a third party's or another organ's answer"),
  values: [{ value: workingDays(15), source: informationRegulations2019.clause("第三十二条、第三十四条") }],
});

/** How soon an applicant is asked, once, to make a request clear; the clock starts anew with the clear request. */
export const requestCorrectionPeriod = defineParameter({
  id: "information-request-correction-period",
  title: label("告知申请人补正期限", "Period for asking to make a request clear"),
  values: [{ value: workingDays(7), source: informationRegulations2019.clause("第三十条") }],
});
