import { type Label, type Language, label } from "../codes/label.js";
import type { FieldPath } from "../model/record/field-path.js";

/** One thing that is wrong with a pack or with tests that are written as text, and where. */
export interface AuthoringProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as one sees them. */
  readonly column: number;
  /** Such as `rules`, `file-in-time`, `within`; empty when it is about the whole. */
  readonly path: FieldPath;
  readonly message: Label;
  /** The word that was most likely meant. */
  readonly suggestion?: string;
  /** The line of the text, and below it carets under what is wrong. */
  readonly excerpt?: string;
}

/** A problem with its place and the word that was most likely meant, for a reader; `file` names the text. */
export function renderAuthoringProblem(problem: AuthoringProblem, language: Language, file?: string): string {
  const { line, column, message, suggestion, excerpt } = problem;
  const place = file === undefined ? label(`第${line}行第${column}列`, `line ${line}, column ${column}`) : undefined;
  const meant =
    suggestion === undefined ? label("", "") : label(`；是否应为“${suggestion}”？`, `; did you mean "${suggestion}"?`);
  const head = place?.[language] ?? `${file}:${line}:${column}`;
  const said = `${head}${language === "zh" && file === undefined ? "：" : ": "}${message[language]}${meant[language]}`;
  return excerpt === undefined ? said : `${said}\n${excerpt.replace(/^/gm, "  ")}`;
}
