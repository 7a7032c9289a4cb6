import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import type { SchemeItem } from "../../src/assessment/scheme-item.js";
import { label } from "../../src/codes/label.js";
import type { IndicatorPart } from "../../src/engine/indicator/indicator-result.js";
import type { Run } from "../../src/engine/run/run.js";
import { accepted, findingOf, type Papers, progressOn, ruleOf, runOn } from "../progress/sample-plan.js";
import { bonus, deduction, errorOn, gapOf, rateOf, runWith, schemeOf, share, steps, veto } from "./sample-scheme.js";

const accountOf = (items: readonly SchemeItem[], run: Run, papers?: Papers) => {
  const progress = papers === undefined ? undefined : progressOn(run.asOf, papers, {}, run);
  const [group] = assess(schemeOf(items), run, progress).groups;
  const account = group?.accounts[0];
  if (account === undefined) throw new Error("the unit has no account");
  return account;
};

const scoreOf = (...args: Parameters<typeof accountOf>) => {
  const { low, high } = accountOf(...args).score;
  return low === high ? low : [low, high];
};

const rated = (part: Partial<IndicatorPart>, form?: "count" | "sum" | "ratio") =>
  runWith({ indicators: [rateOf({ county: part }, form)] });

describe("points by a share", () => {
  const led = (measures: Papers["measures"], evidence: Papers["evidence"] = []): Papers => ({
    measures: (measures ?? []).map((measure) => ({ leadUnit: "county", ...measure })),
    evidence: evidence.map((piece) => ({ unit: "county", ...piece })),
  });
  const done = accepted("2017-06-01");

  it.each<[string, Papers, unknown]>([
    ["one of two measures is verified", led([{}, {}], [{ ...done, measure: "measure-1" }]), 1000],
    ["a measure that weighs three times as much", led([{ weight: 3 }, {}], [{ ...done, measure: "measure-1" }]), 1500],
    [
      "a cancelled measure does not count",
      led([{}, { cancelledOn: "2017-05-01" }], [{ ...done, measure: "measure-1" }]),
      2000,
    ],
    [
      "what cannot be judged may be anything",
      led([{}, { completion: { by: "quantity" } }], [{ ...done, measure: "measure-1" }]),
      [1000, 2000],
    ],
    ["the unit leads nothing", { measures: [{}] }, 2000],
  ])("%s", (_, papers, expected) => {
    expect(scoreOf([share()], runWith({}), papers)).toEqual(expected);
  });

  it("names the figures it rests on, as the progress explains them", () => {
    const { lines } = accountOf([share()], runWith({}), led([{}]));
    expect(lines[0]?.reading.parts.map(({ record }) => record)).toEqual([
      { entity: "figure", id: "measure:measure-1:unit:county/verified" },
    ]);
  });

  it("looks only at the obligations that are named", () => {
    const papers = led([{ obligation: "2.1a" }, { obligation: "2.1b" }], [{ ...done, measure: "measure-1" }]);
    const of = { from: "progress", figure: "verified", role: "lead", obligations: ["2.1a"] } as const;
    expect(scoreOf([share({ of })], runWith({}), papers)).toBe(2000);
  });

  it.each<[string, Partial<IndicatorPart>, unknown]>([
    ["three of four", { counted: 3, uncounted: 1 }, 1500],
    ["one of three, rounded once", { counted: 1, uncounted: 2 }, 667],
    ["one of which it is not known", { counted: 1, uncounted: 1, open: 1 }, [667, 1333]],
    ["one that may not be meant at all", { maybeUncounted: 1 }, [0, 2000]],
    ["nothing to count", {}, 2000],
  ])("of an indicator: %s", (_, part, expected) => {
    expect(scoreOf([share({ of: { from: "indicator", indicator: "rate" } })], rated(part))).toEqual(expected);
  });

  it("counts a record that names no unit as one that may be the unit's", () => {
    const run = runWith({ indicators: [rateOf({ county: { counted: 1 }, "": { uncounted: 1 } })] });
    expect(scoreOf([share({ of: { from: "indicator", indicator: "rate" } })], run)).toEqual([1000, 2000]);
  });

  it("falls where less is better", () => {
    const item = share({ of: { from: "indicator", indicator: "rate" }, zero: 0.4, full: 0 });
    expect(scoreOf([item], rated({ counted: 1, uncounted: 9 }))).toBe(1500);
    expect(scoreOf([item], rated({ counted: 1, uncounted: 9, open: 1 }))).toEqual([1091, 1545]);
    expect(scoreOf([item], rated({ counted: 5, uncounted: 5 }))).toBe(0);
  });

  it.each<["full" | "none" | "as-the-rest", unknown]>([
    ["full", 2500],
    ["none", 500],
    ["as-the-rest", 1500],
  ])("gives a unit it does not apply to its points by the rule %s", (ifNotApplicable, expected) => {
    const items = [share({ ifNotApplicable, of: { from: "indicator", indicator: "rate" } }), deduction()];
    const run = runWith({
      indicators: [rateOf({ other: {} })],
      findings: [
        errorOn("a", { severity: "error" }),
        errorOn("b", { severity: "warning" }),
        errorOn("c", { severity: "warning" }),
      ],
    });
    expect(scoreOf(items, run)).toEqual(expected);
  });

  it("leaves everything open where there is no rest to go by", () => {
    const item = share({ ifNotApplicable: "as-the-rest", of: { from: "indicator", indicator: "rate" } });
    expect(scoreOf([item], rated({}))).toEqual([0, 2000]);
  });
});

