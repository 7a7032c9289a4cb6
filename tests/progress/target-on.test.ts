import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { Measure } from "../../src/model/plan/measure.js";
import { inShares, isPercent, targetChangesBy, targetOn } from "../../src/progress/target-on.js";
import { planDataset, type Stated } from "./sample-plan.js";

const measureWith = (stated: Stated): Measure =>
  planDataset({ measures: [{ completion: { by: "quantity" }, ...stated }] }).records(Measure)[0]!;
const target = { direction: "at-least", value: 100, most: 120, unit: "件" };
const twice = [
  { previous: 60, previousMost: 80, changedOn: "2017-08-21", reason: "任务追加" },
  { previous: 50, changedOn: "2017-05-10", reason: "机构设立" },
];

describe("the target as it stood", () => {
  it.each([
    ["the day before the first change", "2017-05-09", { value: 50 }],
    ["the day of the first change", "2017-05-10", { value: 60, most: 80 }],
    ["the day before the second change", "2017-08-20", { value: 60, most: 80 }],
    ["the day of the second change", "2017-08-21", { value: 100, most: 120 }],
  ])("%s", (_, day, expected) => {
    const measure = measureWith({ target, targetChanges: twice });
    expect(targetOn(measure, plainDate(day))).toEqual({ direction: "at-least", ...expected });
  });

  it.each([
    ["a growth of 5 % over 200", { value: 5, unit: "%", growthOver: 200 }, { value: 210 }],
    ["a growth by a twentieth of 200", { value: 0.05, unit: "1", growthOver: 200 }, { value: 210 }],
    ["a fall by 10 % to 20 % of 200", { value: -20, most: -10, unit: "%", growthOver: 200 }, { value: 160, most: 180 }],
  ])("%s is the value to be reached", (_, stated, expected) => {
    const measure = measureWith({ target: { direction: "at-least", ...stated } });
    expect(targetOn(measure, plainDate("2017-06-30"))).toEqual({ direction: "at-least", ...expected });
  });

  it("is none where none is set", () => {
    expect(targetOn(measureWith({}), plainDate("2017-06-30"))).toBeUndefined();
    expect(targetChangesBy(measureWith({}), plainDate("2017-06-30"))).toEqual([]);
  });

  it.each([
    ["before the first", "2017-05-09", []],
    ["after the first", "2017-05-10", [{ from: 50, to: 60, changedOn: "2017-05-10", reason: "机构设立" }]],
    [
      "after both, oldest first",
      "2017-08-21",
      [
        { from: 50, to: 60, changedOn: "2017-05-10", reason: "机构设立" },
        { from: 60, to: 100, changedOn: "2017-08-21", reason: "任务追加" },
      ],
    ],
  ])("has the changes known %s", (_, day, changes) => {
    expect(targetChangesBy(measureWith({ target, targetChanges: twice }), plainDate(day))).toEqual(changes);
  });
});

describe("per cents", () => {
  it.each([
    ["%", true],
    ["％", true],
    ["百分比", true],
    ["件", false],
    ["1", false],
    [undefined, false],
  ])("%s: %s", (unit, expected) => {
    expect(isPercent(unit)).toBe(expected);
  });

  it("are shares of a hundred", () => {
    expect(inShares({ direction: "at-least", value: 95 })).toEqual({ direction: "at-least", value: 0.95 });
    expect(inShares({ direction: "at-least", value: 40, most: 60 })).toEqual({
      direction: "at-least",
      value: 0.4,
      most: 0.6,
    });
  });
});
