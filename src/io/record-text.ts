import type { FieldPath } from "../model/record/field-path.js";
import { type Problem, problem } from "../problem/problem.js";

/** Something that keeps a text from being read, and the line it is on, counted from 1. */
export interface TextFlaw extends Problem {
  readonly line: number;
  /** Counted from 1; missing where the line says it all. */
  readonly column?: number;
}

/** What a text holds, and where. */
export interface RecordText {
  /** A list of records when the text is as it should be; nothing when it has flaws. */
  readonly content: unknown;
  readonly flaws: readonly TextFlaw[];
  /** The line on which each record begins. */
  readonly lines: readonly number[];
  /** The line of a field of a record, or of the innermost value around it when it is missing. */
  lineOf(index: number, path: FieldPath): number;
  /** What the text writes as the value of a field, where that is a number, a flag or a text without quotation marks. */
  sourceOf?(index: number, path: FieldPath): string | undefined;
}

/** A text that could not be read. */
export const unreadableText = (flaws: readonly TextFlaw[]): RecordText => ({
  content: undefined,
  flaws,
  lines: [],
  lineOf: () => 1,
});

/** The deepest that lists and objects may lie in each other; records need a tenth of it. */
export const deepestNesting = 100;

/** What is wrong with a text that goes deeper. */
export const tooDeep: Problem = problem("file/too-deep", { most: deepestNesting });

/** What is wrong with a text whose aliases stand for more than memory takes. */
export const aliasExpansion: TextFlaw = { line: 1, ...problem("yaml/alias-expansion", {}) };
