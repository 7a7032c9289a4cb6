import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import {
  days,
  lastDay,
  minimumEnd,
  months,
  type Period,
  quarters,
  workingDays,
  years,
} from "../../src/calendar/period.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { unannouncedCalendar } from "./unannounced.js";

const end = (start: string, period: Period): string =>
  fromEpochDay(lastDay(epochDay(plainDate(start)), period, nationalCalendar, "latest"));

describe("the last day of a period, the start day not counted", () => {
  it.each([
    [
      "reconsideration accepted: 60 days end in the National Day week, rolled over",
      "2017-08-03",
      days(60, { rollOver: true }),
      "2017-10-09",
    ],
    ["the same without roll-over", "2017-08-03", days(60), "2017-10-02"],
    [
      "15 days end in the Spring Festival, rolled over behind it",
      "2017-01-13",
      days(15, { rollOver: true }),
      "2017-02-03",
    ],
    ["60 days end in the National Day week of 2026", "2026-08-03", days(60, { rollOver: true }), "2026-10-08"],
    ["a last day on a make-up Saturday stays", "2017-03-02", days(30, { rollOver: true }), "2017-04-01"],
    ["a last day on a plain Saturday moves to Monday", "2017-03-09", days(30, { rollOver: true }), "2017-04-10"],
    ["a month from the 31st ends on the last day of the next", "2017-03-31", months(1), "2017-04-30"],
    ["that Sunday before Labour Day moves behind it", "2017-03-31", months(1, { rollOver: true }), "2017-05-02"],
    ["six months from the last of August", "2016-08-31", months(6), "2017-02-28"],
    ["a quarter from the last of November", "2016-11-30", quarters(1), "2017-02-28"],
    ["the same in a leap year", "2015-11-30", quarters(1), "2016-02-29"],
    ["two quarters from the last of August are six months", "2016-08-31", quarters(2), "2017-02-28"],
    ["a quarter that ends on a Sunday, rolled over", "2017-01-30", quarters(1, { rollOver: true }), "2017-05-02"],
    ["a year from a leap day", "2016-02-29", years(1), "2017-02-28"],
    ["20 working days of a licence", "2017-04-01", workingDays(20), "2017-05-03"],
    ["no day at all ends on the start day", "2017-04-05", days(0), "2017-04-05"],
  ])("%s", (_, start, period, expected) => {
    expect(end(start, period)).toBe(expected);
  });

  it("rolls over only when the rule says so", () => {
    expect([days(3), months(3), years(3), workingDays(3)].map((period) => period.rollOver)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(days(3, { rollOver: true }).rollOver).toBe(true);
  });

  it("is unknown when it must roll over in a year without a notice, and known when it need not", () => {
    const start = epochDay(plainDate("2026-12-01"));
    expect(lastDay(start, days(60, { rollOver: true }), nationalCalendar, "latest")).toBe(Number.NaN);
    expect(fromEpochDay(lastDay(start, days(60), nationalCalendar, "latest"))).toBe("2027-01-30");
    expect(lastDay(start, workingDays(60), nationalCalendar, "earliest")).toBe(Number.NaN);
  });

  it("has two ends where regional festivals are unknown", () => {
    const start = epochDay(plainDate("2017-03-08"));
    const period = days(30, { rollOver: true });
    const [early, late] = (["earliest", "latest"] as const).map((bound) =>
      fromEpochDay(lastDay(start, period, unannouncedCalendar, bound)),
    );
    expect([early, late]).toEqual(["2017-04-07", "2017-04-17"]);
  });

  it.each([-1, 1.5, Number.NaN])("%d is no length of a period", (count) => {
    expect(() => days(count)).toThrow(`a period is a whole number of days from 0, not ${count}`);
    expect(() => workingDays(count)).toThrow(RangeError);
  });
});

describe("minimum periods", () => {
  const complete = (start: string, period: Period): string =>
    fromEpochDay(minimumEnd(epochDay(plainDate(start)), period, nationalCalendar, "latest"));

  it("30 days of public comment are complete on the thirtieth day, rest day or not", () => {
    expect(complete("2017-03-31", days(30))).toBe("2017-04-30");
  });

  it("a roll-over neither shortens nor lengthens them", () => {
    expect(complete("2017-03-31", days(30, { rollOver: true }))).toBe("2017-04-30");
  });

  it("7 working days are complete on the seventh working day", () => {
    expect(complete("2017-01-20", workingDays(7))).toBe("2017-02-04");
  });
});
