import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import type { SchemeItem } from "../../src/assessment/scheme-item.js";
import type { IndicatorPart, IndicatorResult } from "../../src/engine/indicator/indicator-result.js";
import type { RuleSummary, Run } from "../../src/engine/run/run.js";
import { accepted, type Papers, progressOn, ruleOf } from "../progress/sample-plan.js";
import { bonus, deduction, errorOn, gapOf, rateOf, runWith, schemeOf, share, steps, veto } from "./sample-scheme.js";

const accountOf = (items: readonly SchemeItem[], run: Run, papers?: Papers) => {
  const progress = papers === undefined ? undefined : progressOn(run.asOf, papers, {}, run);
  const account = assess(schemeOf(items), run, progress).groups[0]?.accounts[0];
  if (account === undefined) throw new Error("the unit has no account");
  return account;
};
const scoreOf = (...args: Parameters<typeof accountOf>) => {
  const { low, high } = accountOf(...args).score;
  return low === high ? low : [low, high];
};
const lineOf = (item: SchemeItem, run: Run, papers?: Papers) => {
  const [line] = accountOf([item], run, papers).lines;
  if (line === undefined) throw new Error("the account has no line");
  return line;
};

describe("what an open record costs", () => {
  const rule = (stated: Partial<RuleSummary>): RuleSummary => ({ ...ruleOf({}), ...stated });
  const opened = (rules: readonly RuleSummary[]) => scoreOf([deduction()], runWith({ gaps: [gapOf("a")], rules }));

  it.each<[string, readonly RuleSummary[], unknown]>([
    ["an error at worst under a rule of errors", [rule({ severity: "error" })], [700, 1000]],
    ["a warning at worst under a rule of warnings", [rule({ severity: "warning" })], [900, 1000]],
    ["nothing under a rule of notices", [rule({ severity: "notice" })], 1000],
    [
      "what its own rule says and not the rule before it",
      [rule({ rule: "another" }), rule({ severity: "warning" })],
      [900, 1000],
    ],
    [
      "what the rule of its own pack says and not one of the same name",
      [rule({ pack: "another" }), rule({ severity: "warning" })],
      [900, 1000],
    ],
    ["as much as an error when the run does not list the rule", [rule({ rule: "another" })], [700, 1000]],
  ])("%s", (_, rules, expected) => {
    expect(opened(rules)).toEqual(expected);
  });

  it("the warning, when only warnings cost and an error may turn out as one", () => {
    expect(scoreOf([deduction({ each: { warning: 4 } })], runWith({ gaps: [gapOf("a")] }))).toEqual([600, 1000]);
  });

  it("the dearer of the two, when a warning costs more than an error", () => {
    expect(scoreOf([deduction({ each: { error: 1, warning: 4 } })], runWith({ gaps: [gapOf("a")] }))).toEqual([
      600, 1000,
    ]);
    const warning = runWith({ gaps: [gapOf("a")], rules: [rule({ severity: "warning" })] });
    expect(scoreOf([deduction({ each: { error: 9, warning: 4 } })], warning)).toEqual([600, 1000]);
  });

  it("nothing under a rule that the item does not name", () => {
    const run = runWith({ gaps: [gapOf("a")], rules: [rule({}), rule({ rule: "another" })] });
    expect(scoreOf([deduction({ rules: ["another"] })], run)).toBe(1000);
  });
});

describe("what a found record costs", () => {
  it.each<[string, Parameters<typeof deduction>[0], Partial<Run>, unknown]>([
    [
      "a warning costs nothing where only errors do",
      { each: { error: 3 } },
      { findings: [errorOn("a", { severity: "warning" })] },
      1000,
    ],
    [
      "one obligation of several is enough",
      { obligations: ["2.1a"] },
      { findings: [errorOn("a", { obligations: ["9.9", "2.1a"] })] },
      700,
    ],
    ["twice as much at the weight 2, and so do the points", { weight: 2 }, { findings: [errorOn("a")] }, 1400],
    [
      "the graver of two findings on one record, whichever comes first",
      {},
      { findings: [errorOn("a", { severity: "warning" }), errorOn("a", { id: "pack/rule/a/2" })] },
      700,
    ],
  ])("%s", (_, stated, run, expected) => {
    expect(scoreOf([deduction(stated)], runWith(run))).toEqual(expected);
  });

  it("lists the findings of one record in order, and none as waived that is not", () => {
    const run = runWith({ findings: [errorOn("a", { id: "second" }), errorOn("a", { id: "first" })] });
    const [one] = lineOf(deduction(), run).reading.cases;
    expect(one?.findings).toEqual(["first", "second"]);
    expect(one).not.toHaveProperty("waived");
  });
});

