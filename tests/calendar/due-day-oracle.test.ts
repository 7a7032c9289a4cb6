import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { dueDay, type Extension, type Suspension } from "../../src/calendar/due-day.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import type { Period } from "../../src/calendar/period.js";
import { fromEpochDay, type PlainDate } from "../../src/calendar/plain-date.js";
import type { HourUnit, PeriodUnit } from "../../src/calendar/unit/unit-role.js";

// A second implementation that shares nothing with the first: the published table, and a loop that walks from day to day.
const table: { holidays: Record<string, string>; workdays: Record<string, string> } = createRequire(import.meta.url)(
  "chinese-days/dist/chinese-days.json",
);
const dayLength = 86_400_000;
const first = Date.UTC(2004, 0, 1) / dayLength;
// What the notice for 2027 brings is not known, the last day of 2026 among it.
const last = Date.UTC(2026, 11, 30) / dayLength;

const texts: string[] = [];
const worked: boolean[] = [];
for (let day = first; day <= last; day += 1) {
  const date = new Date(day * dayLength);
  const text = date.toISOString().slice(0, 10);
  const isWeekend = date.getUTCDay() % 6 === 0;
  texts.push(text);
  // The table lacks the Saturday that the notice for 2006 had worked.
  worked.push(text === "2005-12-31" || text in table.workdays || (!isWeekend && !(text in table.holidays)));
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** The day after so many that count, looked at one after the other; nothing where the known days end before. */
function walk(start: number, count: number, counts: (day: number) => boolean): number | undefined {
  let day = start;
  let left = count;
  while (left > 0) {
    day += 1;
    if (day > last) return undefined;
    if (counts(day)) left -= 1;
  }
  return day;
}

/** The same-numbered day so many months later, or the last of the month. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * dayLength);
  const month = date.getUTCMonth() + months;
  const length = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), length)) / dayLength;
}

const monthsIn = { month: 1, quarter: 3, year: 12 };

function onFoot(
  start: number,
  period: Period,
  extensions: readonly Extension[],
  pauses: readonly Span[],
): number | undefined {
  const runs = (day: number): boolean => pauses.every(({ from, until }) => day < from || day >= until);
  const isWorked = (day: number): boolean => worked[day - first] === true;
  let day: number | undefined = start;
  for (const { count, unit } of [period, ...extensions] as readonly { count: number; unit: DayUnit }[]) {
    if (day === undefined) return undefined;
    if (unit === "working-day") day = walk(day, count, (one) => isWorked(one) && runs(one));
    else {
      const reached = unit === "day" ? day + count : monthsLater(day, count * monthsIn[unit]);
      day = walk(day, reached - day, runs);
    }
  }
  if (day === undefined || !period.rollOver) return day;
  return walk(day - 1, 1, (one) => isWorked(one) && runs(one));
}

/** Numbers that look random and are the same on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type DayUnit = Exclude<PeriodUnit, HourUnit>;

const units: readonly DayUnit[] = ["day", "working-day", "month", "quarter", "year"];
const longest: Readonly<Record<DayUnit, number>> = { day: 90, "working-day": 60, month: 6, quarter: 4, year: 2 };

describe("the last day of a clock, with whatever stopped or lengthened it", () => {
  it("is the one that is reached on foot, for 100,000 clocks", () => {
    const next = numbersFrom(20261128);
    const wrong: string[] = [];
    let judged = 0;
    let moved = 0;
    while (judged < 100_000) {
      const start = first + next(last - first + 1);
      const unit = units[next(5)] as DayUnit;
      const period: Period = {
        count: next(longest[unit] + 1),
        unit,
        rollOver: unit !== "working-day" && next(2) === 1,
      };
      const pauses = Array.from({ length: next(4) }, (): Span => {
        const from = start + next(110) - 10;
        return { from, until: from + next(30) };
      });
      const extensions = Array.from({ length: next(3) }, (): Extension => {
        const longer = units[next(4)] as DayUnit;
        return { count: next(31), unit: longer };
      });
      const expected = onFoot(start, period, extensions, pauses);
      if (expected === undefined) continue;
      judged += 1;
      if (pauses.length + extensions.length > 0) moved += 1;
      const suspensions = pauses.map(
        ({ from, until }): Suspension => ({ from: fromEpochDay(from), until: fromEpochDay(until) }),
      );
      const found = dueDay({
        start: texts[start - first] as PlainDate,
        period,
        suspensions,
        extensions,
        calendar: nationalCalendar,
      });
      const day = texts[expected - first];
      if (found.kind !== "due" || found.earliest !== day || found.latest !== day)
        wrong.push(JSON.stringify({ start: texts[start - first], period, suspensions, extensions, day, found }));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(moved).toBeGreaterThan(80_000);
  }, 120_000);
});
