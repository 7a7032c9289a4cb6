import { describe, expect, it } from "vitest";
import { type Clock, dueDay, type Suspension } from "../../src/calendar/due-day.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, months, workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";

const from = (start: string, until?: string): Suspension =>
  until === undefined ? { from: plainDate(start) } : { from: plainDate(start), until: plainDate(until) };
const due = (clock: Omit<Clock, "calendar" | "start"> & { start: string }) =>
  dueDay({ ...clock, start: plainDate(clock.start), calendar: nationalCalendar });
const on = (day: string) => ({ kind: "due", earliest: day, latest: day });

describe("suspension: time that is not counted", () => {
  it.each([
    [
      "a hearing of ten days within a month's period",
      { start: "2017-04-01", period: days(30), suspensions: [from("2017-04-10", "2017-04-20")] },
      "2017-05-11",
    ],
    [
      "an appraisal of ten working days within 20",
      { start: "2017-04-05", period: workingDays(20), suspensions: [from("2017-04-10", "2017-04-24")] },
      "2017-05-18",
    ],
    [
      "a suspension over rest days alone costs no working day",
      { start: "2017-04-05", period: workingDays(5), suspensions: [from("2017-04-08", "2017-04-10")] },
      "2017-04-12",
    ],
    [
      "two overlapping suspensions count once",
      {
        start: "2017-04-01",
        period: days(10),
        suspensions: [from("2017-04-05", "2017-04-08"), from("2017-04-03", "2017-04-06")],
      },
      "2017-04-16",
    ],
    [
      "two that touch are one",
      {
        start: "2017-04-01",
        period: days(10),
        suspensions: [from("2017-04-03", "2017-04-05"), from("2017-04-05", "2017-04-07")],
      },
      "2017-04-15",
    ],
    [
      "one within another adds nothing",
      {
        start: "2017-04-01",
        period: days(10),
        suspensions: [from("2017-04-03", "2017-04-09"), from("2017-04-04", "2017-04-06")],
      },
      "2017-04-17",
    ],
    [
      "a second one reached only because of the first",
      {
        start: "2017-04-01",
        period: days(10),
        suspensions: [from("2017-04-05", "2017-04-10"), from("2017-04-14", "2017-04-16")],
      },
      "2017-04-18",
    ],
    [
      "one that begins after the due day changes nothing",
      { start: "2017-04-01", period: days(10), suspensions: [from("2017-04-12", "2017-06-01")] },
      "2017-04-11",
    ],
    [
      "one that begins on the due day stops the clock before it runs out",
      { start: "2017-04-01", period: days(10), suspensions: [from("2017-04-11", "2017-04-12")] },
      "2017-04-12",
    ],
    [
      "one that was over before the start changes nothing",
      { start: "2017-04-01", period: days(10), suspensions: [from("2017-03-01", "2017-03-20")] },
      "2017-04-11",
    ],
    [
      "one that covers the start day costs only the days after it",
      { start: "2017-04-01", period: days(10), suspensions: [from("2017-03-20", "2017-04-04")] },
      "2017-04-13",
    ],
    [
      "one that ends on the day it begins is none",
      { start: "2017-04-01", period: days(10), suspensions: [from("2017-04-05", "2017-04-05")] },
      "2017-04-11",
    ],
    [
      "a month's period is lengthened by the days of the suspension",
      { start: "2017-01-31", period: months(1), suspensions: [from("2017-02-06", "2017-02-16")] },
      "2017-03-10",
    ],
    [
      "the last day rolls over after the suspension is reckoned",
      {
        start: "2017-08-01",
        period: days(60, { rollOver: true }),
        suspensions: [from("2017-08-10", "2017-08-13")],
      },
      "2017-10-09",
    ],
    [
      "an open one after the due day changes nothing",
      { start: "2017-04-01", period: workingDays(5), suspensions: [from("2017-04-12")] },
      "2017-04-11",
    ],
  ])("%s", (_, clock, expected) => {
    expect(due(clock)).toEqual(on(expected));
  });

  it.each([
    ["while it lasts", { start: "2017-04-01", period: days(30), suspensions: [from("2017-04-10")] }, "2017-04-10"],
    [
      "on the due day itself",
      { start: "2017-04-01", period: workingDays(5), suspensions: [from("2017-04-11")] },
      "2017-04-11",
    ],
    [
      "on the day before it rolls over",
      { start: "2017-08-03", period: days(60, { rollOver: true }), suspensions: [from("2017-10-09")] },
      "2017-10-09",
    ],
    [
      "after an earlier one made the period longer",
      {
        start: "2017-04-01",
        period: days(10),
        suspensions: [from("2017-04-12"), from("2017-04-05", "2017-04-07")],
      },
      "2017-04-12",
    ],
    [
      "from before the start",
      { start: "2017-04-01", period: workingDays(5), suspensions: [from("2017-03-01")] },
      "2017-03-01",
    ],
    [
      "in an extension",
      {
        start: "2017-04-01",
        period: days(10),
        extensions: [{ count: 10, unit: "day" as const }],
        suspensions: [from("2017-04-15")],
      },
      "2017-04-15",
    ],
    [
      "though the period would run into a year without a notice",
      { start: "2026-12-01", period: workingDays(60), suspensions: [from("2026-12-15")] },
      "2026-12-15",
    ],
  ])("an open suspension stops the clock: %s", (_, clock, since) => {
    expect(due(clock)).toEqual({ kind: "suspended", since });
  });

  it("refuses one that ends before it begins", () => {
    const clock = { start: "2017-04-01", period: days(10), suspensions: [from("2017-04-05", "2017-04-04")] };
    expect(() => due(clock)).toThrow("a suspension from 2017-04-05 cannot end before it, on 2017-04-04");
  });
});
