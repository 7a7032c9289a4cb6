import { mayBeThere } from "./absence.js";
import type { Node } from "./node.js";
import type { Reading } from "./reading.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

/** Reads one of two nodes; `unknown` when the condition is. */
export function choosing<Value>(
  node: Extract<Node, { kind: "choose" }>,
  compiler: TreeCompiler,
  compile: (node: Node) => Reading<Value>,
  unknown: Value,
): Reading<Value> {
  const test = compiler.statement(node.condition);
  const yes = compile(node.yes);
  const no = compile(node.no);
  return (record, attention) => {
    spend(attention, 1, node);
    const holds = test(record, attention);
    if (holds === undefined) return unknown;
    return holds ? yes(record, attention) : no(record, attention);
  };
}

/** Reads the first of some nodes that is there; `unknown` where none is, or where one before it may be there unseen. */
export function firstPresent<Value>(
  node: Extract<Node, { kind: "first-present" }>,
  compiler: TreeCompiler,
  compile: (node: Node) => Reading<Value>,
  unknown: Value,
): Reading<Value> {
  const parts = node.parts.map(compile);
  const open = node.parts.map((part) => mayBeThere(part, compiler));
  return (record, attention) => {
    spend(attention, 1, node);
    for (let place = 0; place < parts.length; place += 1) {
      const value = (parts[place] as Reading<Value>)(record, attention);
      if (!Object.is(value, unknown)) return value;
      if (open[place]?.(record, attention) === true) return unknown;
    }
    return unknown;
  };
}