describe("what counts among findings", () => {
  const found = { findings: [errorOn("a"), errorOn("b", { severity: "warning" })], gaps: [gapOf("c")] };
  it.each<[string, object, readonly number[]]>([
    ["all of them where nothing is named", {}, [200, 300]],
    ["errors alone", { severities: ["error"] }, [100, 200]],
    ["warnings alone, an open error being one perhaps", { severities: ["warning"] }, [100, 200]],
    ["no notices", { severities: ["notice"] }, [0, 0]],
    ["one of two obligations is enough", { obligations: ["2.1a", "2.1b"] }, [200, 300]],
  ])("%s", (_, of, expected) => {
    const rules = [ruleOf({}), { ...ruleOf({}), rule: "other", obligations: ["2.1b"] }];
    const line = lineOf(bonus({ of: { from: "findings", ...of }, each: 1, cap: 50 }), runWith({ ...found, rules }));
    expect([line.low, line.high]).toEqual(expected);
  });
});

it("findings that name no unit are listed in order, and no other ones", () => {
  const nobody = (id: string) => errorOn(id, { where: { entity: "training", id } });
  const run = runWith({ findings: [nobody("b"), errorOn("c"), nobody("a")] });
  expect(assess(schemeOf([deduction()]), run).unattributed).toEqual(["pack/rule/a", "pack/rule/b"]);
});

it("an assessment names its plan and the packs that judged", () => {
  const run = runWith({ packs: [{ name: "pack", title: { zh: "包", en: "Pack" }, version: "2" }] as never });
  expect(assess(schemeOf([deduction()]), run, progressOn("2017-09-30", {}, {}, run))).toMatchObject({
    plan: "plan-1",
    packs: [{ name: "pack", version: "2" }],
  });
});

