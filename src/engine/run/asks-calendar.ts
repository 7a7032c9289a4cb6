import { countsWorkingDays } from "../../calendar/unit/unit-role.js";
import { type Node, walk } from "../../expression/node.js";
import type { Rule } from "../pack/pack.js";
import { formOf } from "../rule/rule-forms.js";
import { treesOfRule } from "../rule/rule-tree.js";
import { treesSaid } from "../rule/said-clauses.js";

/**
 * Whether a rule may ask which days are worked, so that it matters where its record belongs: by a period, by counting days,
 * or by what its form holds beside clauses.
 */
export function asksCalendar(rule: Rule): boolean {
  const { clauses, beyond } = formOf(rule);
  return (
    rule.versions.some(
      (version) =>
        beyond.asksCalendar(version) ||
        treesSaid(clauses, version).some(({ clause, tree }) => clause.kind === "period" && tree !== undefined),
    ) || treesOfRule(rule).some(countsDays)
  );
}

function countsDays(tree: Node): boolean {
  let counts = false;
  walk(tree, (node) => {
    if (node.kind === "shift" || (node.kind === "between" && countsWorkingDays(node.unit))) counts = true;
  });
  return counts;
}
