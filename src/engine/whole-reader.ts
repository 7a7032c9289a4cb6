import { type Node, walk } from "../expression/node.js";
import { treesOfIndicator } from "./indicator-contribution.js";
import type { Pack } from "./pack.js";
import { treesOfRule } from "./rule-tree.js";

/** A rule or indicator that looks at records beside the one it judges, and the entities of which it does. */
export interface WholeReader {
  readonly pack: string;
  readonly kind: "rule" | "indicator";
  readonly id: string;
  readonly entities: readonly string[];
}

/**
 * The rules and indicators of a pack that look at other records of some entities, as their trees say; what a check asks
 * for is not known before it does.
 */
export function wholeReaders(pack: Pack, entities: ReadonlySet<string>): readonly WholeReader[] {
  const { name, rules, indicators, disabled, origins } = pack;
  const reader = (kind: WholeReader["kind"], id: string, read: readonly string[]): readonly WholeReader[] => {
    const asked = [...new Set(read)].filter((entity) => entities.has(entity));
    return asked.length === 0 ? [] : [{ pack: origins.get(id) ?? name, kind, id, entities: asked }];
  };
  return [
    ...rules
      .filter(({ id }) => !Object.hasOwn(disabled, id))
      .flatMap((rule) => reader("rule", rule.id, treesOfRule(rule).flatMap(entitiesRead))),
    ...indicators.flatMap((indicator) => {
      const keys = Object.values(indicator.keys);
      const trees = [...treesOfIndicator(indicator), ...keys.map(({ when }) => when)];
      const read = trees.flatMap((tree) => (tree === undefined ? [] : entitiesRead(tree)));
      return reader("indicator", indicator.id, [...read, ...keys.map(({ entity }) => entity.name)]);
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