describe("the group of a unit in an indicator", () => {
  const rate = share({ of: { from: "indicator", indicator: "rate" } });
  const number = (form: IndicatorResult["form"], parts: Readonly<Record<string, Partial<IndicatorPart>>>) =>
    lineOf(bonus({ cap: 100, each: 1 }), runWith({ indicators: [rateOf(parts, form)] }));
  const amount = (value: string) => ({ least: value, most: value });

  it("is its own and not the first", () => {
    const parts = { another: { uncounted: 1 }, county: { counted: 1 } };
    expect(scoreOf([rate], runWith({ indicators: [rateOf(parts)] }))).toBe(2000);
  });

  it("is that of the pack that is named", () => {
    const indicators = [rateOf({ county: { counted: 1 } }), { ...rateOf({ county: { uncounted: 1 } }), pack: "other" }];
    const of = { from: "indicator", indicator: "rate", pack: "other" } as const;
    const line = lineOf(share({ of }), runWith({ indicators }));
    expect(line.high).toBe(0);
    expect(line.reading.parts[0]?.record).toEqual({ entity: "indicator", id: "other/rate/unit/county" });
  });

  it("is not known to be empty where the register is incomplete", () => {
    const result = rateOf({});
    const whole = { ...result.whole, part: { ...result.whole.part, incomplete: true } } as const;
    expect(scoreOf([rate], runWith({ indicators: [{ ...result, whole }] }))).toEqual([0, 2000]);
    expect(scoreOf([rate], runWith({ indicators: [result] }))).toBe(2000);
  });

  it.each<[string, Readonly<Record<string, Partial<IndicatorPart>>>, object]>([
    ["all of it its own", { county: { counted: 1, amount: amount("5") } }, { low: 5, high: 5 }],
    [
      "nothing that names no unit",
      { county: { counted: 1, amount: amount("5") }, "": { uncounted: 1 } },
      { low: 5, high: 5 },
    ],
  ])("adds up to a sum: %s", (_, parts, expected) => {
    expect(number("sum", parts).reading).toMatchObject({ applies: "yes", ...expected });
  });

  it.each<[string, Partial<IndicatorPart>]>([
    ["a record that names no unit", { counted: 1, amount: amount("3") }],
    ["a record without an amount that names no unit", { open: 1 }],
  ])("has no bounds as a sum beside %s", (_, stray) => {
    const { reading } = number("sum", { county: { counted: 1, amount: amount("5") }, "": stray });
    expect(reading).not.toHaveProperty("low");
    expect(reading).not.toHaveProperty("high");
  });

  it("has something to count when a record of it is open", () => {
    expect(number("ratio", { county: { counted: 1, open: 1 } }).reading).toMatchObject({ applies: "yes", low: 0.5 });
    expect(number("ratio", { county: { open: 1 } }).reading).toMatchObject({ applies: "yes", low: 0, high: 1 });
    expect(number("ratio", { county: { maybeCounted: 1 } }).reading.applies).toBe("unknown");
  });

  it("has no bounds as a sum beside a record that perhaps counts and names no unit", () => {
    const { reading } = number("sum", { county: { counted: 1, amount: amount("5") }, "": { maybeOpen: 1 } });
    expect(reading).not.toHaveProperty("low");
  });

  it("counts records that name no unit as some that may be its own", () => {
    expect(number("count", { county: { counted: 2 }, "": { counted: 3 } }).reading).toMatchObject({ low: 2, high: 5 });
  });

  it("may be as long as a case that names no unit, and that case may be all there is", () => {
    const lengths = (days: number) => ({ counted: 1, lengths: [{ least: days, most: days, records: 1 }] });
    expect(number("duration", { county: lengths(10), "": lengths(4) }).reading).toMatchObject({
      applies: "yes",
      low: 4,
      high: 10,
    });
    expect(number("duration", { "": lengths(10) }).reading.applies).toBe("unknown");
    expect(number("duration", { county: lengths(4) }).reading).toMatchObject({ applies: "yes", low: 4, high: 4 });
  });
});

describe("points by the unit's figures", () => {
  const led = (...measures: object[]): Papers => ({
    measures: measures.map((measure) => ({ leadUnit: "county", ...measure })),
    evidence: [accepted("2017-06-01", { unit: "county", measure: "measure-1" })],
  });

  it("count a named measure alone", () => {
    const of = { from: "progress", figure: "verified", role: "lead", measures: ["measure-2"] } as const;
    expect(scoreOf([share({ of })], runWith({}), led({}, {}))).toBe(0);
    expect(scoreOf([share({ of: { ...of, measures: ["measure-1"] } })], runWith({}), led({}, {}))).toBe(2000);
  });

  it("leave out of the performance what is not yet due to begin", () => {
    const of = { from: "progress", figure: "performance", role: "lead" } as const;
    const item = share({ of });
    const papers = led({ dueOn: "2017-09-30" }, { startsOn: "2017-11-01" });
    expect(lineOf(item, runWith({}), papers).reading.parts.map(({ record }) => record.id)).toEqual([
      "measure:measure-1:unit:county/performance",
    ]);
  });

  it("are those of its role alone", () => {
    const papers: Papers = { measures: [{ leadUnit: "lead", supportingUnits: ["county"] }, { leadUnit: "county" }] };
    const recordsOf = (role: "lead" | "supporting") =>
      lineOf(share({ of: { from: "progress", figure: "verified", role } }), runWith({}), papers).reading.parts.map(
        ({ record }) => record.id,
      );
    expect(recordsOf("lead")).toEqual(["measure:measure-2:unit:county/verified"]);
    expect(recordsOf("supporting")).toEqual(["measure:measure-1:unit:county/verified"]);
  });

  it("have no upper bound in a performance that cannot be judged, and at most 1 in a share", () => {
    const papers = led({ completion: { by: "quantity" } });
    const partOf = (figure: "performance" | "verified") =>
      lineOf(share({ of: { from: "progress", figure, role: "lead" } }), runWith({}), papers).reading.parts[0];
    expect(partOf("verified")).toMatchObject({ low: 0, high: 1, reason: { zh: expect.any(String) } });
    expect(partOf("performance")).toMatchObject({ low: 0, reason: { zh: expect.any(String) } });
    expect(partOf("performance")).not.toHaveProperty("high");
  });

  it("say for what measure they stand and what the figure is called", () => {
    const [part] = lineOf(share(), runWith({}), led({ title: "修订规定" })).reading.parts;
    expect(part?.title).toEqual({ zh: "2.1a 修订规定 核验完成比例", en: "2.1a 修订规定, Verified share" });
  });
});

