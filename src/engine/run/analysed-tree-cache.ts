import { inspectTree, type TreeScope } from "../../expression/inspect-tree.js";
import { type Node, walk } from "../../expression/node.js";
import type { TermType } from "../../expression/term-type.js";

/** What is known of a tree before any record is read. */
export interface AnalysedTree {
  readonly types: ReadonlyMap<Node, TermType>;
  /** The lists whose items the quantifiers' names stand for. */
  readonly lists: ReadonlyMap<string, Node>;
}

const known = new WeakMap<TreeScope["entities"], WeakMap<Node, AnalysedTree>>();

/**
 * Inspects a tree, once for each set of entities: of the rest of its scope nothing can change, since a tree belongs to
 * one rule and a parameter to one kind. Nodes are never changed, so what is remembered stays true.
 */
export function analysedTree(tree: Node, entities: TreeScope["entities"], scope: () => TreeScope): AnalysedTree {
  let trees = known.get(entities);
  if (trees === undefined) {
    trees = new WeakMap();
    known.set(entities, trees);
  }
  let found = trees.get(tree);
  if (found === undefined) {
    const lists = new Map<string, Node>();
    walk(tree, (node) => {
      if ("item" in node) lists.set(node.item, node.list);
    });
    found = { types: inspectTree(tree, scope()).types, lists };
    trees.set(tree, found);
  }
  return found;
}
