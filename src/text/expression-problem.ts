import type { Language } from "../codes/label.js";
import { requireObject } from "../model/record/require-object.js";
import { type Problem, problemOnly } from "../problem/problem.js";
import { problemText } from "../problem/problem-text.js";
import { excerptAt } from "./excerpt.js";
import type { TextFlaw } from "./text-flaw.js";

/** Something wrong in the text of an expression, and where. */
export interface ExpressionProblem extends Problem {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters as one sees them. */
  readonly column: number;
  /** Where it begins, in UTF-16 units from 0, as editors count. */
  readonly offset: number;
  readonly length: number;
  /** The line of the text, and below it carets under what is wrong. */
  readonly excerpt: string;
}

/** A flaw at its place in a text. */
export function problemAt(text: string, { span, ...flaw }: TextFlaw): ExpressionProblem {
  return Object.freeze({
    ...problemOnly(flaw),
    ...excerptAt(text, span),
    offset: span.start,
    length: span.end - span.start,
  });
}

/** A problem with its place, the line of the text and the word that was most likely meant, for a reader. */
export function renderExpressionProblem(problem: ExpressionProblem, language: Language): string {
  requireObject("problem", problem, "code", "data");
  const { line, column, excerpt } = problem;
  const place = language === "zh" ? `第${line}行第${column}列：` : `line ${line}, column ${column}: `;
  const said = `${place}${problemText(problem, language)}`;
  return `${said}\n${excerpt.replace(/^/gm, "  ")}`;
}
