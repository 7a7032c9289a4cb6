import type { Rule } from "fazhi";
import { accompanyLawyerInCourt, answerSuitInTime, attendCourtWhereDue } from "./litigation.js";
import {
  answerHotlineTicketByDueDay,
  askForConfirmationInTime,
  concludeMediationWithinMonth,
} from "./mediation-and-hotline.js";
import { answerImprovementProposalInTime, objectToReferralInTime } from "./petition-referrals.js";
import { concludePetitionReReviewInTime, concludePetitionReviewInTime } from "./petition-reviews.js";
import {
  concludeAcceptedPetitionInTime,
  extendPetitionLawfully,
  registerPetitionInTime,
  tellWhetherPetitionIsAccepted,
} from "./petitions.js";
import {
  askForReconsiderationPapersInTime,
  examineReconsiderationApplicationInTime,
  sendReconsiderationCopyInTime,
} from "./reconsideration-acceptance.js";
import {
  acceptTimelyApplication,
  treatSilenceAsWithdrawal,
  useSummaryProcedureWhereAllowed,
} from "./reconsideration-application.js";
import {
  answerAsDocumentMakerInTime,
  askDocumentMakerInTime,
  attendReconsiderationHearing,
  consultReconsiderationCommittee,
  copyReconsiderationDecisionUpward,
  forwardApplicationAgainstPenaltyInTime,
  hearPartiesInReconsideration,
} from "./reconsideration-conduct.js";
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
import {
  askForCompensationPapersInTime,
  decideCompensationClaimInTime,
  payCompensationInTime,
  requestCompensationFundsInTime,
  serveCompensationDecisionInTime,
} from "./state-compensation.js";
import {
  answerJudicialSuggestionByItsDay,
  answerPublicInterestSuggestionInTime,
  performJudgmentInTime,
  performReconsiderationDecisionInTime,
} from "./suggestions-and-judgments.js";

/** The rules on reconsideration, suits, petitions, mediation and the hotline. */
export const disputeRules = [
  // 7 行政复议
  acceptTimelyApplication,
  examineReconsiderationApplicationInTime,
  askForReconsiderationPapersInTime,
  treatSilenceAsWithdrawal,
  sendReconsiderationCopyInTime,
  answerAsRespondentInTime,
  concludeReconsiderationInTime,
  extendReconsiderationLawfully,
  useSummaryProcedureWhereAllowed,
  hearComplexReconsideration,
  giveNoticeOfReconsiderationHearing,
  answerOpinionLetterInTime,
  hearPartiesInReconsideration,
  attendReconsiderationHearing,
  consultReconsiderationCommittee,
  copyReconsiderationDecisionUpward,
  askDocumentMakerInTime,
  answerAsDocumentMakerInTime,
  forwardApplicationAgainstPenaltyInTime,
  performReconsiderationDecisionInTime,
  // 7 行政诉讼
  answerSuitInTime,
  accompanyLawyerInCourt,
  attendCourtWhereDue,
  performJudgmentInTime,
  answerPublicInterestSuggestionInTime,
  answerJudicialSuggestionByItsDay,
  // 7 国家赔偿
  askForCompensationPapersInTime,
  decideCompensationClaimInTime,
  serveCompensationDecisionInTime,
  requestCompensationFundsInTime,
  payCompensationInTime,
  // 8 信访、调解、热线
  registerPetitionInTime,
  tellWhetherPetitionIsAccepted,
  objectToReferralInTime,
  concludeAcceptedPetitionInTime,
  extendPetitionLawfully,
  concludePetitionReviewInTime,
  concludePetitionReReviewInTime,
  answerImprovementProposalInTime,
  concludeMediationWithinMonth,
  askForConfirmationInTime,
  answerHotlineTicketByDueDay,
] as const satisfies readonly Rule[];
