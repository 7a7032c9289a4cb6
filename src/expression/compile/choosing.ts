import type { Node } from "../node.js";
import { mayBeThere } from "./absence.js";
import type { Evaluator } from "./evaluator.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

/** Reads one of two nodes; `unknown` when the condition is. */
export function choosing<Value>(
  node: Extract<Node, { kind: "choose" }>,
  compiler: TreeCompiler,
  compile: (node: Node) => Evaluator<Value>,
  unknown: Value,
): Evaluator<Value> {
  const test = compiler.statement(node.condition);
  const yes = compile(node.yes);
  const no = compile(node.no);
  return (record, frame) => {
    spend(frame, 1, node);
    const holds = test(record, frame);
    if (holds === undefined) return unknown;
    return holds ? yes(record, frame) : no(record, frame);
  };
}

/** Reads the first of some nodes that is there; `unknown` where none is, or where one before it may be there unseen. */
export function firstPresent<Value>(
  node: Extract<Node, { kind: "first-present" }>,
  compiler: TreeCompiler,
  compile: (node: Node) => Evaluator<Value>,
  unknown: Value,
): Evaluator<Value> {
  const parts = node.parts.map(compile);
  const open = node.parts.map((part) => mayBeThere(part, compiler));
  return (record, frame) => {
    spend(frame, 1, node);
    for (let place = 0; place < parts.length; place += 1) {
      const value = (parts[place] as Evaluator<Value>)(record, frame);
      if (!Object.is(value, unknown)) return value;
      if (open[place]?.(record, frame) === true) return unknown;
    }
    return unknown;
  };
}
