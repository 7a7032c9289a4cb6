import type { Condition, DayTerm, RecordTerm, Terms } from "fazhi";
import {
  CollectiveDiscussion,
  Consultation,
  ExpertArgument,
  LegalityReview,
  type MajorDecision,
  RiskAssessment,
} from "fazhi/model";

/** A step of a decision's procedure. */
type Step = RecordTerm<NonNullable<MajorDecision["procedure"]>[number]>;

/** Whether a step is the collective discussion. */
export const isDiscussion = (step: Step): Condition => step.kind.equals("collective-discussion");

/** Whether a review found its subject lawful, if need be after changes. */
export const isFoundLawful = (review: RecordTerm<LegalityReview>): Condition =>
  review.result.oneOf("lawful", "lawful-after-changes");

/** Whether a day came no later than every discussion that the procedure names. */
const precedesDiscussion = (decision: RecordTerm<MajorDecision>, day: DayTerm): Condition =>
  decision.procedure.where(isDiscussion).every((step) => day.notAfter(step.on));

/** Whether a legality review, kept as a paper of its own, found the decision lawful before it was discussed. */
export const isReviewedOnPaper = (decision: RecordTerm<MajorDecision>, { referring }: Terms): Condition =>
  referring(decision, LegalityReview, "decision").some((review) =>
    isFoundLawful(review).and(precedesDiscussion(decision, review.concludedOn)),
  );

/** Whether a consultation, kept as a paper of its own, was over before the decision was discussed. */
export const isConsultedOnPaper = (decision: RecordTerm<MajorDecision>, { referring }: Terms): Condition =>
  referring(decision, Consultation, "decision").some((round) =>
    precedesDiscussion(decision, round.until.orElse(round.from)),
  );

/** Whether experts, by a paper of its own, argued the decision before it was discussed. */
export const isArguedOnPaper = (decision: RecordTerm<MajorDecision>, { referring }: Terms): Condition =>
  referring(decision, ExpertArgument, "decision").some((argument) => precedesDiscussion(decision, argument.heldOn));

/** Whether the decision's risk, by a paper of its own, was assessed before it was discussed. */
export const isAssessedOnPaper = (decision: RecordTerm<MajorDecision>, { referring }: Terms): Condition =>
  referring(decision, RiskAssessment, "decision").some((assessment) =>
    precedesDiscussion(decision, assessment.concludedOn),
  );

/** Whether a step of the procedure found the decision lawful by a day and, where another day is given, after that. */
const isFoundLawfulInStep = (decision: RecordTerm<MajorDecision>, day: DayTerm, since?: DayTerm): Condition => {
  const isPassedBy = decision.procedure.some((step) =>
    step.kind.equals("legality-review").and(
      step.result.oneOf("passed", "passed-with-changes"),
      step.on.notAfter(day),
      // A step of the day of a paper is the review that the paper records.
      ...(since === undefined ? [] : [step.on.after(since)]),
    ),
  );
  return since === undefined ? isPassedBy : decision.procedure.isPresent().and(isPassedBy);
};

/**
 * Whether the decision was found lawful by a day, by a paper or by a step, and not before another day where one is given.
 * Without that other day it is not known where neither a paper says so nor steps are recorded.
 */
export const isFoundLawfulBy = (
  decision: RecordTerm<MajorDecision>,
  day: DayTerm,
  { referring, all, any }: Terms,
  since?: DayTerm,
): Condition =>
  any(
    referring(decision, LegalityReview, "decision").some((review) =>
      all(
        isFoundLawful(review),
        review.concludedOn.notAfter(day),
        ...(since === undefined ? [] : [review.concludedOn.notBefore(since)]),
      ),
    ),
    isFoundLawfulInStep(decision, day, since),
  );

/** The meetings that discussed a decision, kept as papers of their own. */
export const meetingsOn = (decision: RecordTerm<MajorDecision>, { referring }: Terms) =>
  referring(decision, CollectiveDiscussion, "decision");
