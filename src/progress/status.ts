import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Run } from "../engine/run/run.js";
import { dueDayOn } from "../model/plan/due-day-on.js";
import type { Measure } from "../model/plan/measure.js";
import { awaitedReviewText } from "./explain/awaited-review-text.js";
import { type Figure, isComplete } from "./figure.js";
import { missedInterim } from "./interim-target.js";
import type { DaySpan, UnitProgress } from "./progress.js";
import { recurringVerdict } from "./recurrence/recurring-status.js";
import { isOverdue, type Schedule } from "./recurrence/schedule.js";
import type { MeasurementBasis } from "./statement.js";
import { startsLater, suspended, type Verdict, verdict } from "./verdict.js";

/** What the status of a measure depends on. */
export interface StatusCase {
  readonly measure: Measure;
  readonly measurementBasis: MeasurementBasis;
  readonly schedule: Schedule;
  /** What the lead unit claims and shows, which stands for the whole. */
  readonly lead: Pick<UnitProgress, "claimed" | "verified" | "underReview" | "awaitedReviews" | "occurrences">;
  readonly planned: Figure;
  /** Whether any unit has reported progress or handed in evidence, or the records show some. */
  readonly hasBegun: boolean;
  /** How far the verified share may lie below the planned one without being at risk. */
  readonly tolerance: number;
  /** Of the as-of day. */
  readonly run: Run;
}

/**
 * Where a measure stands. A cancelled measure is that and nothing else; a completed one stays so through a pause; a
 * halted one is suspended; then, in this order: lost again, handed in completely and awaiting review, overdue, not begun,
 * behind the plan, on track. Only what is verified completes. What bounds leave open is held against nobody: the measure
 * is then not judgeable.
 */
export function verdictOn(facts: StatusCase): Verdict {
  const { cancelledOn } = facts.schedule;
  if (cancelledOn !== undefined) return verdict("cancelled", `自${cancelledOn}起撤销`, `cancelled from ${cancelledOn}`);
  return match(facts.measurementBasis.reading)
    .with("kept", () => keptVerdict(facts))
    .with("recurring", () => recurringVerdict({ ...facts, ...facts.lead, occurrences: facts.lead.occurrences ?? [] }))
    .with("share", "all-or-nothing", () => reachedVerdict(facts))
    .exhaustive();
}

function keptVerdict(facts: StatusCase): Verdict {
  const { measure, schedule, lead } = facts;
  const { verified } = lead;
  const { asOf, dueOn, pausedSince } = schedule;
  const isOver = dueOn !== undefined && dueOn < asOf;
  if (isOver && isComplete(verified))
    return verdict("done-in-time", `至期限${dueOn}未见违反`, `complied with until the due day ${dueOn}`);
  const isExceeded = verified.kind === "judged" && verified.high <= 0;
  if (isExceeded && measure.completion.by === "standing") return violation(facts);
  if (pausedSince !== undefined) return suspended(pausedSince);
  if (schedule.startsOn > asOf) return startsLater(schedule);
  if (verified.kind === "not-judgeable") return { status: "not-judgeable", because: verified.reason };
  if (isComplete(verified)) return verdict("on-track", "至今未见违反", "complied with so far");
  if (!isExceeded) return inDoubt(facts);
  // A rate can come back under its cap until the due day; what was counted cannot.
  if (measure.completion.by === "indicator" && dueOn !== undefined && asOf <= dueOn)
    return verdict("at-risk", `目前超过上限，期限${dueOn}`, `above the cap at present; it is due on ${dueOn}`);
  return verdict("violated", "已超过上限", "the cap is exceeded");
}

function violation({ lead, run }: StatusCase): Verdict {
  const { contributions } = lead.verified;
  const days = contributions
    .flatMap(({ records }) => records)
    .flatMap(({ id }) => run.findings.find((finding) => finding.id === id)?.relevantDay ?? [])
    .sort();
  const since = days[0];
  const count = contributions.length;
  return verdict(
    "violated",
    `已发现${count}项违反${since === undefined ? "" : `，最早涉及${since}`}`,
    `${count} ${count === 1 ? "violation" : "violations"} found${since === undefined ? "" : `, the earliest of ${since}`}`,
  );
}

function inDoubt({ lead }: StatusCase): Verdict {
  const doubts = lead.verified.contributions.filter(({ low, high }) => low < high);
  const list = (between: string, of: "zh" | "en") => doubts.map(({ title }) => title[of]).join(between);
  return doubts.length === 0
    ? verdict(
        "not-judgeable",
        "所缺数据足以影响是否遵守",
        "values are missing on which it depends whether it is complied with",
      )
    : verdict("not-judgeable", `是否遵守存疑：${list("；", "zh")}`, `compliance is in doubt: ${list("; ", "en")}`);
}

