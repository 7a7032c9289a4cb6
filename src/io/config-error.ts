import { brandError } from "../codes/branded-error.js";
import type { Language } from "../codes/label.js";
import type { Problem } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";

/** One thing that is wrong with a configuration. */
export interface ConfigProblem extends Problem {
  /** The file, with the line where it has any: `fazhi.config.yaml:12`. */
  readonly place: string;
  /** The field, such as `waivers[0].owner`; empty when it is about the whole. */
  readonly path: string;
}

/** A problem of a configuration as one line. */
export function renderConfigProblem(problem: ConfigProblem, language: Language): string {
  const { place, path } = problem;
  return `${place}${path === "" ? "" : `  ${path}`}${language === "zh" ? "：" : ": "}${problemText(problem, language)}`;
}

/** Thrown for a configuration that cannot be used; lists everything that is wrong with it. */
export class ConfigError extends Error {
  static {
    brandError(ConfigError, "ConfigError");
  }

  override readonly name = "ConfigError";

  constructor(readonly problems: readonly ConfigProblem[]) {
    const lines = problems.map((problem) => `\n  ${renderConfigProblem(problem, "en")}`);
    super(`the configuration cannot be used:${lines.join("")}`);
  }
}
