import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { addDays, daysBetween, epochDay, type PlainDate, plainDate, weekday } from "../../src/calendar/plain-date.js";

const daysOf = (year: number): PlainDate[] => {
  const newYear = plainDate(`${year}-01-01`);
  const length = daysBetween(newYear, plainDate(`${year + 1}-01-01`));
  return Array.from({ length }, (_, index) => addDays(newYear, index));
};
const isWeekday = (date: PlainDate): boolean => weekday(date) <= 5;
const on = (year: number, monthDays: string): string[] => monthDays.split(" ").map((day) => `${year}-${day}`);

describe("the State Council's notices as written out", () => {
  it.each([
    {
      year: 2017,
      off: "01-02 01-27 01-30 01-31 02-01 02-02 04-03 04-04 05-01 05-29 05-30 10-02 10-03 10-04 10-05 10-06",
      worked: "01-22 02-04 04-01 05-27 09-30",
      total: 249,
    },
    {
      year: 2026,
      off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
      worked: "01-04 02-14 02-28 05-09 09-20 10-10",
      // The last day of the year belongs to the notice for 2027.
      total: 247,
    },
  ])("$year has these weekdays off, these weekends worked and $total working days", ({ year, off, worked, total }) => {
    const days = daysOf(year).filter((date) => date !== "2026-12-31");
    const isWorked = (date: PlainDate): boolean => nationalCalendar.isWorkingDay(date) === true;
    expect(days.filter((date) => isWeekday(date) && !isWorked(date))).toEqual(on(year, off));
    expect(days.filter((date) => !isWeekday(date) && isWorked(date))).toEqual(on(year, worked));
    expect(days.filter(isWorked)).toHaveLength(total);
    const newYear = epochDay(plainDate(`${year}-01-01`));
    expect(nationalCalendar.countWorkingDays(newYear - 1, newYear + days.length - 1, "most")).toBe(total);
  });

  it("the plan's own Saturday is a working day", () => {
    expect(weekday(plainDate("2017-04-01"))).toBe(6);
    expect(nationalCalendar.isWorkingDay(plainDate("2017-04-01"))).toBe(true);
  });

  it("every year agrees with the package's published table, whatever the zone of the machine", () => {
    const table: { holidays: Record<string, string>; workdays: Record<string, string> } = createRequire(
      import.meta.url,
    )("chinese-days/dist/chinese-days.json");
    for (let year = 2004; year <= 2026; year += 1) {
      for (const date of daysOf(year)) {
        // The first is missing in the package's table, the second belongs to a notice that is not out.
        if (date === "2005-12-31" || date === "2026-12-31") continue;
        const expected = date in table.workdays || (isWeekday(date) && !(date in table.holidays));
        if (nationalCalendar.isWorkingDay(date) !== expected) expect.fail(`${date} should be ${expected}`);
      }
    }
  });
});

describe("years without a notice", () => {
  it.each([
    ["two days before the first year", "2003-12-30"],
    ["the National Day of 2003", "2003-10-01"],
    ["the first day after the last year", "2027-01-01"],
    ["the National Day of 2027", "2027-10-01"],
    ["a plain Tuesday of 2027", "2027-03-09"],
  ])("%s: nobody knows", (_, text) => {
    const date = plainDate(text);
    expect(nationalCalendar.isWorkingDay(date)).toBeUndefined();
    expect(nationalCalendar.addWorkingDays(date, 5)).toBeUndefined();
    expect(nationalCalendar.nextWorkingDay(epochDay(date), "earliest")).toBe(Number.NaN);
    expect(nationalCalendar.workingDaysBetween(date, addDays(date, 10))).toBeUndefined();
  });

  it("a year is known from 2004 to 2025, and 2026 but for its last day", () => {
    const known = [2003, 2004, 2017, 2025, 2026, 2027].map((year) => nationalCalendar.isKnownYear(year));
    expect(known).toEqual([false, true, true, true, false, false]);
  });

  it("counting may begin on the eve of the first known day, which is not counted itself", () => {
    const eve = epochDay(plainDate("2003-12-31"));
    expect(nationalCalendar.shift(eve, 1, "earliest")).toBe(epochDay(plainDate("2004-01-02")));
    expect(nationalCalendar.shift(eve - 1, 1, "earliest")).toBe(Number.NaN);
  });

  it("the last day of 2026 is not known before the notice for 2027, as that of 2005 was not before that for 2006", () => {
    expect(
      ["2026-12-29", "2026-12-30", "2026-12-31"].map((day) => nationalCalendar.isWorkingDay(plainDate(day))),
    ).toEqual([true, true, undefined]);
    expect(nationalCalendar.isWorkingDay(plainDate("2005-12-31"))).toBe(true);
    const start = plainDate("2026-12-29");
    expect(nationalCalendar.addWorkingDays(start, 1)).toBe("2026-12-30");
    expect(nationalCalendar.addWorkingDays(start, 2)).toBeUndefined();
  });
});
