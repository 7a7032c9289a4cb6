import { type Language, label } from "../codes/label.js";
import type { FieldPath } from "../model/record/field-path.js";
import { requireObject } from "../model/record/require-object.js";
import type { Problem } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";

/** One thing that is wrong with a pack or with tests that are written as text, and where. */
export interface AuthoringProblem extends Problem {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as one sees them. */
  readonly column: number;
  /** Such as `rules`, `file-in-time`, `within`; empty when it is about the whole. */
  readonly path: FieldPath;
  /** The line of the text, and below it carets under what is wrong. */
  readonly excerpt?: string;
  /** The problems that this one stands for, each with its own place. */
  readonly folded?: readonly AuthoringProblem[];
}

/** A problem with its place and the word that was most likely meant, for a reader; `file` names the text. */
export function renderAuthoringProblem(problem: AuthoringProblem, language: Language, file?: string): string {
  requireObject("problem", problem, "code", "data");
  const { line, column, excerpt } = problem;
  const place = file === undefined ? label(`第${line}行第${column}列`, `line ${line}, column ${column}`) : undefined;
  const head = place?.[language] ?? `${file}:${line}:${column}`;
  const said = `${head}${language === "zh" && file === undefined ? "：" : ": "}${problemText(problem, language)}`;
  return excerpt === undefined ? said : `${said}\n${excerpt.replace(/^/gm, "  ")}`;
}
