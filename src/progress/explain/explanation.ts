import type { Label } from "../../codes/label.js";
import type { Bounds, Figure } from "../figure.js";
import type { Computation, RecordReference } from "../roll-up/contribution.js";

/**
 * A figure and what it is made of, down to the records.
 *
 * A figure with parts is the sum of their contributions; one without is computed from the numbers of its `computation`,
 * is what its records show, or is 0 because there is no record.
 */
export interface Explanation {
  /** The name under which the figure can itself be asked for; what a measure's figure is made of has none. */
  readonly id?: string;
  readonly title: Label;
  readonly figure: Figure;
  /** As the data give it; of a group, what its parts that count here weigh together. */
  readonly givenWeight: number;
  /** Its part in the weights of its siblings that could be judged; they add up to 1. 0 for what could not. */
  readonly weight: number;
  /** Weight times share: what it adds to the figure above it. */
  readonly contribution: Bounds;
  readonly records: readonly RecordReference[];
  readonly computation?: Computation;
  /** What a reader should know beside the numbers, such as why a due day was changed. */
  readonly notes?: readonly Label[];
  readonly parts: readonly Explanation[];
}

/** An explanation that has not yet been set beside its siblings. */
export type Draft = Omit<Explanation, "weight" | "contribution">;

/** Sets explanations side by side, so that the contributions of those that could be judged add up to their mean. */
export function sideBySide(drafts: readonly Draft[]): readonly Explanation[] {
  const total = drafts.reduce((sum, { figure, givenWeight }) => sum + (figure.kind === "judged" ? givenWeight : 0), 0);
  return drafts.map((draft) => {
    const { figure, givenWeight } = draft;
    const weight = figure.kind === "judged" && total > 0 ? givenWeight / total : 0;
    const { low, high } = figure.kind === "judged" ? figure : { low: 0, high: 0 };
    return { ...draft, weight, contribution: { low: weight * low, high: weight * high } };
  });
}
