import { describe, expect, it } from "vitest";
import type { Run } from "../../src/engine/run/run.js";
import {
  accepted,
  indicatorFigure,
  indicatorOf,
  indicatorTarget,
  type Papers,
  progressOn,
  runOn,
  type Stated,
} from "./sample-plan.js";

const asOf = "2017-06-30";
const about = { obligations: ["2.1a"] };
const rate = (value: number, stated: Stated = {}): Run =>
  runOn(asOf, { indicators: [indicatorOf(value, { ...about, ...stated })] });
const target = { direction: "at-least", value: 8, unit: "个" };
/** A quantity of which so many are claimed and so many proved. */
const counted = (claimed: number | undefined, proved: number | undefined, stated: Stated = {}): Papers => ({
  measures: [{ completion: { by: "quantity" }, target, ...stated }],
  reports: claimed === undefined ? [] : [{ reportedOn: "2017-06-01", quantity: claimed }],
  evidence: proved === undefined ? [] : [accepted("2017-06-10", { quantity: proved })],
});
const missed = (direction: "at-least" | "at-most" = "at-least"): Run =>
  rate(0.5, { target: indicatorTarget(direction, 1), whole: indicatorFigure(0.5, "missed") });
const done: Papers = {
  measures: [{ completion: { by: "done" } }],
  reports: [{ reportedOn: "2017-06-01", done: true }],
};
const tenBy = { target: indicatorTarget("at-least", 8), form: "count" };

describe("evidence, claim and indicator of one obligation", () => {
  it.each<[name: string, papers: Papers, run: Run, kinds: readonly string[]]>([
    ["seven of eight by the papers, a quarter by the records", counted(7, 7), rate(0.25), ["figures-differ"]],
    ["fewer by the papers than by the records", counted(2, 2), rate(0.75), ["figures-differ"]],
    [
      "more claimed than the records show, fewer proved",
      counted(7, 3),
      rate(0.6),
      ["figures-differ", "indicator-shows-less", "evidence-shows-less"],
    ],
    ["more claimed than the records show, nothing proved", counted(7, undefined), rate(0.25), ["indicator-shows-less"]],
    ["the same", counted(6, 6), rate(0.75), []],
    ["the same but for rounding", counted(5, 5), rate(0.66), []],
    ["nothing claimed and nothing proved", counted(undefined, undefined), rate(0.25), []],
    ["an indicator of another obligation", counted(7, 7), rate(0.25, { obligations: ["2.1b"] }), []],
    [
      "an indicator that has nothing to count",
      counted(7, 7),
      runOn(asOf, { indicators: [indicatorOf({ kind: "not-applicable" }, about)] }),
      [],
    ],
    [
      "bounds that leave it open",
      counted(7, 7),
      runOn(asOf, { indicators: [indicatorOf({ kind: "between", low: 0.25, high: 0.9 }, about)] }),
      [],
    ],
    ["a cap", counted(7, 7), rate(0.25, { target: indicatorTarget("at-most", 0.5) }), []],
    ["a count with the same target", counted(7, 7), rate(2, tenBy), ["figures-differ"]],
    ["a count with another target", counted(7, 7), rate(2, { ...tenBy, target: indicatorTarget("at-least", 3) }), []],
    [
      "per cents beside a rate",
      counted(62, 62, { target: { ...target, value: 90, unit: "%" } }),
      rate(0.67),
      ["figures-differ"],
    ],
    [
      "the same per cents beside a rate",
      counted(67, 67, { target: { ...target, value: 90, unit: "%" } }),
      rate(0.6666),
      [],
    ],
    ["said to be done, its target missed", done, missed(), ["indicator-shows-less"]],
    [
      "proved to be done, its target missed",
      { ...done, evidence: [accepted("2017-06-10")] },
      missed(),
      ["figures-differ"],
    ],
    [
      "said to be done, its target not due",
      done,
      rate(0.5, { target: indicatorTarget("at-least", 1), whole: indicatorFigure(0.5, "not-due") }),
      [],
    ],
    ["none of the indicators counts the same", counted(7, 7, { checkedAgainst: [] }), rate(0.25), []],
    [
      "an indicator that is named",
      counted(7, 7, { checkedAgainst: ["rate"] }),
      rate(0.25, { obligations: [] }),
      ["figures-differ"],
    ],
  ])("%s", (_, papers, run, kinds) => {
    expect(progressOn(asOf, papers, {}, run).contradictions.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("leaves an indicator to the measure that is complete by it", () => {
    const papers = counted(7, 7);
    const other = {
      completion: { by: "indicator", indicator: "rate" },
      target: { direction: "at-least", value: 1, unit: "1" },
    };
    const both = { ...papers, measures: [...(papers.measures ?? []), other] };
    expect(progressOn(asOf, both, {}, rate(0.25)).contradictions).toEqual([]);
  });
});
