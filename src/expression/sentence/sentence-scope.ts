import type { Label } from "../../codes/label.js";
import type { Entity } from "../../model/record/entity.js";
import type { Node } from "../node.js";
import type { TermType } from "../term-type.js";

/** What a sentence needs to know beyond the tree. */
export interface SentenceScope {
  readonly subject: Entity;
  readonly types: ReadonlyMap<Node, TermType>;
  titleOfParameter(id: string): Label;
  titleOfEntity(name: string): Label;
  /** The list whose items a quantifier's name stands for. */
  listOf(item: string): Node | undefined;
}
