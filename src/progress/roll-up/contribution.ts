import type { Label } from "../../codes/label.js";
import type { Bounds } from "../figure.js";

/** What a figure rests on: a record of the dataset, or a `finding`, `rule` or `indicator` of the run. */
export interface RecordReference {
  /** The name of the entity, or one of the three words above. */
  readonly entity: string;
  /** The id of the record or finding; a rule or indicator is written `pack/id`. */
  readonly id: string;
}

/** The value that a measure is to reach, or not to exceed. */
export interface Target {
  readonly direction: "at-least" | "at-most" | "equal";
  readonly value: number;
  /** The upper end of a range, whose lower end is the value. */
  readonly most?: number;
}

/** The numbers that a share was computed from. */
export type Computation =
  | {
      readonly kind: "target";
      readonly target: Target;
      /** `high` is missing when nothing bounds the value. */
      readonly value: { readonly low: number; readonly high?: number };
    }
  /** Days elapsed of all days between start and due day, those of pauses taken out of both. */
  | { readonly kind: "days"; readonly elapsed: number; readonly total: number }
  /** What is claimed less what is verified, never below 0. */
  | { readonly kind: "difference"; readonly claimed: Bounds; readonly verified: Bounds }
  /** What is verified over what is planned. */
  | { readonly kind: "quotient"; readonly verified: Bounds; readonly planned: number };

/** One part of a measure's figure; the figure is the mean of its parts by weight. */
export interface Contribution extends Bounds {
  readonly title: Label;
  readonly weight: number;
  readonly records: readonly RecordReference[];
  readonly computation?: Computation;
}
