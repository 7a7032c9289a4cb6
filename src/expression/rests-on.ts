import { type Node, partsOf } from "./node.js";

/** What the value of a node rests on beside the dataset. */
export interface RestsOn {
  /** The names of the items that lists around the node are at. */
  readonly items: ReadonlySet<string>;
  readonly subject: boolean;
  /** The day whose law applies. */
  readonly lawDay: boolean;
  readonly asOf: boolean;
}

const known = new WeakMap<Node, RestsOn>();

/** Finds what a node's value rests on; a tree is gone through once. */
export function restsOn(node: Node): RestsOn {
  const found = known.get(node);
  if (found !== undefined) return found;
  const items = new Set<string>();
  let subject = node.kind === "subject";
  let lawDay = node.kind === "parameter";
  let asOf = node.kind === "as-of";
  if (node.kind === "item") items.add(node.name);
  for (const part of partsOf(node)) {
    const own = restsOn(part);
    for (const name of own.items) items.add(name);
    subject ||= own.subject;
    lawDay ||= own.lawDay;
    asOf ||= own.asOf;
  }
  if ("item" in node) items.delete(node.item);
  const made = { items, subject, lawDay, asOf };
  known.set(node, made);
  return made;
}

/** Something that is said of a list by what is said of each item. */
export type Quantified = Extract<Node, { readonly list: Node }>;

/** The nodes that say something of each item. */
export const saidOf = (node: Quantified): readonly Node[] =>
  node.kind === "sum" ? [node.body, node.value] : [node.body];

/** Whether what is said of an item rests on no other item than that of this name. */
export const isClosedOver = (item: string, ...nodes: readonly Node[]): boolean =>
  nodes.every((node) => [...restsOn(node).items].every((name) => name === item));
