import { brandError } from "../codes/branded-error.js";

/** One thing that is wrong with a scheme: at which place, such as `items[2].bands[0].points`, and what. */
export interface SchemeProblem {
  readonly place: string;
  readonly problem: string;
}

/** Thrown for a scheme that cannot be used; lists everything that is wrong with it. */
export class SchemeError extends Error {
  static {
    brandError(SchemeError, "SchemeError");
  }

  override readonly name = "SchemeError";

  constructor(
    readonly scheme: string,
    readonly problems: readonly SchemeProblem[],
  ) {
    const lines = problems.map(({ place, problem }) => `  ${place === "" ? "" : `${place}: `}${problem}`);
    super(`the scheme "${scheme}" cannot be used:\n${lines.join("\n")}`);
  }
}
