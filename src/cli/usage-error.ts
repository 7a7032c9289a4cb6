import { type Problem, problemOnly } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";

/** Thrown for what the user can remedy: an argument, a file, a name. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problemText(problem, "en"), options);
    this.problem = problemOnly(problem);
  }
}
