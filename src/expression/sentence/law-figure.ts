import { label } from "../../codes/label.js";
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
    if (isFigure) problems.push({ node, message: misplaced(figureWords[node.kind], node.kind, node.value) });
  });
  return problems;
}

const figureWords = { day: "日期", instant: "时刻", number: "数" } as const;

const misplaced = (zh: string, en: string, value: number | string) =>
  label(`${zh}${value}应列为有依据的参数`, `the ${en} ${value} belongs into a parameter with a source`);
