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
    [
      "a fourth of the days of a pause that is not over yet",
      "2017-04-26",
      { ...report, suspensions: [{ from: "2017-04-16", reason: "待部署" }] },
      "linear",
      15 / 90,
    ],
    [
      "a measure whose due day comes before its first is due on that day",
      "2017-03-01",
      { ...report, dueOn: "2017-03-01" },
      "due-day",
      1,
    ],
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

  // A third of ninety by the 100th day, the rest by the 200th.
  const interim = {
    completion: { by: "quantity" },
    startsOn: "2017-01-01",
    dueOn: "2017-07-20",
    target: { direction: "at-least", value: 90, unit: "件" },
    milestones: [{ id: "third", title: "三分之一", dueOn: "2017-04-11", value: 30 }],
  };
  it.each<[string, string, Stated, number]>([
    ["before the first day", "2016-12-01", interim, 0],
    ["on the first day", "2017-01-01", interim, 0],
    ["half way to the first interim target", "2017-02-20", interim, 1 / 6],
    ["the day before it is due", "2017-04-10", interim, 0.33],
    ["on the day it is due", "2017-04-11", interim, 1 / 3],
    ["half way to the due day", "2017-05-31", interim, 2 / 3],
    ["on the due day", "2017-07-20", interim, 1],
    ["after the due day", "2017-09-01", interim, 1],
    ["after the last interim target of what has no due day", "2017-09-01", { ...interim, dueOn: undefined }, 1 / 3],
    [
      "without the days of a pause: 30 of 80",
      "2017-02-20",
      { ...interim, suspensions: [{ from: "2017-01-11", until: "2017-01-31", reason: "待部署" }] },
      1 / 8,
    ],
    [
      "paused from the first day on: nothing more is planned",
      "2017-02-20",
      { ...interim, suspensions: [{ from: "2017-01-01", reason: "待部署" }] },
      0,
    ],
  ])("along interim targets: %s", (_, asOf, measure, share) => {
    const { planned } = measureOn(asOf, { measures: [measure] });
    expect(planned).toMatchObject({ kind: "judged", basis: "interim-targets" });
    expect(planned.kind === "judged" && planned.low).toBeCloseTo(share, 10);
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

describe("what the planned share is said to rest on", () => {
  const contributionsOn = (asOf: string, measure: Stated) =>
    measureOn(asOf, { measures: [measure] }).planned.contributions.map(({ title, weight, low, computation }) => ({
      ...title,
      weight,
      low,
      ...(computation === undefined ? {} : { computation }),
    }));

  it.each<[string, string, Stated, object[]]>([
    [
      "days that have passed of all days",
      "2017-04-26",
      report,
      [
        {
          zh: "自2017-04-01至2017-07-10均匀推进，已历25日，共100日",
          en: "a line from 2017-04-01 to 2017-07-10: 25 of 100 days",
          weight: 1,
          low: 0.25,
          computation: { kind: "days", elapsed: 25, total: 100 },
        },
      ],
    ],
    [
      "no day before the first, of all days",
      "2017-03-01",
      report,
      [
        expect.objectContaining({
          low: 0,
          computation: { kind: "days", elapsed: 0, total: 100 },
        }),
      ],
    ],
    [
      "days without those of a pause that is over",
      "2017-05-11",
      { ...report, ...pause },
      [expect.objectContaining({ computation: { kind: "days", elapsed: 20, total: 80 } })],
    ],
    [
      "the due day alone",
      "2017-12-31",
      {},
      [{ zh: "期限2017-12-31，到期一次完成", en: "all of it on the due day 2017-12-31", weight: 1, low: 1 }],
    ],
    [
      "each milestone by its weight",
      "2017-05-31",
      milestones,
      [
        { zh: "节点“方案”，期限2017-05-31", en: "milestone “方案”, due on 2017-05-31", weight: 1, low: 1 },
        { zh: "节点“运行”，期限2017-10-31", en: "milestone “运行”, due on 2017-10-31", weight: 3, low: 0 },
      ],
    ],
    [
      "the due day, when the measure was paused from its first day to it",
      "2017-07-10",
      { ...report, suspensions: [{ from: "2017-04-01", until: "2017-07-10", reason: "待部署" }] },
      [expect.objectContaining({ zh: "期限2017-07-10，到期一次完成", low: 1 })],
    ],
    [
      "interim targets, in lines between them",
      "2017-12-31",
      {
        completion: { by: "quantity" },
        startsOn: "2017-01-01",
        dueOn: "2018-12-31",
        target: { direction: "at-least", value: 90, unit: "件" },
        milestones: [
          { id: "later", title: "2018年中", dueOn: "2018-06-30", value: 60 },
          { id: "2017", title: "2017年", dueOn: "2017-12-31", value: 30 },
        ],
      },
      [
        expect.objectContaining({
          zh: "阶段目标：2017-12-31达到30；2018-06-30达到60，其间均匀推进",
          en: "interim targets: 30 by 2017-12-31; 60 by 2018-06-30, in lines between them",
          weight: 1,
          low: 1 / 3,
        }),
      ],
    ],
  ])("%s", (_, asOf, measure, expected) => {
    expect(contributionsOn(asOf, measure)).toEqual(expected);
  });

  it.each<[string, string, Stated, string, string]>([
    [
      "a standing duty",
      "2017-06-30",
      { completion: { by: "standing" }, dueOn: undefined },
      "长期遵守的义务和上限没有计划进度",
      "what is to be kept has no planned share",
    ],
    ["a measure without a due day", "2017-06-30", { dueOn: undefined }, "未定完成期限", "there is no due day"],
    [
      "what recurs before its first occurrence is due",
      "2017-06-29",
      { completion: { by: "recurring", every: "quarter" }, startsOn: "2017-04-01" },
      "尚无到期的期次",
      "no occurrence is due yet",
    ],
  ])("nothing, with the reason, for %s", (_, asOf, measure, zh, en) => {
    const { planned } = measureOn(asOf, { measures: [measure] });
    expect(planned).toMatchObject({ kind: "not-judgeable", reason: { zh, en }, contributions: [] });
  });

  it("nothing where all milestones weigh nothing, which are named all the same", () => {
    const weightless = { milestones: [{ id: "one", title: "方案", dueOn: "2017-05-31", weight: 0 }] };
    expect(measureOn("2017-06-30", { measures: [weightless] }).planned).toMatchObject({
      kind: "not-judgeable",
      reason: { zh: "权重合计为零", en: "the weights add up to nothing" },
      contributions: [{ weight: 0 }],
    });
  });

  it("names the measure in each contribution", () => {
    const interim = {
      completion: { by: "quantity" },
      target: { direction: "at-least", value: 90, unit: "件" },
      milestones: [{ id: "half", title: "过半", dueOn: "2017-06-30", value: 45 }],
    };
    for (const measure of [report, {}, milestones, interim]) {
      const { planned } = measureOn("2017-05-31", { measures: [measure] });
      for (const { records } of planned.contributions)
        expect(records).toEqual([{ entity: "measure", id: "measure-1" }]);
    }
  });

  it("every occurrence that is due, on its day and not before", () => {
    const recurring = { completion: { by: "recurring", every: "quarter" }, startsOn: "2017-04-01" };
    const { planned } = measureOn("2017-06-30", { measures: [recurring] });
    expect(planned).toMatchObject({ kind: "judged", low: 1, high: 1, basis: "occurrences" });
    expect(planned.contributions).toHaveLength(1);
  });
});