describe("delays", () => {
  const item = steps({
    of: { from: "delays", what: "toFinish", role: "lead" },
    bands: [{ atLeast: 1, points: 2 }],
    otherwise: 10,
  });
  const partsOf = (...measures: object[]) =>
    lineOf(item, runWith({}), { measures: measures.map((measure) => ({ leadUnit: "county", ...measure })) }).reading
      .parts;

  it("are listed by the id of the measure, each with its title and figure", () => {
    const parts = partsOf({ id: "b", title: "后" }, { id: "a", title: "先" });
    expect(parts).toEqual([
      {
        record: { entity: "figure", id: "measure:a:unit:county/verified" },
        title: { zh: "2.1a 先", en: "2.1a 先" },
        weight: 1,
        low: 0,
        high: 0,
      },
      {
        record: { entity: "figure", id: "measure:b:unit:county/verified" },
        title: { zh: "2.1a 后", en: "2.1a 后" },
        weight: 1,
        low: 0,
        high: 0,
      },
    ]);
  });

  it("say why it is not known whether a measure is late, and only then", () => {
    const [unknown] = partsOf({ dueOn: "2017-09-29", completion: { by: "quantity" } });
    expect(unknown).toMatchObject({ low: 0, high: 1, reason: { en: "whether it is late cannot be judged" } });
    expect(partsOf({ dueOn: "2017-09-29" })[0]).not.toHaveProperty("reason");
  });

  it("do not count a measure that was cancelled", () => {
    expect(partsOf({ dueOn: "2017-09-29", cancelledOn: "2017-05-01" })).toEqual([]);
  });
});

describe("an item that does not apply to the unit", () => {
  const rate = { from: "indicator", indicator: "rate" } as const;
  const nobody = { indicators: [rateOf({})] };
  const mayBe = { indicators: [rateOf({ county: { maybeUncounted: 1 } })] };

  it("as a bonus gives nothing, and one that may apply at most what it counts", () => {
    expect(lineOf(bonus({ each: 1, cap: 5 }), runWith(nobody))).toMatchObject({ low: 0, high: 0 });
    const may = { indicators: [rateOf({ county: { maybeCounted: 1 } })] };
    expect(lineOf(bonus({ each: 1, cap: 5 }), runWith(may))).toMatchObject({ low: 0, high: 100 });
  });

  it("as a veto holds for nobody, and one that may apply is not yet met", () => {
    const item = veto({ of: rate, direction: "at-most", value: 0 });
    expect(lineOf(item, runWith(nobody)).holds).toBe("not-applicable");
    expect(lineOf(item, runWith(mayBe)).holds).toBe("undetermined");
    expect(lineOf(item, runWith({ indicators: [rateOf({ county: { uncounted: 1 } })] })).holds).toBe("met");
    expect(lineOf(item, runWith({ indicators: [rateOf({ county: { counted: 1 } })] })).holds).toBe("missed");
  });

  it("goes by the rest of the base points, in which neither bonus nor veto counts", () => {
    const byRest = share({ ifNotApplicable: "as-the-rest", of: rate });
    const counting = bonus({ of: { from: "findings" }, each: 1, cap: 50 });
    const run = runWith({ ...nobody, findings: [errorOn("a"), errorOn("b")] });
    // Four of the ten base points are left; so are eight of the twenty that do not apply.
    const { lines } = accountOf([byRest, deduction(), counting, veto({ value: 9 })], run);
    expect(lines.map(({ item, low }) => [item, low])).toEqual([
      ["share", 800],
      ["deduction", 400],
      ["bonus", 200],
      ["veto", 0],
    ]);
  });

  it("goes by the steps and shares among the rest as well", () => {
    const byRest = share({ id: "by-rest", ifNotApplicable: "as-the-rest", of: rate });
    const counted = (bands: number) =>
      steps({ of: { from: "findings" }, bands: [{ atLeast: 1, points: bands }], otherwise: 10 });
    const run = runWith({ ...nobody, findings: [errorOn("a")] });
    expect(lineOf(byRest, run)).toMatchObject({ low: 0, high: 2000 });
    expect(accountOf([byRest, counted(5)], run).lines[0]).toMatchObject({ low: 1000, high: 1000 });
    const shared = share({ of: { from: "findings" }, zero: 4, full: 0 });
    expect(accountOf([byRest, shared], run).lines[0]).toMatchObject({ low: 1500, high: 1500 });
  });
});

