import type { EpochDay } from "../calendar/plain-date.js";

/** Which judgements change on which day. */
export interface DayIndex {
  add(day: EpochDay, judgement: number): void;
  remove(day: EpochDay, judgement: number): void;
  /** Those of the days after the first up to and with the last. */
  between(after: EpochDay, through: EpochDay): Iterable<number>;
}

/** Makes an index of no days. */
export function dayIndex(): DayIndex {
  const days = new Map<EpochDay, Set<number>>();
  return {
    add(day, judgement) {
      const known = days.get(day);
      if (known === undefined) days.set(day, new Set([judgement]));
      else known.add(judgement);
    },
    remove(day, judgement) {
      const known = days.get(day);
      known?.delete(judgement);
      if (known?.size === 0) days.delete(day);
    },
    *between(after, through) {
      // Whichever is shorter: the days of a step, or all the days there are.
      if (through - after <= days.size) for (let day = after + 1; day <= through; day += 1) yield* days.get(day) ?? [];
      else for (const [day, judgements] of days) if (day > after && day <= through) yield* judgements;
    },
  };
}
