import { label } from "./label.js";
import { type CodeOf, defineVocabulary } from "./vocabulary.js";

/** Where a step of a ladder stands for a unit. */
export const callStates = defineVocabulary("call-state", label("落实状态", "State of a step"), {
  due: label("应当采取", "Due"),
  taken: label("已采取", "Taken"),
  undetermined: label("无法判断", "Undetermined"),
});
/** A code of {@link callStates}. */
export type CallState = CodeOf<typeof callStates>;
