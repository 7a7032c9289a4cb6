import { describe, expect, it } from "vitest";
import { periodBuilders, periodOf } from "../../src/calendar/period.js";
import { timeUnits } from "../../src/calendar/unit/time-unit.js";
import { type PeriodUnit, unitsWith } from "../../src/calendar/unit/unit-role.js";
import { periodUnits, recurrences } from "../../src/calendar/unit/unit-vocabulary.js";
import { labelOfPeriod } from "../../src/expression/sentence/period-label.js";

describe("a unit of time", () => {
  it.each(unitsWith("period"))("of %s: its builder builds periods of it", (unit) => {
    const build: (count: number) => unknown = periodBuilders[timeUnits[unit].period.builder];
    expect(build(2)).toEqual(periodOf(2, unit));
  });

  it("is a code of the vocabularies where it serves, and of no other", () => {
    expect([...periodUnits.codes]).toEqual([
      "day",
      "working-day",
      "month",
      "quarter",
      "year",
      "hour",
      "hour-of-working-day",
    ]);
    expect([...recurrences.codes]).toEqual(["month", "quarter", "half-year", "year"]);
  });

  it.each<[number, PeriodUnit, string, string]>([
    [1, "working-day", "1个工作日", "1 working day"],
    [15, "working-day", "15个工作日", "15 working days"],
    [1, "quarter", "1个季度", "1 quarter"],
    [2, "quarter", "2个季度", "2 quarters"],
    [1, "hour-of-working-day", "1小时（只计工作日）", "1 hour of working days"],
  ])("%d of %s in words", (count, unit, zh, en) => {
    expect(labelOfPeriod(periodOf(count, unit))).toEqual({ zh, en });
  });
});
