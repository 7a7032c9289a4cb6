/** One thing that is wrong with a pack: in which rule, indicator or parameter, at which place, and what. */
export interface PackProblem {
  /** Such as `rule "file-normative-document-in-time"`. */
  readonly owner: string;
  /** Such as `versions[1].when`; empty when it is about the whole. */
  readonly place: string;
  readonly problem: string;
}

/** Thrown for a pack that cannot be used; lists everything that is wrong with it. */
export class PackError extends Error {
  override readonly name = "PackError";

  constructor(
    readonly pack: string,
    readonly problems: readonly PackProblem[],
  ) {
    const lines = problems.map(
      ({ owner, place, problem }) => `  ${owner}${place === "" ? "" : `, ${place}`}: ${problem}`,
    );
    super(`the pack "${pack}" cannot be used:\n${lines.join("\n")}`);
  }
}

/** Takes down a problem at a place of one owner. */
export type NoteProblem = (place: string, problem: string) => void;
