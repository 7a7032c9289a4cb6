import type { Problem } from "../problem/problem.js";

/** A stretch of a text, by UTF-16 offsets; `end` is the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong at a place of a text. */
export interface TextFlaw extends Problem {
  readonly span: Span;
}

/** Thrown to leave a text, or a part of it, that cannot be read. */
export class UnreadableText extends Error {
  constructor(readonly flaws: readonly TextFlaw[]) {
    super(flaws.map((flaw) => flaw.code).join("\n"));
  }
}

/** Leaves what is being read. */
export function refuseText(span: Span, refusal: Problem): never {
  throw new UnreadableText([{ span, ...refusal }]);
}
