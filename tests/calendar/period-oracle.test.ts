import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay, type Extension, type Suspension } from "../../src/calendar/due-day.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, lastDay, months, type Period, workingDays, years } from "../../src/calendar/period.js";
import { epochDay, fromEpochDay, type PlainDate, plainDate } from "../../src/calendar/plain-date.js";

// An oracle that shares nothing with the calendar: the published table as it is, and the clock of the platform for days.
const table: { holidays: Record<string, string>; workdays: Record<string, string> } = createRequire(import.meta.url)(
  "chinese-days/dist/chinese-days.json",
);
const dayLength = 86_400_000;
const textOf = (time: number): PlainDate => new Date(time).toISOString().slice(0, 10) as PlainDate;
const timeOf = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const isWorked = (time: number): boolean => {
  const text = textOf(time);
  const weekday = new Date(time).getUTCDay();
  // Missing in the published table: worked for the New Year of 2006.
  return (
    text === "2005-12-31" || text in table.workdays || (weekday !== 0 && weekday !== 6 && !(text in table.holidays))
  );
};
/** The same-numbered day so many months later, or the month's last day. */
const monthsLater = (time: number, count: number): number => {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), length));
};

const first = timeOf("2004-01-01");
// The last day of the last known year belongs to the notice for the next one.
const last = timeOf("2026-12-30");
const everyDay = Array.from({ length: (last - first) / dayLength + 1 }, (_, index) => first + index * dayLength);
const worked = new Map(everyDay.map((time) => [time, isWorked(time)]));

/** Steps a day at a time until so many days have been counted; undefined when the years end before. */
function walk(start: number, count: number, counts: (time: number) => boolean): number | undefined {
  let time = start;
  for (let left = count; left > 0; ) {
    time += dayLength;
    if (time > last) return undefined;
    if (counts(time)) left -= 1;
  }
  return time;
}

type Stretch = Pick<Period, "count" | "unit">;

/** The last day of a period with its extensions, the days for which the clock is stopped left out. */
function oracle(
  start: number,
  period: Period,
  isStopped: (time: number) => boolean = () => false,
  extensions: readonly Extension[] = [],
): PlainDate | undefined {
  let time: number | undefined = start;
  for (const { count, unit } of [period, ...extensions] satisfies readonly Stretch[]) {
    if (time === undefined) return undefined;
    if (unit === "working-day") time = walk(time, count, (one) => worked.get(one) === true && !isStopped(one));
    else {
      const reached =
        unit === "day" ? time + count * dayLength : monthsLater(time, unit === "month" ? count : 12 * count);
      time = walk(time, (reached - time) / dayLength, (one) => !isStopped(one));
    }
  }
  if (time === undefined || !period.rollOver) return time === undefined ? undefined : textOf(time);
  const rolled = walk(time - dayLength, 1, (one) => worked.get(one) === true && !isStopped(one));
  return rolled === undefined ? undefined : textOf(rolled);
}

const rollOver = { rollOver: true };
const lawful: readonly (readonly [string, Period])[] = [
  ["5 working days", workingDays(5)],
  ["7 working days", workingDays(7)],
  ["20 working days", workingDays(20)],
  ["45 working days", workingDays(45)],
  ["10 days, rolled over", days(10, rollOver)],
  ["15 days, rolled over", days(15, rollOver)],
  ["30 days", days(30)],
  ["60 days, rolled over", days(60, rollOver)],
  ["90 days, rolled over", days(90, rollOver)],
  ["a month", months(1)],
  ["3 months, rolled over", months(3, rollOver)],
  ["6 months, rolled over", months(6, rollOver)],
  ["2 years", years(2)],
];

describe("over every day from 2004 to 2026, day by day", () => {
  it("the calendar works on the days of the published table", () => {
    const wrong = everyDay.filter((time) => nationalCalendar.isWorkingDay(textOf(time)) !== worked.get(time));
    expect(wrong.map(textOf)).toEqual([]);
  });

  it.each(lawful)("%s end on the day that is reached on foot", (_, period) => {
    const wrong: string[] = [];
    for (const time of everyDay) {
      const end = lastDay(epochDay(textOf(time)), period, nationalCalendar, "latest");
      const expected = oracle(time, period);
      // Beyond the last known year nothing is said, unless no working day is asked for.
      const needsCalendar = period.rollOver || period.unit === "working-day";
      const found = Number.isNaN(end) ? undefined : fromEpochDay(end);
      if (found !== expected && (needsCalendar || expected !== undefined)) wrong.push(`${textOf(time)}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  it("the working days between two days are those passed on the way, in both directions", () => {
    const total = everyDay.length;
    fc.assert(
      fc.property(fc.nat(total - 1), fc.nat(400), (from, distance) => {
        const until = Math.min(from + distance, total - 1);
        const [start, end] = [everyDay[from] as number, everyDay[until] as number];
        const passed = everyDay.slice(from + 1, until + 1).filter((time) => worked.get(time)).length;
        const back = everyDay.slice(from, until).filter((time) => worked.get(time)).length;
        expect(nationalCalendar.workingDaysBetween(textOf(start), textOf(end))).toBe(passed);
        expect(nationalCalendar.workingDaysBetween(textOf(end), textOf(start))).toBe(back === 0 ? 0 : -back);
      }),
      { numRuns: 400 },
    );
  });
});

describe("with suspensions and extensions", () => {
  const period = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()).map(([count, rolls]) => days(count, { rollOver: rolls })),
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()).map(([count, rolls]) => months(count, { rollOver: rolls })),
    fc.integer({ min: 1, max: 45 }).map((count) => workingDays(count)),
  );
  const extension: fc.Arbitrary<Extension> = fc.record({
    count: fc.integer({ min: 0, max: 30 }),
    unit: fc.constantFrom("day" as const, "working-day" as const, "month" as const),
  });
  const pause = fc.tuple(fc.integer({ min: -10, max: 90 }), fc.integer({ min: 0, max: 25 }));
  const start = fc.integer({ min: 0, max: everyDay.length - 1 });

  it("the day is the one that is reached on foot, around whatever was stopped and with whatever was granted", () => {
    fc.assert(
      fc.property(
        start,
        period,
        fc.array(pause, { maxLength: 4 }),
        fc.array(extension, { maxLength: 2 }),
        (index, counted, pauses, extensions) => {
          const from = everyDay[index] as number;
          const suspensions = pauses.map(([distance, length]): Suspension => {
            const stopped = from + distance * dayLength;
            return { from: textOf(stopped), until: textOf(stopped + length * dayLength) };
          });
          const isStopped = (time: number): boolean =>
            suspensions.some(({ from: since, until }) => since <= textOf(time) && textOf(time) < (until as PlainDate));
          const expected = oracle(from, counted, isStopped, extensions);
          fc.pre(expected !== undefined);
          const found = dueDay({
            start: textOf(from),
            period: counted,
            suspensions,
            extensions,
            calendar: nationalCalendar,
          });
          expect(found).toEqual({ kind: "due", earliest: expected, latest: expected });
        },
      ),
      { numRuns: 800 },
    );
  });

  it("and what cannot be reached within the known years is not said to be", () => {
    expect(oracle(timeOf("2026-12-20"), workingDays(20))).toBeUndefined();
    const clock = { start: plainDate("2026-12-20"), period: workingDays(20), calendar: nationalCalendar };
    expect(dueDay(clock).kind).toBe("unknown");
  });
});
