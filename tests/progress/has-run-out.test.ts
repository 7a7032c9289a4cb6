import { describe, expect, it } from "vitest";
import { days, workingDays } from "../../src/calendar/period.js";
import { type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { hasRunOut } from "../../src/progress/history/has-run-out.js";
import type { Schedule } from "../../src/progress/recurrence/schedule.js";
import { unannouncedCalendar } from "../calendar/unannounced.js";

const on = (asOf: string, stands: Partial<Schedule> = {}) => ({ asOf: plainDate(asOf), pauses: [], ...stands });
const fifteenDays = days(15);
const pause = (from: string, until?: string) => ({
  from: plainDate(from),
  ...(until === undefined ? {} : { until: plainDate(until) }),
});

describe("whether a period has run out", () => {
  const start = plainDate("2017-05-10");
  it.each<[string, ReturnType<typeof on>, boolean]>([
    ["not on its last day", on("2017-05-25"), false],
    ["on the day after", on("2017-05-26"), true],
    ["not while it is paused", on("2017-05-26", { pausedSince: plainDate("2017-05-01") }), false],
    ["not once it is cancelled", on("2017-05-26", { cancelledOn: plainDate("2017-05-01") }), false],
    ["not while days of a pause are left", on("2017-05-27", { pauses: [pause("2017-05-15", "2017-05-17")] }), false],
    ["on the day after these", on("2017-05-28", { pauses: [pause("2017-05-15", "2017-05-17")] }), true],
  ])("%s", (_, schedule, expected) => {
    expect(hasRunOut(start, fifteenDays, schedule, {})).toBe(expected);
  });

  it("is not asked where there is none", () => {
    expect(hasRunOut(start, undefined, on("2017-12-31"), {})).toBeUndefined();
  });

  // Five working days from 20 June 2017 end between the 25th and 5 July where the region announces nothing.
  it.each([
    ["on its earliest last day it has not", "2017-06-25", false],
    ["between that and the latest nobody knows", "2017-06-26", "unknown"],
    ["on the latest nobody knows", "2017-07-05", "unknown"],
    ["on the day after the latest it has", "2017-07-06", true],
  ])("by a calendar that knows its year only within bounds: %s", (_, asOf, expected) => {
    const options = { calendar: unannouncedCalendar };
    expect(hasRunOut(plainDate("2017-06-20"), workingDays(5), on(asOf), options)).toBe(expected);
  });

  // Twenty working days from 20 December 2026 end between 11 January and 1 March 2027, whatever that year's notice.
  it.each<[string, string, boolean | "unknown"]>([
    ["in the year that is known it has not", "2026-12-31", false],
    ["nor on the first day on which it may end", "2027-01-11", false],
    ["after it nobody knows", "2027-01-12", "unknown"],
    ["until the last day on which it may end", "2027-03-01", "unknown"],
    ["after which it has", "2027-03-02", true],
  ])("into a year without a notice: %s", (_, asOf, expected) => {
    expect(hasRunOut("2026-12-20" as PlainDate, workingDays(20), on(asOf), {})).toBe(expected);
  });
});
