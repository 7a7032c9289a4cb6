import { type Condition, days, defineExpectation, defineParameter, label, type RecordTerm, type Terms } from "fazhi";
import { PetitionCase } from "fazhi/model";
import { named } from "./petitions.js";
import { petitionRegulations2005, petitionRegulations2022 } from "./sources.js";

const rollOver = { rollOver: true };

/** How soon a review is asked for after the answer, and how soon it is concluded. */
export const petitionReviewPeriod = defineParameter({
  id: "petition-review-period",
  title: label("信访复查、复核办理期限", "Period for a review of a petition"),
  values: [
    { value: days(30, rollOver), source: petitionRegulations2005.clause("第三十四条、第三十五条") },
    { value: days(30, rollOver), source: petitionRegulations2022.clause("第三十五条、第三十六条") },
  ],
});

type Review = RecordTerm<NonNullable<PetitionCase["reviews"]>[number]>;

/** Whether a review was withdrawn, was concluded within its period, or its period still runs. */
const isInTime = (review: Review, { parameter, asOf, any }: Terms): Condition => {
  const due = review.requestedOn.plus(parameter(petitionReviewPeriod));
  return any(
    review.withdrawnOn.isPresent(),
    review.concludedOn.isPresent().and(review.concludedOn.notAfter(due)),
    asOf.notAfter(due),
  );
};

const reviewMessage = label(
  "信访事项“{title}”的复查、复核没有在收到申请之日起的规定期限内办结。",
  "A review of the petition “{title}” was not concluded within the time that runs from its request.",
);

/** A review is concluded within thirty days of its request. */
export const concludePetitionReviewInTime = defineExpectation({
  id: "conclude-petition-review-in-time",
  title: label("按期办结信访复查", "Conclude a review of a petition in time"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-05"],
  relevantDay: (petition) => petition.receivedOn,
  data: named,
  source: [petitionRegulations2005.clause("第三十四条"), petitionRegulations2022.clause("第三十五条")],
  when: (petition) => petition.reviews.some((review) => review.kind.equals("review")),
  field: "reviews",
  expect: (petition, terms) =>
    petition.reviews.every((review) => review.kind.differs("review").or(isInTime(review, terms))),
  message: reviewMessage,
  remedy: label("立即办结并书面答复信访人。", "Conclude it at once and answer in writing."),
  notCovered: label(
    "申请是否在收到书面答复三十日内提出，不作判断；复查机关的责任按办理单位显示。",
    "Whether it was asked for within thirty days of the answer is not judged; the handling unit is shown as responsible.",
  ),
});

/** A re-review, which is final, is concluded within thirty days of its request; a hearing in it is not counted. */
export const concludePetitionReReviewInTime = defineExpectation({
  id: "conclude-petition-re-review-in-time",
  title: label("按期办结信访复核", "Conclude a re-review of a petition in time"),
  about: PetitionCase,
  binds: "any",
  severity: "warning",
  obligations: ["PET-06"],
  relevantDay: (petition) => petition.receivedOn,
  data: named,
  source: [petitionRegulations2005.clause("第三十五条"), petitionRegulations2022.clause("第三十六条")],
  when: (petition) => petition.reviews.some((review) => review.kind.equals("re-review")),
  field: "reviews",
  expect: (petition, terms) =>
    petition.reviews.every((review) =>
      terms.any(
        review.kind.differs("re-review"),
        review.hearings.some(({ from }) => from.isPresent()),
        isInTime(review, terms),
      ),
    ),
  message: reviewMessage,
  remedy: label("立即办结并书面答复信访人。", "Conclude it at once and answer in writing."),
  notCovered: label(
    "复核举行听证的，所需时间不计入期限；登记了听证的，不判断是否逾期。",
    "The time of a hearing in a re-review is not counted: where one is recorded, lateness is not judged.",
  ),
});
