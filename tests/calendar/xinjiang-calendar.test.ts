import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { xinjiangCalendar } from "../../src/calendar/xinjiang-calendar.js";
import { xinjiangFestivals } from "../../src/calendar/xinjiang-festivals.js";

describe("festivals the national calendar does not have", () => {
  it.each([
    ["2013, Eid al-Fitr", ["2013-08-08"]],
    ["2016, Eid al-Adha", ["2016-09-12", "2016-09-13", "2016-09-14"]],
    ["2022, Eid al-Fitr, made up after Labour Day", ["2022-05-05"]],
    ["2022, Eid al-Adha", ["2022-07-11", "2022-07-12", "2022-07-13"]],
    ["2023, Eid al-Fitr, moved to the Friday", ["2023-04-21"]],
    ["2023, Eid al-Adha", ["2023-06-28", "2023-06-29", "2023-06-30"]],
    ["2024, both", ["2024-04-10", "2024-06-17", "2024-06-18", "2024-06-19"]],
    ["2025, Eid al-Fitr", ["2025-03-31"]],
    ["2025, Eid al-Adha", ["2025-06-06", "2025-06-09", "2025-06-10"]],
    ["2026, both", ["2026-03-20", "2026-05-27", "2026-05-28", "2026-05-29"]],
  ])("%s", (_, days) => {
    for (const day of days.map(plainDate)) {
      expect(nationalCalendar.isWorkingDay(day)).toBe(true);
      expect(xinjiangCalendar.isWorkingDay(day)).toBe(false);
    }
  });

  it("the Saturday worked for Eid al-Adha 2016", () => {
    expect(nationalCalendar.isWorkingDay(plainDate("2016-09-10"))).toBe(false);
    // Eid al-Fitr 2016 is not known and might take any working day of the year, this one too.
    expect(xinjiangCalendar.isWorkingDay(plainDate("2016-09-10"))).toBeUndefined();
    expect(xinjiangFestivals.years[2016]?.worked).toEqual(["2016-09-10"]);
  });

  it("every year entered tells where it was read", () => {
    for (const year of Object.values(xinjiangFestivals.years)) expect(year.source).toMatch(/https?:\/\//);
  });
});

describe("periods in Xinjiang", () => {
  it.each([
    ["20 working days over Eid al-Adha 2025", "2025-05-30", 20, "2025-07-03", "2025-06-30"],
    ["5 working days over Eid al-Fitr 2025", "2025-03-28", 5, "2025-04-08", "2025-04-07"],
    ["2 working days over the moved Eid al-Fitr 2023", "2023-04-20", 2, "2023-04-24", "2023-04-23"],
  ])("%s", (_, start, count, here, elsewhere) => {
    expect(xinjiangCalendar.addWorkingDays(plainDate(start), count)).toBe(here);
    expect(nationalCalendar.addWorkingDays(plainDate(start), count)).toBe(elsewhere);
  });

  it("2017, whose notice was not found, gives bounds instead of a day", () => {
    const start = epochDay(plainDate("2017-04-01"));
    expect(xinjiangCalendar.isKnownYear(2017)).toBe(false);
    expect(xinjiangCalendar.isWorkingDay(plainDate("2017-06-26"))).toBeUndefined();
    expect(xinjiangCalendar.addWorkingDays(plainDate("2017-04-01"), 20)).toBeUndefined();
    const early = fromEpochDay(xinjiangCalendar.shift(start, 20, "earliest"));
    const late = fromEpochDay(xinjiangCalendar.shift(start, 20, "latest"));
    // Two make-up days at most before 2017-05-03, six festival days at most after it.
    expect([early, late]).toEqual(["2017-04-28", "2017-05-11"]);
  });

  it("a statutory holiday on a weekday is a rest day even in an unknown year", () => {
    expect(xinjiangCalendar.isWorkingDay(plainDate("2017-10-02"))).toBe(false);
  });

  it("the years known for certain are those whose whole notice was read", () => {
    const years = Array.from({ length: 24 }, (_, index) => 2004 + index);
    expect(years.filter((year) => xinjiangCalendar.isKnownYear(year))).toEqual([2022, 2023, 2025]);
  });

  it("before the decree took effect nothing is known", () => {
    expect(xinjiangCalendar.isWorkingDay(plainDate("2011-12-30"))).toBeUndefined();
    expect(xinjiangCalendar.shift(epochDay(plainDate("2011-06-01")), 5, "latest")).toBe(Number.NaN);
  });

  it("counting from a known into an unknown year gives bounds, into a year without any notice nothing", () => {
    const start = epochDay(plainDate("2023-12-28"));
    expect(fromEpochDay(xinjiangCalendar.shift(start, 1, "latest"))).toBe("2023-12-29");
    expect(fromEpochDay(xinjiangCalendar.shift(start, 2, "earliest"))).toBe("2024-01-02");
    expect(fromEpochDay(xinjiangCalendar.shift(start, 2, "latest"))).toBe("2024-01-04");
    expect(xinjiangCalendar.shift(epochDay(plainDate("2026-12-28")), 10, "latest")).toBe(Number.NaN);
  });
});
