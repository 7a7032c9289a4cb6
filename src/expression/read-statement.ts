import { mayBeThere, mayHoldMore } from "./absence.js";
import type { ComparedDay } from "./clock.js";
import { compareOrdered, type Ordered } from "./compare-ordered.js";
import { narrowed } from "./equal-items.js";
import { movesWithAsOf } from "./moving-day.js";
import type { Comparison, Node, QuantifierNode } from "./node.js";
import { readWrittenDay } from "./read-day.js";
import { readField } from "./read-record.js";
import type { Reading } from "./reading.js";
import { remembered } from "./remembered-answer.js";
import { isStatement, isTextual } from "./term-type.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;
type Statement = Reading<boolean | undefined>;

/** Reads a statement: true, false, or unknown when a value that decides it is missing. */
export function readStatement(node: Node, compiler: TreeCompiler): Statement {
  switch (node.kind) {
    case "truth": {
      const { value } = node;
      return () => value;
    }
    case "field":
      return readField(node, compiler) as Statement;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, attention) => attention.items[slot] as boolean;
    }
    case "compare":
      return readComparison(node, compiler);
    case "one-of": {
      const value = compiler.text(node.of);
      const { codes } = node;
      return (record, attention) => {
        const code = value(record, attention);
        return code === undefined ? undefined : codes.includes(code);
      };
    }
    case "among": {
      const value = compiler.text(node.of);
      const texts = compiler.texts(node.texts);
      return (record, attention) => {
        const text = value(record, attention);
        return text === undefined ? undefined : texts(record, attention)?.includes(text);
      };
    }
    case "not": {
      const inner = compiler.statement(node.of);
      return (record, attention) => {
        const holds = inner(record, attention);
        return holds === undefined ? undefined : !holds;
      };
    }
    case "present":
      return readPresence(node.of, compiler);
    case "and":
      return readJunction(node, false, compiler);
    case "or":
      return readJunction(node, true, compiler);
    case "every":
      return readQuantifier(node, false, compiler);
    case "some":
      return readQuantifier(node, true, compiler);
    case "choose": {
      const test = compiler.statement(node.condition);
      const yes = compiler.statement(node.yes);
      const no = compiler.statement(node.no);
      return (record, attention) => {
        const holds = test(record, attention);
        if (holds === undefined) return undefined;
        return holds ? yes(record, attention) : no(record, attention);
      };
    }
    default:
      throw new TypeError(`a node "${node.kind}" is no statement`);
  }
}

/** All or any of some statements: decided as soon as one is `deciding`, unknown when none is and one is unknown. */
function readJunction(node: NodeOf<"and" | "or">, deciding: boolean, compiler: TreeCompiler): Statement {
  const parts = node.parts.map((part) => compiler.statement(part));
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) {
    return (record, attention) => {
      const one = first(record, attention);
      if (one === deciding) return deciding;
      const other = second(record, attention);
      if (other === deciding) return deciding;
      return one === undefined || other === undefined ? undefined : !deciding;
    };
  }
  return (record, attention) => {
    let result: boolean | undefined = !deciding;
    for (const part of parts) {
      const holds = part(record, attention);
      if (holds === deciding) return deciding;
      if (holds === undefined) result = undefined;
    }
    return result;
  };
}

function readQuantifier(node: QuantifierNode, deciding: boolean, compiler: TreeCompiler): Statement {
  const slot = compiler.slotOf(node.item);
  const list = compiler.list(node.list);
  const body = compiler.insideList(() => compiler.statement(node.body));
  const open = mayHoldMore(node.list, compiler);
  const narrow = narrowed(node, deciding, compiler);
  const ofItems = remembered<boolean | undefined>(node, compiler, (all, record, attention) => {
    const items = narrow === undefined ? all : narrow(all, record, attention);
    const { length } = items;
    let result: boolean | undefined = !deciding;
    for (let place = 0; place < length; place += 1) {
      attention.items[slot] = items[place];
      const holds = body(record, attention);
      if (holds === deciding) {
        spend(attention, place + 1, node);
        return deciding;
      }
      if (holds === undefined) result = undefined;
    }
    spend(attention, length + 1, node);
    return result;
  });
  return (record, attention) => {
    const items = list(record, attention);
    if (items === undefined) return undefined;
    const result = ofItems(items, record, attention);
    return result !== deciding && open?.(record, attention) === true ? undefined : result;
  };
}

