import { brandError } from "../../codes/branded-error.js";
import type { Label } from "../../codes/label.js";
import { type Refusal, refusalInEnglish } from "../../expression/tree-problem.js";

/** One thing that is wrong with a pack: in which rule, indicator or parameter, at which place, and what. */
export interface PackProblem {
  /** Such as `rule "file-normative-document-in-time"`. */
  readonly owner: string;
  /** Such as `versions[1].when`; empty when it is about the whole. */
  readonly place: string;
  /** As one line of English. */
  readonly problem: string;
  readonly message: Label;
  /** The word that was most likely meant. */
  readonly suggestion?: string;
}

/** What is wrong at a place of an owner. */
export const packProblem = (owner: string, place: string, refusal: Refusal): PackProblem => ({
  owner,
  place,
  problem: refusalInEnglish(refusal),
  message: refusal.message,
  ...(refusal.suggestion === undefined ? {} : { suggestion: refusal.suggestion }),
});

/** Thrown for a pack that cannot be used; lists everything that is wrong with it. */
export class PackError extends Error {
  static {
    brandError(PackError, "PackError");
  }

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
export type NoteProblem = (place: string, refusal: Refusal) => void;
