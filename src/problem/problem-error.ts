import { brandError } from "../codes/branded-error.js";
import { labelIn, type Texts } from "./part-text.js";
import { type Problem, problemOnly } from "./problem.js";

/** Thrown for an argument that cannot be used, or a place where nothing can be read; `problem` says why. */
export class ProblemError extends RangeError {
  static {
    brandError(ProblemError, "ProblemError");
  }

  readonly problem: Problem;

  /** `texts` are those of the code, for the message. */
  constructor(problem: Problem, texts: Texts, options?: ErrorOptions) {
    super(labelIn(texts, problem).en, options);
    this.problem = problemOnly(problem);
  }
}
