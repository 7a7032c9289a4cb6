import { periodBuilders } from "../calendar/period.js";
import { nearest } from "../codes/identifier/nearest.js";
import type { Label } from "../codes/label.js";
import type { Entity } from "../model/record/entity.js";
import { type Problem, problem } from "../problem/problem.js";

// Words and signs.

export const unknownCharacter = (character: string): Problem => problem("text/unknown-character", { character });

export const signRefused = (written: string, meant: string): Problem =>
  problem("text/unknown-sign", { written }, meant);

export const otherQuote = (written: string): Problem => problem("text/other-quotation-mark", { written });

export const prefixedString = (prefix: string): Problem => problem("text/string-prefix", { prefix });

export const unreadableNumber = (written: string): Problem => problem("text/malformed-number", { written });

export const unclosedString: Problem = problem("text/unclosed-string", {});

export const unknownEscape = (written: string): Problem => problem("text/unknown-escape", { written });

// How words stand together.

export function expected(wanted: Label, found: string): Problem {
  if (isOperatorWord(found)) return noOperator(found);
  return found === "" ? problem("text/unexpected-end", { wanted }) : problem("text/unexpected", { wanted, found });
}

/** Words of other languages for operators. */
const operatorWords: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
  ["is", "=="],
  ["equals", "=="],
  ["并且", "&&"],
  ["且", "&&"],
  ["或者", "||"],
  ["或", "||"],
  ["非", "!"],
  ["不", "!"],
  ["等于", "=="],
  ["不等于", "!="],
  ["早于", "<"],
  ["晚于", ">"],
]);

/** Whether a word was most likely meant as an operator. */
export const isOperatorWord = (word: string): boolean => operatorWords.has(word.toLowerCase());

export const noOperator = (word: string): Problem =>
  problem("text/unknown-operator", { word }, operatorWords.get(word.toLowerCase()));

export const chained = (operator: string): Problem => problem("text/chained-comparison", { operator });

export const nestedChoice: Problem = problem("text/nested-conditional", {});

export const reserved = (word: string): Problem => problem("text/reserved-word", { word });

export const indexed: Problem = problem("text/index", {});

// How much there may be.

export const tooLong = (most: number): Problem => problem("text/too-long", { most });

export const tooDeep = (most: number): Problem => problem("text/too-deep", { most });

export const tooBig = (most: number): Problem => problem("text/too-big", { most });

export const tooManyLists = (most: number): Problem => problem("text/too-many-lists", { most });

// What names mean.

export function unknownName(name: string, known: readonly string[], titled: string | undefined): Problem {
  const meant = literalWords.get(name) ?? titled ?? nearest(name, known);
  return problem("text/unknown-name", { name }, meant);
}

const literalWords: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["None", "null"],
  ["undefined", "null"],
  ["today", "asOf"],
  ["now", "asOf"],
  ["record", "this"],
  ["是", "true"],
  ["否", "false"],
]);

export const uncalled = (name: string, usage: string): Problem => problem("text/function-not-called", { name, usage });

export function unknownFunction(name: string, known: readonly string[]): Problem {
  const refused = Object.hasOwn(refusedFunctions, name) ? refusedFunctions[name] : undefined;
  if (isOperatorWord(name)) return noOperator(name);
  return refused ?? problem("text/unknown-function", { name }, nearest(name, known));
}

const withoutPatterns = problem("text/no-pattern-matching", {});
const withoutCast = problem("text/no-conversion", {});
const inParameter = problem("text/period-outside-parameter", {});
const unmapped = problem("text/no-mapping", {});

/** Functions of CEL, or of one's hopes, that are left out, and what to write instead. */
const refusedFunctions: Readonly<Record<string, Problem>> = {
  matches: withoutPatterns,
  contains: withoutPatterns,
  startsWith: withoutPatterns,
  endsWith: withoutPatterns,
  map: unmapped,
  int: withoutCast,
  uint: withoutCast,
  double: withoutCast,
  string: withoutCast,
  timestamp: withoutCast,
  duration: inParameter,
  ...Object.fromEntries(Object.keys(periodBuilders).map((builder) => [builder, inParameter])),
  getFullYear: problem("text/year-function", {}),
  now: problem("text/no-clock", {}),
  today: problem("text/no-clock", {}),
};

export const periodInText: Problem = inParameter;

export const misused = (name: string, usage: string): Problem => problem("text/wrong-arguments", { name, usage });

export const unusedFilter: Problem = problem("text/filter-without-use", {});

export const takenName = (name: string): Problem => problem("text/name-in-use", { name });

export const loneNull: Problem = problem("text/null-outside-comparison", {});

export const loneList: Problem = problem("text/list-outside-in", {});

export const unlistedText: Problem = problem("text/list-of-other-values", {});

export const notIn: Problem = problem("text/not-a-list", {});

export const comparedTruth = (value: boolean): Problem => problem("text/comparison-with-truth", { value });

export const noTable = (id: string, known: readonly string[]): Problem =>
  problem("text/unknown-table", { id }, nearest(id, known));

export const otherSubject = (id: string, about: Entity, subject: Entity): Problem =>
  problem("text/table-of-other-entity", {
    id,
    about: { ...about.title, name: about.name },
    subject: { ...subject.title, name: subject.name },
  });

export const noDay = (written: string): Problem => problem("text/invalid-day", { written });

export const noInstant = (written: string): Problem => problem("text/invalid-instant", { written });

export const movedDay: Problem = problem("text/day-arithmetic", {});
