import { type Label, label } from "../label.js";

/** Why a text was not accepted: a stable id and a message in both languages. */
export interface ParseProblem {
  readonly id: string;
  readonly message: Label;
}

/** The outcome of reading an identifier: its value, or what is wrong with the text. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ParseProblem };

/** Wraps a value that was read without a problem. */
export const accepted = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });

/** States a problem with a text, in Chinese and English. */
export const refused = (id: string, zh: string, en: string): Parsed<never> => ({
  ok: false,
  problem: { id, message: label(zh, en) },
});
