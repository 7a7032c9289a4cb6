import { type Label, label } from "../../codes/label.js";
import { inspectTree } from "../../expression/inspect-tree.js";
import { type Node, walk } from "../../expression/node.js";
import { sentenceOf } from "../../expression/sentence/sentence.js";
import type { TermType } from "../../expression/term-type.js";
import { builtinEntities } from "../../model/dataset/builtin-entities.js";
import type { Entity } from "../../model/record/entity.js";
import type { Pack } from "../pack/pack.js";

/** Trees in words, and what each of their nodes is. */
export interface TreeSentences {
  /** A tree as a plain sentence; what is said of one item of a list names the item. */
  sentence(tree: Node, item?: string): Label;
  typeOf(node: Node): TermType | undefined;
}

/** Puts trees about one entity into words with the names that a pack gives to parameters and entities. */
export function treeSentences(
  trees: readonly Node[],
  subject: Entity,
  { entities: own, parameters }: Pack,
): TreeSentences {
  const entities = new Map([...builtinEntities, ...own].map((entity) => [entity.name, entity]));
  const holds = new Map(parameters.map((parameter) => [parameter.id, parameter.holds]));
  const titles = new Map(parameters.map(({ id, title }) => [id, title]));
  const types = new Map<Node, TermType>();
  const lists = new Map<string, Node>();
  for (const tree of trees) {
    for (const [node, type] of inspectTree(tree, { subject, entities, parameters: holds }).types) types.set(node, type);
    walk(tree, (node) => {
      if ("item" in node) lists.set(node.item, node.list);
    });
  }
  const scope = {
    subject,
    types,
    titleOfParameter: (id: string) => titles.get(id) ?? label(id, id),
    titleOfEntity: (name: string) => entities.get(name)?.title ?? label(name, name),
    listOf: (item: string) => lists.get(item),
  };
  return {
    sentence: (tree, item) => {
      const items = item === undefined ? [] : [item];
      return label(sentenceOf(tree, scope, "zh", items), sentenceOf(tree, scope, "en", items));
    },
    typeOf: (node) => types.get(node),
  };
}