function reachedVerdict(facts: StatusCase): Verdict {
  const { measure, measurementBasis, schedule, lead, planned, hasBegun, tolerance } = facts;
  const { claimed, verified, underReview, awaitedReviews } = lead;
  if (isComplete(verified)) return completedVerdict(measure, schedule, verified.completedOn);
  if (schedule.pausedSince !== undefined) return suspended(schedule.pausedSince);
  if (schedule.startsOn > schedule.asOf && !hasBegun) return startsLater(schedule);
  if (verified.kind === "not-judgeable") return { status: "not-judgeable", because: verified.reason };
  if (underReview?.submittedOn !== undefined)
    return {
      status: "awaiting-review",
      because: awaitedReviewText(awaitedReviews, schedule.dueOn, underReview.submittedOn),
    };
  const lapsedOn = verified.lapsedOn ?? claimed.lapsedOn;
  if (lapsedOn !== undefined && !mayStillRise(facts))
    return verdict(
      "undone-again",
      `曾完成，自${lapsedOn}起不再完成`,
      `it was complete and no longer is since ${lapsedOn}`,
    );
  const isPast = isOverdue(schedule);
  if (isPast && verified.high >= 1)
    return verdict(
      "not-judgeable",
      "期限已过，所缺数据足以影响是否完成",
      "the due day has passed, and values are missing on which it depends whether it is complete",
    );
  if (isPast) return pastDue(schedule);
  const missed = missedInterim(measure, measurementBasis.target, verified, schedule);
  if (missed !== undefined)
    return verdict(
      "overdue",
      `阶段目标“${missed.title}”（${missed.value}）期限${missed.dueOn}已过，尚未经核验达到`,
      `the interim target “${missed.title}” (${missed.value}) was due on ${missed.dueOn} and is not verified as reached`,
    );
  if (!hasBegun)
    return measure.completion.by === "indicator"
      ? verdict("not-started", "未到期，记录中尚无进展", "not due yet; the records show nothing so far")
      : verdict("not-started", "各单位均未报告进展", "no unit has reported anything");
  return comparedWithPlan(lead, planned, tolerance);
}

/** Whether a rate is not yet due: it rises and falls with what becomes due, and was no completion that could be lost. */
function mayStillRise({ measure: { completion }, schedule, run }: StatusCase): boolean {
  if (completion.by !== "indicator" || schedule.dueOn === undefined || schedule.asOf > schedule.dueOn) return false;
  return run.indicators.some(({ indicator, form }) => indicator === completion.indicator && form === "ratio");
}

/** Behind the plan only where that is certain, and where no paper is left that would show otherwise if accepted. */
function comparedWithPlan(
  { verified, underReview, awaitedReviews }: StatusCase["lead"],
  planned: Figure,
  tolerance: number,
): Verdict {
  const least = planned.kind === "judged" ? planned.low - tolerance : undefined;
  if (least === undefined || (verified.kind === "judged" && verified.low >= least))
    return verdict("on-track", "核验进度不低于计划进度", "what is verified is not behind the plan");
  if (underReview?.kind === "judged" && underReview.low >= least)
    return { status: "awaiting-review", because: awaitedReviewText(awaitedReviews) };
  if (verified.kind === "judged" && verified.high >= least)
    return verdict(
      "not-judgeable",
      "所缺数据足以影响是否低于计划进度",
      "values are missing on which it depends whether it is behind the plan",
    );
  return verdict("at-risk", "核验进度低于计划进度", "less is verified than was planned by now");
}

/** In time or late, by the due day that was in force when completion took effect. */
function completedVerdict(measure: Measure, { asOf, dueOn }: Schedule, completedOn?: DaySpan): Verdict {
  const { earliest, latest } = completedOn ?? { latest: asOf };
  const isKnown = earliest === latest;
  if (dueOn === undefined) return verdict("done-in-time", "已完成，未定期限", "completed; there is no due day");
  if (isInTime(measure, latest))
    return isKnown
      ? verdict("done-in-time", `${latest}完成`, `completed on ${latest}`)
      : verdict("done-in-time", `不晚于${latest}完成`, `completed no later than ${latest}`);
  if (earliest !== undefined && !isInTime(measure, earliest))
    return isKnown
      ? verdict("done-late", `期限过后，${latest}完成`, `completed on ${latest}, after the due day`)
      : verdict(
          "done-late",
          `期限过后，不早于${earliest}完成`,
          `completed after the due day, no earlier than ${earliest}`,
        );
  return verdict(
    "not-judgeable",
    `已完成，但不知是否在期限${dueOn}之前；需要该日的运行结果`,
    `completed, but whether by the due day ${dueOn} is not known; a run as of that day would tell`,
  );
}

function isInTime(measure: Measure, day: PlainDate): boolean {
  const dueOn = dueDayOn(measure, day);
  return dueOn === undefined || day <= dueOn;
}

const pastDue = ({ dueOn }: Schedule): Verdict =>
  verdict(
    "overdue",
    `期限${dueOn}已过，尚未经核验完成`,
    `the due day ${dueOn} has passed and completion is not verified`,
  );
