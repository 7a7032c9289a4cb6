import type { Pack } from "./pack.js";
import type { NoteProblem } from "./pack-error.js";
import { unknownWatcher } from "./pack-messages.js";

/** Notes each rule or indicator that a phrase names and the pack does not have. */
export function notePhraseProblems(
  { phrases, rules, indicators }: Pick<Pack, "phrases" | "rules" | "indicators">,
  noteOf: (owner: string) => NoteProblem,
): void {
  const ids = [...rules, ...indicators].map(({ id }) => id);
  for (const { clause, words, by = [] } of phrases)
    for (const id of by)
      if (!ids.includes(id)) noteOf(`phrase "${words.zh}" of ${clause}`)("by", unknownWatcher(id, ids));
}
