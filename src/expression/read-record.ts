import type { Entity } from "../model/entity.js";
import { mayHoldMore } from "./absence.js";
import type { Node } from "./node.js";
import type { Reading } from "./reading.js";
import type { TreeCompiler } from "./tree-compiler.js";

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
function readOnly({ list: of, item, body: test }: NodeOf<"only">, compiler: TreeCompiler): Reading<Fields | undefined> {
  const slot = compiler.slotOf(item);
  const list = compiler.list(of);
  const body = compiler.statement(test);
  const open = mayHoldMore(of, compiler);
  return (record, attention) => {
    if (open?.(record, attention) === true) return undefined;
    let found: Fields | undefined;
    for (const one of list(record, attention) ?? []) {
      attention.items[slot] = one;
      const holds = body(record, attention);
      if (holds === false) continue;
      if (holds === undefined || found !== undefined) return undefined;
      found = one as Fields;
    }
    return found;
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
