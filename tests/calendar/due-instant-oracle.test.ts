import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { Extension, Suspension } from "../../src/calendar/due-day.js";
import { dueInstant } from "../../src/calendar/due-instant.js";
import { beijingInstant } from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { hours, hoursOfWorkingDays } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { HourUnit } from "../../src/calendar/unit/unit-role.js";

// A second implementation that shares nothing with the first: the published table, and a loop over quarters of hours.
const table: { holidays: Record<string, string>; workdays: Record<string, string> } = createRequire(import.meta.url)(
  "chinese-days/dist/chinese-days.json",
);
const dayLength = 86_400_000;
const quarterLength = 900_000;
const first = Date.UTC(2004, 0, 1) / dayLength;
const last = Date.UTC(2026, 11, 30) / dayLength;

const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
const worked: boolean[] = [];
for (let day = first; day <= last; day += 1) {
  const text = dayText(day);
  const isWeekend = new Date(day * dayLength).getUTCDay() % 6 === 0;
  worked.push(text === "2005-12-31" || text in table.workdays || (!isWeekend && !(text in table.holidays)));
}

/** A quarter of an hour in Beijing, as a text that a record may hold. */
const written = (quarter: number): string => `${new Date(quarter * quarterLength).toISOString().slice(0, 16)}+08:00`;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** The end of hours, looked at a quarter at a time; nothing where the known days end before. */
function onFoot(start: number, stretches: readonly Extension[], pauses: readonly Span[]): number | undefined {
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

function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const units: readonly HourUnit[] = ["hour", "hour-of-working-day"];

describe("the last instant of a clock in hours, with whatever stopped or lengthened it", () => {
  it("is the one that a loop over quarters of hours reaches, for 40,000 clocks", () => {
    const next = numbersFrom(20261128);
    const wrong: string[] = [];
    let judged = 0;
    while (judged < 40_000) {
      const start = (first + next(last - first + 1)) * 96 + next(96);
      const unit = units[next(2)] as HourUnit;
      const count = next(100);
      const day = Math.floor(start / 96);
      const pauses = Array.from({ length: next(3) }, (): Span => {
        const from = day + next(8) - 2;
        return { from, until: from + next(6) };
      });
      const extensions = Array.from(
        { length: next(3) },
        (): Extension => ({ count: next(60), unit: units[next(2)] as HourUnit }),
      );
      const expected = onFoot(start, [{ count, unit }, ...extensions], pauses);
      if (expected === undefined) continue;
      judged += 1;
      const clock = {
        start: beijingInstant(written(start)),
        period: unit === "hour" ? hours(count) : hoursOfWorkingDays(count),
        suspensions: pauses.map(
          ({ from, until }): Suspension => ({ from: dayText(from) as PlainDate, until: dayText(until) as PlainDate }),
        ),
        extensions,
      };
      const found = dueInstant({ ...clock, calendar: nationalCalendar });
      const at = written(expected);
      if (found.kind !== "due" || found.earliest !== at || found.latest !== at)
        wrong.push(JSON.stringify({ ...clock, at, found }));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 120_000);
});
