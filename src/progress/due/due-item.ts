import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { DueBand, DueKind } from "../../codes/progress.js";
import type { DueSpan, InstantSpan } from "../../engine/run/finding.js";

/** Something that somebody still has to do, and by when. */
export interface DueItem {
  /** The same in every run, also after the due day has moved. */
  readonly id: string;
  readonly kind: DueKind;
  readonly band: DueBand;
  /** What has to be done: the rule's or the measure's title. */
  readonly title: Label;
  /** The record that it is about. */
  readonly entity: string;
  readonly record: string;
  /** The unit that owes it. */
  readonly unit?: string;
  /** The units that owe a part of it: those that support a measure which is not finished. */
  readonly supporting: readonly string[];
  readonly obligations: readonly string[];
  /** The last day in time; missing while a clock stands still, and for a review without a period. */
  readonly due?: DueSpan;
  /** The last instant in time, of what runs in hours. */
  readonly dueAt?: InstantSpan;
  /** The day from which the clock stands still. */
  readonly suspendedSince?: PlainDate;
  /**
   * Days from the as-of day to the last day: 0 on the day itself, negative once it has passed. Where that lies between two
   * days, to the earlier while it is ahead and to the later once that is over.
   */
  readonly daysLeft?: number;
  /** The same in working days; missing where the calendar does not reach so far. */
  readonly workingDaysLeft?: number;
  /** The next step. */
  readonly action: Label;
}

/** Something due before it is known how much time is left. */
export type DueDraft = Omit<DueItem, "daysLeft" | "workingDaysLeft" | "band"> & {
  /** Whether it is behind schedule, or overdue already, whatever its day. */
  readonly standing?: "behind" | "overdue";
};
