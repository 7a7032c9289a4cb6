import type { Label, Language } from "../../codes/label.js";
import type { Arithmetic, Comparison } from "../node.js";
import { isTemporal, type TermType } from "../term-type.js";

/** How two days, two numbers or two names are compared in words. */
export function comparisonWords(type: TermType | undefined): Readonly<Record<Comparison, Label>> {
  if (type !== undefined && isTemporal(type)) return dayWords;
  return type === undefined || type.kind === "number" ? numberWords : nameWords;
}

/** The comparison that holds where another does not, and is unknown where it is. */
export const opposites: Readonly<Record<Comparison, Comparison>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

const dayWords: Readonly<Record<Comparison, Label>> = {
  "==": { zh: "等于", en: "is" },
  "!=": { zh: "不等于", en: "is not" },
  "<": { zh: "早于", en: "is before" },
  "<=": { zh: "不晚于", en: "is not after" },
  ">": { zh: "晚于", en: "is after" },
  ">=": { zh: "不早于", en: "is not before" },
};

const numberWords: Readonly<Record<Comparison, Label>> = {
  "==": { zh: "等于", en: "equals" },
  "!=": { zh: "不等于", en: "differs from" },
  "<": { zh: "少于", en: "is less than" },
  "<=": { zh: "不超过", en: "is at most" },
  ">": { zh: "多于", en: "is more than" },
  ">=": { zh: "不少于", en: "is at least" },
};

const nameWords: Readonly<Record<Comparison, Label>> = {
  ...numberWords,
  "==": { zh: "为", en: "is" },
  "!=": { zh: "不是", en: "is not" },
};

/** The signs that people write between numbers. */
export const arithmeticSigns: Readonly<Record<Arithmetic, string>> = {
  "+": "+",
  "-": "−",
  "*": "×",
  "/": "÷",
  "%": "mod",
};

/** An English title within a sentence; a name that does not begin like a word, such as CPPCC, keeps its capital. */
export const withinSentence = (title: string): string =>
  /^[A-Z]([a-z\s-]|$)/.test(title) ? `${title[0]?.toLowerCase()}${title.slice(1)}` : title;

/** What is put in brackets in a language. */
export const inBrackets = (text: string, language: Language): string =>
  language === "zh" ? `（${text}）` : `(${text})`;
