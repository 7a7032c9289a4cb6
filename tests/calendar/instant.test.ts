import { describe, expect, it } from "vitest";
import { dueDay } from "../../src/calendar/due-day.js";
import { dueInstant } from "../../src/calendar/due-instant.js";
import { beijingInstant, dayOfInstant, isInstant, shownInstant } from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { hours, hoursOfWorkingDays, lastDay, type Period, workingDays } from "../../src/calendar/period.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";

describe("an instant", () => {
  it.each([
    ["a local time is Beijing time", "2017-05-01T10:00", "2017-05-01T10:00+08:00"],
    ["seconds are kept where there are any", "2017-05-01T10:00:30", "2017-05-01T10:00:30+08:00"],
    ["whole minutes are written without seconds", "2017-05-01T10:00:00", "2017-05-01T10:00+08:00"],
    ["parts of a second are dropped", "2017-05-01T10:00:30.987+08:00", "2017-05-01T10:00:30+08:00"],
    ["UTC becomes Beijing time, on the next day if need be", "2017-04-30T23:15Z", "2017-05-01T07:15+08:00"],
    ["an offset behind UTC", "2016-12-31T12:00-05:00", "2017-01-01T01:00+08:00"],
    ["an offset without a colon", "2017-05-01T10:00+0600", "2017-05-01T12:00+08:00"],
    ["a blank between day and time", "2017-05-01 10:00", "2017-05-01T10:00+08:00"],
    ["a day alone stays one", "2017-05-01", "2017-05-01"],
  ])("%s", (_, text, expected) => {
    expect(beijingInstant(text)).toBe(expected);
    expect(beijingInstant(beijingInstant(text))).toBe(expected);
  });

  it.each([
    "2017-02-29T10:00",
    "2017-05-01T24:00",
    "2017-05-01T10:60",
    "2017-05-01T10",
    "10:00",
    "1900-01-01T00:00+14:00",
  ])("%s is none", (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => beijingInstant(text)).toThrow(RangeError);
  });

  it("sorts as text in the order of time", () => {
    const inOrder = ["2017-05-01T09:59:59", "2017-05-01T10:00", "2017-05-01T10:00:01", "2017-05-01T10:01"].map(
      beijingInstant,
    );
    expect([...inOrder].reverse().sort()).toEqual(inOrder);
  });

  it("is shown without its offset", () => {
    expect(shownInstant(beijingInstant("2017-05-01T02:00Z"))).toBe("2017-05-01 10:00");
    expect(dayOfInstant(beijingInstant("2017-05-01T20:00Z"))).toBe("2017-05-02");
  });
});

const due = (start: string, period: Period) =>
  dueInstant({ start: beijingInstant(start), period, calendar: nationalCalendar });
const only = (at: string) => ({ kind: "due", earliest: at, latest: at });

describe("the last instant of a period", () => {
  it.each([
    ["24 hours end at the same time of the next day", "2017-05-01T10:00", hours(24), "2017-05-02T10:00+08:00"],
    ["hours run on over a holiday", "2017-09-30T18:30", hours(48), "2017-10-02T18:30+08:00"],
    [
      "hours of working days leave the holiday out",
      "2017-09-30T18:30",
      hoursOfWorkingDays(24),
      "2017-10-09T18:30+08:00",
    ],
    [
      "begun on a rest day they run from the next working day on",
      "2017-10-04T09:00",
      hoursOfWorkingDays(24),
      "2017-10-10T00:00+08:00",
    ],
    ["a make-up Saturday counts", "2017-09-29T12:00", hoursOfWorkingDays(24), "2017-09-30T12:00+08:00"],
    [
      "a period of working days ends with its last day",
      "2017-04-28T10:00",
      workingDays(2),
      "2017-05-03T23:59:59+08:00",
    ],
  ])("%s", (_, start, period, expected) => {
    expect(due(start, period)).toEqual(only(expected));
  });

  it("lies between two bounds where only the day of the start is known", () => {
    expect(due("2017-05-01", hours(24))).toEqual({
      kind: "due",
      earliest: "2017-05-02T00:00+08:00",
      latest: "2017-05-02T23:59:59+08:00",
    });
  });

  it("is not known in a year without a notice, but lies between two days", () => {
    expect(due("2026-12-31T10:00", hoursOfWorkingDays(24))).toMatchObject({
      kind: "unknown",
      earliest: "2027-01-01T10:00+08:00",
    });
  });

  it("is not there while the clock stands still", () => {
    const suspensions = [{ from: plainDate("2017-05-02") }];
    const clock = { start: beijingInstant("2017-05-01T10:00"), suspensions, calendar: nationalCalendar };
    expect(dueInstant({ ...clock, period: hours(24) })).toEqual({ kind: "suspended", since: "2017-05-02" });
    expect(dueInstant({ ...clock, period: hours(14) })).toEqual(only("2017-05-02T00:00+08:00"));
  });
});

describe("hours from a day to a day", () => {
  const bounds = (start: string, period: Period) =>
    (["earliest", "latest"] as const).map((bound) =>
      fromEpochDay(lastDay(epochDay(plainDate(start)), period, nationalCalendar, bound)),
    );

  it.each([
    ["24 hours: the same day is in time, the day after the next one late", hours(24), ["2017-05-01", "2017-05-02"]],
    ["48 hours", hours(48), ["2017-05-02", "2017-05-03"]],
    ["5 hours: even on the same day it may be late", hours(5), ["2017-04-30", "2017-05-02"]],
    [
      "of working days, 1 May being a holiday: up to midnight of the 2nd",
      hoursOfWorkingDays(24),
      ["2017-05-02", "2017-05-03"],
    ],
  ])("%s", (_, period, expected) => {
    expect(bounds("2017-05-01", period)).toEqual(expected);
    expect(dueDay({ start: plainDate("2017-05-01"), period, calendar: nationalCalendar })).toEqual({
      kind: "due",
      earliest: expected[0],
      latest: expected[1],
    });
  });
});
