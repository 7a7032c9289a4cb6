import { nearest } from "../codes/identifier/nearest.js";
import { type Label, label } from "../codes/label.js";

/** What shall be one thing and is another; values in words of each language, or in words of neither. */
export function mismatch(what: Label, wanted: Label | string, found: Label | string): Label {
  const [one, other] = [inBoth(wanted), inBoth(found)];
  return label(`${what.zh}应为 ${one.zh}，实为 ${other.zh}`, `${what.en} shall be ${one.en}, but is ${other.en}`);
}

/** What is wrong with a part of something, behind the name of the part. */
export const problemOfPart = (part: string, { zh, en }: Label): Label => label(`${part}：${zh}`, `${part}: ${en}`);

/** What is wrong with a name, and the name that was most likely meant. */
export function unknownName(said: Label, name: string, known: readonly string[]): Label {
  const meant = nearest(name, known);
  return meant === undefined ? said : label(`${said.zh}；是否应为“${meant}”？`, `${said.en}; did you mean "${meant}"?`);
}

/** What there is instead of a value. */
export const missing: Label = label("缺", "missing");

/** A value as it is written in a test. */
export const written = (value: unknown): Label | string => (value === undefined ? missing : JSON.stringify(value));

const inBoth = (words: Label | string): Label => (typeof words === "string" ? label(words, words) : words);
