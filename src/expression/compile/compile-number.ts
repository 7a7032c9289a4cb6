import { match } from "ts-pattern";
import { yearOfEpochDay } from "../../calendar/plain-date.js";
import type { Node, QuantifierNode } from "../node.js";
import { mayHoldMore } from "./absence.js";
import { choosing, firstPresent } from "./choosing.js";
import { compileField } from "./compile-record.js";
import { narrowed } from "./equal-items.js";
import type { Evaluator } from "./evaluator.js";
import { remembered } from "./remembered-answer.js";
import type { Bound, TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

const opposite = (bound: Bound): Bound => (bound === "earliest" ? "latest" : "earliest");

/** Reads a number; where something is uncertain, the least or the greatest that is possible. */
export function compileNumber(node: Node, bound: Bound, compiler: TreeCompiler): Evaluator<number> {
  switch (node.kind) {
    case "number": {
      const { value } = node;
      return () => value;
    }
    case "field": {
      const field = compileField(node, compiler) as Evaluator<number | undefined>;
      return (record, frame) => field(record, frame) ?? Number.NaN;
    }
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as number;
    }
    case "parameter": {
      const valueOn = compiler.binding.parameter(node.id);
      return (_, frame) => (valueOn(frame.relevantDay) as number | undefined) ?? Number.NaN;
    }
    case "arithmetic":
      return readArithmetic(node, bound, compiler);
    case "count":
      return readCount(node, bound, compiler);
    case "sum":
      return readSum(node, compiler);
    case "between":
      return readBetween(node, bound, compiler);
    case "year": {
      const earliest = compiler.day(node.of, "earliest");
      const latest = compiler.day(node.of, "latest");
      const day = bound === "earliest" ? earliest : latest;
      return (record, frame) => {
        const value = day(record, frame);
        return Number.isNaN(value) ? Number.NaN : yearOfEpochDay(value);
      };
    }
    case "choose":
      return choosing(node, compiler, (part) => compiler.number(part, bound), Number.NaN);
    case "first-present": {
      return firstPresent(node, compiler, (part) => compiler.number(part, bound), Number.NaN);
    }
    default:
      throw new TypeError(`a node "${node.kind}" is no number`);
  }
}

function readArithmetic(node: NodeOf<"arithmetic">, bound: Bound, compiler: TreeCompiler): Evaluator<number> {
  const left = compiler.number(node.left, bound);
  if (node.operator === "+") {
    const right = compiler.number(node.right, bound);
    return (record, frame) => left(record, frame) + right(record, frame);
  }
  if (node.operator === "-") {
    const right = compiler.number(node.right, opposite(bound));
    return (record, frame) => left(record, frame) - right(record, frame);
  }
  // What uncertain numbers come to depends on their signs: it is known only where both are.
  const one = certain(node.left, compiler);
  const other = certain(node.right, compiler);
  if (node.operator === "*") return (record, frame) => one(record, frame) * other(record, frame);
  if (node.operator === "%") return (record, frame) => one(record, frame) % other(record, frame);
  return (record, frame) => {
    const divisor = other(record, frame);
    return divisor === 0 ? Number.NaN : one(record, frame) / divisor;
  };
}

/** Reads a number that is known only when both its ends are the same. */
function certain(node: Node, compiler: TreeCompiler): Evaluator<number> {
  const low = compiler.number(node, "earliest");
  const high = compiler.number(node, "latest");
  if (low === high) return low;
  return (record, frame) => {
    // What is read twice at each step may take twice as long at each.
    spend(frame, 1, node);
    const value = low(record, frame);
    return value === high(record, frame) ? value : Number.NaN;
  };
}

function readCount(node: QuantifierNode, bound: Bound, compiler: TreeCompiler): Evaluator<number> {
  const slot = compiler.slotOf(node.item);
  const list = compiler.list(node.list);
  const body = compiler.insideList(() => compiler.statement(node.body));
  const countsUnknown = bound === "latest";
  const open = countsUnknown ? mayHoldMore(node.list, compiler) : undefined;
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<number>(node, compiler, (all, record, frame) => {
    const items = narrow === undefined ? all : narrow(all, record, frame);
    let total = 0;
    for (const item of items) {
      frame.items[slot] = item;
      const holds = body(record, frame);
      if (holds === true || (holds === undefined && countsUnknown)) total += 1;
    }
    spend(frame, items.length + 1, node);
    return total;
  });
  return (record, frame) => {
    const items = list(record, frame);
    if (items === undefined) return Number.NaN;
    return open?.(record, frame) === true ? Number.POSITIVE_INFINITY : ofItems(items, record, frame);
  };
}

function readSum(node: NodeOf<"sum">, compiler: TreeCompiler): Evaluator<number> {
  const slot = compiler.slotOf(node.item);
  const list = compiler.list(node.list);
  const body = compiler.insideList(() => compiler.statement(node.body));
  const value = compiler.insideList(() => certain(node.value, compiler));
  const open = mayHoldMore(node.list, compiler);
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<number>(node, compiler, (all, record, frame) => {
    const items = narrow === undefined ? all : narrow(all, record, frame);
    spend(frame, items.length + 1, node);
    let total = 0;
    for (const item of items) {
      frame.items[slot] = item;
      const holds = body(record, frame);
      if (holds === undefined) return Number.NaN;
      if (holds) total += value(record, frame);
    }
    return total;
  });
  return (record, frame) => {
    const items = list(record, frame);
    if (items === undefined || open?.(record, frame) === true) return Number.NaN;
    return ofItems(items, record, frame);
  };
}

function readBetween(node: NodeOf<"between">, bound: Bound, compiler: TreeCompiler): Evaluator<number> {
  const from = compiler.day(node.from, opposite(bound));
  const to = compiler.day(node.to, bound);
  const isOfAllDays = match(node.unit)
    .with("day", () => true)
    .with("working-day", () => false)
    .exhaustive();
  if (isOfAllDays) return (record, frame) => to(record, frame) - from(record, frame);
  const { calendar } = compiler.binding;
  const onward = bound === "earliest" ? "fewest" : "most";
  const back = bound === "earliest" ? "most" : "fewest";
  return (record, frame) => {
    const first = from(record, frame);
    const last = to(record, frame);
    if (Number.isNaN(first) || Number.isNaN(last)) return Number.NaN;
    // Backwards the later day counts and the earlier does not: `[to, from)` as a negative number.
    return last >= first
      ? calendar.countWorkingDays(first, last, onward)
      : -calendar.countWorkingDays(last - 1, first - 1, back);
  };
}
