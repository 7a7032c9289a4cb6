import { type Label, label } from "../codes/label.js";
import type { Problem } from "./problem.js";

/** The texts of some codes: a label, or what makes one of the data. */
export type Texts = Readonly<Record<string, Label | ((data: never) => Label)>>;

/** What a problem says by some texts, without the word that was most likely meant; its code where none is among them. */
export function messageIn(texts: Texts, { code, data }: Problem): Label {
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (text === undefined) return label(code, code);
  return typeof text === "function" ? text(data as never) : text;
}

/** What a problem says by some texts, and the word that was most likely meant. */
export function labelIn(texts: Texts, problem: Problem): Label {
  const message = messageIn(texts, problem);
  const { suggestion } = problem;
  if (suggestion === undefined) return message;
  return label(`${message.zh}；是否应为“${suggestion}”？`, `${message.en}; did you mean "${suggestion}"?`);
}
