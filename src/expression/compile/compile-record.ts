import type { Entity } from "../../model/record/entity.js";
import type { Node } from "../node.js";
import { mayHoldMore } from "./absence.js";
import { narrowed } from "./equal-items.js";
import type { Evaluator } from "./evaluator.js";
import { remembered } from "./remembered-answer.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type Fields = Readonly<Record<string, unknown>>;
type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

/** Reads the value of a field as it lies in the record; `undefined` when it or what it lies in is missing. */
export function compileField({ of, name }: NodeOf<"field">, compiler: TreeCompiler): Evaluator<unknown> {
  if (of.kind === "subject") return (record) => (record as unknown as Fields)[name];
  if (of.kind === "item") {
    const slot = compiler.slotOf(of.name);
    return (_, frame) => (frame.items[slot] as Fields)[name];
  }
  const owner = compiler.record(of);
  return (record, frame) => owner(record, frame)?.[name];
}

/** Reads a record or group. */
export function compileRecord(node: Node, compiler: TreeCompiler): Evaluator<Fields | undefined> {
  switch (node.kind) {
    case "subject":
      return (record) => record as unknown as Fields;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, frame) => frame.items[slot] as Fields;
    }
    case "field":
      return compileField(node, compiler) as Evaluator<Fields | undefined>;
    case "follow": {
      const { dataset } = compiler.binding;
      const id = compiler.text(node.of);
      const entity = dataset.entities.get(node.entity) as Entity;
      return (record, frame) => {
        const found = id(record, frame);
        return found === undefined ? undefined : (dataset.find(entity, found) as unknown as Fields | undefined);
      };
    }
    case "only":
      return readOnly(node, compiler);
    default:
      throw new TypeError(`a node "${node.kind}" is no record`);
  }
}

/** Reads the one item of a list of which something is true; nothing where it is true of none or several, or not known. */
function readOnly(node: NodeOf<"only">, compiler: TreeCompiler): Evaluator<Fields | undefined> {
  const { list: of, item, body: test } = node;
  const slot = compiler.slotOf(item);
  const list = compiler.list(of);
  const body = compiler.insideList(() => compiler.statement(test));
  const open = mayHoldMore(of, compiler);
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<Fields | undefined>(node, compiler, (all, record, frame) => {
    const items = narrow === undefined ? all : narrow(all, record, frame);
    spend(frame, items.length + 1, node);
    let found: Fields | undefined;
    for (const one of items) {
      frame.items[slot] = one;
      const holds = body(record, frame);
      if (holds === false) continue;
      if (holds === undefined || found !== undefined) return undefined;
      found = one as Fields;
    }
    return found;
  });
  return (record, frame) => {
    if (open?.(record, frame) === true) return undefined;
    const items = list(record, frame);
    return items === undefined ? undefined : ofItems(items, record, frame);
  };
}

/** Reads a list inside a record, or the records that refer to one. */
export function compileList(node: Node, compiler: TreeCompiler): Evaluator<readonly unknown[] | undefined> {
  if (node.kind === "referring") {
    const { dataset } = compiler.binding;
    const target = compiler.record(node.to);
    const entity = dataset.entities.get(node.entity) as Entity;
    const { field } = node;
    return (record, frame) => {
      const id = target(record, frame)?.["id"];
      return id === undefined ? undefined : dataset.referring(entity, field, id as string);
    };
  }
  if (node.kind === "field") return compileField(node, compiler) as Evaluator<readonly unknown[] | undefined>;
  throw new TypeError(`a node "${node.kind}" is no list`);
}
