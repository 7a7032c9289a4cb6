import { describe, expect, it } from "vitest";
import type { IndicatorResult, IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import type { Run } from "../../src/engine/run/run.js";
import {
  findingOf,
  indicatorFigure,
  indicatorOf,
  indicatorTarget,
  measureOn,
  ruleOf,
  runOn,
  type Stated,
} from "./sample-plan.js";

const rate: Stated = { completion: { by: "indicator", indicator: "rate" }, dueOn: "2017-06-30" };
const withTarget = (value: number, direction = "at-least"): Stated => ({
  ...rate,
  target: { direction, value, unit: "1" },
});
const judgedBy = (measure: Stated, run: Run, earlierRuns: readonly Run[] = []) =>
  measureOn(run.asOf, { measures: [measure] }, { earlierRuns }, run);
const withIndicators = (...indicators: readonly IndicatorResult[]) => runOn("2017-06-30", { indicators });

describe("what an indicator verifies", () => {
  it.each<[string, Stated, number | IndicatorValue, number, number]>([
    ["a ratio against its target", withTarget(0.9), 0.45, 0.5, 0.5],
    ["bounds stay bounds", withTarget(0.8), { kind: "between", low: 0.2, high: 0.4 }, 0.25, 0.5],
    ["what nothing bounds above may be all", withTarget(1), { kind: "between", low: 0.5 }, 0.5, 1],
    ["none left of what shall be none", withTarget(0, "equal"), 0, 1, 1],
    ["a cap that is exceeded", withTarget(0.1, "at-most"), 0.2, 0, 0],
  ])("%s", (_, measure, value, low, high) => {
    expect(judgedBy(measure, withIndicators(indicatorOf(value))).verified).toMatchObject({
      low,
      high,
      contributions: [{ records: [{ entity: "indicator", id: "pack/rate" }] }],
    });
  });

  it.each<[string, number, string, number, number | undefined]>([
    ["95 % of a ratio are 0.95 of it", 95, "%", 0.76, 0.8],
    ["0.95 with the unit 1 is the same", 0.95, "1", 0.76, 0.8],
    ["95 without a sign of per cents is not compared with a ratio", 95, "件", 0.96, undefined],
  ])("%s", (_, value, unit, rate, low) => {
    const measure = {
      completion: { by: "indicator", indicator: "rate" },
      target: { direction: "at-least", value, unit },
    };
    const { verified } = judgedBy(measure, withIndicators(indicatorOf(rate)));
    expect(verified.kind === "judged" ? verified.low : undefined).toBe(low);
  });

  it("is measured by the indicator's own target where the measure sets none", () => {
    const own = indicatorOf(0.45, { target: indicatorTarget("at-least", 0.9), whole: indicatorFigure(0.45, "missed") });
    expect(judgedBy(rate, withIndicators(own))).toMatchObject({ target: { value: 0.9 }, verified: { low: 0.5 } });
  });

  it.each<[string, Stated, readonly IndicatorResult[], RegExp]>([
    ["no pack defines the indicator", withTarget(1), [], /no pack defines the indicator "rate"/],
    [
      "two packs define it",
      withTarget(1),
      [indicatorOf(1), indicatorOf(1, { pack: "other" })],
      /2 packs .*: other, pack/,
    ],
    ["there is nothing to count", withTarget(1), [indicatorOf({ kind: "not-applicable" })], /nothing to count/],
    ["nobody sets a target", rate, [indicatorOf(0.5)], /sets a target/],
    [
      "the target is for each unit",
      rate,
      [indicatorOf(0.5, { target: indicatorTarget("at-least", 1) })],
      /sets a target/,
    ],
  ])("cannot be judged when %s", (_, measure, indicators, reason) => {
    const { verified, status, because } = judgedBy(measure, withIndicators(...indicators));
    expect(verified.kind === "not-judgeable" && verified.reason.en).toMatch(reason);
    expect([status, because]).toEqual(["not-judgeable", verified.kind === "not-judgeable" && verified.reason]);
  });

  it("shows a unit's part where it is grouped by unit", () => {
    const groups = { unit: [{ key: "county", ...indicatorFigure(0.5) }] };
    const run = withIndicators(indicatorOf(0.9, { groups }));
    const { units } = judgedBy({ ...withTarget(1), supportingUnits: ["county", "partner"] }, run);
    expect(units.map(({ verified }) => (verified.kind === "judged" ? verified.low : "none"))).toEqual([
      0.9,
      0.5,
      "none",
    ]);
  });

  it("measures a unit by the target for each unit", () => {
    const groups = { unit: [{ key: "county", ...indicatorFigure(1, "missed") }] };
    const lectures = indicatorOf(9, { form: "count", groups, target: indicatorTarget("at-least", 2) });
    const { units } = judgedBy({ ...withTarget(16), supportingUnits: ["county"] }, withIndicators(lectures));
    expect(units[1]?.verified).toMatchObject({ low: 0.5 });
  });
});

describe("since when an indicator is reached", () => {
  const on = (day: string, value: number | IndicatorValue) => runOn(day, { indicators: [indicatorOf(value)] });
  it.each<[string, Run, readonly Run[], string]>([
    ["reached on the due day", on("2017-06-30", 1), [], "done-in-time"],
    ["reached at some time, nobody knows when", on("2017-07-31", 1), [], "not-judgeable"],
    ["already reached by the run of the due day", on("2017-07-31", 1), [on("2017-06-30", 1)], "done-in-time"],
    ["not reached by the run of the due day", on("2017-07-31", 1), [on("2017-06-30", 0.9)], "done-late"],
    ["not reached the day before the due day", on("2017-07-31", 1), [on("2017-06-29", 0.9)], "not-judgeable"],
    [
      "a run that could not judge it says nothing",
      on("2017-07-31", 1),
      [on("2017-06-30", { kind: "not-applicable" })],
      "not-judgeable",
    ],
    [
      "reached, lost and reached again too late",
      on("2017-07-31", 1),
      [on("2017-07-10", 0.9), on("2017-06-30", 1)],
      "done-late",
    ],
    ["reached once and lost", on("2017-07-31", 0.9), [on("2017-06-30", 1)], "undone-again"],
    ["a rate that fell again before it is due", on("2017-06-15", 0.9), [on("2017-05-31", 1)], "on-track"],
    ["never reached", on("2017-07-31", 0.9), [on("2017-06-30", 0.9)], "overdue"],
  ])("%s", (_, run, earlier, status) => {
    expect(judgedBy(withTarget(1), run, earlier).status).toBe(status);
  });
});

describe("a standing duty", () => {
  const standing = { completion: { by: "standing" }, dueOn: undefined, supportingUnits: ["county", "partner"] };
  it.each<[string, Partial<Run>, string, number | string]>([
    ["is kept when something was judged and nothing found", { rules: [ruleOf({ pass: 3 })] }, "on-track", 1],
    ["is violated by an error", { rules: [ruleOf({ fail: 1 })], findings: [findingOf("error")] }, "violated", 0],
    [
      "is in doubt by a warning",
      { rules: [ruleOf({ fail: 1 })], findings: [findingOf("warning")] },
      "not-judgeable",
      0,
    ],
    [
      "is in doubt while a record cannot be judged",
      { rules: [ruleOf({ pass: 1, undetermined: 1 })] },
      "not-judgeable",
      0,
    ],
    [
      "is not broken by a rule that threw",
      { rules: [ruleOf({ pass: 1 })], findings: [findingOf("error", { crash: "x" })] },
      "on-track",
      1,
    ],
    [
      "is not broken under another obligation",
      { rules: [ruleOf({ pass: 1 })], findings: [findingOf("error", { obligations: ["2.1b"] })] },
      "on-track",
      1,
    ],
    ["cannot be judged when no rule is about it", {}, "not-judgeable", "none"],
    [
      "cannot be judged when nothing could be judged",
      { rules: [ruleOf({ undetermined: 2, pending: 1 })] },
      "not-judgeable",
      "none",
    ],
  ])("%s", (_, stated, status, share) => {
    const measure = judgedBy(standing, runOn("2017-06-30", stated));
    expect([measure.status, measure.verified.kind === "judged" ? measure.verified.low : "none"]).toEqual([
      status,
      share,
    ]);
  });

  it("is broken by the unit that the finding names, and not judged of the others", () => {
    const { units } = judgedBy(standing, runOn("2017-06-30", { findings: [findingOf("error")] }));
    expect(units.map(({ verified }) => (verified.kind === "judged" ? verified.low : "none"))).toEqual([0, 0, "none"]);
    expect(units[1]?.verified.contributions[0]?.records).toEqual([{ entity: "finding", id: "pack/rule/training/t-1" }]);
  });
});
