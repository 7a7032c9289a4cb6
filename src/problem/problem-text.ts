import { type Label, type Language, label } from "../codes/label.js";
import { catalogue } from "./catalogue.js";
import type { Problem, ProblemCode } from "./problem.js";

type Text = Label | ((data: never) => Label);

/** What a problem says, in both languages, without the word that was most likely meant. */
export function problemMessage(problem: Problem): Label {
  if (!Object.hasOwn(catalogue, problem?.code ?? ""))
    throw new RangeError("problem: expected a problem with a code of this library");
  const { code, data } = problem;
  const text = catalogue[code as ProblemCode] as Text;
  return typeof text === "function" ? text(data as never) : text;
}

/** What a problem says, and the word that was most likely meant, in both languages. */
export function problemLabel(problem: Problem): Label {
  const message = problemMessage(problem);
  const { suggestion } = problem;
  if (suggestion === undefined) return message;
  return label(`${message.zh}；是否应为“${suggestion}”？`, `${message.en}; did you mean "${suggestion}"?`);
}

/**
 * What a problem says to a reader, as one line without its place.
 *
 * @example
 * problemText(problem("expression/unknown-item", { name: "step" }), "en") // => 'no quantifier names "step"'
 */
export const problemText = (problem: Problem, language: Language): string => problemLabel(problem)[language];
