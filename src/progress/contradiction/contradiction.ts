import type { Label } from "../../codes/label.js";
import type { ContradictionKind } from "../../codes/progress.js";
import type { Bounds } from "../figure.js";
import type { RecordReference } from "../roll-up/contribution.js";

/** What one side of a contradiction says, and where it is written. */
export interface Assertion {
  readonly title: Label;
  /** How much of the measure it comes to; missing where it is no share. */
  readonly share?: Bounds;
  readonly records: readonly RecordReference[];
}

/** A contradiction, and which of several of its kind. */
export type ContradictionFound = Omit<Contradiction, "measure" | "obligation" | "unit" | "id"> & {
  readonly which?: string;
};

/** A claim that the records contradict. Both stand: neither alters a figure that the other makes. */
export interface Contradiction {
  /** Names it the same way on every day: measure, unit, kind and, where there are several, which. */
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly measure: string;
  readonly obligation: string;
  readonly unit: string;
  readonly claim: Assertion;
  readonly fact: Assertion;
}
