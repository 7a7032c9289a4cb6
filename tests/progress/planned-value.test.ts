import { describe, expect, it } from "vitest";
import { measureOn, type Stated } from "./sample-plan.js";

const report = { completion: { by: "report" }, startsOn: "2017-04-01", dueOn: "2017-07-10" };
const pause = { suspensions: [{ from: "2017-04-11", until: "2017-05-01", reason: "待部署" }] };
const milestones = {
  completion: { by: "milestones" },
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-05-31" },
    { id: "two", title: "运行", dueOn: "2017-10-31", weight: 3 },
  ],
};

describe("the planned share", () => {
  it.each<[string, string, Stated, string, number]>([
    ["before the first day nothing is planned", "2017-03-01", report, "linear", 0],
    ["on the first day nothing is planned", "2017-04-01", report, "linear", 0],
    ["a fourth of the hundred days is a fourth", "2017-04-26", report, "linear", 0.25],
    ["on the due day it is all", "2017-07-10", report, "linear", 1],
    ["after the due day it stays all", "2017-08-10", report, "linear", 1],
    ["days of a pause are taken out of both", "2017-05-11", { ...report, ...pause }, "linear", 0.25],
    ["and on the due day it is all the same", "2017-07-10", { ...report, ...pause }, "linear", 1],
    ["a measure of one day is due at once", "2017-04-01", { ...report, dueOn: "2017-04-01" }, "due-day", 1],
    ["what is done at a stroke is not planned the day before", "2017-12-30", {}, "due-day", 0],
    ["what is done at a stroke is planned for the due day", "2017-12-31", {}, "due-day", 1],
    ["the day before a milestone", "2017-05-30", milestones, "milestones", 0],
    ["the day of a milestone counts its weight", "2017-05-31", milestones, "milestones", 0.25],
    ["the last milestone completes the plan", "2017-10-31", milestones, "milestones", 1],
    [
      "milestones are never later than the measure",
      "2017-06-30",
      { ...milestones, dueOn: "2017-06-30" },
      "milestones",
      1,
    ],
    [
      "a reported measure with milestones follows them",
      "2017-06-01",
      { ...report, milestones: milestones.milestones },
      "milestones",
      0.25,
    ],
  ])("%s", (_, asOf, measure, basis, share) => {
    expect(measureOn(asOf, { measures: [measure] }).planned).toMatchObject({
      basis,
      kind: "judged",
      low: share,
      high: share,
    });
  });

  it.each<[string, Stated]>([
    ["a standing duty", { completion: { by: "standing" }, dueOn: undefined }],
    ["a cap", { completion: { by: "quantity" }, target: { direction: "at-most", value: 50, unit: "件" } }],
    ["a measure without a due day", { dueOn: undefined }],
    ["milestones that weigh nothing", { milestones: [{ id: "one", title: "方案", dueOn: "2017-05-31", weight: 0 }] }],
  ])("cannot be judged for %s", (_, measure) => {
    expect(measureOn("2017-06-30", { measures: [measure] }).planned.kind).toBe("not-judgeable");
  });
});
