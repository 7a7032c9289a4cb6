import type { Rule } from "fazhi";
import {
  answerForwardedReviewInTime,
  concludeAttachedReviewInTime,
  forwardAttachedDocumentInTime,
} from "./attached-review.js";
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
} from "./document-making.js";
import { citeEnvironmentalLawInForce } from "./ecological-code.js";
import {
  concludeCompetitionReview,
  hearInterestedPartiesOnCompetition,
  issueNothingThatRestrictsCompetition,
  reviewCompetitionBeforePublication,
} from "./fair-competition.js";
import {
  archiveDecisionRecord,
  completeDecisionSteps,
  openDecisionToComment,
  reportDecisionToPartyCommittee,
} from "./major-decisions.js";

/** The rules on normative documents and major decisions. */
export const documentRules = [
  // 4 规范性文件
  makeDocumentInFiveSteps,
  makeRightsDocumentByStatute,
  giveReviewerTime,
  concludeDocumentReviewInTime,
  openMarketDocumentToComment,
  reviewCompetitionBeforePublication,
  hearInterestedPartiesOnCompetition,
  concludeCompetitionReview,
  issueNothingThatRestrictsCompetition,
  citeEnvironmentalLawInForce,
  unifyDocument,
  useNoUnpublishedDocument,
  cleanUpDocuments,
  fileDocumentUpward,
  concludeAttachedReviewInTime,
  forwardAttachedDocumentInTime,
  answerForwardedReviewInTime,
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
] as const satisfies readonly Rule[];
