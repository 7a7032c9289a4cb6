import type { Label } from "../codes/label.js";

/** A value as it was seen, with the labels of its code where it is one. */
export interface SeenValue {
  /** `undefined` when it is missing. */
  readonly value: string | number | boolean | undefined;
  readonly labels?: Label;
}

/** One value that a judgement rests on. */
export interface Observation {
  /** The record it was read from; missing for what was computed or is a parameter. */
  readonly entity?: string;
  readonly id?: string;
  /** The path in the record, such as `procedure[2].on`; else the parameter's id, or what was computed. */
  readonly path: string;
  readonly title: Label;
  readonly seen: SeenValue;
  /** Why a missing value may be there all the same: the dataset does not provide it, or ends before the as-of day. */
  readonly silence?: Label;
}
