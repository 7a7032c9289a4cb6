import { brandError } from "../../codes/branded-error.js";
import type { Language } from "../../codes/label.js";
import { requireObject } from "../../model/record/require-object.js";
import { labelIn } from "../../problem/part-text.js";
import type { Problem } from "../../problem/problem.js";
import { expressionTexts } from "../../problem/texts/expression-texts.js";
import { packTexts } from "../../problem/texts/pack-texts.js";
import { recordTexts } from "../../problem/texts/record-texts.js";
import { type PackPart, partText } from "./pack-part.js";

/** What can be said of a pack: not the whole catalogue. */
const packProblemTexts = { ...packTexts, ...expressionTexts, ...recordTexts };

/** One thing that is wrong with a pack: in which part, at which place of it, and what. */
export interface PackProblem extends Problem {
  /** Such as `{ kind: "rule", id: "file-normative-document-in-time" }`. */
  readonly part: PackPart;
  /** Such as `versions[1].when`; empty when it is about the whole. */
  readonly place: string;
}

/** What is wrong at a place of a part. */
export const packProblem = (part: PackPart, place: string, { code, data, suggestion }: Problem): PackProblem => ({
  part,
  place,
  code,
  data,
  ...(suggestion === undefined ? {} : { suggestion }),
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
    const lines = problems.map((problem) => `  ${renderPackProblem(problem, "en")}`);
    super(`the pack "${pack}" cannot be used:\n${lines.join("\n")}`);
  }
}

/**
 * A problem of a pack as one line.
 *
 * @example
 * renderPackProblem(problem, "en") // => 'rule "answer-in-time", versions[0].within: the pack lists no parameter "period"'
 */
export function renderPackProblem(problem: PackProblem, language: Language): string {
  requireObject("problem", problem, "part", "place");
  const { part, place } = problem;
  const [comma, colon] = language === "zh" ? ["，", "："] : [", ", ": "];
  return `${partText(part, language)}${place === "" ? "" : `${comma}${place}`}${colon}${labelIn(packProblemTexts, problem)[language]}`;
}

/** Takes down a problem at a place of one part. */
export type NoteProblem = (place: string, problem: Problem) => void;
