import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import {
  type EpochDay,
  epochDay,
  fromEpochDay,
  plainDate,
  weekdayOfEpochDay,
  yearOfEpochDay,
} from "../../src/calendar/plain-date.js";
import type { Pause, WorkingCalendar } from "../../src/calendar/working-calendar.js";
import { withOverlay } from "../../src/calendar/working-calendar.js";

const bound = { offAtMost: 6, workedAtMost: 2 };
const known = { off: ["2012-08-20", "2012-10-26"], worked: ["2012-10-27"] };
const title = { zh: "试验地区", en: "Trial region" };

/** 2012 known, 2013 partly known, 2010, 2011, 2014 and 2015 unknown. */
const layOutRegion = (): WorkingCalendar =>
  withOverlay(nationalCalendar, {
    id: "trial",
    title,
    firstYear: 2010,
    years: {
      2012: { ...known, source: "通知" },
      2013: { off: ["2013-08-08"], worked: ["2013-08-10"], source: "通知", partial: true },
    },
    unknownYear: { ...bound, source: "办法" },
  });
const offIn = (year: number): number => (year === 2012 || year > 2015 ? 0 : year === 2013 ? 5 : 6);
const workedIn = (year: number): number => (year === 2012 || year > 2015 ? 0 : year === 2013 ? 1 : 2);

const first = epochDay(plainDate("2010-01-01"));
const last = epochDay(plainDate("2015-12-31"));
const noDay = Number.NaN;

/** What is printed for a day, read off the national calendar and the notices above one day at a time. */
const printed = (day: EpochDay): boolean => {
  const date = fromEpochDay(day);
  if (known.off.includes(date) || date === "2013-08-08") return false;
  if (known.worked.includes(date) || date === "2013-08-10") return true;
  return nationalCalendar.isWorkingDay(date) === true;
};
const isOffByNotice = (day: EpochDay): boolean =>
  known.off.includes(fromEpochDay(day)) || fromEpochDay(day) === "2013-08-08";
const mayBeWorked = (day: EpochDay): boolean => weekdayOfEpochDay(day) > 5 && !printed(day) && !isOffByNotice(day);

/** Whether a day counts for who spends each year's doubt as soon as they can: the extreme of all readings. */
function countsOnFoot(day: EpochDay, sparse: boolean, spent: Map<number, number>): boolean {
  const year = yearOfEpochDay(day);
  const used = spent.get(year) ?? 0;
  const isDoubted = sparse ? printed(day) && used < offIn(year) : mayBeWorked(day) && used < workedIn(year);
  if (isDoubted) spent.set(year, used + 1);
  return isDoubted ? !sparse : printed(day);
}

/** Walks day by day to the day reached. */
function walk(start: EpochDay, count: number, sparse: boolean, pauses: readonly Pause[] = []): EpochDay {
  const spent = new Map<number, number>();
  let left = Math.abs(count);
  let day = start;
  while (left > 0) {
    day += Math.sign(count);
    if (day < first || day > last) return noDay;
    if (pauses.some(({ from, until }) => day >= from && day < until)) continue;
    if (countsOnFoot(day, sparse, spent)) left -= 1;
  }
  return day;
}

/** Walks day by day from one day to another. */
function walkedCount(after: EpochDay, through: EpochDay, sparse: boolean): number {
  const spent = new Map<number, number>();
  let count = 0;
  for (let day = after + 1; day <= through; day += 1) if (countsOnFoot(day, sparse, spent)) count += 1;
  return count;
}

const anyDay = fc.integer({ min: first, max: last });
const anyCount = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 900 }));
const onlyKnownRange = (day: EpochDay): EpochDay => (day > last || day < first ? noDay : day);

describe("a walk day by day finds the same days", () => {
  it("in the national calendar, both ways, over all its years", () => {
    const low = epochDay(plainDate("2004-01-01"));
    // The last days of the year before an unannounced one belong to the next notice: from there on a walk is bounded only.
    const high = epochDay(plainDate("2026-12-28"));
    const step = (start: EpochDay, count: number): EpochDay => {
      let day = start;
      for (let left = Math.abs(count); left > 0; ) {
        day += Math.sign(count);
        if (day < low || day > high) return noDay;
        if (nationalCalendar.isWorkingDay(fromEpochDay(day)) === true) left -= 1;
      }
      return day;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: low, max: high }),
        fc.integer({ min: -300, max: 300 }),
        fc.constantFrom("earliest" as const, "latest" as const),
        (start, count, end) => {
          const reached = nationalCalendar.shift(start, count, end);
          const walked = step(start, count);
          if (count > 0 && Number.isNaN(walked)) return;
          expect(reached).toBe(walked);
          if (count > 0 && !Number.isNaN(reached)) {
            expect(nationalCalendar.countWorkingDays(start, reached, "fewest")).toBe(count);
            expect(nationalCalendar.countWorkingDays(start, reached, "most")).toBe(count);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("at both ends of what is possible in unknown, partly known and known years", () => {
    const region = layOutRegion();
    fc.assert(
      fc.property(anyDay, anyCount, fc.boolean(), (start, count, isForward) => {
        const signed = isForward ? count : -count;
        const early = onlyKnownRange(region.shift(start, signed, "earliest"));
        const late = onlyKnownRange(region.shift(start, signed, "latest"));
        expect(early).toBe(walk(start, signed, !isForward));
        expect(late).toBe(walk(start, signed, isForward));
      }),
      { numRuns: 600 },
    );
  });

  it("counts as many between two days", () => {
    const region = layOutRegion();
    const length = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 500 }));
    fc.assert(
      fc.property(anyDay, length, (after, days) => {
        const through = Math.min(after + days, last);
        expect(region.countWorkingDays(after, through, "fewest")).toBe(walkedCount(after, through, true));
        expect(region.countWorkingDays(after, through, "most")).toBe(walkedCount(after, through, false));
      }),
      { numRuns: 200 },
    );
  });

  it("around pauses, spending a year's doubt once and not in each part", () => {
    const region = layOutRegion();
    const pause = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), fc.array(pause, { maxLength: 5 }), (start, count, gaps) => {
        let from = start - 20;
        const pauses = gaps.map(([distance, length]): Pause => {
          const pauseStart = from + distance;
          from = pauseStart + length;
          return { from: pauseStart, until: from };
        });
        const early = onlyKnownRange(region.shiftAround(start, count, pauses, "earliest"));
        const late = onlyKnownRange(region.shiftAround(start, count, pauses, "latest"));
        expect(early).toBe(walk(start, count, false, pauses));
        expect(late).toBe(walk(start, count, true, pauses));
      }),
      { numRuns: 400 },
    );
  });

  it("without pauses the general count is the fast one", () => {
    const region = layOutRegion();
    fc.assert(
      fc.property(anyDay, anyCount, fc.constantFrom("earliest" as const, "latest" as const), (start, count, end) => {
        expect(region.shiftAround(start, count, [], end)).toBe(region.shift(start, count, end));
      }),
    );
  });
});

