import { describe, expect, it } from "vitest";
import type { DayOverlay } from "../../src/calendar/day-overlay.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { createWorkingCalendar, withOverlay } from "../../src/calendar/working-calendar.js";

const title = { zh: "试验日历", en: "Trial calendar" };
const weeks2017 = createWorkingCalendar({
  id: "weeks",
  title,
  years: { from: 2017, until: 2017 },
  exceptions: () => ({ off: [], worked: [] }),
});

describe("counting working days, the start day not counted", () => {
  it.each([
    ["a licence accepted on a make-up Saturday: 5 days", "2017-04-01", 5, "2017-04-11"],
    ["the same: 20 days", "2017-04-01", 20, "2017-05-03"],
    ["the same: 30 days", "2017-04-01", 30, "2017-05-17"],
    ["a disclosure request under the old 15 days", "2017-04-28", 15, "2017-05-22"],
    ["20 days that end on a make-up Saturday", "2017-04-28", 20, "2017-05-27"],
    ["7 days over the Spring Festival, ending on a make-up Saturday", "2017-01-20", 7, "2017-02-04"],
    ["20 days over the National Day week", "2017-09-28", 20, "2017-11-01"],
    ["20 days over the Spring Festival of 2026", "2026-02-10", 20, "2026-03-16"],
    ["20 days over the autumn holidays of 2026", "2026-09-18", 20, "2026-10-22"],
    ["7 days over Labour Day 2026", "2026-04-28", 7, "2026-05-11"],
    ["20 days over the Dragon Boat Festival of 2025", "2025-05-30", 20, "2025-06-30"],
    ["5 days over Qingming 2025", "2025-03-28", 5, "2025-04-07"],
    ["no day at all", "2017-05-01", 0, "2017-05-01"],
    ["a Saturday as the start of one day", "2017-04-08", 1, "2017-04-10"],
  ])("%s", (_, start, count, end) => {
    expect(nationalCalendar.addWorkingDays(plainDate(start), count)).toBe(end);
  });

  it.each([
    ["one day back from a Monday skips the weekend", "2017-04-10", -1, "2017-04-07"],
    ["one day back from Qingming reaches the make-up Saturday", "2017-04-04", -1, "2017-04-01"],
    ["seven days back undo the seven forward", "2017-02-06", -8, "2017-01-20"],
    ["back over the year's end", "2017-01-03", -1, "2016-12-30"],
  ])("%s", (_, start, count, end) => {
    expect(nationalCalendar.addWorkingDays(plainDate(start), count)).toBe(end);
  });

  it.each([
    ["from a day to itself", "2017-04-05", "2017-04-05", 0],
    ["over the Spring Festival", "2017-01-20", "2017-02-04", 7],
    ["to a rest day", "2017-04-01", "2017-04-04", 0],
    ["backwards", "2017-04-10", "2017-04-07", -1],
    ["backwards to a rest day", "2017-04-05", "2017-04-02", 0],
    ["a whole year", "2016-12-31", "2017-12-31", 249],
  ])("working days between two days: %s", (_, from, to, count) => {
    expect(nationalCalendar.workingDaysBetween(plainDate(from), plainDate(to))).toBe(count);
  });

  it.each([
    ["a working day stays", "2017-04-05", "2017-04-05"],
    ["a make-up Saturday stays", "2017-04-01", "2017-04-01"],
    ["a Sunday moves to Monday", "2017-04-09", "2017-04-10"],
    ["the first of a holiday week moves behind it", "2017-10-01", "2017-10-09"],
  ])("the next working day: %s", (_, day, next) => {
    expect(fromEpochDay(nationalCalendar.nextWorkingDay(epochDay(plainDate(day)), "earliest"))).toBe(next);
  });

  it("nothing is counted when the end is not after the start, be it known or not", () => {
    const day = epochDay(plainDate("2017-04-05"));
    expect(nationalCalendar.countWorkingDays(day, day - 3, "most")).toBe(0);
    const unknown = epochDay(plainDate("1999-04-05"));
    expect(nationalCalendar.countWorkingDays(unknown, unknown, "most")).toBe(0);
  });

  it.each([
    ["the day before its years", "2016-12-30"],
    ["a day long before", "2015-06-01"],
    ["a day long after", "2019-06-03"],
  ])("nothing is known of %s", (_, written) => {
    const day = epochDay(plainDate(written));
    expect(weeks2017.isWorkingDay(plainDate(written))).toBeUndefined();
    expect(weeks2017.shift(day, -1, "earliest")).toBe(Number.NaN);
    expect(weeks2017.shiftAround(day - 1, 300, [], "latest")).toBe(Number.NaN);
    expect(weeks2017.countWorkingDays(day - 1, day + 300, "most")).toBe(Number.NaN);
  });

  it.each([
    ["the year before its years", 2003, false],
    ["a year that was announced", 2018, true],
    ["a year whose last days belong to the next notice", 2026, false],
    ["the year after", 2027, false],
  ])("%s: %i", (_, year, expected) => {
    expect(nationalCalendar.isKnownYear(year)).toBe(expected);
  });

  it("no number in, no number out", () => {
    expect(nationalCalendar.shift(Number.NaN, 5, "latest")).toBe(Number.NaN);
    expect(nationalCalendar.countWorkingDays(Number.NaN, 17000, "most")).toBe(Number.NaN);
  });
});

