import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, dueDay, type Suspension } from "../../src/calendar/due-day.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, lastDay, months, workingDays, years } from "../../src/calendar/period.js";
import { addDays, epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { unannouncedCalendar } from "./unannounced.js";

const from = (start: string, until?: string): Suspension =>
  until === undefined ? { from: plainDate(start) } : { from: plainDate(start), until: plainDate(until) };
const due = (clock: Omit<Clock, "calendar" | "start"> & { start: string }) =>
  dueDay({ ...clock, start: plainDate(clock.start), calendar: nationalCalendar });
const on = (day: string) => ({ kind: "due", earliest: day, latest: day });

describe("extension: more time, granted once", () => {
  it.each([
    [
      "10 working days more than 20 are 30",
      {
        start: "2017-04-01",
        period: workingDays(20),
        extensions: [{ count: 10, unit: "working-day" as const }],
      },
      "2017-05-17",
    ],
    [
      "30 days more than 60 roll over once, at the end",
      {
        start: "2017-08-03",
        period: days(60, { rollOver: true }),
        extensions: [{ count: 30, unit: "day" as const }],
      },
      "2017-11-01",
    ],
    [
      "a month after 15 days",
      { start: "2017-01-16", period: days(15), extensions: [{ count: 1, unit: "month" as const }] },
      "2017-02-28",
    ],
    [
      "two extensions, one after the other",
      {
        start: "2017-01-31",
        period: months(1),
        extensions: [
          { count: 1, unit: "month" as const },
          { count: 2, unit: "day" as const },
        ],
      },
      "2017-03-30",
    ],
    [
      "working days after a year",
      { start: "2016-04-05", period: years(1), extensions: [{ count: 2, unit: "working-day" as const }] },
      "2017-04-07",
    ],
    [
      "together with a suspension, which is counted apart",
      {
        start: "2017-04-05",
        period: workingDays(20),
        suspensions: [from("2017-04-10", "2017-04-24")],
        extensions: [{ count: 10, unit: "working-day" as const }],
      },
      "2017-06-02",
    ],
    [
      "of nothing",
      { start: "2017-04-01", period: days(10), extensions: [{ count: 0, unit: "day" as const }] },
      "2017-04-11",
    ],
  ])("%s", (_, clock, expected) => {
    expect(due(clock)).toEqual(on(expected));
  });

  it("refuses an extension that is not a whole number", () => {
    const clock = {
      start: "2017-04-01",
      period: days(10),
      extensions: [{ count: -1, unit: "day" as const }],
    };
    expect(() => due(clock)).toThrow("an extension is a whole number of days from 0, not -1");
  });
});

describe("what nobody knows", () => {
  it("a period that reaches a year without a notice has no due day, and says why", () => {
    expect(due({ start: "2026-12-20", period: workingDays(20) })).toEqual({
      kind: "unknown",
      // Nine working days are left of 2026, and the other eleven are a day each at the least.
      earliest: "2027-01-11",
      // No notice can set off so many weekdays that it is later.
      latest: "2027-03-01",
      reason: {
        zh: "期限涉及全国工作日历尚无放假安排的年份，不能确定届满日",
        en: "the period reaches a year whose holidays the National working calendar does not know",
      },
    });
  });

  it.each([
    [
      "rolls over in that year: no later than after the longest rest",
      { period: days(30, { rollOver: true }) },
      "2027-01-14",
      "2027-01-30",
    ],
    [
      "rolls over there after being lengthened",
      { period: days(30, { rollOver: true }), extensions: [{ count: 10, unit: "day" as const }] },
      "2027-01-24",
      "2027-02-09",
    ],
    [
      "rolls over there after a stop of four days",
      { period: days(30, { rollOver: true }), suspensions: [from("2026-12-21", "2026-12-25")] },
      "2027-01-18",
      "2027-02-03",
    ],
    [
      "of working days lengthened by a month",
      { period: workingDays(20), extensions: [{ count: 1, unit: "month" as const }] },
      "2027-02-08",
      "2027-03-24",
    ],
  ])("a period that %s", (_, clock, earliest, latest) => {
    expect(due({ start: "2026-12-15", ...clock })).toMatchObject({ kind: "unknown", earliest, latest });
  });

  it("a clock that is stopped for good in a year without a notice may run out before, or never", () => {
    const stopped = due({ start: "2026-12-20", period: workingDays(20), suspensions: [from("2027-02-01")] });
    expect(stopped).toMatchObject({ kind: "unknown", earliest: "2027-01-11" });
    expect(stopped).not.toHaveProperty("latest");
  });

  it.each([
    ["on the day after it began", workingDays(20), "2026-12-21"],
    ["on the last day of the last known year", workingDays(20), "2026-12-31"],
    ["before it was lengthened in another unit", workingDays(5), "2026-12-22"],
  ])("a clock that stopped for good %s stands still whatever the next year's notice", (_, period, since) => {
    const extensions = [{ count: 10, unit: "day" as const }];
    expect(due({ start: "2026-12-20", period, suspensions: [from(since)], extensions })).toEqual({
      kind: "suspended",
      since,
    });
  });

  it("an unknown regional notice gives two bounds", () => {
    const clock: Clock = {
      start: plainDate("2017-04-01"),
      period: workingDays(20),
      calendar: unannouncedCalendar,
    };
    expect(dueDay(clock)).toEqual({ kind: "due", earliest: "2017-04-28", latest: "2017-05-11" });
  });

  it("the doubt of one year is reckoned once over a suspension and an extension", () => {
    const clock: Clock = {
      start: plainDate("2017-04-05"),
      period: workingDays(10),
      suspensions: [from("2017-04-10", "2017-04-24")],
      extensions: [{ count: 10, unit: "working-day" }],
      calendar: unannouncedCalendar,
    };
    expect(dueDay({ ...clock, calendar: nationalCalendar })).toEqual(on("2017-05-18"));
    expect(dueDay(clock)).toEqual({ kind: "due", earliest: "2017-05-16", latest: "2017-05-26" });
  });

  it("an open suspension between the two bounds leaves it open whether the clock ran out", () => {
    const answer = dueDay({
      start: plainDate("2017-04-01"),
      period: workingDays(20),
      suspensions: [from("2017-05-05")],
      calendar: unannouncedCalendar,
    });
    expect(answer).toMatchObject({
      kind: "unknown",
      earliest: "2017-04-28",
      reason: {
        zh: "因当年地方放假安排未查明，不能确定期限在2017-05-05中止计算之前是否已届满",
        en: expect.stringContaining("2017-05-05"),
      },
    });
  });
});

describe("what is no clock is refused by name", () => {
  const clock = { start: "2017-04-01", period: workingDays(20), calendar: nationalCalendar };
  it.each([
    ["a start that is no day", { start: "2017-4-1" }, 'start: "2017-4-1" is not a day'],
    ["no period", { period: undefined }, "period: expected a period, such as workingDays(20)"],
    ["a number instead of a period", { period: 20 }, "period: expected a period"],
    ["no calendar", { calendar: undefined }, "calendar: expected a calendar of working days, such as nationalCalendar"],
    ["null instead of a calendar", { calendar: null }, "calendar: expected a calendar of working days"],
  ])("%s", (_, change, message) => {
    expect(() => dueDay({ ...clock, ...change } as unknown as Clock)).toThrow(RangeError);
    expect(() => dueDay({ ...clock, ...change } as unknown as Clock)).toThrow(message);
  });
});

describe("day by day", () => {
  it("the due day is the n-th day that counts", () => {
    const gap = fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.integer({ min: epochDay(plainDate("2005-01-01")), max: epochDay(plainDate("2024-01-01")) }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(gap, { maxLength: 4 }),
        fc.boolean(),
        (startDay, count, gaps, isWorkingDays) => {
          const start = fromEpochDay(startDay);
          const suspensions = gaps.map(([offset, length]) => ({
            from: addDays(start, offset),
            until: addDays(start, offset + length),
          }));
          let day = start;
          for (let left = count; left > 0; ) {
            day = addDays(day, 1);
            const isStopped = suspensions.some((pause) => day >= pause.from && day < pause.until);
            if (!isStopped && (!isWorkingDays || nationalCalendar.isWorkingDay(day) === true)) left -= 1;
          }
          const period = isWorkingDays ? workingDays(count) : days(count);
          expect(dueDay({ start, period, suspensions, calendar: nationalCalendar })).toEqual(on(day));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("without suspensions and extensions it is the period's last day", () => {
    const period = fc.oneof(
      fc.integer({ min: 0, max: 200 }).map((count) => days(count, { rollOver: true })),
      fc.integer({ min: 0, max: 24 }).map((count) => months(count, { rollOver: true })),
      fc.integer({ min: 0, max: 60 }).map((count) => workingDays(count)),
    );
    const start = fc.integer({
      min: epochDay(plainDate("2013-01-01")),
      max: epochDay(plainDate("2024-01-01")),
    });
    fc.assert(
      fc.property(
        start,
        period,
        fc.constantFrom(nationalCalendar, unannouncedCalendar),
        (startDay, length, calendar) => {
          const [earliest, latest] = (["earliest", "latest"] as const).map((bound) =>
            fromEpochDay(lastDay(startDay, length, calendar, bound)),
          );
          const clock: Clock = { start: fromEpochDay(startDay), period: length, calendar };
          expect(dueDay(clock)).toEqual({ kind: "due", earliest, latest });
        },
      ),
    );
  });
});
