import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarPeriod, calendarPeriods } from "../../src/calendar/calendar-period.js";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import type { Cycle } from "../../src/calendar/unit/unit-role.js";

const cycles: readonly Cycle[] = ["month", "quarter", "half-year", "year"];

describe("the period of the calendar in which a day lies", () => {
  it.each<[Cycle, string, string, string, string]>([
    ["month", "2017-05-31", "2017-05", "2017-05-01", "2017-05-31"],
    ["month", "2016-02-01", "2016-02", "2016-02-01", "2016-02-29"],
    ["quarter", "2017-03-31", "2017-Q1", "2017-01-01", "2017-03-31"],
    ["quarter", "2017-04-01", "2017-Q2", "2017-04-01", "2017-06-30"],
    ["half-year", "2017-06-30", "2017-H1", "2017-01-01", "2017-06-30"],
    ["half-year", "2017-07-01", "2017-H2", "2017-07-01", "2017-12-31"],
    ["year", "2017-12-31", "2017", "2017-01-01", "2017-12-31"],
    ["year", "2199-12-31", "2199", "2199-01-01", "2199-12-31"],
  ])("the %s of %s is %s", (cycle, day, name, from, until) => {
    expect(calendarPeriod(cycle, plainDate(day))).toEqual({ name, from, until });
  });
});

describe("the periods between two days", () => {
  it("are cut short by the first and the last", () => {
    expect(calendarPeriods("quarter", plainDate("2017-05-15"), plainDate("2017-11-30"))).toEqual([
      { name: "2017-Q2", from: "2017-05-15", until: "2017-06-30" },
      { name: "2017-Q3", from: "2017-07-01", until: "2017-09-30" },
      { name: "2017-Q4", from: "2017-10-01", until: "2017-11-30" },
    ]);
  });

  it("are none when the last comes before the first, and one when they are the same day", () => {
    expect(calendarPeriods("month", plainDate("2017-05-02"), plainDate("2017-05-01"))).toEqual([]);
    expect(calendarPeriods("month", plainDate("2017-05-01"), plainDate("2017-05-01"))).toHaveLength(1);
  });

  it("end with the last day of the calendar", () => {
    expect(calendarPeriods("half-year", plainDate("2199-04-01"), plainDate("2199-12-31"))).toEqual([
      { name: "2199-H1", from: "2199-04-01", until: "2199-06-30" },
      { name: "2199-H2", from: "2199-07-01", until: "2199-12-31" },
    ]);
  });

  it("leave no day out and hold none twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cycles),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 800 }),
        (cycle, start, length) => {
          const from = addDays(plainDate("2015-01-01"), start);
          const until = addDays(from, length);
          const periods = calendarPeriods(cycle, from, until);
          expect([periods[0]?.from, periods.at(-1)?.until]).toEqual([from, until]);
          for (const [place, period] of periods.slice(1).entries())
            expect(period.from).toBe(addDays(periods[place]!.until, 1));
        },
      ),
      { numRuns: 50 },
    );
  });
});
