import type { Rule } from "fazhi";
import { enforceByQualifiedOfficers, handlePenaltyByTwoOfficers } from "./enforcement-officers.js";
import { publishEnforcementResult, publishLicensingResult } from "./enforcement-publicity.js";
import { accompanyLawyerInCourt, answerSuitInTime, attendCourtWhereDue } from "./litigation.js";
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

/** All rules, in the order of the tables of the laws. */
export const rules: readonly Rule[] = [
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
];