describe("points by steps", () => {
  it.each<[string, Partial<IndicatorPart>, unknown]>([
    ["exactly on the upper step", { counted: 19, uncounted: 1 }, 1000],
    ["just below it", { counted: 18, uncounted: 1 }, 600],
    ["exactly on the lower step", { counted: 4, uncounted: 1 }, 600],
    ["below all", { counted: 3, uncounted: 1 }, 0],
    ["between two steps without a value", { counted: 18, uncounted: 1, open: 1 }, [600, 1000]],
    ["across all steps", { counted: 1, open: 9 }, [0, 1000]],
    ["nothing to count", {}, 1000],
  ])("%s", (_, part, expected) => {
    expect(scoreOf([steps()], rated(part))).toEqual(expected);
  });

  it("may give less for more", () => {
    const item = steps({
      of: { from: "findings" },
      bands: [
        { atLeast: 3, points: -2 },
        { atLeast: 1, points: 4 },
      ],
      otherwise: 8,
    });
    expect(
      scoreOf(
        [item, share({ points: 20, of: { from: "findings" }, zero: 9, full: 0 })],
        runWith({ findings: [errorOn("a")] }),
      ),
    ).toBe(400 + 1778);
    expect(scoreOf([item], runWith({ findings: [errorOn("a")], gaps: [gapOf("b"), gapOf("c")] }))).toEqual([0, 400]);
  });
});

describe("a deduction", () => {
  it.each<[string, Partial<Run>, unknown]>([
    ["nothing found", {}, 1000],
    ["an error and a warning", { findings: [errorOn("a"), errorOn("b", { severity: "warning" })] }, 600],
    ["a notice costs nothing", { findings: [errorOn("a", { severity: "notice" })] }, 1000],
    [
      "two findings of one rule on one record cost once",
      { findings: [errorOn("a"), errorOn("a", { id: "pack/rule/a/2" })] },
      700,
    ],
    ["never below the floor", { findings: ["a", "b", "c", "d"].map((id) => errorOn(id)) }, 0],
    ["what could not be judged may cost", { gaps: [gapOf("a")] }, [700, 1000]],
    ["what is found and open besides costs once", { findings: [errorOn("a")], gaps: [gapOf("a")] }, 700],
    ["a rule that threw knows nothing", { findings: [errorOn("a", { crash: "oops" })] }, [700, 1000]],
    ["another unit's", { findings: [errorOn("a", { where: { entity: "training", id: "a", unit: "other" } })] }, 1000],
  ])("%s", (_, stated, expected) => {
    expect(scoreOf([deduction()], runWith(stated))).toEqual(expected);
  });

  it("points at its findings, with rule, record and authority", () => {
    const { lines } = accountOf([deduction()], runWith({ findings: [errorOn("a")], gaps: [gapOf("b")] }));
    const [found, open] = lines[0]?.reading.cases ?? [];
    expect(found).toMatchObject({
      rule: "rule",
      record: { entity: "training", id: "a" },
      findings: ["pack/rule/a"],
      authority: [{ article: "2.1" }],
    });
    expect(open).toMatchObject({ findings: [], missing: [{ entity: "training", id: "b", path: "heldOn" }] });
    expect(lines[0]?.charges).toEqual([
      { low: -300, high: -300 },
      { low: -300, high: 0 },
    ]);
  });

  it("looks only at the rules and obligations that are named", () => {
    const run = runWith({
      findings: [errorOn("a")],
      rules: [ruleOf({}), { ...ruleOf({}), rule: "other", obligations: ["2.1b"] }],
    });
    expect(scoreOf([deduction({ rules: ["pack/rule"] })], run)).toBe(700);
    expect(scoreOf([deduction({ rules: ["other"] })], run)).toBe(1000);
    expect(scoreOf([deduction({ obligations: ["2.1b"] })], run)).toBe(1000);
  });

  const packOf = (name: string, watches: Readonly<Record<string, readonly string[]>>) => ({
    name,
    title: label(name, name),
    version: "1",
    watches,
  });

  it.each([
    ["plan-2017/2.1a", 700],
    ["plan-2018/2.1a", 1000],
    ["2.1b", 1000],
  ])("does not charge one plan with what another's obligation of the same number found: %s", (obligation, score) => {
    const run = runWith({
      packs: [
        packOf("plan-2017", { "2.1a": ["pack/rule"] }),
        packOf("plan-2018", { "2.1a": ["plan-2018/other"], "2.1b": ["plan-2018/other"] }),
      ],
      findings: [errorOn("a")],
    });
    expect(scoreOf([deduction({ obligations: [obligation] })], run)).toBe(score);
    expect(() => scoreOf([deduction({ obligations: ["2.1a"] })], run)).toThrow(
      'items[0]: several packs have an obligation "2.1a"; write one of "plan-2017/2.1a", "plan-2018/2.1a"',
    );
  });

  it("may cost more than its own points, and no score lies below 0", () => {
    const item = deduction({ points: 0, floor: -20 });
    const { lines, score } = accountOf([item], runWith({ findings: [errorOn("a")] }));
    expect(lines.map(({ item: id, low, high }) => [id, low, high])).toEqual([
      ["deduction", -300, -300],
      ["score-floor", 300, 300],
    ]);
    expect(score).toEqual({ low: 0, high: 0 });
  });

  it("lists findings for which no unit answers, and charges them to nobody", () => {
    const run = runWith({ findings: [errorOn("a", { where: { entity: "training", id: "a" } })] });
    const { unattributed, groups } = assess(schemeOf([deduction()]), run);
    expect(unattributed).toEqual(["pack/rule/a"]);
    expect(groups[0]?.accounts[0]?.score).toEqual({ low: 1000, high: 1000 });
  });
});

