import { nationalCalendar } from "../../calendar/national-calendar.js";
import { daysBetween, type PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { DueBand } from "../../codes/progress.js";
import { requireDataset } from "../../engine/pack/runnable-packs.js";
import type { DueSpan } from "../../engine/run/finding.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { inUnitOrder } from "../../model/dataset/unit-order.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Progress } from "../progress.js";
import { clocksDue } from "./clock-due.js";
import type { DueDraft, DueItem } from "./due-item.js";
import { measuresDue } from "./measure-due.js";
import { reviewsDue } from "./review-due.js";

/** What a caller of {@link dueItems} decides. */
export interface DueOptions {
  /** Only what is due within so many days from the as-of day, and what is overdue; everything when missing. */
  readonly within?: number;
  /** Only what this unit owes, alone or as one that supports. */
  readonly unit?: string;
  /** Something is near its due day when no more than so many days are left; 10 when missing. */
  readonly nearDays?: number;
  /** The calendar that working days are counted by; the national one when missing. */
  readonly calendar?: WorkingCalendar;
  /** The ids of findings that are left out, such as those for which a waiver holds. */
  readonly except?: ReadonlySet<string>;
}

/** In how many days something is near when nobody says otherwise. */
const usualNearDays = 10;

/**
 * Everything that somebody still has to do as of the day of a run, the most pressing first: clocks that run, clocks that
 * ran out before the thing was done, measures and periods of recurring measures that are not finished, and reviews owed.
 * What was done late is not on the list: nothing is left to do about it.
 *
 * Throws a `RangeError` for a number of days that is negative or not whole.
 */
export function dueItems(
  dataset: Dataset,
  run: Run,
  plans: readonly Progress[] = [],
  options: DueOptions = {},
): readonly DueItem[] {
  requireDataset(dataset);
  requireObject("run", run);
  const { calendar = nationalCalendar, nearDays = usualNearDays, within, unit, except } = options;
  requireDays(nearDays, "nearDays");
  if (within !== undefined) requireDays(within, "within");
  const findings = run.findings.filter(({ id }) => except?.has(id) !== true);
  const drafts = [
    ...clocksDue(run.pending, findings),
    ...plans.flatMap(measuresDue),
    ...plans.flatMap((progress) => reviewsDue(progress)),
  ];
  const items = drafts.map((draft) => timed(draft, run.asOf, calendar, nearDays));
  return Object.freeze(items.filter((item) => isWithin(item, within) && isOwedBy(item, unit)).sort(mostPressingFirst));
}

function requireDays(given: number, argument: string): void {
  if (!Number.isInteger(given) || given < 0)
    throw new RangeError(`${argument}: expected a whole number of days, 0 or more; found ${JSON.stringify(given)}`);
}

function timed(
  { standing, ...draft }: DueDraft,
  asOf: PlainDate,
  calendar: WorkingCalendar,
  nearDays: number,
): DueItem {
  const { due } = draft;
  if (due === undefined) return { ...draft, band: standing ?? (draft.kind === "review" ? "near" : "later") };
  // Of two possible last days the one is told that says no more than is certain: how little is left, or how much is over.
  const end = due.latest < asOf ? due.latest : due.earliest;
  const daysLeft = daysBetween(asOf, end);
  const workingDaysLeft = calendar.workingDaysBetween(asOf, end);
  return {
    ...draft,
    band: standing ?? bandOf(due, daysLeft, asOf, nearDays),
    daysLeft,
    ...(workingDaysLeft === undefined ? {} : { workingDaysLeft }),
  };
}

function bandOf({ latest }: DueSpan, daysLeft: number, asOf: PlainDate, nearDays: number): DueBand {
  if (latest < asOf) return "overdue";
  return daysLeft <= nearDays ? "near" : "later";
}

/** A review without a period is owed now; a clock that stands still ends on no day. */
const isWithin = ({ kind, daysLeft }: DueItem, within: number | undefined): boolean =>
  within === undefined || (daysLeft === undefined ? kind === "review" : daysLeft <= within);

const isOwedBy = (item: DueItem, unit: string | undefined): boolean =>
  unit === undefined || item.unit === unit || item.supporting.includes(unit);

/** By the last day, what has none last; then by id, so that the order is the same for the same input. */
function mostPressingFirst(one: DueItem, other: DueItem): number {
  const [first, second] = [one, other].map(({ dueAt, due }) => dueAt?.earliest ?? due?.earliest ?? "9999");
  return inUnitOrder(first as string, second as string) || inUnitOrder(one.id, other.id);
}
