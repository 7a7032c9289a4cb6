import { yearOfEpochDay } from "../calendar/plain-date.js";
import { mayHoldMore } from "./absence.js";
import { choosing, firstPresent } from "./choosing.js";
import { narrowed } from "./equal-items.js";
import type { Node, QuantifierNode } from "./node.js";
import { readField } from "./read-record.js";
import type { Reading } from "./reading.js";
import { remembered } from "./remembered-answer.js";
import type { Bound, TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

const opposite = (bound: Bound): Bound => (bound === "earliest" ? "latest" : "earliest");

/** Reads a number; where something is uncertain, the least or the greatest that is possible. */
export function readNumber(node: Node, bound: Bound, compiler: TreeCompiler): Reading<number> {
  switch (node.kind) {
    case "number": {
      const { value } = node;
      return () => value;
    }
    case "field": {
      const field = readField(node, compiler) as Reading<number | undefined>;
      return (record, attention) => field(record, attention) ?? Number.NaN;
    }
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, attention) => attention.items[slot] as number;
    }
    case "parameter": {
      const valueOn = compiler.binding.parameter(node.id);
      return (_, attention) => (valueOn(attention.relevantDay) as number | undefined) ?? Number.NaN;
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
      return (record, attention) => {
        const value = day(record, attention);
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

function readArithmetic(node: NodeOf<"arithmetic">, bound: Bound, compiler: TreeCompiler): Reading<number> {
  const left = compiler.number(node.left, bound);
  if (node.operator === "+") {
    const right = compiler.number(node.right, bound);
    return (record, attention) => left(record, attention) + right(record, attention);
  }
  if (node.operator === "-") {
    const right = compiler.number(node.right, opposite(bound));
    return (record, attention) => left(record, attention) - right(record, attention);
  }
  // What uncertain numbers come to depends on their signs: it is known only where both are.
  const one = certain(node.left, compiler);
  const other = certain(node.right, compiler);
  if (node.operator === "*") return (record, attention) => one(record, attention) * other(record, attention);
  if (node.operator === "%") return (record, attention) => one(record, attention) % other(record, attention);
  return (record, attention) => {
    const divisor = other(record, attention);
    return divisor === 0 ? Number.NaN : one(record, attention) / divisor;
  };
}

/** Reads a number that is known only when both its ends are the same. */
function certain(node: Node, compiler: TreeCompiler): Reading<number> {
  const low = compiler.number(node, "earliest");
  const high = compiler.number(node, "latest");
  if (low === high) return low;
  return (record, attention) => {
    // What is read twice at each step may take twice as long at each.
    spend(attention, 1, node);
    const value = low(record, attention);
    return value === high(record, attention) ? value : Number.NaN;
  };
}

function readCount(node: QuantifierNode, bound: Bound, compiler: TreeCompiler): Reading<number> {
  const slot = compiler.slotOf(node.item);
  const list = compiler.list(node.list);
  const body = compiler.insideList(() => compiler.statement(node.body));
  const countsUnknown = bound === "latest";
  const open = countsUnknown ? mayHoldMore(node.list, compiler) : undefined;
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<number>(node, compiler, (all, record, attention) => {
    const items = narrow === undefined ? all : narrow(all, record, attention);
    let total = 0;
    for (const item of items) {
      attention.items[slot] = item;
      const holds = body(record, attention);
      if (holds === true || (holds === undefined && countsUnknown)) total += 1;
    }
    spend(attention, items.length + 1, node);
    return total;
  });
  return (record, attention) => {
    const items = list(record, attention);
    if (items === undefined) return Number.NaN;
    return open?.(record, attention) === true ? Number.POSITIVE_INFINITY : ofItems(items, record, attention);
  };
}

function readSum(node: NodeOf<"sum">, compiler: TreeCompiler): Reading<number> {
  const slot = compiler.slotOf(node.item);
  const list = compiler.list(node.list);
  const body = compiler.insideList(() => compiler.statement(node.body));
  const value = compiler.insideList(() => certain(node.value, compiler));
  const open = mayHoldMore(node.list, compiler);
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<number>(node, compiler, (all, record, attention) => {
    const items = narrow === undefined ? all : narrow(all, record, attention);
    spend(attention, items.length + 1, node);
    let total = 0;
    for (const item of items) {
      attention.items[slot] = item;
      const holds = body(record, attention);
      if (holds === undefined) return Number.NaN;
      if (holds) total += value(record, attention);
    }
    return total;
  });
  return (record, attention) => {
    const items = list(record, attention);
    if (items === undefined || open?.(record, attention) === true) return Number.NaN;
    return ofItems(items, record, attention);
  };
}

function readBetween(node: NodeOf<"between">, bound: Bound, compiler: TreeCompiler): Reading<number> {
  const from = compiler.day(node.from, opposite(bound));
  const to = compiler.day(node.to, bound);
  if (node.unit === "day") return (record, attention) => to(record, attention) - from(record, attention);
  const { calendar } = compiler.binding;
  const onward = bound === "earliest" ? "fewest" : "most";
  const back = bound === "earliest" ? "most" : "fewest";
  return (record, attention) => {
    const first = from(record, attention);
    const last = to(record, attention);
    if (Number.isNaN(first) || Number.isNaN(last)) return Number.NaN;
    // Backwards the later day counts and the earlier does not: `[to, from)` as a negative number.
    return last >= first
      ? calendar.countWorkingDays(first, last, onward)
      : -calendar.countWorkingDays(last - 1, first - 1, back);
  };
}