function readComparison(node: NodeOf<"compare">, compiler: TreeCompiler): Statement {
  const { operator, left, right } = node;
  const type = compiler.typeOf(left);
  if (isTextual(type)) return readEquality(operator, compiler.text(left), compiler.text(right));
  if (type.kind === "number") return compareOrdered(node, numbers(left, compiler), numbers(right, compiler));
  if (type.kind === "instant") return compareOrdered(node, instants(left, compiler), instants(right, compiler));
  const compared = compareDays(node, compiler);
  const { watch } = compiler.binding.clock;
  if (watch === undefined || !(movesWithAsOf(left) || movesWithAsOf(right))) return compared;
  const side = (node: Node): ComparedDay => ({ ...days(node, compiler), moves: movesWithAsOf(node) });
  return watch.comparison(operator, side(left), side(right), compared);
}

function compareDays(node: NodeOf<"compare">, compiler: TreeCompiler): Statement {
  const { operator, left, right } = node;
  const one = readWrittenDay(left, compiler);
  const other = readWrittenDay(right, compiler);
  if (one !== undefined && other !== undefined) return compareWritten(operator, one, other);
  return compareOrdered(node, days(left, compiler), days(right, compiler));
}

const numbers = (node: Node, compiler: TreeCompiler): Ordered => ({
  low: compiler.number(node, "earliest"),
  high: compiler.number(node, "latest"),
});

const instants = (node: Node, compiler: TreeCompiler): Ordered => ({
  low: compiler.instant(node, "earliest"),
  high: compiler.instant(node, "latest"),
});

const days = (node: Node, compiler: TreeCompiler): Ordered => ({
  low: compiler.day(node, "earliest"),
  high: compiler.day(node, "latest"),
});

function readEquality(
  operator: Comparison,
  left: Reading<string | undefined>,
  right: Reading<string | undefined>,
): Statement {
  const wanted = operator === "==";
  return (record, attention) => {
    const one = left(record, attention);
    if (one === undefined) return undefined;
    const other = right(record, attention);
    return other === undefined ? undefined : (one === other) === wanted;
  };
}

/** Days as they are written compare in the order of time. */
function compareWritten(
  operator: Comparison,
  left: Reading<string | undefined>,
  right: Reading<string | undefined>,
): Statement {
  if (operator === "==" || operator === "!=") return readEquality(operator, left, right);
  const isStrict = operator === "<" || operator === ">";
  const [smaller, greater] = operator === "<" || operator === "<=" ? [left, right] : [right, left];
  return (record, attention) => {
    const one = smaller(record, attention);
    if (one === undefined) return undefined;
    const other = greater(record, attention);
    if (other === undefined) return undefined;
    return isStrict ? one < other : one <= other;
  };
}

/** Whether a value is there; unknown only where the dataset does not say. */
function readPresence(node: Node, compiler: TreeCompiler): Statement {
  const there = readThere(node, compiler);
  const open = mayBeThere(node, compiler);
  if (open === undefined) return there;
  return (record, attention) => {
    if (there(record, attention) === true) return true;
    spend(attention, 1, node);
    return open(record, attention) ? undefined : false;
  };
}

function readThere(node: Node, compiler: TreeCompiler): Statement {
  if (node.kind === "field") {
    const field = readField(node, compiler);
    return (record, attention) => field(record, attention) !== undefined;
  }
  const type = compiler.typeOf(node);
  if (type.kind === "number") return isNumber(compiler.number(node, "earliest"));
  if (type.kind === "date") return isNumber(compiler.day(node, "earliest"));
  if (type.kind === "instant") return isNumber(compiler.instant(node, "earliest"));
  const value: Reading<unknown> = isStatement(type)
    ? compiler.statement(node)
    : isTextual(type)
      ? compiler.text(node)
      : type.kind === "list"
        ? compiler.list(node)
        : compiler.record(node);
  return (record, attention) => value(record, attention) !== undefined;
}

const isNumber =
  (value: Reading<number>): Statement =>
  (record, attention) =>
    !Number.isNaN(value(record, attention));
