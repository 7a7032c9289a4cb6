import type { Entity } from "../model/entity.js";
import { mayHoldMore } from "./absence.js";
import { narrowed } from "./equal-items.js";
import type { Node } from "./node.js";
import type { Reading } from "./reading.js";
import { remembered } from "./remembered-answer.js";
import type { TreeCompiler } from "./tree-compiler.js";
import { spend } from "./work.js";

type Fields = Readonly<Record<string, unknown>>;
type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

/** Reads the value of a field as it lies in the record; `undefined` when it or what it lies in is missing. */
export function readField({ of, name }: NodeOf<"field">, compiler: TreeCompiler): Reading<unknown> {
  if (of.kind === "subject") return (record) => (record as unknown as Fields)[name];
  if (of.kind === "item") {
    const slot = compiler.slotOf(of.name);
    return (_, attention) => (attention.items[slot] as Fields)[name];
  }
  const owner = compiler.record(of);
  return (record, attention) => owner(record, attention)?.[name];
}

/** Reads a record or group. */
export function readRecord(node: Node, compiler: TreeCompiler): Reading<Fields | undefined> {
  switch (node.kind) {
    case "subject":
      return (record) => record as unknown as Fields;
    case "item": {
      const slot = compiler.slotOf(node.name);
      return (_, attention) => attention.items[slot] as Fields;
    }
    case "field":
      return readField(node, compiler) as Reading<Fields | undefined>;
    case "follow": {
      const { dataset } = compiler.binding;
      const id = compiler.text(node.of);
      const entity = dataset.entities.get(node.entity) as Entity;
      return (record, attention) => {
        const found = id(record, attention);
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
function readOnly(node: NodeOf<"only">, compiler: TreeCompiler): Reading<Fields | undefined> {
  const { list: of, item, body: test } = node;
  const slot = compiler.slotOf(item);
  const list = compiler.list(of);
  const body = compiler.insideList(() => compiler.statement(test));
  const open = mayHoldMore(of, compiler);
  const narrow = narrowed(node, true, compiler);
  const ofItems = remembered<Fields | undefined>(node, compiler, (all, record, attention) => {
    const items = narrow === undefined ? all : narrow(all, record, attention);
    spend(attention, items.length + 1, node);
    let found: Fields | undefined;
    for (const one of items) {
      attention.items[slot] = one;
      const holds = body(record, attention);
      if (holds === false) continue;
      if (holds === undefined || found !== undefined) return undefined;
      found = one as Fields;
    }
    return found;
  });
  return (record, attention) => {
    if (open?.(record, attention) === true) return undefined;
    const items = list(record, attention);
    return items === undefined ? undefined : ofItems(items, record, attention);
  };
}

/** Reads a list inside a record, or the records that refer to one. */
export function readList(node: Node, compiler: TreeCompiler): Reading<readonly unknown[] | undefined> {
  if (node.kind === "referring") {
    const { dataset } = compiler.binding;
    const target = compiler.record(node.to);
    const entity = dataset.entities.get(node.entity) as Entity;
    const { field } = node;
    return (record, attention) => {
      const id = target(record, attention)?.["id"];
      return id === undefined ? undefined : dataset.referring(entity, field, id as string);
    };
  }
  if (node.kind === "field") return readField(node, compiler) as Reading<readonly unknown[] | undefined>;
  throw new TypeError(`a node "${node.kind}" is no list`);
}
