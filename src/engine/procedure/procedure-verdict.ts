import type { EpochSecond } from "../../calendar/instant.js";
import { type Label, label } from "../../codes/label.js";
import { type CodeOf, defineVocabulary } from "../../codes/vocabulary.js";
import type { TraceStep } from "./procedure-trace.js";

/** One second, or the two ends of what is possible where the calendar or a time is not certain; both are known. */
export interface TimeSpan {
  readonly earliest: EpochSecond;
  readonly latest: EpochSecond;
  /** Whether the second itself counts, not only its day. */
  readonly isTimed: boolean;
}

/**
 * What is wrong with one step or one pair of steps; existence has none to show.
 *
 * The step that a constraint is about alone stands as `first`. Of a pair the step that calls for the other
 * is always there; the other is the nearest one that might have been meant: of several, one on the right
 * side in time.
 */
export interface Violation {
  readonly first?: TraceStep;
  readonly second?: TraceStep;
  /** The last day, or second, on which the later step was in time, where there is one. */
  readonly due?: TimeSpan;
  /** The first on which the later step was not too early, where there is one. */
  readonly notBefore?: TimeSpan;
}

/** Why a procedure cannot be judged. */
export const missingKinds = defineVocabulary("missing-kind", label("无法判断的原因", "Why it cannot be judged"), {
  day: label("环节的完成日期未记载", "the day of a step is not recorded"),
  time: label("环节只载明日期、未载明时间", "only the day of a step is recorded, not its time"),
  order: label("同日各环节的先后次序未记载", "the order of steps of one day is not recorded"),
  actor: label("环节的经办主体未记载", "who took a step is not recorded"),
  pattern: label(
    "环节记载不全，不能确定其是否为规则所指",
    "too little is recorded of a step to tell whether it is meant",
  ),
  version: label("不能确定环节适用何时施行的规定", "it is not known which version of the rule governs a step"),
  period: label("没有查明应适用的期限", "it is not known which period applies"),
  calendar: label("有关年份的放假安排未查明，不能确定期限", "the calendar does not know the days that decide"),
  closing: label("程序是否已经终结不明", "it is not known whether more steps will come"),
});
export type MissingKind = CodeOf<typeof missingKinds>;

/** Something missing without which a procedure cannot be judged, and the steps that lack it. */
export interface MissingFact {
  readonly kind: MissingKind;
  readonly steps: readonly TraceStep[];
  readonly reason: Label;
}

/** What a constraint comes to on a trace. */
export type ConstraintVerdict =
  | { readonly outcome: "pass" }
  | { readonly outcome: "not-applicable" }
  | { readonly outcome: "fail"; readonly violations: readonly Violation[] }
  | { readonly outcome: "pending"; readonly due?: TimeSpan }
  | { readonly outcome: "undetermined"; readonly missing: readonly MissingFact[] };
