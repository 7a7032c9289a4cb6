import type { Pack } from "./pack.js";
import type { NoteProblem } from "./pack-error.js";
import { unknownWatcher } from "./pack-messages.js";
import type { PackPart } from "./pack-part.js";

/** Notes each rule or indicator that a phrase names and the pack does not have. */
export function notePhraseProblems(
  { phrases, rules, indicators }: Pick<Pack, "phrases" | "rules" | "indicators">,
  noteOf: (part: PackPart) => NoteProblem,
): void {
  const ids = [...rules, ...indicators].map(({ id }) => id);
  for (const { clause, words, by = [] } of phrases)
    for (const id of by)
      if (!ids.includes(id)) noteOf({ kind: "phrase", id: words.zh, clause })("by", unknownWatcher(id, ids));
}
