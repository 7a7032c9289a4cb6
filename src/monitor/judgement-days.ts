import type { EpochDay } from "../calendar/plain-date.js";
import type { JudgementNumbers } from "./judgement-number.js";

/** One day for each judgement. */
export interface JudgementDays {
  get(judgement: number): EpochDay;
  set(judgement: number, day: EpochDay): void;
}

const least = -(2 ** 31);
const most = 2 ** 31 - 1;

/** Keeps days in four bytes each; those that were never set are the usual one, which may be infinite. */
export function judgementDays({ seats, seatOf, slotOf }: JudgementNumbers, usual: EpochDay): JudgementDays {
  const bySeat: Int32Array[] = Array.from({ length: seats }, () => new Int32Array());
  const kept = (day: EpochDay): number => Math.min(most, Math.max(least, day));
  return {
    get(judgement) {
      const day = bySeat[seatOf(judgement)]?.[slotOf(judgement)] ?? kept(usual);
      return day === most ? Number.POSITIVE_INFINITY : day === least ? Number.NEGATIVE_INFINITY : day;
    },
    set(judgement, day) {
      const seat = seatOf(judgement);
      const slot = slotOf(judgement);
      let days = bySeat[seat] as Int32Array;
      if (slot >= days.length) {
        const longer = new Int32Array(Math.max(16, 2 * days.length, slot + 1)).fill(kept(usual));
        longer.set(days);
        days = longer;
        bySeat[seat] = days;
      }
      days[slot] = kept(day);
    },
  };
}
