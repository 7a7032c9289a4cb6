import type { Refusal } from "../expression/tree-problem.js";

/** A stretch of a text, by UTF-16 offsets; `end` is the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong at a place of a text. */
export interface TextFlaw extends Refusal {
  readonly span: Span;
}

/** Thrown to leave a text, or a part of it, that cannot be read. */
export class UnreadableText extends Error {
  constructor(readonly flaws: readonly TextFlaw[]) {
    super(flaws.map(({ message }) => message.en).join("\n"));
  }
}

/** Leaves what is being read. */
export function refuseText(span: Span, refusal: Refusal): never {
  throw new UnreadableText([{ span, ...refusal }]);
}

/** Does something with each part, and leaves them all when some cannot be read, with the flaws of every one. */
export function readEach<Part, Read>(parts: readonly Part[], read: (part: Part) => Read): readonly Read[] {
  const flaws: TextFlaw[] = [];
  const all: Read[] = [];
  for (const part of parts)
    try {
      all.push(read(part));
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      flaws.push(...error.flaws);
    }
  if (flaws.length > 0) throw new UnreadableText(flaws);
  return all;
}
