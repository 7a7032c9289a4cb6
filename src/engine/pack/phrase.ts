import { type Label, label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";
import { judgementBases } from "../run/judgement-basis.js";

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
  /** States a duty that nothing judges yet, though records could show it. */
  readonly open?: boolean;
}

const { computed, counted, declared, narrated } = judgementBases.labels;
/** What became of a phrase, the best first: the strongest way in which something knows of it, or that nothing does. */
export const phraseStandings = defineVocabulary("phrase-standing", label("逐句落实情况", "Standing of a phrase"), {
  computed,
  counted,
  declared,
  narrated,
  open: label("尚未认定", "Judged by nothing"),
  "no-duty": label("不设义务", "No duty"),
});
/** A code of {@link phraseStandings}. */
export type PhraseStanding = CodeOf<typeof phraseStandings>;

/** What became of a phrase of which something is known in these ways, the strongest first. */
export function standingOf(
  { reason, open = false }: Pick<Phrase, "reason" | "open">,
  bases: readonly CodeOf<typeof judgementBases>[],
): PhraseStanding {
  const [strongest] = bases;
  if (open) return "open";
  return strongest ?? (reason === undefined ? "no-duty" : "narrated");
}
