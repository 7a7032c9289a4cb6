import type { Node } from "../../expression/node.js";
import { walk } from "../../expression/node.js";
import type { Indicator } from "../indicator/indicator.js";
import { treesOfIndicator } from "../indicator/indicator-contribution.js";
import { formOf } from "../rule/rule-forms.js";
import { treesOfRule } from "../rule/rule-tree.js";
import type { Rule } from "./pack.js";

/** The names of the entities whose records a rule reads: what it is about, what its trees follow, and what a check names. */
export const recordsReadByRule = (rule: Rule): readonly string[] => [
  ...new Set([
    rule.about.name,
    ...entitiesIn(treesOfRule(rule)),
    ...rule.versions.flatMap((version) => formOf(rule).beyond.entities(version)),
  ]),
];

/** The names of the entities whose records an indicator reads. */
export const recordsReadByIndicator = (indicator: Indicator): readonly string[] => [
  ...new Set([indicator.about.name, ...entitiesIn(treesOfIndicator(indicator))]),
];

function entitiesIn(trees: readonly (Node | undefined)[]): readonly string[] {
  const names: string[] = [];
  for (const tree of trees)
    if (tree !== undefined)
      walk(tree, (node) => {
        if (node.kind === "follow" || node.kind === "referring") names.push(node.entity);
      });
  return names;
}
