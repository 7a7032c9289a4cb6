import { describe, expect, it } from "vitest";
import type { OccurrenceState } from "../../src/codes/progress.js";
import type { Occurrence } from "../../src/progress/recurrence/occurrence.js";
import { openOccurrences } from "../../src/progress/recurrence/recurring-duty.js";
import {
  accepted,
  indicatorFigure,
  indicatorOf,
  indicatorTarget,
  measureOn,
  runOn,
  type Stated,
} from "./sample-plan.js";

const dueDays = ["2017-03-31", "2017-06-30", "2017-09-30"];
const occurrences = (...stated: (OccurrenceState | readonly [OccurrenceState, "claimed"])[]) =>
  stated.map((one, place) => {
    const [state, claim] = typeof one === "string" ? [one, undefined] : one;
    return { state, isClaimed: claim !== undefined, dueOn: dueDays[place] } as unknown as Occurrence;
  });

describe("what is open of the quarters of a measure", () => {
  const limited = { dueOn: "2017-12-31" };
  it.each<[string, readonly Occurrence[], object, boolean, object]>([
    [
      "the first that was missed",
      occurrences("done-late", "missed", "not-yet-due"),
      limited,
      false,
      { dueOn: "2017-06-30", isFinished: false, isKnown: true },
    ],
    [
      "none that its unit may claim itself",
      occurrences("done-late", ["missed", "claimed"]),
      limited,
      true,
      { isFinished: true, isKnown: true },
    ],
    [
      "one that is claimed where claims do not count",
      occurrences("done-late", ["missed", "claimed"]),
      limited,
      false,
      { dueOn: "2017-06-30", isFinished: false, isKnown: true },
    ],
    [
      "one that nobody can judge, but no day by which it was due",
      occurrences("not-judgeable"),
      limited,
      false,
      { isFinished: false, isKnown: false },
    ],
    [
      "one that was missed, and what nobody can judge is not known",
      occurrences("not-judgeable", "missed"),
      limited,
      false,
      { dueOn: "2017-06-30", isFinished: false, isKnown: false },
    ],
    ["none where all are done", occurrences("done-in-time"), limited, false, { isFinished: true, isKnown: true }],
    [
      "further ones where the measure has no end",
      occurrences("done-in-time"),
      {},
      false,
      { isFinished: false, isKnown: true },
    ],
    [
      "none that awaits review, but the measure is not finished",
      occurrences("done-in-time", "awaiting-review"),
      limited,
      false,
      { isFinished: false, isKnown: true },
    ],
    [
      "none that awaits review, and its unit has finished",
      occurrences("done-in-time", "awaiting-review"),
      limited,
      true,
      { isFinished: true, isKnown: true },
    ],
  ])("%s", (_, all, schedule, countsClaims, open) => {
    expect(openOccurrences(all, schedule as never, countsClaims)).toEqual(open);
  });
});

describe("what each quarter is to reach", () => {
  const byQuarter: Stated = { startsOn: "2017-01-01", completion: { by: "recurring", every: "quarter" } };
  const counted: Stated = { ...byQuarter, completion: { by: "recurring", every: "quarter", indicator: "rate" } };
  const firstState = (measure: Stated, run: ReturnType<typeof runOn>) =>
    measureOn("2017-04-20", { measures: [measure] }, {}, run).occurrences?.[0]?.state;
  const quarter = (value: number) => ({ quarter: [{ key: "2017-Q1", ...indicatorFigure(value) }] });
  const percent = { ...counted, target: { direction: "at-least", value: 95, unit: "%" } };
  const otherRatio = indicatorOf(1, { indicator: "other" });
  const otherCount = indicatorOf(1, { indicator: "other", form: "count", target: indicatorTarget("at-least", 1) });

  it.each<[string, Stated, ReturnType<typeof indicatorOf>[], OccurrenceState]>([
    ["96 of 100 of a share of 95 %", percent, [otherCount, indicatorOf(1, { groups: quarter(0.96) })], "done-in-time"],
    ["94 of 100 of a share of 95 %", percent, [otherCount, indicatorOf(1, { groups: quarter(0.94) })], "missed"],
    [
      "a count of 1 of 95 that are written as per cents",
      percent,
      [otherRatio, indicatorOf(1, { form: "count", groups: quarter(1) })],
      "missed",
    ],
    [
      "the target that the indicator has itself",
      counted,
      [otherCount, indicatorOf(1, { form: "count", groups: quarter(2), target: indicatorTarget("at-least", 2) })],
      "done-in-time",
    ],
    [
      "less than the target that the indicator has itself",
      counted,
      [otherCount, indicatorOf(1, { form: "count", groups: quarter(1), target: indicatorTarget("at-least", 2) })],
      "missed",
    ],
    [
      "no target that anybody set",
      counted,
      [otherCount, indicatorOf(1, { form: "count", groups: quarter(2) })],
      "not-judgeable",
    ],
  ])("%s", (_, measure, indicators, state) => {
    expect(firstState(measure, runOn("2017-04-20", { indicators }))).toBe(state);
  });

  it("is what was known on the day, where the target is changed later in the quarter", () => {
    const measure = {
      ...byQuarter,
      target: { direction: "at-least", value: 50, unit: "次" },
      targetChanges: [{ previous: 10, changedOn: "2017-03-20", reason: "上调" }],
    };
    const evidence = [accepted("2017-03-10", { quantity: 12 })];
    const stateOn = (asOf: string) => measureOn(asOf, { measures: [measure], evidence }).occurrences?.[0]?.state;
    expect([stateOn("2017-03-19"), stateOn("2017-03-20")]).toEqual(["done-in-time", "not-yet-due"]);
  });

  it("is not awaiting review by what was rejected together with what was not yet read", () => {
    const measure = { ...byQuarter, target: { direction: "at-least", value: 50, unit: "次" } };
    const rejected = { reviewer: "auditor", reviewedOn: "2017-03-20", result: "rejected" };
    const stateOf = (verdict: object | undefined) => {
      const evidence = [
        accepted("2017-03-10", { quantity: 40, verdict }),
        accepted("2017-03-11", { quantity: 10, verdict: undefined }),
      ];
      return measureOn("2017-04-20", { measures: [measure], evidence }).occurrences?.[0]?.state;
    };
    expect([stateOf(rejected), stateOf(undefined)]).toEqual(["missed", "awaiting-review"]);
  });
});
