import { type Node, partsOf } from "./node.js";

/**
 * Whether a day is, or may be, the as-of day itself, chosen for reasons that only compare with it: such a day moves with
 * the as-of day as long as the comparisons come out the same.
 */
export function dependsOnAsOf(node: Node): boolean {
  switch (node.kind) {
    case "as-of":
      return true;
    case "choose":
      return onlyCompares(node.condition) && movesOrStands([node.yes, node.no]);
    case "first-present":
      return movesOrStands(node.parts);
    default:
      return false;
  }
}

const movesOrStands = (days: readonly Node[]): boolean =>
  days.some(dependsOnAsOf) && days.every((day) => dependsOnAsOf(day) || !namesAsOf(day));

/** Whether the as-of day appears in a node as nothing but a side of a comparison. */
function onlyCompares(node: Node): boolean {
  if (node.kind === "as-of") return false;
  if (node.kind === "compare")
    return [node.left, node.right].every((side) => dependsOnAsOf(side) || onlyCompares(side));
  return partsOf(node).every(onlyCompares);
}

const namesAsOf = (node: Node): boolean => node.kind === "as-of" || partsOf(node).some(namesAsOf);
