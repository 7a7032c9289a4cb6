import { describe, expect, it } from "vitest";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { periodChange } from "../../src/engine/indicator/period-change.js";
import { compute, heading } from "./notice-figures.js";

const known = (value: number): IndicatorValue => ({ kind: "known", value });
const between = (low: number, high?: number): IndicatorValue =>
  high === undefined ? { kind: "between", low } : { kind: "between", low, high };
const none = { kind: "not-applicable" } as const;

describe("a change since the period before", () => {
  it.each<[string, IndicatorValue, IndicatorValue, object, object]>([
    ["of known figures is known", known(0.9), known(0.8), known(0.1), known(0.125)],
    ["of the same figure is nought", known(4), known(4), known(0), known(0)],
    ["since nought is no share of it", known(4), known(0), known(4), none],
    ["since nothing is none", known(4), none, none, none],
    ["to nothing is none", none, known(4), none, none],
    ["to bounds has bounds", between(3, 6), known(4), between(-1, 2), between(-0.25, 0.5)],
    ["since bounds has bounds", known(4), between(2, 8), between(-4, 2), between(-0.5, 1)],
    [
      "since what may be nought is bounded as a number alone",
      known(4),
      between(0, 8),
      between(-4, 4),
      { kind: "between" },
    ],
    ["to what nothing bounds has a lower bound", between(4), known(2), between(2), between(1)],
    [
      "since what nothing bounds has an upper bound",
      known(4),
      between(2),
      { kind: "between", high: 2 },
      between(-1, 1),
    ],
    ["since less than nought is no share of it", known(4), known(-2), known(6), none],
    ["to less than nought falls by more than all", known(-2), known(4), known(-6), known(-1.5)],
  ])("%s", (_, now, before, absolute, relative) => {
    expect(periodChange(now, "2017-Q1", before)).toEqual({ since: "2017-Q1", before, absolute, relative });
  });
});

describe("an indicator by the periods of the calendar", () => {
  const byPeriod = defineIndicator({
    ...heading,
    form: "count",
    by: {
      month: (notice) => notice.begunOn.month(),
      quarter: (notice) => notice.begunOn.quarter(),
      halfYear: (notice) => notice.begunOn.halfYear(),
      year: (notice) => notice.begunOn.year(),
      kind: (notice) => notice.kind,
    },
  });
  const on = (...days: readonly string[]) => days.map((begunOn) => ({ begunOn, kind: "public" }));
  const groupsOf = (dimension: string, notices: readonly object[], asOf = "2017-09-30") =>
    compute(byPeriod, notices, asOf).groups[dimension]!.map(({ key, value, change, isUnfinished }) => [
      key,
      value.kind === "known" ? value.value : undefined,
      change?.since,
      change?.absolute.kind === "known" ? change.absolute.value : undefined,
      ...(isUnfinished ? ["unfinished"] : []),
    ]);

  it.each<[string, readonly unknown[]]>([
    [
      "month",
      [
        ["2016-12", 1, undefined, undefined],
        ["2017-01", 2, "2016-12", 1],
        ["2017-06", 1, "2017-05", 1],
      ],
    ],
    [
      "quarter",
      [
        ["2016-Q4", 1, undefined, undefined],
        ["2017-Q1", 2, "2016-Q4", 1],
        ["2017-Q2", 1, "2017-Q1", -1],
      ],
    ],
    [
      "halfYear",
      [
        ["2016-H2", 1, undefined, undefined],
        ["2017-H1", 3, "2016-H2", 2],
      ],
    ],
    [
      "year",
      [
        ["2016", 1, undefined, undefined],
        ["2017", 3, "2016", 2, "unfinished"],
      ],
    ],
    ["kind", [["public", 4, undefined, undefined]]],
  ])("compares each %s with the one before", (dimension, groups) => {
    expect(groupsOf(dimension, on("2016-12-31", "2017-01-01", "2017-01-31", "2017-06-30"))).toEqual(groups);
  });

  it("is not finished on its last day, and is on the day after", () => {
    expect(groupsOf("quarter", on("2017-05-01"), "2017-06-30")).toEqual([
      ["2017-Q2", 1, undefined, undefined, "unfinished"],
    ]);
    expect(groupsOf("quarter", on("2017-05-01"), "2017-07-01")).toEqual([["2017-Q2", 1, undefined, undefined]]);
  });

  it("keeps records without a day apart and compares nothing with them", () => {
    expect(groupsOf("quarter", [...on("2017-05-01"), {}])).toEqual([
      ["", 1, undefined, undefined],
      ["2017-Q2", 1, undefined, undefined],
    ]);
  });

  it("says of a ratio before which nothing was counted that nobody can tell", () => {
    const rate = defineIndicator({
      ...heading,
      form: "ratio",
      counts: (notice) => notice.urgent,
      by: { quarter: (notice) => notice.begunOn.quarter() },
    });
    const notices = [
      { begunOn: "2017-01-10", urgent: true },
      { begunOn: "2017-08-10", urgent: true },
    ];
    const [, third] = compute(rate, notices).groups["quarter"]!;
    expect(third?.change).toEqual({ since: "2017-Q2", before: none, absolute: none, relative: none });
  });
});
