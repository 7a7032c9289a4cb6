import { dependsOnAsOf } from "../as-of-dependence.js";
import type { ComparedDay } from "../clock.js";
import type { Comparison, Node, QuantifierNode } from "../node.js";
import { isStatement, isTextual } from "../term-type.js";
import { mayBeThere, mayHoldMore } from "./absence.js";
import { compareOrdered, type Ordered } from "./compare-ordered.js";
import { compileWrittenDay } from "./compile-day.js";
import { compileField } from "./compile-record.js";
import { narrowed } from "./equal-items.js";
import type { Evaluator } from "./evaluator.js";
import { remembered } from "./remembered-answer.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;
type Statement = Evaluator<boolean | undefined>;

/** Reads a statement: true, false, or unknown when a value that decides it is missing. */
export function compileCondition(node: Node, compiler: TreeCompiler): Statement {
  switch (node.kind) {
    case "truth": {
      const { value } = node;
      return () => value;
    }
    case "field":
      return compileField(node, compiler) as Statement;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as boolean;
    }
    case "compare":
      return readComparison(node, compiler);
    case "one-of": {
      const value = compiler.text(node.of);
      const { codes } = node;
      return (record, frame) => {
        const code = value(record, frame);
        return code === undefined ? undefined : codes.includes(code);
      };
    }
    case "among": {
      const value = compiler.text(node.of);
      const texts = compiler.texts(node.texts);
      return (record, frame) => {
        const text = value(record, frame);
        return text === undefined ? undefined : texts(record, frame)?.includes(text);
      };
    }
    case "not": {
      const inner = compiler.statement(node.of);
      return (record, frame) => {
        const holds = inner(record, frame);
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
      return (record, frame) => {
        const holds = test(record, frame);
        if (holds === undefined) return undefined;
        return holds ? yes(record, frame) : no(record, frame);
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
    return (record, frame) => {
      const one = first(record, frame);
      if (one === deciding) return deciding;
      const other = second(record, frame);
      if (other === deciding) return deciding;
      return one === undefined || other === undefined ? undefined : !deciding;
    };
  }
  return (record, frame) => {
    let result: boolean | undefined = !deciding;
    for (const part of parts) {
      const holds = part(record, frame);
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
  const ofItems = remembered<boolean | undefined>(node, compiler, (all, record, frame) => {
    const items = narrow === undefined ? all : narrow(all, record, frame);
    const { length } = items;
    let result: boolean | undefined = !deciding;
    for (let place = 0; place < length; place += 1) {
      frame.items[slot] = items[place];
      const holds = body(record, frame);
      if (holds === deciding) {
        spend(frame, place + 1, node);
        return deciding;
      }
      if (holds === undefined) result = undefined;
    }
    spend(frame, length + 1, node);
    return result;
  });
  return (record, frame) => {
    const items = list(record, frame);
    if (items === undefined) return undefined;
    const result = ofItems(items, record, frame);
    return result !== deciding && open?.(record, frame) === true ? undefined : result;
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
  if (watch === undefined || !(dependsOnAsOf(left) || dependsOnAsOf(right))) return compared;
  const side = (node: Node): ComparedDay => ({ ...days(node, compiler), moves: dependsOnAsOf(node) });
  return watch.comparison(operator, side(left), side(right), compared);
}

function compareDays(node: NodeOf<"compare">, compiler: TreeCompiler): Statement {
  const { operator, left, right } = node;
  const one = compileWrittenDay(left, compiler);
  const other = compileWrittenDay(right, compiler);
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
  left: Evaluator<string | undefined>,
  right: Evaluator<string | undefined>,
): Statement {
  const wanted = operator === "==";
  return (record, frame) => {
    const one = left(record, frame);
    if (one === undefined) return undefined;
    const other = right(record, frame);
    return other === undefined ? undefined : (one === other) === wanted;
  };
}

/** Days as they are written compare in the order of time. */
function compareWritten(
  operator: Comparison,
  left: Evaluator<string | undefined>,
  right: Evaluator<string | undefined>,
): Statement {
  if (operator === "==" || operator === "!=") return readEquality(operator, left, right);
  const isStrict = operator === "<" || operator === ">";
  const [smaller, greater] = operator === "<" || operator === "<=" ? [left, right] : [right, left];
  return (record, frame) => {
    const one = smaller(record, frame);
    if (one === undefined) return undefined;
    const other = greater(record, frame);
    if (other === undefined) return undefined;
    return isStrict ? one < other : one <= other;
  };
}

/** Whether a value is there; unknown only where the dataset does not say. */
function readPresence(node: Node, compiler: TreeCompiler): Statement {
  const there = readThere(node, compiler);
  const open = mayBeThere(node, compiler);
  if (open === undefined) return there;
  return (record, frame) => {
    if (there(record, frame) === true) return true;
    spend(frame, 1, node);
    return open(record, frame) ? undefined : false;
  };
}

function readThere(node: Node, compiler: TreeCompiler): Statement {
  if (node.kind === "field") {
    const field = compileField(node, compiler);
    return (record, frame) => field(record, frame) !== undefined;
  }
  const type = compiler.typeOf(node);
  if (type.kind === "number") return isNumber(compiler.number(node, "earliest"));
  if (type.kind === "date") return isNumber(compiler.day(node, "earliest"));
  if (type.kind === "instant") return isNumber(compiler.instant(node, "earliest"));
  const value: Evaluator<unknown> = isStatement(type)
    ? compiler.statement(node)
    : isTextual(type)
      ? compiler.text(node)
      : type.kind === "list"
        ? compiler.list(node)
        : compiler.record(node);
  return (record, frame) => value(record, frame) !== undefined;
}

const isNumber =
  (value: Evaluator<number>): Statement =>
  (record, frame) =>
    !Number.isNaN(value(record, frame));
