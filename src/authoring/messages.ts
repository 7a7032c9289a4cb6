import { nearest } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";
import { shareOf } from "../model/record/scalar-reader.js";
import { valueInWords } from "../model/record/value-in-words.js";
import { type Problem, problem } from "../problem/problem.js";

/** A value as a message shows it. */
export const shown = (value: unknown): Label => {
  if (value === undefined || value === null) return label("空", "nothing");
  if (Array.isArray(value)) return label("列表", "a list");
  if (typeof value === "object") return label("一组字段", "a group of fields");
  if (typeof value === "string") return label(`“${JSON.parse(valueInWords(value))}”`, valueInWords(value));
  return label(String(value), String(value));
};

// How the text is built.

export const nothingWritten: Problem = problem("yaml/empty", {});

export const expectedOther = (wanted: Label, found: unknown, suggestion?: string): Problem =>
  problem("authoring/expected-other", { wanted, found: shown(found) }, suggestion);

export const missingText: Problem = problem("authoring/missing-text", {});

export const missingField = (name: string): Problem => problem("authoring/missing-field", { name });

export const unknownField = (name: string, meant: string | undefined): Problem =>
  problem("authoring/unknown-field", { name }, meant);

// What names mean.

const unknown =
  (code: "authoring/unknown-source" | "authoring/unknown-vocabulary" | "authoring/unknown-pack") =>
  (name: string, known: readonly string[]): Problem =>
    problem(code, { name }, nearest(name, known));

export const noSource = unknown("authoring/unknown-source");
export const noList = unknown("authoring/unknown-vocabulary");
export const noPack = unknown("authoring/unknown-pack");

export const notKebabCase = (name: string): Problem => problem("authoring/name-not-kebab-case", { name });

export const reservedField = (name: string): Problem => problem("authoring/reserved-field-name", { name });

export const noPair = problem("authoring/not-a-pair", {});

/** Two fields that cannot stand in an order, and why. */
export const noOrder = ([first, second]: readonly [string, string], reason: string): Problem =>
  problem("authoring/fields-without-order", { first, second, reason });

export const namedTwice = (name: string): Problem => problem("authoring/duplicate-entity", { name });

export const emptyList: Problem = problem("authoring/empty-vocabulary", {});

export const withoutArticle = (source: string): Problem => problem("authoring/missing-article", { source });

export const noDays = (from: string, until: string): Problem => problem("pack/empty-interval", { from, until });

export const noParameterText: Problem = problem("authoring/text-parameter", {});

export const writtenAsShare = (percent: number): Problem =>
  problem("authoring/percentage", { percent, share: shareOf(percent) });

// What decision tables say.

export const noColumn = (name: string, known: readonly string[]): Problem =>
  problem("table/unknown-column", { name }, nearest(name, known));

export const neverMissing: Problem = problem("table/null-condition", {});

export const unreachableRow: Problem = problem("table/unreachable-row", {});

export const unreachableOtherwise: Problem = problem("table/unreachable-otherwise", {});

export const rowsOverlap = (row: number, example: Label): Problem =>
  problem("table/overlapping-rows", { row, example });

export const gapLeft = (example: Label): Problem => problem("table/gap", { example });

export const tableTooIntricate: Problem = problem("table/too-complex", {});
