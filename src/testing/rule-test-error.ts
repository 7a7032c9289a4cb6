import { brandError } from "../codes/branded-error.js";

/** Thrown by a test of a rule or indicator; lists everything that is not as it shall be. */
export class RuleTestError extends Error {
  static {
    brandError(RuleTestError, "RuleTestError");
  }

  override readonly name = "RuleTestError";

  constructor(
    /** The rule or indicator and the case, such as `rule "publish-lists", "published late"`. */
    readonly place: string,
    readonly problems: readonly string[],
  ) {
    super(`${place}:\n${problems.map((problem) => `  - ${problem.replaceAll("\n", "\n    ")}`).join("\n")}`);
  }
}

/** Throws a {@link RuleTestError} when there is something to tell. */
export function refuse(place: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new RuleTestError(place, problems);
}

/** As {@link refuse}, with what the work throws as a problem of its own. */
export function refuseErrors(place: string, work: () => readonly string[]): void {
  let problems: readonly string[];
  try {
    problems = work();
  } catch (error) {
    problems = [error instanceof Error ? error.message : String(error)];
  }
  refuse(place, problems);
}
