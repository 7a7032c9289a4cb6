import { label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";

/** How it is known whether an obligation is met, the strongest first. */
export const judgementBases = defineVocabulary("judgement-basis", label("认定方式", "How it is known"), {
  computed: label("由记录推算", "Computed from records"),
  counted: label("由记录统计", "Counted"),
  declared: label("由单位自报", "Declared"),
  narrated: label("文字说明", "Narrated"),
});
/** A code of {@link judgementBases}. */
export type JudgementBasis = CodeOf<typeof judgementBases>;

const { computed, counted, declared } = judgementBases.labels;
/** How a rule or an indicator can know. */
export const watchBases = defineVocabulary("watch-basis", judgementBases.title, { computed, counted, declared });

/**
 * How a rule or an indicator knows: from papers, registers and days (`computed`), by counting records (`counted`), or from
 * a yes or no that the unit states of itself (`declared`).
 */
export type WatchBasis = CodeOf<typeof watchBases>;
