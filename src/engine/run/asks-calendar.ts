import { countsWorkingDays } from "../../calendar/unit/unit-role.js";
import { type Node, walk } from "../../expression/node.js";
import type { Rule } from "../pack/pack.js";
import { treesOfRule } from "../rule/rule-tree.js";

/**
 * Whether a rule may ask which days are worked, so that it matters where its record belongs. A check asks what it likes; the
 * others ask by a period, or by counting days.
 */
export function asksCalendar(rule: Rule): boolean {
  switch (rule.form) {
    case "check":
      return true;
    case "deadline":
      return rule.versions.some(({ within }) => within !== undefined) || treesOfRule(rule).some(countsDays);
    case "procedure":
      return (
        rule.versions.some(({ constraints }) =>
          constraints.some(
            ({ within, notSooner, onlyAfter }) =>
              within !== undefined || notSooner !== undefined || onlyAfter !== undefined,
          ),
        ) || treesOfRule(rule).some(countsDays)
      );
    case "expectation":
      return treesOfRule(rule).some(countsDays);
  }
}

function countsDays(tree: Node): boolean {
  let counts = false;
  walk(tree, (node) => {
    if (node.kind === "shift" || (node.kind === "between" && countsWorkingDays(node.unit))) counts = true;
  });
  return counts;
}
