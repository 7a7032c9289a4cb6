import { describe, expect, it } from "vitest";
import { periodBefore, periodNamed } from "../../src/calendar/calendar-period-name.js";

describe("the period that a name stands for", () => {
  it.each([
    ["2017", "year", "2017-01-01", "2017-12-31"],
    ["2017-H1", "half-year", "2017-01-01", "2017-06-30"],
    ["2017-H2", "half-year", "2017-07-01", "2017-12-31"],
    ["2017-Q4", "quarter", "2017-10-01", "2017-12-31"],
    ["2016-02", "month", "2016-02-01", "2016-02-29"],
  ])("%s is a %s from %s to %s", (name, cycle, from, until) => {
    expect(periodNamed(name)).toEqual({ cycle, name, from, until });
  });

  it.each(["", "2017-13", "2017-00", "2017-Q5", "2017-H3", "17", "2017-5", "1899", "2017-05-01", "in 2017"])(
    "is none: %j",
    (name) => {
      expect(periodNamed(name)).toBeUndefined();
    },
  );
});

describe("the period before", () => {
  it.each([
    ["2017", "2016"],
    ["2017-H1", "2016-H2"],
    ["2017-Q1", "2016-Q4"],
    ["2017-Q3", "2017-Q2"],
    ["2017-01", "2016-12"],
  ])("%s is %s", (name, before) => {
    expect(periodBefore(periodNamed(name)!)?.name).toBe(before);
  });

  it("the first of the calendar is none", () => {
    expect(periodBefore(periodNamed("1900-01")!)).toBeUndefined();
  });
});
