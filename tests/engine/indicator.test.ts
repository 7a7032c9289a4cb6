import { describe, expect, it } from "vitest";
import { defineIndicator, keysOf } from "../../src/engine/indicator/indicator.js";

import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { targetState } from "../../src/engine/indicator/indicator-value.js";
import type { RecordTerm } from "../../src/expression/term.js";
import { answered, compute, heading, number, pages, targetRate } from "./notice-figures.js";
import { law, type Notice, Office } from "./notice-register.js";

const known = (value: number): IndicatorValue => ({ kind: "known", value });
const between = (low: number, high?: number): IndicatorValue =>
  high === undefined ? { kind: "between", low } : { kind: "between", low, high };
const none: IndicatorValue = { kind: "not-applicable" };
const yes = { kind: "public", urgent: true };
const no = { kind: "public", urgent: false };
const open = { kind: "public" };
const maybeYes = { urgent: true };
const maybeNo = { urgent: false };

describe("a ratio", () => {
  it.each<[string, readonly object[], IndicatorValue]>([
    ["nothing of nothing is neither none nor all", [], none],
    ["records outside of the population are nothing", [{ kind: "internal", urgent: true }], none],
    ["none of one", [no], known(0)],
    ["all of one", [yes], known(1)],
    ["two of three", [yes, no, yes], known(2 / 3)],
    ["one of which it is unknown whether it counts", [yes, open], between(1 / 2, 1)],
    ["only one of which it is unknown whether it counts", [open], between(0, 1)],
    ["one that counts if it is in the population", [no, maybeYes], between(0, 1 / 2)],
    ["one that does not count if it is in the population", [yes, maybeNo], between(1 / 2, 1)],
    ["nothing known at all", [yes, no, {}], between(1 / 3, 2 / 3)],
  ])("%s", (_, notices, value) => {
    expect(compute(answered, notices).whole.value).toEqual(value);
  });

  it("keeps apart what is known and what is not", () => {
    const notices = [yes, yes, no, open, maybeYes, maybeNo, {}, { kind: "internal" }];
    expect(compute(answered, notices).whole.part).toEqual({
      counted: 2,
      uncounted: 1,
      open: 1,
      maybeCounted: 1,
      maybeUncounted: 1,
      maybeOpen: 1,
    });
  });
});

describe("a count", () => {
  it.each<[string, readonly object[], IndicatorValue]>([
    ["of nothing is nought", [], known(0)],
    ["of two", [yes, no, { kind: "internal" }], known(2)],
    ["of two or three", [yes, no, {}], between(2, 3)],
  ])("%s", (_, notices, value) => {
    expect(compute(number, notices).whole.value).toEqual(value);
  });
});

describe("a sum", () => {
  it.each<[string, readonly object[], IndicatorValue]>([
    ["of nothing is nought", [], known(0)],
    [
      "of what is known",
      [
        { ...yes, pages: 3 },
        { ...no, pages: 4 },
      ],
      known(7),
    ],
    ["has no upper bound when a value is missing", [{ ...yes, pages: 3 }, no], between(3)],
    ["has one when a record may be outside", [{ ...yes, pages: 3 }, { pages: 4 }], between(3, 7)],
    [
      "has two when what may be outside cancels out",
      [{ ...yes, pages: 3 }, { pages: 4 }, { pages: -4 }],
      between(-1, 7),
    ],
    [
      "of tenths is what people read",
      [
        { ...yes, pages: 0.1 },
        { ...no, pages: 0.2 },
      ],
      known(0.3),
    ],
    ["of the great and the small loses nothing", [1e16, 0.25, -1e16].map((pages) => ({ ...yes, pages })), known(0.25)],
  ])("%s", (_, notices, value) => {
    expect(compute(pages, notices).whole.value).toEqual(value);
  });
});

describe("a group", () => {
  it("is shown for every key, in order, even with nothing in it", () => {
    const { groups } = compute(answered, [
      { ...yes, office: "b" },
      { ...no, office: "b" },
    ]);
    expect(groups["office"]!.map(({ key, value }) => [key, value])).toEqual([
      ["a", none],
      ["b", known(1 / 2)],
      ["c", none],
    ]);
  });

  it("of records without a key stands under the empty one", () => {
    const { groups } = compute(answered, [{ ...yes, begunOn: "2017-05-10" }, no]);
    expect(groups["year"]!.map(({ key, value }) => [key, value])).toEqual([
      ["", known(0)],
      ["2017", known(1)],
    ]);
  });

  it("is not made by records outside of the population", () => {
    expect(compute(answered, [{ kind: "internal", begunOn: "2017-05-10" }]).groups["year"]).toEqual([]);
  });
});