describe("a bonus", () => {
  it.each<[string, Partial<IndicatorPart>, unknown]>([
    ["one", { counted: 1 }, 200],
    ["two", { counted: 2 }, 400],
    ["three, which reach the cap", { counted: 3 }, 500],
    ["none", {}, 0],
    ["one that may not count", { counted: 1, maybeCounted: 1 }, [200, 400]],
  ])("%s", (_, part, expected) => {
    expect(scoreOf([bonus()], rated(part, "count"))).toEqual(expected);
  });

  it("that nothing bounds stops at the cap", () => {
    expect(scoreOf([bonus()], rated({ counted: 1, open: 1, amount: { least: "1", most: "1" } }, "sum"))).toEqual([
      200, 500,
    ]);
  });
});

describe("a veto", () => {
  const twice = { findings: [errorOn("a"), errorOn("b")] };

  it("takes the whole score where it holds", () => {
    const { lines, score, grade } = accountOf([deduction(), veto()], runWith(twice));
    expect(lines.map(({ low, holds }) => [low, holds])).toEqual([
      [400, undefined],
      [-400, "met"],
    ]);
    expect(score).toEqual({ low: 0, high: 0 });
    expect(grade).toEqual({ worst: "inadequate", best: "inadequate" });
  });

  it("takes the lowest score alone where it may hold", () => {
    const run = runWith({ findings: [errorOn("a")], gaps: [gapOf("b")] });
    expect(scoreOf([deduction(), veto()], run)).toEqual([0, 700]);
  });

  it("caps the grade and leaves the score", () => {
    const items = [
      share({ of: { from: "indicator", indicator: "rate" } }),
      veto({ effect: { kind: "cap", grade: "adequate" } }),
    ];
    const run = (stated: Partial<Run>) => runWith({ indicators: [rateOf({ county: { counted: 1 } })], ...stated });
    expect(accountOf(items, run(twice))).toMatchObject({
      score: { low: 2000 },
      grade: { worst: "adequate", best: "adequate" },
    });
    expect(accountOf(items, run({ findings: [errorOn("a")], gaps: [gapOf("b")] })).grade).toEqual({
      worst: "adequate",
      best: "excellent",
    });
    expect(accountOf(items, run({})).grade).toEqual({ worst: "excellent", best: "excellent" });
  });

  it("takes nothing more after another", () => {
    const { score, lines } = accountOf([deduction(), veto(), veto({ id: "again" })], runWith(twice));
    expect(score).toEqual({ low: 0, high: 0 });
    expect(lines.map(({ low }) => low)).toEqual([400, -400, 0]);
  });
});

