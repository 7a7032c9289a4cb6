import type { Node } from "./node.js";
import type { Reading } from "./reading.js";
import { spend } from "./work.js";

type Comparing = Extract<Node, { kind: "compare" }>;

/** A number or day by the least and the greatest it can be; one reading for both where it is certain. */
export interface Ordered {
  readonly low: Reading<number>;
  readonly high: Reading<number>;
}

/** Compares what has an order; unknown when a value is, or when the bounds leave both answers open. */
export function compareOrdered(node: Comparing, left: Ordered, right: Ordered): Reading<boolean | undefined> {
  switch (node.operator) {
    case "<":
      return precedes(node, left, right, true);
    case "<=":
      return precedes(node, left, right, false);
    case ">":
      return precedes(node, right, left, true);
    case ">=":
      return precedes(node, right, left, false);
    case "==":
      return coincides(node, left, right, true);
    case "!=":
      return coincides(node, left, right, false);
  }
}

function precedes(
  node: Comparing,
  smaller: Ordered,
  greater: Ordered,
  isStrict: boolean,
): Reading<boolean | undefined> {
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
    // Each side is read twice: what is nested so may take twice as long at each step.
    spend(attention, 1, node);
    const least = smaller.low(record, attention);
    const most = smaller.high(record, attention);
    const from = greater.low(record, attention);
    const to = greater.high(record, attention);
    if (isStrict ? most < from : most <= from) return true;
    if (isStrict ? least >= to : least > to) return false;
    return undefined;
  };
}

function coincides(node: Comparing, left: Ordered, right: Ordered, wanted: boolean): Reading<boolean | undefined> {
  if (left.low === left.high && right.low === right.high) {
    const { low: one } = left;
    const { low: other } = right;
    return (record, attention) => {
      const first = one(record, attention);
      const second = other(record, attention);
      if (Number.isNaN(first) || Number.isNaN(second)) return undefined;
      return (first === second) === wanted;
    };
  }
  return (record, attention) => {
    spend(attention, 1, node);
    const least = left.low(record, attention);
    const most = left.high(record, attention);
    const from = right.low(record, attention);
    const to = right.high(record, attention);
    if (most < from || to < least) return !wanted;
    return least === most && most === from && from === to ? wanted : undefined;
  };
}
