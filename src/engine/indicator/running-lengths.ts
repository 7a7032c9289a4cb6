import type { LengthTally } from "./indicator-result.js";

/** Lengths of time, counted, that others are added to and taken from in any order. */
export interface RunningLengths {
  add(least: number, most: number | undefined, records: number): void;
  /** The lengths in order; one of which there are no records is left out. */
  tallies(): readonly LengthTally[];
}

/** Makes the count of no lengths. */
export function runningLengths(): RunningLengths {
  const counts = new Map<number, LengthTally>();
  return {
    add(least, most, records) {
      // No length of time is longer than the calendar: both bounds fit into one number, the open one coming last.
      const key = least * 2 ** 20 + (most ?? 2 ** 20 - 1);
      const sum = (counts.get(key)?.records ?? 0) + records;
      if (sum === 0) counts.delete(key);
      else counts.set(key, { least, ...(most === undefined ? {} : { most }), records: sum });
    },
    tallies: () => [...counts].sort(([one], [other]) => one - other).map(([, tally]) => tally),
  };
}
