import { requireText } from "./identifier/required-text.js";
import type { Label, Language } from "./label.js";

/** A closed list of codes, each with a Chinese and an English label. */
export interface Vocabulary<Code extends string = string> {
  readonly name: string;
  readonly title: Label;
  /** The codes in their order of definition; never empty. */
  readonly codes: readonly [Code, ...Code[]];
  readonly labels: Readonly<Record<Code, Label>>;
}

/** The codes of a vocabulary as a union of literals. */
export type CodeOf<Words> = Words extends Vocabulary<infer Code> ? Code : never;

/** Defines a closed vocabulary; throws when it has no code. */
export function defineVocabulary<const Code extends string>(
  name: string,
  title: Label,
  labels: Readonly<Record<Code, Label>>,
): Vocabulary<Code> {
  requireText("name", name);
  const codes = Object.keys(labels ?? {}) as Code[];
  const [first, ...rest] = codes;
  if (first === undefined) throw new RangeError(`labels: vocabulary "${name}" has no code`);
  return Object.freeze({
    name,
    title,
    codes: Object.freeze([first, ...rest] as const),
    labels: Object.freeze({ ...labels }),
  });
}

/** The label of a code in one language; the code itself when the vocabulary does not hold it. */
export function labelOf(words: Vocabulary, code: string, language: Language): string {
  if (typeof words?.labels !== "object") throw new RangeError("words: expected what defineVocabulary gives back");
  return Object.hasOwn(words.labels, code) ? (words.labels[code]?.[language] ?? code) : code;
}
