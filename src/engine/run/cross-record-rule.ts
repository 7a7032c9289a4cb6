import { type Node, walk } from "../../expression/node.js";
import { treesOfIndicator } from "../indicator/indicator-contribution.js";
import { indicatorsOfAll, type Placed, rulesOfAll } from "../pack/merge-packs.js";
import { originOf } from "../pack/origin.js";
import type { Pack } from "../pack/pack.js";
import { treesOfRule } from "../rule/rule-tree.js";

/** A rule or indicator that looks at records beside the one it judges, and the entities of which it does. */
export interface CrossRecordRule {
  readonly pack: string;
  readonly kind: "rule" | "indicator";
  readonly id: string;
  readonly entities: readonly string[];
}

/**
 * The rules and indicators of packs that look at other records of some entities, as their trees say; what a check asks
 * for is not known before it does.
 */
export function crossRecordRules(packs: readonly Pack[], entities: ReadonlySet<string>): readonly CrossRecordRule[] {
  const reader = (
    kind: CrossRecordRule["kind"],
    { item: { id }, pack }: Placed<{ readonly id: string }>,
    read: readonly string[],
  ): readonly CrossRecordRule[] => {
    const asked = [...new Set(read)].filter((entity) => entities.has(entity));
    return asked.length === 0 ? [] : [{ pack: originOf(id, pack), kind, id, entities: asked }];
  };
  return [
    ...rulesOfAll(packs)
      .filter(({ item, pack }) => !Object.hasOwn(pack.disabled, item.id))
      .flatMap((placed) => reader("rule", placed, treesOfRule(placed.item).flatMap(entitiesRead))),
    ...indicatorsOfAll(packs).flatMap((placed) => {
      const keys = Object.values(placed.item.keys);
      const trees = [...treesOfIndicator(placed.item), ...keys.map(({ when }) => when)];
      const read = trees.flatMap((tree) => (tree === undefined ? [] : entitiesRead(tree)));
      return reader("indicator", placed, [...read, ...keys.map(({ entity }) => entity.name)]);
    }),
  ];
}

/** The entities of which a tree reads records beside its subject. */
function entitiesRead(tree: Node): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (node.kind === "follow" || node.kind === "referring") found.push(node.entity);
  });
  return found;
}
