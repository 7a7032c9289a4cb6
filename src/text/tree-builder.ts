import type { TreeScope } from "../expression/inspect-tree.js";
import type { Node } from "../expression/node.js";
import type { TermType } from "../expression/term-type.js";
import type { NamedTree } from "./named-tree.js";
import type { Syntax } from "./syntax.js";
import type { Span } from "./text-flaw.js";

/** The items of lists that are being gone through at a place of the text. */
export interface Names {
  /** What the tree calls each item, by the name that the text gives it. */
  readonly items: ReadonlyMap<string, string>;
  /** How many lists are being gone through, one inside another. */
  readonly lists: number;
}

/** Makes the tree of one text. */
export interface TreeBuilder {
  readonly scope: TreeScope;
  /** What the text can call by `table`. */
  readonly tables: ReadonlyMap<string, NamedTree>;
  /** Builds a part of the text, or a stand-in for a part that cannot be built. */
  build(syntax: Syntax, names: Names): Node;
  /** Remembers where in the text a node is said. */
  at(span: Span, node: Node): Node;
  /** What a node stands for; `undefined` when something in it is wrong. */
  typeOf(node: Node): TermType | undefined;
  /** Names an item of a list in the tree. */
  nameItem(type: TermType | undefined): string;
}
