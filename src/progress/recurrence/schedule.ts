import { daysBetween, type PlainDate, requireDay } from "../../calendar/plain-date.js";
import { dueDayOn } from "../../model/plan/due-day-on.js";
import type { Measure } from "../../model/plan/measure.js";
import type { Task } from "../../model/plan/task.js";
import { requireObject } from "../../model/record/require-object.js";
import { compare } from "../plans/compare.js";

/** Days on which work was halted, from the first up to but not including the second. */
export interface Halt {
  readonly from: PlainDate;
  /** Missing while work has not gone on. */
  readonly until?: PlainDate;
}

/** A due day that was changed, and why. */
export interface DueChange {
  readonly from: PlainDate;
  /** Missing when it was changed to having none. */
  readonly to?: PlainDate;
  readonly changedOn: PlainDate;
  readonly reason: string;
}

/** The dates of a measure as they stood on a day; what was decided later is not yet known on it. */
export interface Schedule {
  readonly asOf: PlainDate;
  readonly startsOn: PlainDate;
  /** The last day in time; missing for what has none. */
  readonly dueOn?: PlainDate;
  /** How the due day came to be what it is, oldest first; the first change tells the original day. */
  readonly dueChanges: readonly DueChange[];
  /** The measure's own pauses and its task's, by their first day. */
  readonly pauses: readonly Halt[];
  /** The first day of the pause that covers the as-of day. */
  readonly pausedSince?: PlainDate;
  /** The day from which it is cancelled, by itself or with its task. */
  readonly cancelledOn?: PlainDate;
}

/** The dates of a measure as they stood on a day. */
export function scheduleOn(measure: Measure, task: Task, asOf: PlainDate): Schedule {
  requireDay(asOf, "asOf");
  const dueOn = dueDayOn(measure, asOf);
  const pauses = [...(measure.suspensions ?? []), ...(task.suspensions ?? [])]
    .filter(({ from }) => from <= asOf)
    .map(({ from, until }): Halt => (until === undefined || until > asOf ? { from } : { from, until }))
    .sort((one, other) => compare(one.from, other.from) || compare(one.until ?? "", other.until ?? ""));
  const pausedSince = pauses.find(({ until }) => until === undefined)?.from;
  const [cancelledOn] = [measure.cancelledOn, task.cancelledOn]
    .filter((day) => day !== undefined && day <= asOf)
    .sort() as readonly PlainDate[];
  return {
    asOf,
    startsOn: measure.startsOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    dueChanges: dueChangesBy(measure, asOf),
    pauses,
    ...(pausedSince === undefined ? {} : { pausedSince }),
    ...(cancelledOn === undefined ? {} : { cancelledOn }),
  };
}

/** The changes of the due day that were known on a day. */
function dueChangesBy(measure: Measure, day: PlainDate): readonly DueChange[] {
  const changes = inOrderOfChange(measure);
  return changes.flatMap(({ previous, changedOn, reason }, place): readonly DueChange[] => {
    const to = changes[place + 1]?.previous ?? measure.dueOn;
    return changedOn > day ? [] : [{ from: previous, ...(to === undefined ? {} : { to }), changedOn, reason }];
  });
}

const inOrderOfChange = ({ dueChanges = [] }: Pick<Measure, "dueChanges">) =>
  [...dueChanges].sort((one, other) => compare(one.changedOn, other.changedOn));

/**
 * Whether something is overdue: its due day has passed, it is not completed, and it is neither paused nor cancelled.
 * The due day itself is still in time. A pause does not move the due day; whoever decides on it may change that.
 */
export function isOverdue(
  schedule: Pick<Schedule, "asOf" | "dueOn" | "pausedSince" | "cancelledOn">,
  completedOn?: PlainDate,
): boolean {
  requireObject("schedule", schedule);
  const { asOf, dueOn, pausedSince, cancelledOn } = schedule;
  return (
    dueOn !== undefined &&
    dueOn < asOf &&
    (completedOn === undefined || completedOn > asOf) &&
    pausedSince === undefined &&
    cancelledOn === undefined
  );
}

/** The days of a stretch, the last not included, on which work was halted. */
export function haltedDays(pauses: readonly Halt[], from: PlainDate, until: PlainDate): number {
  let halted = 0;
  let reached = from;
  for (const pause of pauses) {
    const start = pause.from > reached ? pause.from : reached;
    const end = pause.until !== undefined && pause.until < until ? pause.until : until;
    if (end <= start) continue;
    halted += daysBetween(start, end);
    reached = end;
  }
  return halted;
}
