import { dueDay } from "../calendar/due-day.js";
import { nationalCalendar } from "../calendar/national-calendar.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { UnitRole } from "../codes/progress.js";
import { isComplete } from "./figure.js";
import type { Occurrence } from "./occurrence.js";
import type { ProgressOptions } from "./options.js";
import type { Account, UnitDelay } from "./progress.js";
import { openOccurrences } from "./recurring-duty.js";
import { isOverdue, type Schedule } from "./schedule.js";

/** What decides whether a unit has let something pass. */
export interface DelayCase {
  readonly role: UnitRole;
  readonly schedule: Schedule;
  readonly claimed: Account;
  readonly verified: Account;
  /** Of a recurring measure. */
  readonly occurrences?: readonly Occurrence[];
  readonly acknowledgedOn?: PlainDate;
  readonly lastReportedOn?: PlainDate;
}

/**
 * What a unit has let pass. While the measure is paused, and once it is cancelled, nothing runs out; a unit that has
 * finished owes no more reports. A lead finishes by what is verified, a supporting unit also by its own word, since
 * whatever it leaves open is the lead's to prove.
 */
export function delayOf(facts: DelayCase, options: ProgressOptions): UnitDelay {
  const { role, schedule, acknowledgedOn, lastReportedOn } = facts;
  if (role === "unassigned") return {};
  const toAcknowledge =
    acknowledgedOn === undefined && hasRunOut(schedule.startsOn, options.acknowledgeWithin, facts, options);
  const toReport =
    !hasSaidAll(facts) && hasRunOut(lastReportedOn ?? schedule.startsOn, options.reportWithin, facts, options);
  const toFinish = hasLetPass(facts);
  return {
    ...(options.acknowledgeWithin === undefined || toAcknowledge === undefined ? {} : { toAcknowledge }),
    ...(options.reportWithin === undefined || toReport === undefined ? {} : { toReport }),
    ...(toFinish === undefined ? {} : { toFinish }),
  };
}

/** Whether a unit has claimed or proven all of it, and so owes no further report. */
const hasSaidAll = ({ claimed, verified, occurrences, schedule }: DelayCase): boolean =>
  occurrences === undefined
    ? isComplete(verified) || isComplete(claimed)
    : openOccurrences(occurrences, schedule, true).isFinished;

/** Whether a due day has passed on something unfinished; `undefined` when there is none or nobody knows. */
function hasLetPass({ role, schedule, claimed, verified, occurrences }: DelayCase): boolean | undefined {
  if (occurrences !== undefined) {
    const { dueOn, isFinished } = openOccurrences(occurrences, schedule, role === "supporting");
    if (dueOn !== undefined) return isOverdue({ ...schedule, dueOn });
    return isFinished ? false : undefined;
  }
  const hasFinished = isComplete(verified) || (role === "supporting" && isComplete(claimed));
  if (schedule.dueOn === undefined || (!hasFinished && verified.kind === "not-judgeable")) return undefined;
  return !hasFinished && isOverdue(schedule);
}

/** Whether a period has run out; `undefined` when there is none or nobody knows. */
function hasRunOut(
  start: PlainDate,
  period: Period | undefined,
  { schedule }: DelayCase,
  { calendar = nationalCalendar }: ProgressOptions,
): boolean | undefined {
  if (period === undefined) return undefined;
  const { asOf, pauses, pausedSince, cancelledOn } = schedule;
  if (pausedSince !== undefined || cancelledOn !== undefined) return false;
  const due = dueDay({ start, period, suspensions: pauses, calendar });
  if (due.kind !== "due") return undefined;
  if (due.latest < asOf) return true;
  return due.earliest < asOf ? undefined : false;
}