describe("a calendar of one's own", () => {
  it("reads its exceptions once, and only when asked", () => {
    let readings = 0;
    const calendar = createWorkingCalendar({
      id: "lazy",
      title,
      years: { from: 2017, until: 2017 },
      exceptions: () => {
        readings += 1;
        return { off: ["2017-05-01"], worked: ["2017-05-06"] };
      },
    });
    expect(readings).toBe(0);
    expect(calendar.isWorkingDay(plainDate("2017-05-01"))).toBe(false);
    expect(calendar.isWorkingDay(plainDate("2017-05-06"))).toBe(true);
    expect(readings).toBe(1);
  });

  it("may rest on other weekdays", () => {
    const calendar = createWorkingCalendar({
      id: "six-day-week",
      title,
      years: { from: 2017, until: 2017 },
      restWeekdays: [7],
      exceptions: () => ({ off: [], worked: [] }),
    });
    expect(calendar.addWorkingDays(plainDate("2017-04-07"), 2)).toBe("2017-04-10");
  });

  it.each([
    [
      "years in the wrong order",
      { years: { from: 2018, until: 2017 } },
      'calendar "bad": 2018-2017 is not a run of years',
    ],
    ["a year and a half at the start", { years: { from: 2016.5, until: 2017 } }, "2016.5-2017 is not a run of years"],
    ["a year and a half at the end", { years: { from: 2017, until: 2017.5 } }, "2017-2017.5 is not a run of years"],
    ["years that begin too early", { years: { from: 1899, until: 2017 } }, "must lie in 1900-2198"],
    ["years that end too late", { years: { from: 2017, until: 2199 } }, "must lie in 1900-2198"],
    ["a weekday nought", { restWeekdays: [0] }, "0 is not a weekday"],
    ["an eighth weekday", { restWeekdays: [8] }, "8 is not a weekday"],
    ["a weekday and a half", { restWeekdays: [1.5] }, "1.5 is not a weekday"],
  ])("refuses %s", (_, change, message) => {
    const definition = {
      id: "bad",
      title,
      years: { from: 2017, until: 2017 },
      exceptions: () => ({ off: [], worked: [] }),
    };
    expect(() => createWorkingCalendar({ ...definition, ...change })).toThrow(message);
  });

  it("may reach over all years that a day can have, and rest on Mondays", () => {
    const calendar = createWorkingCalendar({
      id: "museum",
      title,
      years: { from: 1900, until: 2198 },
      restWeekdays: [1],
      exceptions: () => ({ off: [], worked: [] }),
    });
    expect(["1900-01-01", "1900-01-02", "2198-12-28"].map((day) => calendar.isWorkingDay(plainDate(day)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each(["2016-12-31", "2018-01-01", "2017-02-29"])(
    "names the exception that is not a day of its years: %s",
    (day) => {
      const calendar = createWorkingCalendar({
        id: "bad",
        title,
        years: { from: 2017, until: 2017 },
        exceptions: () => ({ off: [day], worked: [] }),
      });
      expect(() => calendar.isKnownYear(2017)).toThrow(`calendar "bad": "${day}" is not a day in 2017-2017`);
    },
  );
});

describe("a region's overlay", () => {
  const overlay: DayOverlay = {
    id: "region",
    title,
    years: {
      2017: { off: ["2017-03-30", "2017-03-31", "2017-04-01"], worked: ["2017-04-08"], source: "区政府通知" },
    },
    unknownYear: { offAtMost: 2, workedAtMost: 1, source: "区政府令" },
  };
  const layOut = () => withOverlay(nationalCalendar, overlay);

  it("changes the days of a known year and keeps the others", () => {
    const region = layOut();
    expect(region.id).toBe("region");
    expect(region.isKnownYear(2017)).toBe(true);
    expect(region.addWorkingDays(plainDate("2017-03-29"), 1)).toBe("2017-04-05");
    expect(region.isWorkingDay(plainDate("2017-04-08"))).toBe(true);
    expect(nationalCalendar.isWorkingDay(plainDate("2017-04-01"))).toBe(true);
  });

  it("leaves an unknown year open in both directions, without guessing", () => {
    const region = layOut();
    expect(region.isKnownYear(2018)).toBe(false);
    expect(region.isWorkingDay(plainDate("2018-03-14"))).toBeUndefined();
    expect(region.isWorkingDay(plainDate("2018-03-17"))).toBeUndefined();
    expect(region.isWorkingDay(plainDate("2018-10-01"))).toBe(false);
    const start = epochDay(plainDate("2018-03-14"));
    expect(region.addWorkingDays(plainDate("2018-03-14"), 5)).toBeUndefined();
    expect(fromEpochDay(region.shift(start, 5, "earliest"))).toBe("2018-03-20");
    expect(fromEpochDay(nationalCalendar.shift(start, 5, "earliest"))).toBe("2018-03-21");
    expect(fromEpochDay(region.shift(start, 5, "latest"))).toBe("2018-03-23");
    expect(region.workingDaysBetween(plainDate("2018-03-14"), plainDate("2018-03-21"))).toBeUndefined();
  });

  it.each([
    ["may be off", { offAtMost: 1, workedAtMost: 0 }, false],
    ["may be worked", { offAtMost: 0, workedAtMost: 1 }, false],
    ["is in doubt", { offAtMost: 0, workedAtMost: 0 }, true],
  ])("a year in which a day %s", (_, bound, isKnown) => {
    const unknownYear = { ...bound, source: "区政府令" };
    expect(withOverlay(nationalCalendar, { ...overlay, unknownYear }).isKnownYear(2018)).toBe(isKnown);
  });

  it("the last weekend of an unknown year may still be a make-up weekend", () => {
    const years = { from: 2017, until: 2018 };
    const plainWeeks = createWorkingCalendar({ ...weeks2017.definition, years });
    const open = withOverlay(plainWeeks, { ...overlay, years: {} });
    const start = epochDay(plainDate("2017-12-29"));
    expect(fromEpochDay(open.shift(start, 1, "earliest"))).toBe("2017-12-30");
    expect(open.countWorkingDays(start, start + 2, "most")).toBe(1);
  });

  it("a partly known year keeps what is left of the bound open", () => {
    const partial = withOverlay(nationalCalendar, {
      ...overlay,
      years: { 2017: { off: ["2017-03-30"], worked: [], source: "区政府通知", partial: true } },
    });
    expect(partial.isKnownYear(2017)).toBe(false);
    expect(partial.isWorkingDay(plainDate("2017-03-30"))).toBe(false);
    const start = epochDay(plainDate("2017-03-20"));
    expect(fromEpochDay(partial.shift(start, 3, "latest"))).toBe("2017-03-24");
  });

  it("a second overlay adds its own doubt", () => {
    const twice = withOverlay(layOut(), { ...overlay, id: "prefecture", years: {} });
    const start = epochDay(plainDate("2018-03-14"));
    expect(fromEpochDay(twice.shift(start, 5, "latest"))).toBe("2018-03-27");
    expect(twice.isKnownYear(2017)).toBe(false);
  });

  it("knows nothing before its first year", () => {
    const later = withOverlay(nationalCalendar, { ...overlay, firstYear: 2012 });
    expect(later.isWorkingDay(plainDate("2011-12-30"))).toBeUndefined();
    expect(later.shift(epochDay(plainDate("2011-06-01")), 5, "latest")).toBe(Number.NaN);
    expect(later.isWorkingDay(plainDate("2012-10-01"))).toBe(false);
  });

  it.each([
    ["a day that is none", { off: ["2017-02-29"] }, 'overlay "region", year 2017: "2017-02-29" is not a day'],
    ["a day of another year", { off: ["2018-01-02"] }, "2018-01-02 is in another year"],
    ["a day both off and worked", { worked: ["2017-03-30"] }, "2017-03-30 is listed twice"],
    ["a year without a source", { source: " " }, "no source is given"],
  ])("refuses %s", (_, change, message) => {
    const year = { off: ["2017-03-30"], worked: [], source: "区政府通知", ...change };
    expect(() => withOverlay(weeks2017, { ...overlay, years: { 2017: year } })).toThrow(message);
  });

  it("refuses a year before its first", () => {
    expect(() => withOverlay(nationalCalendar, { ...overlay, firstYear: 2018 })).toThrow(
      'overlay "region", year 2017: lies before the overlay\'s first year 2018',
    );
    expect(withOverlay(nationalCalendar, { ...overlay, firstYear: 2017 }).isKnownYear(2017)).toBe(true);
  });

  it("refuses a bound that is not a whole number", () => {
    const unknownYear = { offAtMost: -1, workedAtMost: 0, source: "区政府令" };
    expect(() => withOverlay(weeks2017, { ...overlay, unknownYear })).toThrow("not -1");
  });

  it.each([
    ["that is none", { 2018: "2018-02-30" }, '"2018-02-30" is not a day of 2018'],
    ["of another year", { 2018: "2019-04-07" }, '"2019-04-07" is not a day of 2018'],
  ])("refuses a festival expected on a day %s", (_, days, message) => {
    const festival = { title, days, within: 3, offAtMost: 2, workedAtMost: 0, source: "区政府令" };
    expect(() => withOverlay(weeks2017, { ...overlay, festivals: [festival] })).toThrow(
      `overlay "region", Trial calendar: ${message}`,
    );
  });
});
