import type { Rule } from "fazhi";
import { remindBeforeCourtEnforcement } from "./court-enforcement.js";
import { enforceByQualifiedOfficers, handlePenaltyByTwoOfficers } from "./enforcement-officers.js";
import {
  publishEnforcementResult,
  publishLicensingResult,
  withdrawPublicationOfAnnulledPenalty,
} from "./enforcement-publicity.js";
import {
  issueSupervisionDecisionAsGovernment,
  issueSupervisionPaperAsSupervisor,
  reportCorrectionToEnforcementSupervisorInTime,
} from "./enforcement-supervision.js";
import { deliverFreezingPaperInTime } from "./freezing-papers.js";
import { decideInspectionRecheckInTime } from "./government-inspection.js";
import { tellOfHearingWhereDue, tellOfPoliceHearingWhereDue } from "./hearing-due.js";
import { endHoldInTime } from "./hold-periods.js";
import { dealWithKeptEvidenceInTime } from "./holds.js";
import { employEnoughLegalReviewers } from "./legal-reviewers.js";
import { collectOnlySmallFineOnTheSpot, handInCollectedFine, seeFinePaidInTime } from "./penalty-collection.js";
import {
  discussHeavyPenaltyTogether,
  recordPenaltyThroughout,
  reviewPenaltyBeforeDecision,
} from "./penalty-decision.js";
import {
  examineDeviceRecordBeforePenalty,
  imposeNoHeavierFineAfterDefence,
  useReviewedMonitoringDevice,
} from "./penalty-evidence.js";
import { namePenaltyAsLawOfDay } from "./penalty-kinds.js";
import { openPenaltyBeforeLimitation } from "./penalty-limitation.js";
import {
  decidePenaltyBySpecialDay,
  decidePenaltyInTime,
  decidePublicSecurityCaseInTime,
  servePenaltyInTime,
  servePublicSecurityPenaltyInTime,
} from "./penalty-periods.js";
import {
  awaitHearingRequest,
  giveNoticeOfPenaltyHearing,
  holdRequestedHearing,
  notifyPartyBeforePenalty,
} from "./penalty-procedure.js";
import { capSurcharge, keepSummaryPenaltySmall, publishAppliedBenchmark } from "./penalty-substance.js";
import { endQuestioningInTime, fileSpotPenaltyInTime } from "./police-hours.js";
import { discussGraveCaseTogether, reviewHeardCase } from "./review-due.js";
import { reportSpotCoercionInTime } from "./spot-coercion.js";
import { publishEnforcementStatisticsInTime } from "./yearly-reports.js";

/** The rules on penalties and other enforcement. */
export const enforcementRules = [
  // 6 行政处罚、行政执法
  decidePenaltyInTime,
  decidePublicSecurityCaseInTime,
  decidePenaltyBySpecialDay,
  servePenaltyInTime,
  servePublicSecurityPenaltyInTime,
  openPenaltyBeforeLimitation,
  awaitHearingRequest,
  giveNoticeOfPenaltyHearing,
  holdRequestedHearing,
  tellOfHearingWhereDue,
  tellOfPoliceHearingWhereDue,
  reviewPenaltyBeforeDecision,
  reviewHeardCase,
  recordPenaltyThroughout,
  notifyPartyBeforePenalty,
  discussHeavyPenaltyTogether,
  discussGraveCaseTogether,
  namePenaltyAsLawOfDay,
  useReviewedMonitoringDevice,
  examineDeviceRecordBeforePenalty,
  imposeNoHeavierFineAfterDefence,
  keepSummaryPenaltySmall,
  dealWithKeptEvidenceInTime,
  deliverFreezingPaperInTime,
  seeFinePaidInTime,
  collectOnlySmallFineOnTheSpot,
  handInCollectedFine,
  capSurcharge,
  publishAppliedBenchmark,
  handlePenaltyByTwoOfficers,
  enforceByQualifiedOfficers,
  publishEnforcementResult,
  publishLicensingResult,
  withdrawPublicationOfAnnulledPenalty,
  publishEnforcementStatisticsInTime,
  employEnoughLegalReviewers,
  endHoldInTime,
  reportSpotCoercionInTime,
  endQuestioningInTime,
  fileSpotPenaltyInTime,
  remindBeforeCourtEnforcement,
  reportCorrectionToEnforcementSupervisorInTime,
  issueSupervisionDecisionAsGovernment,
  issueSupervisionPaperAsSupervisor,
  decideInspectionRecheckInTime,
] as const satisfies readonly Rule[];
