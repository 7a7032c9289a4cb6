import type { Label, Language } from "../codes/label.js";
import { catalogue } from "./catalogue.js";
import { labelIn, messageIn } from "./part-text.js";
import type { Problem } from "./problem.js";

/** What a problem says, in both languages, without the word that was most likely meant. */
export function problemMessage(problem: Problem): Label {
  requireKnown(problem);
  return messageIn(catalogue, problem);
}

/** What a problem says, and the word that was most likely meant, in both languages. */
export function problemLabel(problem: Problem): Label {
  requireKnown(problem);
  return labelIn(catalogue, problem);
}

/**
 * What a problem says to a reader, without its place.
 *
 * @example
 * problemText(problem("expression/unknown-item", { name: "step" }), "en") // => 'no quantifier names "step"'
 */
export const problemText = (problem: Problem, language: Language): string => problemLabel(problem)[language];

function requireKnown(problem: Problem): void {
  if (!Object.hasOwn(catalogue, problem?.code ?? ""))
    throw new RangeError("problem: expected a problem with a code of this library");
}
