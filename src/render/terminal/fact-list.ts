import type { Fact } from "../block.js";
import { type Line, span } from "../span.js";
import { displayWidth } from "./display-width.js";
import { wrapLine } from "./wrap.js";

/** Facts under each other, what is said beginning in one column. */
export function factLines(facts: readonly Fact[], width: number, indent = 0): readonly Line[] {
  const nameWidth = facts.reduce((widest, [name]) => Math.max(widest, displayWidth(name)), 0);
  const hang = indent + nameWidth + 2;
  return facts.flatMap(([name, said]) =>
    wrapLine(
      [
        span(" ".repeat(indent)),
        span(name, "quiet"),
        span(" ".repeat(nameWidth - displayWidth(name) + 2)),
        ...said,
      ].filter(({ text }) => text !== ""),
      width,
      hang,
    ),
  );
}
