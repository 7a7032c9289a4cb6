import { createRequire } from "node:module";
import type { Extension } from "../../src/calendar/due-day.js";

// A second implementation that shares nothing with the first: the published table, and a loop over quarters of hours.
const table: { holidays: Record<string, string>; workdays: Record<string, string> } = createRequire(import.meta.url)(
  "chinese-days/dist/chinese-days.json",
);
const dayLength = 86_400_000;
const quarterLength = 900_000;
/** The first and the last day whose work the table knows, counted from 1970-01-01. */
export const first = Date.UTC(2004, 0, 1) / dayLength;
export const last = Date.UTC(2026, 11, 30) / dayLength;

/** A day as a text. */
export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
const worked: boolean[] = [];
for (let day = first; day <= last; day += 1) {
  const text = dayText(day);
  const isWeekend = new Date(day * dayLength).getUTCDay() % 6 === 0;
  worked.push(text === "2005-12-31" || text in table.workdays || (!isWeekend && !(text in table.holidays)));
}

/** A quarter of an hour in Beijing, as a text that a record may hold. */
export const written = (quarter: number): string =>
  `${new Date(quarter * quarterLength).toISOString().slice(0, 16)}+08:00`;

/** Days from one on up to another. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The end of hours, looked at a quarter at a time; nothing where the known days end before. */
export function onFoot(start: number, stretches: readonly Extension[], pauses: readonly Span[]): number | undefined {
  let quarter = start;
  for (const { count, unit } of stretches) {
    let left = count * 4;
    while (left > 0) {
      const day = Math.floor(quarter / 96);
      if (day > last) return undefined;
      const runs = pauses.every(({ from, until }) => day < from || day >= until);
      if (runs && (unit === "hour" || worked[day - first] === true)) left -= 1;
      quarter += 1;
    }
  }
  return quarter;
}

/** Numbers that look random and are the same on every machine (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
