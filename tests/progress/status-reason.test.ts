import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { IndicatorResult } from "../../src/engine/indicator/indicator-result.js";
import type { Run } from "../../src/engine/run/run.js";
import { accepted, findingOf, indicatorOf, measureOn, type Papers, ruleOf, runOn, type Stated } from "./sample-plan.js";

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

describe("a standing duty", () => {
  const standing = { completion: { by: "standing" }, dueOn: undefined };
  const because = (run: Partial<Run>) =>
    measureOn("2017-06-30", measure(standing), {}, runOn("2017-06-30", { rules: [ruleOf({ pass: 1 })], ...run }))
      .because;
  const found = (id: string, relevantDay?: string) => findingOf("error", { id, relevantDay: relevantDay as PlainDate });

  it.each<[string, Partial<Run>, string, string]>([
    [
      "violated once",
      { findings: [found("a", "2017-05-02")] },
      "已发现1项违反，最早涉及2017-05-02",
      "1 violation found, the earliest of 2017-05-02",
    ],
    [
      "violated several times, the earliest not first",
      { findings: [found("b", "2017-06-01"), found("a", "2017-05-02"), findingOf("warning", { id: "w" })] },
      "已发现2项违反，最早涉及2017-05-02",
      "2 violations found, the earliest of 2017-05-02",
    ],
    [
      "in doubt by a warning and by what could not be judged",
      { findings: [findingOf("warning")], rules: [ruleOf({ pass: 1, undetermined: 1 })] },
      "是否遵守存疑：规则；“规则”有1条记录无法判断",
      "compliance is in doubt: Rule; “Rule” could not judge 1 record",
    ],
  ])("%s", (_, run, zh, en) => {
    expect(because(run)).toEqual({ zh, en });
  });
});

describe("a measure that an indicator decides", () => {
  const rate = {
    ...due,
    completion: { by: "indicator", indicator: "rate" },
    target: { direction: "at-least", value: 1, unit: "1" },
  };
  const on = (day: string, value: number, stated: Partial<IndicatorResult> = {}) =>
    runOn(day, { indicators: [indicatorOf(0, { indicator: "other" }), indicatorOf(value, stated)] });
  const stands = (run: Run, earlierRuns: readonly Run[] = []) =>
    measureOn(run.asOf, measure(rate), { earlierRuns }, run);

  it.each<[string, Run, readonly Run[], string, string]>([
    [
      "of which the records show nothing",
      on("2017-06-15", 0),
      [],
      "未到期，记录中尚无进展",
      "not due yet; the records show nothing so far",
    ],
    [
      "reached after the due day, since when is not known",
      on("2017-07-31", 1),
      [on("2017-06-30", 0.9)],
      "期限过后，不早于2017-07-01完成",
      "completed after the due day, no earlier than 2017-07-01",
    ],
    [
      "reached by the due day, since when is not known",
      on("2017-07-31", 1),
      [on("2017-06-30", 1)],
      "不晚于2017-06-30完成",
      "completed no later than 2017-06-30",
    ],
    [
      "reached, and nobody knows whether by the due day",
      on("2017-07-31", 1),
      [],
      "已完成，但不知是否在期限2017-06-30之前；需要该日的运行结果",
      "completed, but whether by the due day 2017-06-30 is not known; a run as of that day would tell",
    ],
  ])("%s", (_, run, earlier, zh, en) => {
    expect(stands(run, earlier).because).toEqual({ zh, en });
  });

  it.each<[string, string, Partial<IndicatorResult>, string]>([
    ["a rate may rise again on its due day", "2017-06-30", {}, "at-risk"],
    ["a rate may not the day after", "2017-07-01", {}, "undone-again"],
    ["a number is lost", "2017-06-30", { form: "count" }, "undone-again"],
  ])("once reached and no longer so: %s", (_, asOf, stated, status) => {
    expect(stands(on(asOf, 0.9, stated), [on("2017-05-31", 1, stated)]).status).toBe(status);
  });
});

