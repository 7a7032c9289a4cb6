import type { Tree } from "../block.js";
import { type Line, span } from "../span.js";
import { lineWidth } from "./line-width.js";
import { wrapLine } from "./wrap.js";

/** Draws a tree; what does not fit goes on below, beside the branches. */
export function treeLines({ line, parts }: Tree, width: number): readonly Line[] {
  return [...wrapLine(line, width), ...parts.flatMap((part, index) => branch(part, width, index === parts.length - 1))];
}

function branch(part: Tree, width: number, isLast: boolean): readonly Line[] {
  const fork = span(isLast ? "└─ " : "├─ ", "quiet");
  const trunk = span(isLast ? "   " : "│  ", "quiet");
  const room = Math.max(width - lineWidth([fork]), 12);
  return treeLines(part, room).map((own, index) => [index === 0 ? fork : trunk, ...own]);
}
