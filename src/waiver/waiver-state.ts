import { label } from "../codes/label.js";
import { type CodeOf, defineVocabulary } from "../codes/vocabulary.js";

/** What a waiver is on a day. */
export const waiverStates = defineVocabulary("waiver-state", label("豁免状态", "State of a waiver"), {
  expired: label("已到期，问题仍在", "Expired, still found"),
  unused: label("无所对应", "Fits nothing"),
  "not-judged": label("无法核对", "Not to be told"),
  "in-use": label("生效", "In use"),
  "not-yet": label("尚未生效", "Not yet in force"),
  over: label("已终结", "Over"),
});
/** A code of {@link waiverStates}. */
export type WaiverState = CodeOf<typeof waiverStates>;
