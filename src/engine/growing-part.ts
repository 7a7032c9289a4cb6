import { growingSum } from "./growing-sum.js";
import type { IndicatorContribution } from "./indicator-contribution.js";
import type { IndicatorForm, IndicatorPart, RecordTally } from "./indicator-result.js";

/** A part that contributions are added to and taken from, in any order. */
export interface GrowingPart {
  add(contribution: IndicatorContribution): void;
  /** Takes back what was added. */
  remove(contribution: IndicatorContribution): void;
  /** Whether it holds no record at all. */
  isEmpty(): boolean;
  /** What it has come to. */
  part(): IndicatorPart;
}

/** Makes the growing part of no records. */
export function growingPart(form: IndicatorForm): GrowingPart {
  const tally: Record<keyof RecordTally, number> = { ...noRecords };
  const least = growingSum();
  const most = growingSum();
  const change = ({ as, amount }: IndicatorContribution, sign: 1 | -1): void => {
    tally[as] += sign;
    if (amount === undefined) return;
    // A record that may be outside of the population adds nothing at all if it is.
    least.add(sign * (as === "counted" ? amount.least : Math.min(0, amount.least)));
    most.add(sign * (as === "counted" ? amount.most : Math.max(0, amount.most)));
  };
  return {
    add: (contribution) => change(contribution, 1),
    remove: (contribution) => change(contribution, -1),
    isEmpty: () => Object.values(tally).every((count) => count === 0),
    part: () => ({ ...tally, ...(form === "sum" ? { amount: { least: least.text(), most: most.text() } } : {}) }),
  };
}

/** The tally of no records. */
export const noRecords: RecordTally = Object.freeze({
  counted: 0,
  uncounted: 0,
  open: 0,
  maybeCounted: 0,
  maybeUncounted: 0,
  maybeOpen: 0,
});
