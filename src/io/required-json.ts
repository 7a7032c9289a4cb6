import { problem } from "../problem/problem.js";
import { ProblemError } from "../problem/problem-error.js";
import { fileTexts } from "../problem/texts/file-texts.js";

/**
 * The value of a JSON text; throws a `RangeError` for a text that is none, and unlike `JSON.parse` shows nothing of it,
 * which may be a file that was named by mistake or by a stranger.
 */
export function requiredJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(problem("json/not-json", {}), fileTexts);
  }
}