describe("whatever the missing notices order", () => {
  const yearOrder = fc.record({
    off: fc.array(fc.nat(), { maxLength: bound.offAtMost }),
    worked: fc.array(fc.nat(), { maxLength: bound.workedAtMost }),
  });
  const candidates = (year: number, isCandidate: (day: EpochDay) => boolean): EpochDay[] => {
    const days: EpochDay[] = [];
    for (let day = epochDay(plainDate(`${year}-01-01`)); yearOfEpochDay(day) === year; day += 1) {
      if (isCandidate(day)) days.push(day);
    }
    return days;
  };
  const unknownYears = [2010, 2011, 2013, 2014, 2015];
  const workdays = new Map(unknownYears.map((year) => [year, candidates(year, printed)]));
  const weekends = new Map(unknownYears.map((year) => [year, candidates(year, mayBeWorked)]));
  const pick = (days: readonly EpochDay[], indexes: readonly number[], most: number): string[] => [
    ...new Set(indexes.slice(0, most).map((index) => fromEpochDay(days[index % days.length] as EpochDay))),
  ];

  it("the true answer lies between the earliest and the latest", () => {
    const region = layOutRegion();
    fc.assert(
      fc.property(
        fc.tuple(yearOrder, yearOrder, yearOrder, yearOrder, yearOrder),
        fc.array(fc.tuple(anyDay, anyCount), { minLength: 5, maxLength: 20 }),
        (orders, questions) => {
          const years = Object.fromEntries(
            orders.map(({ off, worked }, index) => {
              const year = unknownYears[index] as number;
              const isPartial = year === 2013;
              return [
                year,
                {
                  off: [...(isPartial ? ["2013-08-08"] : []), ...pick(workdays.get(year) ?? [], off, offIn(year))],
                  worked: [
                    ...(isPartial ? ["2013-08-10"] : []),
                    ...pick(weekends.get(year) ?? [], worked, workedIn(year)),
                  ].filter((date, place, all) => all.indexOf(date) === place),
                  source: "通知",
                },
              ];
            }),
          );
          for (const year of Object.values(years)) year.off = year.off.filter((date) => !year.worked.includes(date));
          const truth: WorkingCalendar = withOverlay(nationalCalendar, {
            id: "truth",
            title,
            firstYear: 2010,
            years: { ...years, 2012: { ...known, source: "通知" } },
            unknownYear: { offAtMost: 0, workedAtMost: 0, source: "办法" },
          });
          for (const [start, count] of questions) {
            for (const signed of [count, -count]) {
              const answer = onlyKnownRange(truth.shift(start, signed, "latest"));
              const early = onlyKnownRange(region.shift(start, signed, "earliest"));
              const late = onlyKnownRange(region.shift(start, signed, "latest"));
              if (Number.isNaN(answer)) continue;
              if (!Number.isNaN(early)) expect(early).toBeLessThanOrEqual(answer);
              if (!Number.isNaN(late)) expect(late).toBeGreaterThanOrEqual(answer);
            }
            const through = Math.min(start + count, last);
            const trueCount = truth.countWorkingDays(start, through, "most");
            expect(region.countWorkingDays(start, through, "fewest")).toBeLessThanOrEqual(trueCount);
            expect(region.countWorkingDays(start, through, "most")).toBeGreaterThanOrEqual(trueCount);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("counting and finding agree: the latest n-th day is the first with n days for sure", () => {
    const region = layOutRegion();
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (start, count) => {
        const late = onlyKnownRange(region.shift(start, count, "latest"));
        fc.pre(!Number.isNaN(late));
        expect(region.countWorkingDays(start, late, "fewest")).toBe(count);
        expect(region.countWorkingDays(start, late - 1, "fewest")).toBe(count - 1);
        const early = region.shift(start, count, "earliest");
        expect(region.countWorkingDays(start, early, "most")).toBe(count);
        expect(region.countWorkingDays(start, early - 1, "most")).toBe(count - 1);
      }),
    );
  });
});
