import type { Problem } from "../../src/problem/problem.js";
import { problemText } from "../../src/problem/problem-text.js";

/** What a problem says in English that should have been there, and what was found. */
export function expectedAndFound(problem: Problem): readonly [expected: string, found: string] {
  const [expected = "", found = ""] = problemText(problem, "en").split("; found ");
  return [expected.replace(/^expected /, ""), found];
}
