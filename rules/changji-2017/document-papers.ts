import type { Condition, DayTerm, RecordTerm, Terms } from "fazhi";
import { CollectiveDiscussion, LegalityReview, type NormativeDocument } from "fazhi/model";
import { isFoundLawful } from "./decision-papers.js";

type Step = RecordTerm<NonNullable<NormativeDocument["procedure"]>[number]>;

/** Whether a day came no later than every step of a kind. */
const precedes = (
  document: RecordTerm<NormativeDocument>,
  day: DayTerm,
  kind: "collective-discussion" | "publication",
) => document.procedure.where((step: Step) => step.kind.equals(kind)).every((step) => day.notAfter(step.on));

/** Whether no step of review says that the document did not pass on a day or later, against a paper that says it did. */
const isNotFailedSince = (document: RecordTerm<NormativeDocument>, day: DayTerm): Condition =>
  document.procedure.none((step: Step) =>
    step.kind.equals("legality-review").and(step.result.equals("failed"), step.on.notBefore(day)),
  );

/** Whether a legality review, kept as a paper of its own, found the document lawful before each step of a kind. */
export const isReviewedOnPaperBefore = (
  document: RecordTerm<NormativeDocument>,
  kind: "collective-discussion" | "publication",
  { referring }: Terms,
): Condition =>
  referring(document, LegalityReview, "document").some((review) =>
    isFoundLawful(review).and(
      precedes(document, review.concludedOn, kind),
      isNotFailedSince(document, review.concludedOn),
    ),
  );

/** Whether a meeting, kept as a paper of its own, discussed the document before it was issued. */
export const isDiscussedOnPaper = (document: RecordTerm<NormativeDocument>, { referring }: Terms): Condition =>
  referring(document, CollectiveDiscussion, "document").some((meeting) =>
    precedes(document, meeting.heldOn, "publication"),
  );

/** Whether a document was found lawful by a day, by a step or a paper, and after another day where one is given. */
export const isDocumentLawfulBy = (
  document: RecordTerm<NormativeDocument>,
  day: DayTerm,
  { referring, all, any }: Terms,
  since?: DayTerm,
): Condition =>
  any(
    referring(document, LegalityReview, "document").some((review) =>
      all(
        isFoundLawful(review),
        review.concludedOn.notAfter(day),
        ...(since === undefined ? [] : [review.concludedOn.notBefore(since)]),
      ),
    ),
    since === undefined
      ? isPassedStep(document, day)
      : document.procedure.isPresent().and(isPassedStep(document, day, since)),
  );

const isPassedStep = (document: RecordTerm<NormativeDocument>, day: DayTerm, since?: DayTerm): Condition =>
  document.procedure.some((step) =>
    step.kind.equals("legality-review").and(
      step.result.oneOf("passed", "passed-with-changes"),
      step.on.notAfter(day),
      // A step of the day of a paper is the review that the paper records.
      ...(since === undefined ? [] : [step.on.after(since)]),
    ),
  );

/** Whether a document was discussed collectively by a day, by a step or a paper. */
export const isDocumentDiscussedBy = (
  document: RecordTerm<NormativeDocument>,
  day: DayTerm,
  { referring }: Terms,
): Condition =>
  referring(document, CollectiveDiscussion, "document")
    .some((meeting) => meeting.heldOn.notAfter(day))
    .or(document.procedure.some((step) => step.kind.equals("collective-discussion").and(step.on.notAfter(day))));