describe("why a recurring measure stands where it stands", () => {
  const quarterly = { completion: { by: "recurring", every: "quarter" }, dueOn: "2017-09-30" };
  const until = (dueOn: string) => ({ ...quarterly, dueOn });
  const handedIn = (on: string) => ({ effectiveOn: on, submittedOn: on });
  const late = (on: string, period: string) => accepted(on, { period });
  it.each<[string, string, Papers, string, string]>([
    [
      "all done in time",
      "2017-07-10",
      measure(until("2017-06-30"), { evidence: [accepted("2017-06-30")] }),
      "各期均按期完成",
      "every occurrence was done in time",
    ],
    [
      "two done late",
      "2017-10-10",
      measure(quarterly, { evidence: [late("2017-07-01", "2017-Q2"), late("2017-10-01", "2017-Q3")] }),
      "逾期完成：2017-Q2、2017-Q3",
      "done late: 2017-Q2, 2017-Q3",
    ],
    [
      "taken back",
      "2017-07-15",
      measure(quarterly, {
        evidence: [accepted("2017-06-20")],
        reports: [{ reportedOn: "2017-07-15", period: "2017-Q2", undone: true }],
      }),
      "曾完成，后又不再完成：2017-Q2",
      "done and no longer so: 2017-Q2",
    ],
    [
      "two missed",
      "2017-10-01",
      measure(quarterly),
      "2期逾期，尚未经核验完成：2017-Q2、2017-Q3",
      "past their due days and not verified as done: 2017-Q2, 2017-Q3",
    ],
    [
      "handed in on its due day",
      "2017-06-30",
      measure(quarterly, { evidence: [handedIn("2017-06-30")] }),
      "佐证“材料”已于2017-06-30报送，待核验，未指定核验单位",
      "evidence “材料”, handed in on 2017-06-30, awaits review by a unit that is not named",
    ],
    [
      "due today",
      "2017-06-30",
      measure(quarterly, { reports: [{ reportedOn: "2017-06-01", note: "已部署" }] }),
      "今日到期，尚未经核验完成：2017-Q2",
      "due today and not verified as done: 2017-Q2",
    ],
    ["not begun", "2017-06-29", measure(quarterly), "各单位均未报告进展", "no unit has reported anything"],
    [
      "done so far",
      "2017-07-10",
      measure(quarterly, { evidence: [accepted("2017-06-30")] }),
      "到期各期均已完成",
      "every occurrence that is due is done",
    ],
    [
      "the day before its first",
      "2017-03-31",
      measure(quarterly),
      "计划2017-04-01启动",
      "it is to start on 2017-04-01",
    ],
    [
      "begun before its first day",
      "2017-03-31",
      measure(quarterly, { reports: [{ reportedOn: "2017-03-20", note: "已部署" }] }),
      "到期各期均已完成",
      "every occurrence that is due is done",
    ],
  ])("%s", (_, asOf, papers, zh, en) => {
    expect(measureOn(asOf, papers).because).toEqual({ zh, en });
  });
});

describe("papers that await review", () => {
  const papers = (submittedOn: string): Papers =>
    measure({ ...due, reviewer: "county" }, { evidence: [{ effectiveOn: "2017-06-20", submittedOn }] });
  it.each([
    ["handed in on the due day", "2017-06-30", "", ""],
    ["handed in the day after", "2017-07-01", "；报送时已过期限2017-06-30", "; handed in after the due day 2017-06-30"],
  ])("%s", (_, submittedOn, zh, en) => {
    expect(measureOn("2017-07-15", papers(submittedOn)).because).toEqual({
      zh: `佐证“材料”已于${submittedOn}报送，待某县核验${zh}`,
      en: `evidence “材料”, handed in on ${submittedOn}, awaits review by 某县${en}`,
    });
  });

  it("are told oldest first", () => {
    const evidence = ["2017-06-22", "2017-06-21"].map((on) => ({ effectiveOn: on, submittedOn: on }));
    const { because, awaitedReviews } = measureOn("2017-07-15", measure(due, { evidence }));
    expect(awaitedReviews.map(({ submittedOn }) => submittedOn)).toEqual(["2017-06-21", "2017-06-22"]);
    expect(because.en).toMatch(/2017-06-21.*; .*2017-06-22/);
  });
});
