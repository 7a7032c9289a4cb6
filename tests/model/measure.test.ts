import { describe, expect, it } from "vitest";
import { Measure } from "../../src/model/plan/measure.js";
import { minimalRecords } from "./minimal-record.js";

const { measure: minimum } = minimalRecords;
const measure = (changes: object) => Measure.schema.safeParse({ id: "1", ...minimum, ...changes });
const issues = (changes: object) => measure(changes).error?.issues.map(({ path, code }) => [path.join("."), code]);

describe("a measure is accepted", () => {
  it.each([
    ["when it is simply to be done", { completion: { by: "done" }, dueOn: "2017-12-31" }],
    ["when an indicator says how far it is", { completion: { by: "indicator", indicator: "filing-rate" } }],
    [
      "when its target is a rate",
      { target: { direction: "at-least", value: 1, unit: "1", cue: "达到" }, completion: { by: "quantity" } },
    ],
    [
      "when its due day was put off with a reason",
      {
        dueOn: "2017-12-31",
        dueChanges: [{ previous: "2017-09-30", changedOn: "2017-08-01", reason: "机构改革" }],
      },
    ],
    [
      "when it goes by milestones",
      { completion: { by: "milestones" }, milestones: [{ id: "a", title: "制定方案", dueOn: "2017-06-30" }] },
    ],
    ["when it recurs", { completion: { by: "recurring", every: "quarter", daysAfter: 10 } }],
    ["while it is paused", { suspensions: [{ from: "2017-07-01", reason: "等待上级文件" }] }],
  ])("%s", (_name, changes) => {
    expect(issues(changes)).toBeUndefined();
  });
});

describe("a measure is refused", () => {
  it.each([
    ["when the way of completion is not known", { completion: { by: "hope" } }, "completion.by"],
    ["when it recurs nobody knows how often", { completion: { by: "recurring" } }, "completion.every"],
    [
      "when it recurs in no period of the calendar",
      { completion: { by: "recurring", every: "week" } },
      "completion.every",
    ],
    ["when the indicator is not named", { completion: { by: "indicator" } }, "completion.indicator"],
    [
      "when a due day was put off without a reason",
      { dueChanges: [{ previous: "2017-09-30", changedOn: "2017-08-01" }] },
      "dueChanges.0.reason",
    ],
    ["when the due day does not exist", { dueOn: "2017-02-29" }, "dueOn"],
    ["when a milestone has no due day", { milestones: [{ id: "a", title: "方案" }] }, "milestones.0.dueOn"],
    ["when a pause has no reason", { suspensions: [{ from: "2017-07-01" }] }, "suspensions.0.reason"],
    ["when the lead unit is left empty", { leadUnit: "" }, "leadUnit"],
  ])("%s, and the place is named", (_name, changes, place) => {
    expect(issues(changes)?.map(([path]) => path)).toEqual([place]);
  });
});
