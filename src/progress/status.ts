import { match } from "ts-pattern";
import type { PlainDate } from "../calendar/plain-date.js";
import type { CompletionReading } from "../codes/progress.js";
import type { Measure } from "../model/measure.js";
import type { Figure } from "./figure.js";
import { isComplete } from "./figure.js";
import type { Occurrence } from "./occurrence.js";
import type { Account, DaySpan } from "./progress.js";
import { recurringVerdict } from "./recurring-status.js";
import { dueDayOn, isOverdue, type Schedule } from "./schedule.js";
import { startsLater, suspended, type Verdict, verdict } from "./verdict.js";

/** What the status of a measure depends on. */
export interface StatusCase {
  readonly measure: Measure;
  readonly reading: CompletionReading;
  readonly schedule: Schedule;
  readonly claimed: Account;
  readonly verified: Account;
  readonly planned: Figure;
  /** Of a recurring measure. */
  readonly occurrences?: readonly Occurrence[];
  /** Whether any unit has reported progress or handed in evidence, or the records show some. */
  readonly hasBegun: boolean;
  /** How far the verified share may lie below the planned one without being at risk. */
  readonly tolerance: number;
}

/**
 * Where a measure stands. A cancelled measure is that and nothing else; a completed one stays so through a pause; a
 * halted one is suspended; then, in this order: lost again, overdue, not begun, behind the plan, on track. Only what is
 * verified completes, and where bounds are wide the lower one is compared with the plan.
 */
export function verdictOn(facts: StatusCase): Verdict {
  const { cancelledOn } = facts.schedule;
  if (cancelledOn !== undefined) return verdict("cancelled", `自${cancelledOn}起撤销`, `cancelled from ${cancelledOn}`);
  return match(facts.reading)
    .with("kept", () => keptVerdict(facts))
    .with("recurring", () => recurringVerdict({ ...facts, occurrences: facts.occurrences ?? [] }))
    .with("share", "all-or-nothing", () => reachedVerdict(facts))
    .exhaustive();
}

function keptVerdict(facts: StatusCase): Verdict {
  const { schedule, verified } = facts;
  const { asOf, dueOn, pausedSince } = schedule;
  const isOver = dueOn !== undefined && dueOn < asOf;
  if (isOver && isComplete(verified))
    return verdict("done-in-time", `至期限${dueOn}未见违反`, `kept until the due day ${dueOn}`);
  if (pausedSince !== undefined) return suspended(pausedSince);
  if (schedule.startsOn > asOf) return startsLater(schedule);
  if (verified.kind === "not-judgeable") return { status: "not-judgeable", because: verified.reason };
  if (isComplete(verified)) return verdict("on-track", "至今未见违反", "kept so far");
  if (verified.high > 0)
    return verdict(
      "not-judgeable",
      "所缺数据足以影响是否遵守",
      "values are missing on which it depends whether it is kept",
    );
  if (isOverdue(schedule)) return pastDue(schedule);
  return verdict("at-risk", "已见违反", "it is not kept");
}

function reachedVerdict(facts: StatusCase): Verdict {
  const { measure, schedule, claimed, verified, planned, hasBegun, tolerance } = facts;
  if (isComplete(verified)) return completedVerdict(measure, schedule, verified.completedOn);
  if (schedule.pausedSince !== undefined) return suspended(schedule.pausedSince);
  if (schedule.startsOn > schedule.asOf && !hasBegun) return startsLater(schedule);
  if (verified.kind === "not-judgeable") return { status: "not-judgeable", because: verified.reason };
  const lapsedOn = verified.lapsedOn ?? claimed.lapsedOn;
  if (lapsedOn !== undefined)
    return verdict(
      "undone-again",
      `曾完成，自${lapsedOn}起不再完成`,
      `it was complete and no longer is since ${lapsedOn}`,
    );
  if (isOverdue(schedule)) return pastDue(schedule);
  if (!hasBegun) return verdict("not-started", "各单位均未报告进展", "no unit has reported anything");
  if (planned.kind === "judged" && verified.low < planned.low - tolerance)
    return verdict("at-risk", "核验进度低于计划进度", "less is verified than was planned by now");
  return verdict("on-track", "核验进度不低于计划进度", "what is verified is not behind the plan");
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
