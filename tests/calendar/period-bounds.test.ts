import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, endsNoEarlier, endsNoLater, months, type Period, workingDays } from "../../src/calendar/period.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { unannouncedCalendar } from "./unannounced.js";

// The holidays of 2027 are not announced; the calendar begins with 2004.
const day = (text: string) => epochDay(plainDate(text));
const written = (epoch: number) => (Number.isNaN(epoch) ? undefined : fromEpochDay(epoch));
const earliest = (start: string, period: Period, calendar = nationalCalendar) =>
  written(endsNoEarlier(day(start), period, calendar));
const latest = (start: string, period: Period, pauses: readonly [from: string, until: string][] = []) => {
  const spans = pauses.map(([from, until]) => ({ from: day(from), until: day(until) }));
  return written(endsNoLater(day(start), period, nationalCalendar, spans));
};

describe("the day before which a period surely does not end", () => {
  it.each<[string, string, Period, string]>([
    ["is its last day where all holidays are known", "2026-09-28", workingDays(5), "2026-10-10"],
    ["counts a day for each working day of the unknown year", "2026-12-15", workingDays(20), "2027-01-08"],
    ["counts from the start where that lies in the unknown year", "2027-03-01", workingDays(5), "2027-03-06"],
    ["counts from the start before the calendar begins", "2003-06-01", workingDays(5), "2003-06-06"],
    ["is not rolled over in the unknown year", "2026-12-15", days(32, { rollOver: true }), "2027-01-16"],
    ["is the day of the month in the unknown year", "2026-12-31", months(2, { rollOver: true }), "2027-02-28"],
  ])("%s", (_, start, period, expected) => {
    expect(earliest(start, period)).toBe(expected);
  });

  it("counts as many working days of a region that announces nothing as there may be", () => {
    // Without the region's own notice twelve working days are left in the year, and two rest days may be worked.
    expect(earliest("2026-12-15", workingDays(20), unannouncedCalendar)).toBe("2027-01-06");
  });
});

describe("the day after which a period surely has ended", () => {
  it.each<[string, string, Period, string | undefined]>([
    ["is its last day where all holidays are known", "2026-09-28", workingDays(5), "2026-10-10"],
    ["is its rolled-over day where all holidays are known", "2026-08-03", days(60, { rollOver: true }), "2026-10-08"],
    ["is the day itself in the unknown year when nothing is rolled over", "2026-12-15", days(30), "2027-01-14"],
    ["is the longest rest later when it must be rolled over", "2026-12-15", days(30, { rollOver: true }), "2027-01-30"],
    ["allows for thirty weekdays off in the unknown year", "2026-12-15", workingDays(20), "2027-02-24"],
    ["allows for them as well when it begins there", "2027-03-01", workingDays(1), "2027-04-13"],
    ["and for one year alone from its last day", "2027-12-31", workingDays(1), "2028-02-14"],
    ["and for those of two years from the day before", "2027-12-30", workingDays(1), "2028-03-24"],
    ["is unknown when it begins before the calendar", "2003-06-02", workingDays(5), undefined],
    ["is unknown when it would roll over before the calendar", "2003-06-02", days(5, { rollOver: true }), undefined],
  ])("%s", (_, start, period, expected) => {
    expect(latest(start, period)).toBe(expected);
  });

  it("is known in the first year of the calendar, however long the period", () => {
    expect(latest("2004-01-05", workingDays(9000))).toBeDefined();
    expect(latest("2004-01-05", days(9000, { rollOver: true }))).toBeDefined();
  });

  it.each<[string, readonly [string, string][], number]>([
    ["five working days of a stop add five", [["2026-12-16", "2026-12-23"]], 25],
    ["so do those of a stop that began before", [["2026-12-10", "2026-12-23"]], 25],
    [
      "two stops add up",
      [
        ["2026-12-16", "2026-12-17"],
        ["2026-12-21", "2026-12-22"],
      ],
      22,
    ],
    ["a stop over a weekend adds none", [["2026-12-19", "2026-12-21"]], 20],
    ["a stop that was over before adds none", [["2026-12-01", "2026-12-05"]], 20],
  ])("with the clock stopped: %s", (_, pauses, asWithout) => {
    expect(latest("2026-12-15", workingDays(20), pauses)).toBe(latest("2026-12-15", workingDays(asWithout)));
  });

  it("with the clock stopped in the unknown year is five weekdays later for a week", () => {
    expect(latest("2026-12-15", workingDays(20), [["2027-01-11", "2027-01-18"]])).toBe("2027-03-03");
  });
});
