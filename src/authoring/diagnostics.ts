import type { LocatedYaml, TextPlace } from "../io/located-yaml.js";
import type { FieldPath } from "../model/record/field-path.js";
import { type Problem, problemOnly } from "../problem/problem.js";
import { excerptAt } from "../text/excerpt.js";
import type { ExpressionProblem } from "../text/expression-problem.js";
import type { AuthoringProblem } from "./authoring-problem.js";
import { foldProblems } from "./read/fold-problems.js";
import { offsetsInSource } from "./read/scalar-offsets.js";

/** Takes down what is wrong with a YAML text, each thing once. */
export interface AuthoringDiagnostics {
  /** Notes what is wrong with the part at a path. */
  note(path: FieldPath, problem: Problem): void;
  /** Notes what is wrong within the text at a path, at its place in the file. */
  noteWithin(path: FieldPath, text: string, problem: ExpressionProblem): void;
  /** Whether nothing is noted of the part at a path. */
  isSound(path: FieldPath): boolean;
  /** Everything that was noted, in the order of the text; what comes of one lost line as one problem. */
  problems(): readonly AuthoringProblem[];
}

/** Begins to take down what is wrong with a YAML text. */
export function diagnosticsOf(text: string, yaml: LocatedYaml): AuthoringDiagnostics {
  const noted = new Map<string, AuthoringProblem>();
  const keep = (problem: AuthoringProblem): void => {
    const { line, column, code, data } = problem;
    const key = `${line}:${column} ${code} ${JSON.stringify(data)}`;
    if (!noted.has(key)) noted.set(key, Object.freeze(problem));
  };
  const note: AuthoringDiagnostics["note"] = (path, noted) => {
    const start = offsetOf(text, yaml.placeOf(path));
    const end = start + (word.exec(text.slice(start, start + mostMarked))?.[0].length ?? 1);
    keep({ ...problemOnly(noted), ...excerptAt(text, { start, end }), path });
  };
  return {
    note,
    noteWithin(path, written, { offset, length, excerpt, ...within }) {
      const source = yaml.sourceOf(path);
      const offsets = source === undefined ? undefined : offsetsInSource(text.slice(source.start, source.end), written);
      const only = problemOnly(within);
      if (source === undefined || offsets === undefined) {
        const start = offsetOf(text, yaml.placeOf(path));
        keep({ ...only, ...excerptAt(text, { start, end: start + 1 }), path, excerpt });
        return;
      }
      const start = source.start + (offsets[offset] as number);
      const last = length === 0 ? start : source.start + (offsets[offset + length - 1] as number);
      keep({ ...only, ...excerptAt(text, { start, end: last + 1 }), path });
    },
    isSound: (path) =>
      ![...noted.values()].some((problem) => path.every((step, index) => problem.path[index] === step)),
    problems: () =>
      Object.freeze(
        foldProblems(
          [...noted.values()].sort((one, other) => one.line - other.line || one.column - other.column),
          yaml.value,
        ),
      ),
  };
}

/** A word as carets mark it, with quotation marks where it has any. */
const word = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,#[\]{}]+)/u;
const mostMarked = 80;

/** The UTF-16 offset of a place, whose column counts UTF-16 units as well. */
function offsetOf(text: string, { line, column }: TextPlace): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
