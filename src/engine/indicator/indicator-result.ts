import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { Authority } from "../pack/source.js";
import type { DurationUnit } from "./duration.js";

/** How an indicator is computed from records. */
export type IndicatorForm = "count" | "sum" | "ratio" | "duration";

/** How many records are counted, not counted or cannot be told because a value is missing. */
export interface RecordTally {
  /** In the population, and counted; of a sum, with a value; of durations, finished. */
  readonly counted: number;
  /** In the population, and not counted; of durations, still running. */
  readonly uncounted: number;
  /** In the population; whether counted is unknown. Of a sum or of durations: without what is needed. */
  readonly open: number;
  /** As the three above, for records of which it is unknown whether they are in the population. */
  readonly maybeCounted: number;
  readonly maybeUncounted: number;
  readonly maybeOpen: number;
}

/** The mergeable part of an indicator, plain data: adding two gives the part of both sets of records, in any order. */
export interface IndicatorPart extends RecordTally {
  /** Whether there may be records that the dataset does not hold. */
  readonly incomplete?: true;
  /** The records of which nothing could be read, being open, and what was thrown at the first of them. */
  readonly crashed?: { readonly records: number; readonly error: string };
  /** Of a sum: the two exact decimals that the known values add up to between them. */
  readonly amount?: { readonly least: string; readonly most: string };
  /** Of durations: how long the records take that are in the population, in order. */
  readonly lengths?: readonly LengthTally[];
  /** Of durations: the same for the records of which that is unknown. */
  readonly maybeLengths?: readonly LengthTally[];
}

/** How many records take at least and at most so many days. */
export interface LengthTally {
  readonly least: number;
  /** Missing while a record is running, or where a day is missing. */
  readonly most?: number;
  readonly records: number;
}

/** The value of an indicator: one number, two bounds, or none because there is nothing to count. */
export type IndicatorValue =
  | { readonly kind: "known"; readonly value: number }
  /** Missing values leave room between the two; `high` is missing where nothing bounds a sum or a duration. */
  | { readonly kind: "between"; readonly low: number; readonly high?: number }
  | { readonly kind: "not-applicable" };

/** How a value stands to its target; `not-due` until the target's due day is over, unless it is met before. */
export type TargetState = "met" | "missed" | "not-due" | "undetermined" | "not-applicable";

/** A value an indicator shall reach or not exceed. */
export interface IndicatorTarget {
  readonly direction: "at-least" | "at-most" | "equal";
  /** A ratio's target is a share, 1 being all. */
  readonly value: number;
  readonly authority: Authority;
  /** The dimension for each group of which it is set, where it is not set for the whole. */
  readonly per?: string;
  /** The last day for reaching it. */
  readonly dueOn?: PlainDate;
}

/** An indicator over a set of records. */
export interface IndicatorFigure {
  readonly part: IndicatorPart;
  readonly value: IndicatorValue;
  /** Of durations: each percentile that the indicator names; the value is the first. */
  readonly percentiles?: readonly { readonly percentile: number; readonly value: IndicatorValue }[];
  /** It rests on fewer surely known records than the result's `fewBelow`, so that a single one moves it much. */
  readonly restsOnFew?: true;
  readonly target?: TargetState;
}

/** The figure of one group. */
export interface IndicatorGroup extends IndicatorFigure {
  readonly key: string;
  /** Of a period of the calendar that is not over on the as-of day. */
  readonly isUnfinished?: true;
  /** Of a period of the calendar; missing for the first one that there is anything of. */
  readonly change?: IndicatorChange;
}

/** How a figure stands to that of the period before. */
export interface IndicatorChange {
  /** The period before, such as `2017-Q1`. */
  readonly since: string;
  readonly before: IndicatorValue;
  /** The figure less the one before. */
  readonly absolute: ChangeValue;
  /** The absolute change as a share of the figure before; not applicable where that is nought. */
  readonly relative: ChangeValue;
}

/** A change: one number, what bounds it where anything does, or none because one of the figures is none. */
export type ChangeValue =
  | { readonly kind: "known"; readonly value: number }
  | { readonly kind: "between"; readonly low?: number; readonly high?: number }
  | { readonly kind: "not-applicable" };

/** What an indicator's result says beside its figures; the same for every part of its records. */
export interface IndicatorHeading {
  readonly pack: string;
  readonly indicator: string;
  readonly title: Label;
  readonly form: IndicatorForm;
  readonly obligations: readonly string[];
  readonly authority: Authority;
  readonly entity: string;
  readonly asOf: PlainDate;
  readonly target?: IndicatorTarget;
  /** Of durations. */
  readonly unit?: DurationUnit;
  /** Of durations: whole per cents of the records. */
  readonly percentiles?: readonly number[];
  /** Of a ratio or of durations: a figure over fewer records says so. */
  readonly fewBelow?: number;
  /** The dimensions whose groups are periods of the calendar, in order of time. */
  readonly periods: readonly string[];
}

/** An indicator's figure for the whole and for each group of each dimension: plain data that merges with its like. */
export interface IndicatorResult extends IndicatorHeading {
  readonly whole: IndicatorFigure;
  /** By dimension, such as `unit`, then by the key of the group in order; records without a key are under "". */
  readonly groups: Readonly<Record<string, readonly IndicatorGroup[]>>;
}
