import type { Node } from "./node.js";
import type { Condition, Presence } from "./term.js";

const partsIn = (kind: "and" | "or", nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (node.kind === kind ? node.parts : [node]));

/** All of some statements; without any it is true. */
export const allOf = (nodes: readonly Node[]): Node =>
  nodes.length === 1 ? (nodes[0] as Node) : { kind: "and", parts: partsIn("and", nodes) };

/** Any of some statements; without any it is false. */
export const anyOf = (nodes: readonly Node[]): Node =>
  nodes.length === 1 ? (nodes[0] as Node) : { kind: "or", parts: partsIn("or", nodes) };

/** A term that is a statement. */
export const condition = (node: Node): Condition => ({
  node,
  and: (...others) => condition(allOf([node, ...others.map((other) => other.node)])),
  or: (...others) => condition(anyOf([node, ...others.map((other) => other.node)])),
  not: () => condition({ kind: "not", of: node }),
  implies: (other) => condition(anyOf([{ kind: "not", of: node }, other.node])),
});

/** What can be asked of any value. */
export const presence = (node: Node): Presence => ({
  node,
  isPresent: () => condition({ kind: "present", of: node }),
  isMissing: () => condition({ kind: "not", of: { kind: "present", of: node } }),
});
