import type { Node } from "../expression/node.js";
import type { TermType } from "../expression/term-type.js";
import type { Entity } from "../model/record/entity.js";

/** A tree that texts about the same entity can call by a name, such as a decision table. */
export interface NamedTree {
  readonly about: Entity;
  /** Builds the tree; `nameItem` names the item of each of its lists. */
  tree(nameItem: () => string): Node;
}

/** An item of a list around a text: what the tree calls it, and what it is. */
export interface OuterItem {
  readonly name: string;
  readonly type: TermType;
}
