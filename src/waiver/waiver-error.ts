import { brandError } from "../codes/branded-error.js";

/** One thing that is wrong with waivers: at which place, such as `waivers[2].reason`, and what. */
export interface WaiverProblem {
  readonly place: string;
  readonly problem: string;
}

/** Thrown for waivers that cannot be granted; lists everything that is wrong with them. */
export class WaiverError extends Error {
  static {
    brandError(WaiverError, "WaiverError");
  }

  override readonly name = "WaiverError";

  constructor(readonly problems: readonly WaiverProblem[]) {
    const lines = problems.map(({ place, problem }) => `  ${place}: ${problem}`);
    super(`the waivers cannot be applied:\n${lines.join("\n")}`);
  }
}
