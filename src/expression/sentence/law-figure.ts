import { problem } from "../../problem/problem.js";
import { type Node, walk } from "../node.js";
import type { TreeProblem } from "../tree-problem.js";

/** The numbers and days that a tree has written into it though they belong into parameters; 0 and 1 only count. */
export function lawFiguresIn(root: Node): readonly TreeProblem[] {
  const problems: TreeProblem[] = [];
  walk(root, (node) => {
    const isFigure =
      node.kind === "day" ||
      node.kind === "instant" ||
      (node.kind === "number" && node.value !== 0 && node.value !== 1);
    if (isFigure)
      problems.push({
        node,
        ...problem("expression/figure-outside-parameter", { kind: node.kind, value: node.value }),
      });
  });
  return problems;
}
