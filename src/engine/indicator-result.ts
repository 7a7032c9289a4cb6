import type { Label } from "../codes/label.js";
import type { Authority } from "./source.js";

/** How an indicator is computed from records. */
export type IndicatorForm = "count" | "sum" | "ratio";

/** How many records are counted, not counted or cannot be told for want of a value. */
export interface RecordTally {
  /** In the population, and counted; of a sum, with a value. */
  readonly counted: number;
  /** In the population, and not counted. */
  readonly uncounted: number;
  /** In the population; whether counted is unknown. Of a sum: without a value. */
  readonly open: number;
  /** As the three above, for records of which it is unknown whether they are in the population. */
  readonly maybeCounted: number;
  readonly maybeUncounted: number;
  readonly maybeOpen: number;
}

/** The mergeable part of an indicator, plain data: adding two gives the part of both sets of records, in any order. */
export interface IndicatorPart extends RecordTally {
  /** Of a sum: the two exact decimals that the known values add up to between them. */
  readonly amount?: { readonly least: string; readonly most: string };
}

/** The value of an indicator: one number, two bounds, or none because there is nothing to count. */
export type IndicatorValue =
  | { readonly kind: "known"; readonly value: number }
  /** Missing values leave room between the two; `high` is missing when nothing bounds a sum. */
  | { readonly kind: "between"; readonly low: number; readonly high?: number }
  | { readonly kind: "not-applicable" };

/** How a value stands to its target. */
export type TargetState = "met" | "missed" | "undetermined" | "not-applicable";

/** A value an indicator shall reach or not exceed. */
export interface IndicatorTarget {
  readonly direction: "at-least" | "at-most" | "equal";
  /** A ratio's target is a share, 1 being all. */
  readonly value: number;
  readonly authority: Authority;
}

/** An indicator over a set of records. */
export interface IndicatorFigure {
  readonly part: IndicatorPart;
  readonly value: IndicatorValue;
  readonly target?: TargetState;
}

/** An indicator's figure for the whole and for each group of each dimension. */
export interface IndicatorResult {
  readonly pack: string;
  readonly indicator: string;
  readonly title: Label;
  readonly form: IndicatorForm;
  readonly obligations: readonly string[];
  readonly authority: Authority;
  readonly entity: string;
  readonly target?: IndicatorTarget;
  readonly whole: IndicatorFigure;
  /** By dimension, such as `unit`, then by the key of the group in order; records without a key are under "". */
  readonly groups: Readonly<Record<string, readonly IndicatorGroup[]>>;
}

/** The figure of one group. */
export interface IndicatorGroup extends IndicatorFigure {
  readonly key: string;
}
