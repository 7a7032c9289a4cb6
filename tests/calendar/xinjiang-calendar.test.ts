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
    // Of Eid al-Adha 2016 more days off may have been announced than were read.
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

  it("2017, whose notice was not found, is certain away from the festivals", () => {
    expect(xinjiangCalendar.isKnownYear(2017)).toBe(false);
    expect(xinjiangCalendar.isWorkingDay(plainDate("2017-05-10"))).toBe(true);
    expect(xinjiangCalendar.addWorkingDays(plainDate("2017-04-01"), 20)).toBe("2017-05-03");
  });

  it.each([
    ["the day before the days around Eid al-Fitr", "2017-06-14", true],
    ["the first of the days around Eid al-Fitr", "2017-06-15", undefined],
    ["the last of the days around Eid al-Fitr", "2017-07-05", undefined],
    ["the day after the days around Eid al-Fitr", "2017-07-06", true],
    ["a Saturday on which Eid al-Adha may be made up", "2017-09-09", undefined],
    ["a Saturday far from any festival", "2017-05-20", false],
  ])("2017: %s", (_, day, expected) => {
    expect(xinjiangCalendar.isWorkingDay(plainDate(day))).toBe(expected);
  });

  it("2017 gives bounds instead of a day around its festivals", () => {
    const start = epochDay(plainDate("2017-06-12"));
    const bounds = (["earliest", "latest"] as const).map((bound) =>
      fromEpochDay(xinjiangCalendar.shift(start, 10, bound)),
    );
    // Nationally 2017-06-26; a worked Saturday brings it forward to the Friday, two days off put it two days back.
    expect(nationalCalendar.addWorkingDays(plainDate("2017-06-12"), 10)).toBe("2017-06-26");
    expect(bounds).toEqual(["2017-06-23", "2017-06-28"]);
  });

  it("each festival is expected where the Hijri calendar has it", () => {
    const hijri = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", {
      timeZone: "UTC",
      month: "numeric",
      day: "numeric",
    });
    const [fitr, adha] = xinjiangFestivals.festivals ?? [];
    const expected = { "10/1": fitr, "12/10": adha };
    for (let day = epochDay(plainDate("2012-01-01")); day < epochDay(plainDate("2027-01-01")); day += 1) {
      const festival = expected[hijri.format(day * 86_400_000).replace(/ .*/, "") as keyof typeof expected];
      const date = fromEpochDay(day);
      if (festival !== undefined) expect(festival.days[Number(date.slice(0, 4))]).toBe(date);
    }
  });

  it("the days off of every notice lie around the expected days", () => {
    for (const [year, { off, worked }] of Object.entries(xinjiangFestivals.years))
      for (const day of [...off, ...worked]) {
        const distances = (xinjiangFestivals.festivals ?? []).map(({ days, within }) => {
          const expected = plainDate(days[Number(year)] ?? "");
          return Math.abs(epochDay(plainDate(day)) - epochDay(expected)) - within;
        });
        expect(Math.min(...distances)).toBeLessThanOrEqual(0);
      }
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

  it("counting on into another year is certain away from the festivals, into a year without any notice unknown", () => {
    const start = epochDay(plainDate("2023-12-28"));
    for (const bound of ["earliest", "latest"] as const)
      expect(fromEpochDay(xinjiangCalendar.shift(start, 2, bound))).toBe("2024-01-02");
    expect(xinjiangCalendar.shift(epochDay(plainDate("2026-12-28")), 10, "latest")).toBe(Number.NaN);
  });
});