describe("a target", () => {
  const aimed = (per?: string) =>
    defineIndicator({
      ...heading,
      form: "ratio",
      counts: (notice) => notice.urgent,
      by: { office: (notice) => notice.office },
      keys: { office: keysOf(Office) },
      target: { direction: "at-least", value: targetRate, ...(per === undefined ? {} : { per }) },
    });

  it.each<[string, readonly object[], string, string | undefined]>([
    ["is met when it is just reached", [yes, no], "2017-09-30", "met"],
    ["is missed below it", [yes, no, no], "2017-09-30", "missed"],
    ["is undetermined when what is missing decides", [yes, no, open], "2017-09-30", "undetermined"],
    ["is met when what is missing does not matter", [yes, yes, open], "2017-09-30", "met"],
    ["is not applicable to nothing", [], "2017-09-30", "not-applicable"],
    ["is still the old one on the day before the amendment", [yes, no], "2017-12-31", "met"],
    ["is the new one on the day of the amendment", [yes, no], "2018-01-01", "missed"],
    ["is not there before the law", [yes, no], "2016-12-31", undefined],
  ])("%s", (_, notices, asOf, state) => {
    expect(compute(aimed(), notices, asOf).whole.target).toBe(state);
  });

  it("of a ratio is a target of each group too", () => {
    const { groups } = compute(aimed(), [
      { ...yes, office: "a" },
      { ...no, office: "b" },
    ]);
    expect(groups["office"]!.map(({ key, target }) => [key, target])).toEqual([
      ["a", "met"],
      ["b", "missed"],
      ["c", "not-applicable"],
    ]);
  });

  it("of a number says nothing about each group, nor does one that is set for another division", () => {
    const target = { direction: "at-least", value: targetRate } as const;
    const by = {
      office: (notice: RecordTerm<Notice>) => notice.office,
      kind: (notice: RecordTerm<Notice>) => notice.kind,
    };
    const counted = defineIndicator({ ...heading, form: "count", by, target });
    const perKind = defineIndicator({ ...heading, form: "count", by, target: { ...target, per: "kind" } });
    const notices = [{ ...yes, office: "a" }];
    expect(compute(counted, notices).whole.target).toBe("met");
    expect(compute(counted, notices).groups["office"]!.map((group) => group.target)).toEqual([undefined]);
    const { groups, whole } = compute(perKind, notices);
    expect([groups["office"]![0]!.target, groups["kind"]![0]!.target, whole.target]).toEqual([undefined, "met", "met"]);
  });

  it("always shows only the groups that are said to be shown", () => {
    const headed = defineIndicator({
      ...heading,
      form: "count",
      by: { office: (notice) => notice.office },
      keys: { office: keysOf(Office, (office) => office.title.equals("b科")) },
    });
    expect(compute(headed, []).groups["office"]!.map(({ key }) => key)).toEqual(["b"]);
  });

  it.each<[string, readonly object[], string]>([
    [
      "is missed by all when one misses it",
      [
        { ...yes, office: "a" },
        { ...no, office: "b" },
      ],
      "missed",
    ],
    ["is met by all when each that has anything meets it", [{ ...yes, office: "a" }], "met"],
    ["is undetermined when one is", [{ ...yes, office: "a" }, { office: "b" }], "undetermined"],
    ["is not applicable when none has anything", [], "not-applicable"],
  ])("set for each group %s", (_, notices, state) => {
    const { whole, target } = compute(aimed("office"), notices);
    expect(whole.target).toBe(state);
    expect(target).toEqual({
      direction: "at-least",
      value: 0.5,
      authority: targetRate.values[0]!.source,
      per: "office",
    });
  });

  it.each([
    ["at-least", known(1), "met"],
    ["at-least", known(0.9), "missed"],
    ["at-least", between(0.9, 1), "undetermined"],
    ["at-least", between(1), "met"],
    ["at-most", known(1), "met"],
    ["at-most", known(1.1), "missed"],
    ["at-most", between(0.5), "undetermined"],
    ["at-most", between(1.5), "missed"],
    ["at-most", between(1, 2), "undetermined"],
    ["equal", known(1), "met"],
    ["equal", known(0), "missed"],
    ["equal", between(0, 1), "undetermined"],
    ["equal", between(1, 2), "undetermined"],
    ["equal", between(0, 0.5), "missed"],
    ["equal", known(2), "missed"],
    ["equal", between(0, 2), "undetermined"],
    ["equal", between(2), "missed"],
    ["equal", none, "not-applicable"],
  ] as const)("%s 1, of %o, is %s", (direction, value, state) => {
    expect(targetState(value, { direction, value: 1, authority: law.clause("1") })).toBe(state);
  });
});
