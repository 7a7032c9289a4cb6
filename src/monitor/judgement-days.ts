import type { EpochDay } from "../calendar/plain-date.js";
import type { EvaluationIds } from "./evaluation-id.js";

/** One day for each judgement. */
export interface JudgementDays {
  get(judgement: number): EpochDay;
  set(judgement: number, day: EpochDay): void;
}

const least = -(2 ** 31);
const most = 2 ** 31 - 1;

/** Keeps days in four bytes each; those that were never set are the usual one, which may be infinite. */
export function judgementDays({ ruleIndexes, ruleIndexOf, slotOf }: EvaluationIds, usual: EpochDay): JudgementDays {
  const byRule: Int32Array[] = Array.from({ length: ruleIndexes }, () => new Int32Array());
  const kept = (day: EpochDay): number => Math.min(most, Math.max(least, day));
  return {
    get(judgement) {
      const day = byRule[ruleIndexOf(judgement)]?.[slotOf(judgement)] ?? kept(usual);
      return day === most ? Number.POSITIVE_INFINITY : day === least ? Number.NEGATIVE_INFINITY : day;
    },
    set(judgement, day) {
      const ruleIndex = ruleIndexOf(judgement);
      const slot = slotOf(judgement);
      let days = byRule[ruleIndex] as Int32Array;
      if (slot >= days.length) {
        const longer = new Int32Array(Math.max(16, 2 * days.length, slot + 1)).fill(kept(usual));
        longer.set(days);
        days = longer;
        byRule[ruleIndex] = days;
      }
      days[slot] = kept(day);
    },
  };
}
