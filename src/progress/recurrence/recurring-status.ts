import { label } from "../../codes/label.js";
import { awaitedReviewText } from "../explain/awaited-review-text.js";
import type { AwaitedReview } from "../progress.js";
import { startsLater, suspended, type Verdict, verdict } from "../verdict.js";
import type { Occurrence } from "./occurrence.js";
import { openOccurrences } from "./recurring-duty.js";
import { isOverdue, type Schedule } from "./schedule.js";

/** What the status of a recurring measure depends on. */
export interface RecurringCase {
  readonly schedule: Schedule;
  readonly occurrences: readonly Occurrence[];
  readonly awaitedReviews: readonly AwaitedReview[];
  readonly hasBegun: boolean;
}

/**
 * Where a recurring measure stands. It is done when all its occurrences are; it is overdue as soon as one of them is,
 * however many others were done in time; it is at risk on the due day of one that is not done.
 */
export function recurringVerdict({ schedule, occurrences, awaitedReviews, hasBegun }: RecurringCase): Verdict {
  const { asOf, startsOn, pausedSince } = schedule;
  const inState = (state: Occurrence["state"]) => occurrences.filter((occurrence) => occurrence.state === state);
  const names = (some: readonly Occurrence[]) => some.map(({ period }) => period);
  const [late, missed] = [inState("done-late"), inState("missed")];
  if (openOccurrences(occurrences, schedule, false).isFinished)
    return late.length === 0
      ? verdict("done-in-time", "各期均按期完成", "every occurrence was done in time")
      : verdict("done-late", `逾期完成：${list(names(late), "、")}`, `done late: ${list(names(late), ", ")}`);
  if (pausedSince !== undefined) return suspended(pausedSince);
  if (startsOn > asOf && !hasBegun) return startsLater(schedule);
  const lapsed = occurrences.filter(({ state, lapsedOn }) => lapsedOn !== undefined && isOpen(state));
  if (lapsed.length > 0)
    return verdict(
      "undone-again",
      `曾完成，后又不再完成：${list(names(lapsed), "、")}`,
      `done and no longer so: ${list(names(lapsed), ", ")}`,
    );
  if (missed.some(({ dueOn }) => isOverdue({ ...schedule, dueOn })))
    return verdict(
      "overdue",
      `${missed.length}期逾期，尚未经核验完成：${list(missed.map(withAmount("实际", "，目标")), "、")}`,
      `past their due days and not verified as done: ${list(missed.map(withAmount("actual ", ", target ")), ", ")}`,
    );
  const waiting = inState("awaiting-review");
  if (waiting.some(({ dueOn }) => dueOn <= asOf)) {
    const papers = waiting.flatMap(({ evidence }) => evidence);
    return {
      status: "awaiting-review",
      because: awaitedReviewText(awaitedReviews.filter(({ evidence }) => papers.includes(evidence))),
    };
  }
  const unknown = inState("not-judgeable");
  if (unknown.length > 0)
    return {
      status: "not-judgeable",
      because: label(
        `无法判断是否完成：${list(names(unknown), "、")}`,
        `whether it was done is not known: ${list(names(unknown), ", ")}`,
      ),
    };
  if (!hasBegun) return verdict("not-started", "各单位均未报告进展", "no unit has reported anything");
  const today = inState("not-yet-due").filter(({ dueOn }) => dueOn === asOf);
  if (today.length > 0)
    return verdict(
      "at-risk",
      `今日到期，尚未经核验完成：${list(names(today), "、")}`,
      `due today and not verified as done: ${list(names(today), ", ")}`,
    );
  return verdict("on-track", "到期各期均已完成", "every occurrence that is due is done");
}

/** A period, with how much of its quantity was shown. */
const withAmount =
  (shown: string, aim: string) =>
  ({ period, amount }: Occurrence): string =>
    amount === undefined ? period : `${period}（${shown}${amount.value.low}${aim}${amount.target.value}）`;

const isOpen = (state: Occurrence["state"]): boolean => state === "missed" || state === "not-yet-due";

const list = (names: readonly string[], between: string): string => names.join(between);
