import type { Comparison } from "./node.js";
import type { Reading } from "./reading.js";

/** A number or day by the least and the greatest it can be; one reading for both where it is certain. */
export interface Ordered {
  readonly low: Reading<number>;
  readonly high: Reading<number>;
}

/** Compares what has an order; unknown when a value is, or when the bounds leave both answers open. */
export function compareOrdered(operator: Comparison, left: Ordered, right: Ordered): Reading<boolean | undefined> {
  switch (operator) {
    case "<":
      return precedes(left, right, true);
    case "<=":
      return precedes(left, right, false);
    case ">":
      return precedes(right, left, true);
    case ">=":
      return precedes(right, left, false);
    case "==":
      return coincides(left, right, true);
    case "!=":
      return coincides(left, right, false);
  }
}

function precedes(smaller: Ordered, greater: Ordered, isStrict: boolean): Reading<boolean | undefined> {
  if (smaller.low === smaller.high && greater.low === greater.high) {
    const { low: one } = smaller;
    const { low: other } = greater;
    return (record, attention) => {
      const first = one(record, attention);
      const second = other(record, attention);
      if (isStrict ? first < second : first <= second) return true;
      return Number.isNaN(first) || Number.isNaN(second) ? undefined : false;
    };
  }
  return (record, attention) => {
    const least = smaller.low(record, attention);
    const most = smaller.high(record, attention);
    const from = greater.low(record, attention);
    const to = greater.high(record, attention);
    if (isStrict ? most < from : most <= from) return true;
    if (isStrict ? least >= to : least > to) return false;
    return undefined;
  };
}

function coincides(left: Ordered, right: Ordered, wanted: boolean): Reading<boolean | undefined> {
  return (record, attention) => {
    const least = left.low(record, attention);
    const most = left.high(record, attention);
    const from = right.low(record, attention);
    const to = right.high(record, attention);
    if (most < from || to < least) return !wanted;
    return least === most && most === from && from === to ? wanted : undefined;
  };
}
