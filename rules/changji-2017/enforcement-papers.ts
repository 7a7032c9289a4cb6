import type { Condition, RecordTerm, Terms } from "fazhi";
import { CollectiveDiscussion, type EnforcementCase, EnforcementReview } from "fazhi/model";

/** Whether a legal review, kept as a paper of its own, found a case lawful before it was decided. */
export const isReviewedOnPaper = (act: RecordTerm<EnforcementCase>, { referring }: Terms): Condition =>
  referring(act, EnforcementReview, "case").some((review) =>
    review.result.oneOf("lawful", "lawful-after-changes").and(review.concludedOn.notAfter(act.decidedOn)),
  );

/** Whether a meeting, kept as a paper of its own, discussed a case before it was decided. */
export const isDiscussedOnPaper = (act: RecordTerm<EnforcementCase>, { referring }: Terms): Condition =>
  referring(act, CollectiveDiscussion, "case").some((meeting) => meeting.heldOn.notAfter(act.decidedOn));

/** Whether a step was taken before the case was decided. */
export const isStepTaken = (
  act: RecordTerm<EnforcementCase>,
  kind: "hearing" | "collective-discussion" | "legal-review",
): Condition =>
  act.procedure
    .isPresent()
    .and(
      act.procedure.some((step) =>
        kind === "legal-review"
          ? step.kind
              .equals(kind)
              .and(step.result.oneOf("passed", "passed-with-changes"), step.on.notAfter(act.decidedOn))
          : step.kind.equals(kind).and(step.on.notAfter(act.decidedOn)),
      ),
    );
