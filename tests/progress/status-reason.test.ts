import { describe, expect, it } from "vitest";
import { accepted, indicatorOf, measureOn, type Papers, runOn, type Stated } from "./sample-plan.js";

const measure = (stated: Stated, rest: Papers = {}): Papers => ({ measures: [stated], ...rest });
const due = { dueOn: "2017-06-30" };
const cap = {
  completion: { by: "quantity" },
  target: { direction: "at-most", value: 50, unit: "件" },
  dueOn: "2017-06-30",
};
const quantity = { completion: { by: "quantity" }, target: { direction: "at-least", value: 4, unit: "期" } };
const yearly = {
  completion: { by: "quantity" },
  dueOn: "2019-12-31",
  target: { direction: "at-least", value: 90, unit: "件" },
  milestones: [{ id: "2017", title: "2017年", dueOn: "2017-12-31", value: 30 }],
};

describe("why a measure stands where it stands", () => {
  it.each<[string, string, Papers, string, string]>([
    ["the day before its first", "2017-03-31", measure({}), "计划2017-04-01启动", "it is to start on 2017-04-01"],
    ["on its first day", "2017-04-01", measure({}), "各单位均未报告进展", "no unit has reported anything"],
    ["the day before a cap applies", "2017-03-31", measure(cap), "计划2017-04-01启动", "it is to start on 2017-04-01"],
    [
      "under a cap that is not exceeded so far",
      "2017-06-30",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 50 })] }),
      "至今未见违反",
      "complied with so far",
    ],
    [
      "under a cap the day after its due day",
      "2017-07-01",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 50 })] }),
      "至期限2017-06-30未见违反",
      "complied with until the due day 2017-06-30",
    ],
    [
      "over its cap",
      "2017-06-30",
      measure(cap, { evidence: [accepted("2017-06-01", { quantity: 51 })] }),
      "已超过上限",
      "the cap is exceeded",
    ],
    [
      "begun before its first day",
      "2017-03-31",
      measure({}, { reports: [{ reportedOn: "2017-03-20", note: "已部署" }] }),
      "核验进度不低于计划进度",
      "what is verified is not behind the plan",
    ],
    [
      "cancelled",
      "2017-06-10",
      measure({ ...due, cancelledOn: "2017-06-10" }),
      "自2017-06-10起撤销",
      "cancelled from 2017-06-10",
    ],
    [
      "taken back",
      "2017-06-20",
      measure(due, { evidence: [accepted("2017-06-01")], reports: [{ reportedOn: "2017-06-10", undone: true }] }),
      "曾完成，自2017-06-10起不再完成",
      "it was complete and no longer is since 2017-06-10",
    ],
    [
      "done on its due day",
      "2017-07-01",
      measure(due, { evidence: [accepted("2017-06-30")] }),
      "2017-06-30完成",
      "completed on 2017-06-30",
    ],
    [
      "done the day after",
      "2017-07-10",
      measure(due, { evidence: [accepted("2017-07-01")] }),
      "期限过后，2017-07-01完成",
      "completed on 2017-07-01, after the due day",
    ],
    [
      "done without a due day",
      "2017-07-01",
      measure({ dueOn: undefined }, { evidence: [accepted("2017-07-01")] }),
      "已完成，未定期限",
      "completed; there is no due day",
    ],
    [
      "short of an interim target",
      "2018-01-01",
      measure(yearly, { evidence: [accepted("2017-08-01", { quantity: 29 })] }),
      "阶段目标“2017年”（30）期限2017-12-31已过，尚未经核验达到",
      "the interim target “2017年” (30) was due on 2017-12-31 and is not verified as reached",
    ],
    [
      "past its due day with a paper that does not say how much",
      "2018-01-01",
      measure(quantity, { evidence: [accepted("2017-08-01")] }),
      "期限已过，所缺数据足以影响是否完成",
      "the due day has passed, and values are missing on which it depends whether it is complete",
    ],
    [
      "before its due day with a paper that does not say how much",
      "2017-12-30",
      measure(quantity, { evidence: [accepted("2017-08-01")] }),
      "所缺数据足以影响是否低于计划进度",
      "values are missing on which it depends whether it is behind the plan",
    ],
    [
      "past its due day",
      "2018-01-01",
      measure({}),
      "期限2017-12-31已过，尚未经核验完成",
      "the due day 2017-12-31 has passed and completion is not verified",
    ],
    [
      "paused",
      "2017-06-10",
      measure({ suspensions: [{ from: "2017-06-01", reason: "待部署" }] }),
      "自2017-06-01起暂停",
      "suspended since 2017-06-01",
    ],
    [
      "behind the plan",
      "2017-12-30",
      measure(quantity, { evidence: [accepted("2017-08-01", { quantity: 1 })] }),
      "核验进度低于计划进度",
      "less is verified than was planned by now",
    ],
  ])("%s", (_, asOf, papers, zh, en) => {
    expect(measureOn(asOf, papers).because).toEqual({ zh, en });
  });
});

describe("a rate with a cap", () => {
  const capped = (asOf: string, value: number) =>
    measureOn(
      asOf,
      measure({
        ...due,
        completion: { by: "indicator", indicator: "rate" },
        target: { direction: "at-most", value: 0.05, unit: "1" },
      }),
      {},
      runOn(asOf, { indicators: [indicatorOf(value, { asOf: asOf as never })] }),
    );

  it.each([
    ["under its cap is on track", "2017-06-30", 0.05, "on-track"],
    ["over its cap may come back until the due day", "2017-06-30", 0.06, "at-risk"],
    ["over its cap the day after has violated it", "2017-07-01", 0.06, "violated"],
    ["under its cap the day after has complied", "2017-07-01", 0.05, "done-in-time"],
  ])("%s", (_, asOf, value, status) => {
    expect(capped(asOf, value).status).toBe(status);
  });

  it("says until when it may come back", () => {
    expect(capped("2017-06-30", 0.06).because).toEqual({
      zh: "目前超过上限，期限2017-06-30",
      en: "above the cap at present; it is due on 2017-06-30",
    });
  });
});
