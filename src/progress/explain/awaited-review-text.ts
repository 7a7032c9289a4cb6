import type { PlainDate } from "../../calendar/plain-date.js";
import { type Label, label } from "../../codes/label.js";
import type { AwaitedReview } from "../progress.js";

/** Which papers were handed in when, and who owes the review. */
export function awaitedReviewText(
  reviews: readonly AwaitedReview[],
  dueOn?: PlainDate,
  submittedOn?: PlainDate,
): Label {
  const isLate = dueOn !== undefined && submittedOn !== undefined && submittedOn > dueOn;
  const papers = reviews.map((one) => awaitedPaperText(one));
  const [zh, en] = [papers.map((text) => text.zh).join("；"), papers.map((text) => text.en).join("; ")];
  return isLate ? label(`${zh}；报送时已过期限${dueOn}`, `${en}; handed in after the due day ${dueOn}`) : label(zh, en);
}

/** One paper: its title, the day on which it was handed in, and whose review it awaits. */
export function awaitedPaperText({ title, submittedOn, reviewer, reviewerTitle = reviewer }: AwaitedReview): Label {
  const [by, from] =
    reviewerTitle === undefined
      ? ["待核验，未指定核验单位", "awaits review by a unit that is not named"]
      : [`待${reviewerTitle}核验`, `awaits review by ${reviewerTitle}`];
  return label(
    `佐证“${title}”已于${submittedOn}报送，${by}`,
    `evidence “${title}”, handed in on ${submittedOn}, ${from}`,
  );
}
