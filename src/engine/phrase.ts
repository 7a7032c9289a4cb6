import type { Label } from "../codes/label.js";

/**
 * Some words of a document, and what reads them: rules and indicators, by id. Words that nothing reads either state a duty
 * that nothing can compute, and say why, or state no duty.
 *
 * @example
 * ```ts
 * { clause: "2.1", words: label("一枚印章管到底", "one seal from beginning to end"), by: ["seal-with-one-seal"] }
 * ```
 */
export interface Phrase {
  /** The clause, as the ids of obligations begin, such as "2.1". */
  readonly clause: string;
  /** The words as printed, and in English. */
  readonly words: Label;
  /** The rules and indicators that judge it. */
  readonly by?: readonly string[];
  /** Why nothing computes it, or what of it is not computed. */
  readonly reason?: Label;
}

/** What became of a phrase. */
export type PhraseStanding = "watched" | "narrated" | "no-duty";

/** Whether a phrase is watched, only narrated, or states no duty. */
export function standingOf({ by = [], reason }: Phrase): PhraseStanding {
  if (by.length > 0) return "watched";
  return reason === undefined ? "no-duty" : "narrated";
}
