import { brandError } from "../codes/branded-error.js";
import type { Language } from "../codes/label.js";
import { requireObject } from "../model/record/require-object.js";
import type { Problem } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";

/** One thing that is wrong with waivers: at which place, such as `waivers[2].reason`, and what. */
export interface WaiverProblem extends Problem {
  readonly place: string;
}

/** A problem of waivers as one line, such as `waivers[2].reason: it gives no reason`. */
export function renderWaiverProblem(problem: WaiverProblem, language: Language): string {
  requireObject("problem", problem, "place", "code");
  return `${problem.place}${language === "zh" ? "：" : ": "}${problemText(problem, language)}`;
}

/** Thrown for waivers that cannot be granted; lists everything that is wrong with them. */
export class WaiverError extends Error {
  static {
    brandError(WaiverError, "WaiverError");
  }

  override readonly name = "WaiverError";

  constructor(readonly problems: readonly WaiverProblem[]) {
    const lines = problems.map((problem) => `  ${renderWaiverProblem(problem, "en")}`);
    super(`the waivers cannot be applied:\n${lines.join("\n")}`);
  }
}
