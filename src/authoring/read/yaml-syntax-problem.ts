import type { TextFlaw } from "../../io/record-text.js";
import { problemOnly } from "../../problem/problem.js";
import { excerptAt } from "../../text/excerpt.js";
import type { AuthoringProblem } from "../authoring-problem.js";

/** Everything for which a text is no YAML, at its places. */
export function syntaxProblems(text: string, flaws: readonly TextFlaw[]): readonly AuthoringProblem[] {
  const lines = text.split("\n");
  return flaws.map(({ line, column = 1, ...flaw }) => {
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    return Object.freeze({ ...problemOnly(flaw), ...excerptAt(text, { start, end: start + 1 }), path: [] });
  });
}
