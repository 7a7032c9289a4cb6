import { UTCDate } from "@date-fns/utc";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  epochDay,
  epochDayPlusMonths,
  fromEpochDay,
  isPlainDate,
  monthOf,
  plainDate,
  weekday,
  yearOf,
  yearOfEpochDay,
} from "../../src/calendar/plain-date.js";

const first = epochDay(plainDate("1900-01-01"));
const last = epochDay(plainDate("2199-12-31"));
const anyDay = fc.integer({ min: first, max: last }).map(fromEpochDay);
const written = (date: Date): string => new UTCDate(date).toISOString().slice(0, 10);

describe("what is a day", () => {
  it.each([
    ["the day the plan was issued", "2017-04-01"],
    ["29 February of a leap year", "2016-02-29"],
    ["29 February of a century divisible by 400", "2000-02-29"],
    ["the first day", "1900-01-01"],
    ["the last day", "2199-12-31"],
    ["a day the Samoan calendar skipped", "2011-12-30"],
  ])("%s is one", (_, text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    ["29 February of a common year", "2017-02-29", "month 2017-02 has the days 01-28"],
    ["29 February of a common century", "1900-02-29", "month 1900-02 has the days 01-28"],
    ["31 April", "2017-04-31", "month 2017-04 has the days 01-30"],
    ["day nought", "2017-04-00", "month 2017-04 has the days 01-30"],
    ["month thirteen", "2017-13-01", "the month must lie in 01-12"],
    ["month nought", "2017-00-01", "the month must lie in 01-12"],
    ["a year too early", "1899-12-31", "the year must lie in 1900-2199"],
    ["a year too late", "2200-01-01", "the year must lie in 1900-2199"],
    ["a day without leading zeros", "2017-4-1", "expected YYYY-MM-DD"],
    ["a day with a time", "2017-04-01T00:00:00", "expected YYYY-MM-DD"],
    ["a day with a line end", "2017-04-01\n", "expected YYYY-MM-DD"],
    ["full-width digits", "２０１７-04-01", "expected YYYY-MM-DD"],
    ["nothing", "", "expected YYYY-MM-DD"],
  ])("%s is none", (_, text, reason) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
    expect(() => plainDate(text)).toThrow(reason);
  });
});

describe("numbers of days", () => {
  it("count from 1970-01-01", () => {
    expect(epochDay(plainDate("1970-01-01"))).toBe(0);
    expect(epochDay(plainDate("1969-12-31"))).toBe(-1);
    expect(epochDay(plainDate("2017-04-01"))).toBe(17257);
  });

  it("lead back to the day they came from, for every day there is", () => {
    for (let day = first; day <= last; day += 1) {
      const date = fromEpochDay(day);
      if (epochDay(date) !== day || date !== new Date(day * 86_400_000).toISOString().slice(0, 10)) {
        expect.fail(`${day} became ${date}`);
      }
      if (yearOfEpochDay(day) !== yearOf(date)) expect.fail(`year of ${date}`);
    }
  });

  it.each([
    ["no number", Number.NaN],
    ["a fraction", 0.5],
    ["a day too early", first - 1],
    ["a day too late", last + 1],
  ])("%s names no day", (_, day) => {
    expect(() => fromEpochDay(day)).toThrow(RangeError);
  });
});

describe("adding to a day", () => {
  it.each([
    ["one month after 31 January is the last of February", "2017-01-31", 1, "2017-02-28"],
    ["in a leap year it is the 29th", "2016-01-31", 1, "2016-02-29"],
    ["three months after 30 November is the last of February", "2016-11-30", 3, "2017-02-28"],
    ["one month after 28 February is the 28th, not the last", "2017-02-28", 1, "2017-03-28"],
    ["a month back from 31 March is the last of February", "2017-03-31", -1, "2017-02-28"],
    ["thirteen months cross the year", "2017-12-15", 13, "2019-01-15"],
    ["no month is the same day", "2017-12-31", 0, "2017-12-31"],
  ])("%s", (_, start, months, end) => {
    expect(addMonths(plainDate(start), months)).toBe(end);
  });

  it("a year after 29 February is 28 February", () => {
    expect(addYears(plainDate("2016-02-29"), 1)).toBe("2017-02-28");
    expect(addYears(plainDate("2016-02-29"), 4)).toBe("2020-02-29");
  });

  it("refuses to leave the known years", () => {
    expect(() => addDays(plainDate("2199-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate("1900-01-31"), -1)).toThrow(RangeError);
  });

  it("agrees with date-fns", () => {
    const start = fc.date({ min: new Date("1920-01-01"), max: new Date("2180-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(start, fc.integer({ min: -200, max: 200 }), (moment, amount) => {
        const date = plainDate(written(moment));
        const reference = new UTCDate(`${date}T00:00:00Z`);
        expect(addDays(date, amount)).toBe(written(dateFns.addDays(reference, amount)));
        expect(addMonths(date, amount)).toBe(written(dateFns.addMonths(reference, amount)));
        expect(weekday(date)).toBe(dateFns.getISODay(reference));
        expect(monthOf(date)).toBe(dateFns.getMonth(reference) + 1);
        expect(epochDayPlusMonths(epochDay(date), amount)).toBe(epochDay(addMonths(date, amount)));
      }),
    );
  });

  it("is undone by counting the days between", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to));
      }),
    );
  });
});

describe("weekdays", () => {
  it.each([
    ["the plan's Saturday", "2017-04-01", 6],
    ["the Sunday after it", "2017-04-02", 7],
    ["the Monday after it", "2017-04-03", 1],
    ["a Thursday long ago", "1970-01-01", 4],
    ["a Monday longer ago", "1900-01-01", 1],
  ])("%s", (_, date, expected) => {
    expect(weekday(plainDate(date))).toBe(expected);
  });
});