describe("points by weight", () => {
  it.each<[string, SchemeItem, unknown]>([
    ["of a share", share({ of: { from: "findings" }, weight: 2, zero: 4, full: 0 }), 3000],
    ["of a step", steps({ of: { from: "findings" }, weight: 3, bands: [{ atLeast: 1, points: 5 }] }), 1500],
    ["of a bonus and its cap", bonus({ of: { from: "findings" }, weight: 2 }), 400],
  ])("%s", (_, item, expected) => {
    expect(scoreOf([item], runWith({ findings: [errorOn("a")] }))).toEqual(expected);
  });

  it("a bonus of many stops exactly at its cap", () => {
    const findings = ["a", "b", "c", "d", "e", "f", "g"].map((id) => errorOn(id));
    expect(scoreOf([bonus({ of: { from: "findings" }, each: 0.3, cap: 1 })], runWith({ findings }))).toBe(100);
    expect(scoreOf([bonus({ of: { from: "findings" }, each: 7000, cap: 9999.99 })], runWith({ findings }))).toBe(
      999_999,
    );
  });
});

it("bands that a value may just have reached are possible, and one exactly on its bar is certain", () => {
  const item = steps({
    of: { from: "findings" },
    bands: [
      { atLeast: 2, points: 9 },
      { atLeast: 1, points: 1 },
    ],
    otherwise: 5,
  });
  expect(scoreOf([item], runWith({ findings: [errorOn("a")] }))).toBe(100);
  expect(scoreOf([item], runWith({ findings: [errorOn("a")], gaps: [gapOf("b")] }))).toEqual([100, 900]);
});

describe("an assessment refuses", () => {
  const progress = progressOn("2017-09-30", {});
  const verified = { from: "progress", figure: "verified", role: "lead" } as const;
  it.each<[string, SchemeItem, string]>([
    [
      "findings of a rule that there is not",
      veto({ of: { from: "findings", rules: ["rulle"] } }),
      'scheme "sample", items[0].of: the run knows no rule "rulle"',
    ],
    [
      "a measure that the plan has not",
      share({ of: { ...verified, measures: ["measure-1", "measure-9"] } }),
      'items[0].of.measures: the plan has no measure "measure-9"',
    ],
    [
      "an obligation that no measure is about",
      share({ of: { ...verified, obligations: ["2.1a", "9.9"] } }),
      'items[0].of.obligations: no measure of the plan is about the obligation "9.9"',
    ],
  ])("%s", (_, item, message) => {
    expect(() => assess(schemeOf([item]), runWith({}), progress)).toThrow(message);
  });

  it("not a measure that is one of several of the plan", () => {
    const two = progressOn("2017-09-30", { measures: [{}, {}] });
    const item = share({ of: { ...verified, measures: ["measure-2"] } });
    expect(() => assess(schemeOf([item]), runWith({}), two)).not.toThrow();
  });

  it("delays where there is no plan", () => {
    const item = steps({ of: { from: "delays", what: "toFinish", role: "lead" } });
    expect(() => assess(schemeOf([item]), runWith({}))).toThrow("items[0].of: there is no progress of a plan to read");
  });

  it("the two days of a run and a progress, and names both", () => {
    expect(() => assess(schemeOf([deduction()]), runWith({}), progressOn("2017-09-29", {}))).toThrow(
      "the run is as of 2017-09-30 and the progress as of 2017-09-29",
    );
  });
});
