import { brandError } from "../codes/branded-error.js";
import { type Problem, problemOnly } from "./problem.js";
import { problemText } from "./problem-text.js";

/** Thrown for an argument that cannot be used, or a place where nothing can be read; `problem` says why. */
export class ProblemError extends RangeError {
  static {
    brandError(ProblemError, "ProblemError");
  }

  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problemText(problem, "en"), options);
    this.problem = problemOnly(problem);
  }
}