describe("delays", () => {
  const of = { from: "delays", what: "toFinish", role: "lead" } as const;
  const item = steps({ of, bands: [{ atLeast: 1, points: 2 }], otherwise: 10 });
  const lead = (stated: object): Papers => ({ measures: [{ leadUnit: "county", ...stated }] });

  it.each<[string, Papers, unknown]>([
    ["on the due day", lead({ dueOn: "2017-09-30" }), 1000],
    ["on the day after", lead({ dueOn: "2017-09-29" }), 200],
    [
      "a recurring duty on the last day of its quarter",
      lead({ completion: { by: "recurring", every: "quarter" }, startsOn: "2017-07-01", dueOn: "2017-12-31" }),
      1000,
    ],
    [
      "a recurring duty whose first quarter was missed",
      lead({ completion: { by: "recurring", every: "quarter" }, startsOn: "2017-04-01", dueOn: "2017-12-31" }),
      200,
    ],
    ["without a due day there is nothing to be late with", lead({ dueOn: undefined }), 1000],
    ["what cannot be judged may be late", lead({ dueOn: "2017-09-29", completion: { by: "quantity" } }), [200, 1000]],
  ])("%s", (_, papers, expected) => {
    expect(scoreOf([item], runWith({}), papers)).toEqual(expected);
  });
});

describe("grades", () => {
  it.each([
    ["on the bar of the best", 18, "excellent"],
    ["a hundredth below it", 17.99, "good"],
    ["on the bar of the third", 6, "adequate"],
    ["below all bars", 5.99, "inadequate"],
  ])("%s", (_, points, grade) => {
    const { grade: given } = accountOf([deduction({ points })], runWith({}));
    expect(given).toEqual({ worst: grade, best: grade });
  });

  it("have two ends where the score has", () => {
    const items = [deduction({ points: 18.5 })];
    expect(accountOf(items, runWith({ gaps: [gapOf("a")] })).grade).toEqual({ worst: "good", best: "excellent" });
  });
});

describe("an assessment refuses", () => {
  it.each<[string, SchemeItem, string]>([
    [
      "an unknown indicator",
      steps({ of: { from: "indicator", indicator: "rates" } }),
      'items[0].of: the run has no indicator "rates"; did you mean "rate"?',
    ],
    [
      "a dimension there is not",
      steps({ of: { from: "indicator", indicator: "rate", dimension: "region" } }),
      'is not grouped by "region"',
    ],
    [
      "an unknown rule",
      deduction({ rules: ["rulle"] }),
      'items[0]: the run knows no rule "rulle"; did you mean "rule"?',
    ],
    [
      "an obligation that nothing watches",
      deduction({ obligations: ["9.9z"] }),
      'no rule of the run watches the obligation "9.9z"',
    ],
    ["progress where there is none", share(), "items[0].of: there is no progress of a plan to read"],
  ])("%s", (_, item, message) => {
    const run = runWith({ indicators: [rateOf({ county: {} })] });
    expect(() => assess(schemeOf([item]), run)).toThrow(message);
  });

  it("an indicator that two packs have, until one is named", () => {
    const run = runWith({
      indicators: [rateOf({ county: { counted: 1 } }), { ...rateOf({ county: {} }), pack: "other" }],
    });
    expect(() => assess(schemeOf([steps()]), run)).toThrow('several packs have an indicator "rate", pack, other');
    expect(scoreOf([steps({ of: { from: "indicator", indicator: "rate", pack: "pack" } })], run)).toBe(1000);
  });

  it("a progress of another day", () => {
    expect(() => assess(schemeOf([share()]), runOn("2017-09-30"), progressOn("2017-09-29", {}))).toThrow(RangeError);
  });

  it("a measure or obligation that the plan has not", () => {
    const of = { from: "progress", figure: "verified", role: "lead" } as const;
    const progress = progressOn("2017-09-30", {});
    for (const named of [{ measures: ["m-9"] }, { obligations: ["9.9"] }])
      expect(() => assess(schemeOf([share({ of: { ...of, ...named } })]), runWith({}), progress)).toThrow(/9/);
  });
});

it("an unverified finding is charged as the warning that it is", () => {
  const run = runWith({
    findings: [findingOf("warning", { where: { entity: "training", id: "a", unit: "county" }, verified: false })],
  });
  expect(scoreOf([deduction()], run)).toBe(900);
});
