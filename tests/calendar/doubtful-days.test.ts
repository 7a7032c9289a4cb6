import { describe, expect, it } from "vitest";
import type { DayOverlay, ExpectedFestival, OverlayYear } from "../../src/calendar/day-overlay.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import { createWorkingCalendar, type WorkingCalendar, withOverlay } from "../../src/calendar/working-calendar.js";

const title = { zh: "试验日历", en: "Trial calendar" };
const day = (text: string) => epochDay(plainDate(text));

/** Plain weeks without any holiday. */
const weeks = (from: number, until: number, off: string[] = [], worked: string[] = []) =>
  createWorkingCalendar({ id: "weeks", title, years: { from, until }, exceptions: () => ({ off, worked }) });

const states = (calendar: WorkingCalendar, days: readonly string[]) =>
  days.map((one) => calendar.isWorkingDay(plainDate(one)));

describe("the last days of the last year belong to the notice for the next one", () => {
  it.each<[string, () => WorkingCalendar, readonly [string, boolean | undefined][]]>([
    [
      "a weekend before New Year's Day may be worked",
      () => weeks(2017, 2017),
      [
        ["2017-12-28", true],
        ["2017-12-29", true],
        ["2017-12-30", undefined],
        ["2017-12-31", undefined],
      ],
    ],
    [
      "the weekday before it may be off",
      () => weeks(2017, 2019),
      [
        ["2018-12-31", true],
        ["2019-12-28", false],
        ["2019-12-29", undefined],
        ["2019-12-30", true],
        ["2019-12-31", undefined],
      ],
    ],
    [
      "what the calendar names is known",
      () => weeks(2017, 2017, ["2017-12-30"], ["2017-12-31"]),
      [
        ["2017-12-30", false],
        ["2017-12-31", true],
      ],
    ],
    [
      "and so is what a region's notice names",
      () =>
        withOverlay(weeks(2017, 2017), {
          id: "region",
          title,
          years: { 2017: { off: ["2017-12-30"], worked: ["2017-12-31"], source: "通知" } },
          unknownYear: { offAtMost: 0, workedAtMost: 0, source: "通知" },
        }),
      [
        ["2017-12-29", true],
        ["2017-12-30", false],
        ["2017-12-31", true],
      ],
    ],
  ])("%s", (_, layOut, expected) => {
    expect(
      states(
        layOut(),
        expected.map(([one]) => one),
      ),
    ).toEqual(expected.map(([, state]) => state));
  });
});

describe("only the days around an expected festival are in doubt", () => {
  const festival = (on: string, within: number, offAtMost = 2, workedAtMost = 0): ExpectedFestival => ({
    title,
    days: { 2018: on },
    within,
    offAtMost,
    workedAtMost,
    source: "办法",
  });
  const region = (festivals: readonly ExpectedFestival[], years: Readonly<Record<number, OverlayYear>> = {}) => {
    const overlay: DayOverlay = {
      id: "region",
      title,
      years,
      unknownYear: { offAtMost: 4, workedAtMost: 1, source: "办法" },
      festivals,
    };
    return withOverlay(weeks(2016, 2020), overlay);
  };
  const partly = (off: string[], worked: string[] = []) => ({ 2018: { off, worked, source: "通知", partial: true } });
  // 18 April 2018 is a Wednesday, 20 September a Thursday.
  const spring = festival("2018-04-18", 5);
  const autumn = festival("2018-09-20", 6);

  it.each<[string, () => WorkingCalendar, readonly [string, boolean | undefined][]]>([
    [
      "from so many days before it to so many days after",
      () => region([spring, autumn]),
      [
        ["2018-04-12", true],
        ["2018-04-13", undefined],
        ["2018-04-23", undefined],
        ["2018-04-24", true],
        ["2018-06-05", true],
        ["2018-09-13", true],
        ["2018-09-14", undefined],
        ["2018-09-26", undefined],
        ["2018-09-27", true],
      ],
    ],
    [
      "the whole year where the day of one of them is not known",
      () => region([spring, { ...autumn, days: {} }]),
      [["2018-06-05", undefined]],
    ],
    [
      "the whole year where one reaches back over New Year",
      () => region([festival("2018-01-05", 5)]),
      [["2018-06-05", undefined]],
    ],
    ["not where it begins with New Year's Day", () => region([festival("2018-01-06", 5)]), [["2018-06-05", true]]],
    [
      "the whole year where one reaches into the next",
      () => region([festival("2018-12-27", 5)]),
      [["2018-06-05", undefined]],
    ],
    ["not where it ends with New Year's Eve", () => region([festival("2018-12-26", 5)]), [["2018-06-05", true]]],
    [
      "a notice of all days off of one of them leaves the other in doubt",
      () => region([spring, autumn], partly(["2018-04-13", "2018-04-23"])),
      [
        ["2018-04-13", false],
        ["2018-04-18", true],
        ["2018-09-20", undefined],
      ],
    ],
    [
      "days off next to it or on a weekend are not its own",
      () => region([spring], partly(["2018-04-12", "2018-04-24", "2018-04-14"])),
      [
        ["2018-04-12", false],
        ["2018-04-18", undefined],
      ],
    ],
    [
      "its make-up day being known, no other weekend day is worked",
      () => region([festival("2018-04-18", 5, 0, 1)], partly([], ["2018-04-14"])),
      [
        ["2018-04-14", true],
        ["2018-04-15", false],
        ["2018-04-22", false],
      ],
    ],
    [
      "a make-up day that is worked anyway leaves the others in doubt",
      () => region([festival("2018-04-18", 5, 0, 1)], partly([], ["2018-04-18"])),
      [["2018-04-15", undefined]],
    ],
    [
      "where two overlap and one is known, in the days of the other alone",
      () => region([spring, festival("2018-04-25", 4, 1)], partly(["2018-04-13", "2018-04-16"])),
      [
        ["2018-04-18", true],
        ["2018-04-20", true],
        ["2018-04-23", undefined],
      ],
    ],
  ])("%s", (_, layOut, expected) => {
    expect(
      states(
        layOut(),
        expected.map(([one]) => one),
      ),
    ).toEqual(expected.map(([, state]) => state));
  });

  it.each<[string, readonly ExpectedFestival[], readonly number[]]>([
    // From the 12th to the 30th there are 12 working days.
    ["that overlap add up", [festival("2018-04-25", 5, 1, 1), festival("2018-04-18", 5, 2, 1)], [9, 14]],
    ["that lie in each other add up", [festival("2018-04-20", 8, 2, 1), festival("2018-04-18", 2, 1, 1)], [9, 14]],
    ["that lie apart add up", [festival("2018-04-16", 2, 1, 1), festival("2018-04-24", 2, 1, 1)], [10, 14]],
  ])("the doubts of two %s", (_, festivals, bounds) => {
    const calendar = region(festivals);
    const [after, through] = [day("2018-04-12"), day("2018-04-30")];
    expect([
      calendar.countWorkingDays(after, through, "fewest"),
      calendar.countWorkingDays(after, through, "most"),
    ]).toEqual(bounds);
  });

  it("the doubt of one is not that of the next, which begins on the day after", () => {
    const calendar = region([festival("2018-04-17", 1), festival("2018-04-20", 1)]);
    expect(fromEpochDay(calendar.shift(day("2018-04-15"), 1, "latest"))).toBe("2018-04-18");
    expect(calendar.countWorkingDays(day("2018-04-15"), day("2018-04-18"), "fewest")).toBe(1);
  });
});
