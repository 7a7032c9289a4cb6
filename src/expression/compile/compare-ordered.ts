import type { Node } from "../node.js";
import type { Evaluator } from "./evaluator.js";
import { spend } from "./work.js";

type Comparing = Extract<Node, { kind: "compare" }>;

/** A number or day by the least and the greatest it can be; one reading for both where it is certain. */
export interface Ordered {
  readonly low: Evaluator<number>;
  readonly high: Evaluator<number>;
}

/** Compares what has an order; unknown when a value is, or when the bounds leave both answers open. */
export function compareOrdered(node: Comparing, left: Ordered, right: Ordered): Evaluator<boolean | undefined> {
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
): Evaluator<boolean | undefined> {
  if (smaller.low === smaller.high && greater.low === greater.high) {
    const { low: one } = smaller;
    const { low: other } = greater;
    return (record, frame) => {
      const first = one(record, frame);
      const second = other(record, frame);
      if (isStrict ? first < second : first <= second) return true;
      return Number.isNaN(first) || Number.isNaN(second) ? undefined : false;
    };
  }
  return (record, frame) => {
    // Each side is read twice: what is nested so may take twice as long at each step.
    spend(frame, 1, node);
    const least = smaller.low(record, frame);
    const most = smaller.high(record, frame);
    const from = greater.low(record, frame);
    const to = greater.high(record, frame);
    if (isStrict ? most < from : most <= from) return true;
    if (isStrict ? least >= to : least > to) return false;
    return undefined;
  };
}

function coincides(node: Comparing, left: Ordered, right: Ordered, wanted: boolean): Evaluator<boolean | undefined> {
  if (left.low === left.high && right.low === right.high) {
    const { low: one } = left;
    const { low: other } = right;
    return (record, frame) => {
      const first = one(record, frame);
      const second = other(record, frame);
      if (Number.isNaN(first) || Number.isNaN(second)) return undefined;
      return (first === second) === wanted;
    };
  }
  return (record, frame) => {
    spend(frame, 1, node);
    const least = left.low(record, frame);
    const most = left.high(record, frame);
    const from = right.low(record, frame);
    const to = right.high(record, frame);
    if (most < from || to < least) return !wanted;
    return least === most && most === from && from === to ? wanted : undefined;
  };
}
