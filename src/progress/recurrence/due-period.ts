import { type CalendarPeriod, calendarPeriod, calendarPeriods } from "../../calendar/calendar-period.js";
import { addDays, daysBetween, type PlainDate } from "../../calendar/plain-date.js";
import type { Cycle } from "../../calendar/unit/unit-role.js";
import { haltedDays, type Schedule } from "./schedule.js";

/** How often a measure recurs. */
export interface Recurrence {
  readonly every: Cycle;
  /** Days after a period's end on which it is still in time; 0 when missing. */
  readonly daysAfter?: number | undefined;
}

/** A period in which a recurring measure is to be done once. */
export interface DuePeriod extends CalendarPeriod {
  /** The last day in time. */
  readonly dueOn: PlainDate;
  readonly every: Cycle;
  /** Whether work was halted on every day of it, so that nothing is due for it. */
  readonly isHalted: boolean;
}

/**
 * The periods of the calendar in which a recurring measure is to be done, cut to its first day and to the last from
 * which the days of grace do not lead beyond its due day; of a measure without a due day those that have begun.
 */
export function duePeriods({ every, daysAfter = 0 }: Recurrence, schedule: Schedule): readonly DuePeriod[] {
  const { asOf, startsOn, dueOn, pauses } = schedule;
  const last =
    dueOn === undefined ? calendarPeriod(every, asOf > startsOn ? asOf : startsOn).until : addDays(dueOn, -daysAfter);
  return calendarPeriods(every, startsOn, last).map((period) => {
    const length = daysBetween(period.from, period.until) + 1;
    return {
      ...period,
      every,
      dueOn: addDays(period.until, daysAfter),
      isHalted: haltedDays(pauses, period.from, addDays(period.until, 1)) === length,
    };
  });
}

/** The name of the period that a paper is about: the one it states, else that in which its effect begins. */
export const periodOf = (
  { period }: { readonly period?: string | undefined },
  effect: PlainDate,
  every: Cycle,
): string => period ?? calendarPeriod(every, effect).name;
