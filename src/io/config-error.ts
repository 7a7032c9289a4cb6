import { brandError } from "../codes/branded-error.js";

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** The file, with the line where it has any: `fazhi.config.yaml:12`. */
  readonly place: string;
  /** The field, such as `waivers[0].owner`; empty when it is about the whole. */
  readonly path: string;
  readonly problem: string;
}

/** Thrown for a configuration that cannot be used; lists everything that is wrong with it. */
export class ConfigError extends Error {
  static {
    brandError(ConfigError, "ConfigError");
  }

  override readonly name = "ConfigError";

  constructor(readonly problems: readonly ConfigProblem[]) {
    const lines = problems.map(
      ({ place, path, problem }) => `\n  ${place}${path === "" ? "" : `  ${path}`}: ${problem}`,
    );
    super(`the configuration cannot be used:${lines.join("")}`);
  }
}
