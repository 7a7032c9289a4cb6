import type { PlainDate } from "../../calendar/plain-date.js";
import type { UnitRole } from "../../codes/progress.js";
import type { Measure } from "../../model/plan/measure.js";
import { isComplete } from "../figure.js";
import { hasRunOut } from "../history/has-run-out.js";
import type { ProgressOptions } from "../options.js";
import type { Account, Lateness, UnderReview, UnitDelay, UnitProgress } from "../progress.js";
import type { Occurrence } from "../recurrence/occurrence.js";
import { openOccurrences } from "../recurrence/recurring-duty.js";
import { isOverdue, type Schedule } from "../recurrence/schedule.js";

/** What decides whether a unit is late with something. */
export interface DelayCase {
  readonly measure: Measure;
  readonly role: UnitRole;
  readonly schedule: Schedule;
  readonly claimed: Account;
  readonly verified: Account;
  readonly underReview?: UnderReview;
  /** Of a recurring measure. */
  readonly occurrences?: readonly Occurrence[];
  /** Where the lead unit stands; missing for the lead itself. */
  readonly lead?: UnitProgress;
  readonly acknowledgedOn?: PlainDate;
  readonly lastReportedOn?: PlainDate;
  readonly hasHandedIn: boolean;
}

/** Whether units report on a measure: not where a run decides alone, by an indicator or by what rules find. */
export const owesReports = ({ completion }: Pick<Measure, "completion">): boolean =>
  completion.by !== "indicator" &&
  completion.by !== "standing" &&
  !(completion.by === "recurring" && completion.indicator !== undefined);

/**
 * What a unit is late with. While the measure is paused, and once it is cancelled, nothing runs out; once the measure is
 * finished, or everything for it awaits review, no unit owes anything more for it.
 */
export function delayOf(facts: DelayCase, options: ProgressOptions): UnitDelay {
  const { role, schedule, acknowledgedOn } = facts;
  if (role === "unassigned") return {};
  const owed = hasRunOut(schedule.startsOn, options.acknowledgeWithin, schedule, options);
  const toAcknowledge = owed === undefined || acknowledgedOn === undefined ? owed : false;
  const toReport = lateToReport(facts, options);
  const toFinish = lateToFinish(facts);
  return {
    ...(toAcknowledge === undefined ? {} : { toAcknowledge }),
    ...(toReport === undefined ? {} : { toReport }),
    ...(toFinish === undefined ? {} : { toFinish }),
  };
}

/** By the period given, counted from the last report; and by the due day, when nothing was reported for what is then due. */
function lateToReport(facts: DelayCase, options: ProgressOptions): Lateness | undefined {
  const { measure, schedule, occurrences, lastReportedOn } = facts;
  if (!owesReports(measure)) return undefined;
  const byPeriod = hasRunOut(lastReportedOn ?? schedule.startsOn, options.reportWithin, schedule, options);
  const { dueOn } = occurrences === undefined ? schedule : openOccurrences(occurrences, schedule, true);
  if (byPeriod === undefined && schedule.dueOn === undefined && dueOn === undefined) return undefined;
  if (hasSaidAll(facts) || isSettled(facts)) return false;
  return isUnreported(facts) ? true : (byPeriod ?? false);
}

/** Whether a due day has passed for which the unit has neither reported nor handed in anything. */
function isUnreported(facts: DelayCase): boolean {
  const { occurrences, schedule } = facts;
  if (occurrences === undefined) return isSilent(facts) && isOverdue(schedule);
  return occurrences.some(
    ({ state, records, evidence, dueOn }) =>
      state === "missed" && records.length + evidence.length === 0 && isOverdue({ ...schedule, dueOn }),
  );
}

const isSilent = ({ lastReportedOn, hasHandedIn }: DelayCase): boolean => lastReportedOn === undefined && !hasHandedIn;

/** Whether a unit has claimed or shown all of it, and so owes no further report. */
const hasSaidAll = ({ claimed, verified, underReview, occurrences, schedule }: DelayCase): boolean =>
  occurrences === undefined
    ? isComplete(verified) || isComplete(claimed) || underReview?.submittedOn !== undefined
    : openOccurrences(occurrences, schedule, true).isFinished;

/** Whether the lead has shown all that is due, so that a supporting unit owes nothing more; whatever the reviewer does. */
function isSettled({ lead, schedule }: DelayCase): boolean {
  if (lead === undefined) return false;
  const { verified, underReview, occurrences } = lead;
  if (occurrences === undefined) return isComplete(verified) || underReview?.submittedOn !== undefined;
  const { dueOn, isKnown } = openOccurrences(occurrences, schedule, false);
  return isKnown && (dueOn === undefined || !isOverdue({ ...schedule, dueOn }));
}

/** Whether a due day has passed on something that the unit owes and has not done. */
function lateToFinish(facts: DelayCase): Lateness | undefined {
  const { measure, role, schedule, claimed, verified, underReview, occurrences } = facts;
  if (measure.completion.by === "standing") return undefined;
  if (occurrences !== undefined) return lateWithOccurrence(occurrences, facts);
  if (schedule.dueOn === undefined) return undefined;
  if (isComplete(verified) || underReview?.submittedOn !== undefined) return false;
  if (role === "supporting" && (isComplete(claimed) || isSettled(facts))) return false;
  if (!isOverdue(schedule)) return false;
  if (role === "supporting" && owesReports(measure)) {
    // What a silent unit has done of its part nobody knows: it is late to report.
    if (isSilent(facts)) return undefined;
    return claimed.kind === "judged" && claimed.high < 1 ? true : "unknown";
  }
  return verified.kind === "judged" && verified.high < 1 ? true : "unknown";
}

/** A supporting unit that has not reported an occurrence is late to report; only the lead owes that it is done. */
function lateWithOccurrence(occurrences: readonly Occurrence[], facts: DelayCase): Lateness | undefined {
  const { role, schedule } = facts;
  if (isSettled(facts)) return false;
  const { dueOn, isFinished, isKnown } = openOccurrences(occurrences, schedule, role === "supporting");
  const isLate = dueOn !== undefined && isOverdue({ ...schedule, dueOn });
  if (isLate) return role === "supporting" ? undefined : true;
  if (!isKnown) return "unknown";
  return dueOn !== undefined || isFinished ? false : undefined;
}
