import { dueDay } from "../calendar/due-day.js";
import { nationalCalendar } from "../calendar/national-calendar.js";
import { daysBetween, type PlainDate } from "../calendar/plain-date.js";
import type { Dataset } from "../model/dataset/dataset.js";
import type { Evidence } from "../model/plan/evidence.js";
import type { Measure } from "../model/plan/measure.js";
import { Plan } from "../model/plan/plan.js";
import type { Task } from "../model/plan/task.js";
import { Unit } from "../model/register/unit.js";
import { hasRunOut } from "./history/has-run-out.js";
import type { ProgressOptions } from "./options.js";
import { compare } from "./plans/compare.js";
import type { AwaitedReview } from "./progress.js";
import { isAccepted, isOwnVerdict } from "./proven-account.js";

/** The units that may review a measure's papers, the first choice first. */
export const reviewersOf = (dataset: Dataset, measure: Measure, task: Task): readonly string[] => {
  const plan = dataset.find(Plan, task.plan);
  return [measure.reviewer, plan?.reviewer, plan?.issuer].filter((unit) => unit !== undefined);
};

/** Whether a paper that was handed in has no verdict of another unit by a day; its author's own verdict is none. */
export const awaitsReview = (evidence: Evidence, day: PlainDate): boolean =>
  !isAccepted(evidence, day) &&
  (evidence.verdict === undefined || evidence.verdict.reviewedOn > day || isOwnVerdict(evidence));

/** The papers of one unit that await review, oldest first. */
export function awaitedReviews(
  waiting: readonly Evidence[],
  reviewers: readonly string[],
  dataset: Dataset,
  asOf: PlainDate,
  options: ProgressOptions,
): readonly AwaitedReview[] {
  return [...waiting]
    .sort((one, other) => compare(one.submittedOn, other.submittedOn) || compare(one.id, other.id))
    .map(({ id, title, submittedOn, unit }): AwaitedReview => {
      const reviewer = reviewers.find((candidate) => candidate !== unit);
      const reviewerTitle = reviewer === undefined ? undefined : dataset.find(Unit, reviewer)?.title;
      const isOverdue = hasRunOut(submittedOn, options.reviewWithin, { asOf, pauses: [] }, options);
      return {
        evidence: id,
        title,
        submittedOn,
        days: daysBetween(submittedOn, asOf),
        ...(reviewer === undefined ? {} : { reviewer }),
        ...(reviewerTitle === undefined ? {} : { reviewerTitle }),
        ...lastDay(submittedOn, options),
        ...(isOverdue === undefined ? {} : { isOverdue }),
      };
    });
}

function lastDay(
  start: PlainDate,
  { reviewWithin: period, calendar = nationalCalendar }: ProgressOptions,
): Pick<AwaitedReview, "due"> {
  if (period === undefined) return {};
  const due = dueDay({ start, period, calendar });
  return due.kind === "due" ? { due: { earliest: due.earliest, latest: due.latest } } : {};
}
