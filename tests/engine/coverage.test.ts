import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { coverageOf } from "../../src/engine/pack/coverage.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import {
  amendedOn,
  enactedOn,
  facts,
  fifteenDays,
  law,
  message,
  mostPages,
  Notice,
  packOf,
} from "./notice-register.js";

const duty = (id: string) => ({ id, title: message, kind: "duty" }) as const;

const fewPages = defineExpectation({
  ...facts,
  id: "write-few-pages",
  obligations: ["1a", "1b"],
  notCovered: label("附件", "Annexes"),
  expect: (notice, { parameter }) => notice.pages.atMost(parameter(mostPages)),
  message,
}) as unknown as Rule;

const longNotices = defineIndicator({
  id: "long-notices",
  title: message,
  about: Notice,
  obligations: ["1c", "1a"],
  source: law.clause("第八条"),
  form: "count",
  target: { direction: "at-most", value: mostPages },
}) as never;

const reason = label("没有标准", "There is no standard");

describe("the coverage of a pack", () => {
  const pack = packOf({
    obligations: [duty("1a"), duty("1b"), duty("1c"), duty("1d"), duty("1e")],
    rules: [fewPages],
    indicators: [longNotices],
    narratives: [{ obligation: "1d", reason }],
  });
  const coverage = coverageOf(pack);

  it("names for each obligation, in the order of the document, what answers for it", () => {
    expect(
      coverage.obligations.map(({ id, state, watchers, reasons }) => [
        id,
        state,
        watchers.map((one) => one.id),
        reasons,
      ]),
    ).toEqual([
      ["1a", "rule", ["write-few-pages", "long-notices"], []],
      ["1b", "rule", ["write-few-pages"], []],
      ["1c", "indicator", ["long-notices"], []],
      ["1d", "narrative", [], [reason]],
      ["1e", "none", [], []],
    ]);
  });

  it("counts each obligation once", () => {
    expect(coverage.totals).toEqual({ rule: 2, indicator: 1, narrative: 1, none: 1 });
  });

  it("says on what a rule rests, with which numbers, and what it does not see", () => {
    expect(coverage.obligations[0]?.watchers[0]).toMatchObject({
      kind: "rule",
      pack: "notices",
      severity: "error",
      authority: [{ source: "law", article: "第二条", inForce: { from: enactedOn }, verified: true }],
      parameters: [{ id: "most-pages", values: [{ value: 10, source: { article: "第六条" } }] }],
      notCovered: { en: "Annexes" },
    });
  });

  it("knows the number that an indicator aims at", () => {
    expect(coverage.obligations[2]?.watchers[0]?.parameters.map(({ id }) => id)).toEqual(["most-pages"]);
  });

  it("does not let a rule that is switched off watch, and shows it all the same", () => {
    const changed = packOf({
      obligations: [duty("1a"), duty("1b")],
      rules: [fewPages],
      changes: { disabled: { "write-few-pages": "试行" } },
    });
    const { obligations, totals } = coverageOf(changed);
    expect(totals.none).toBe(2);
    expect(obligations[0]?.watchers[0]?.disabledBecause).toBe("试行");
  });

  it("shows what the rules name where the pack lists nothing", () => {
    const { obligations } = coverageOf(packOf({ rules: [fewPages], narratives: [{ obligation: "9", reason }] }));
    expect(obligations.map(({ id, state, title }) => [id, state, title])).toEqual([
      ["1a", "rule", undefined],
      ["1b", "rule", undefined],
      ["9", "narrative", undefined],
    ]);
  });

  it("is that of all packs it takes over", () => {
    const { obligations } = coverageOf(packOf({ name: "more", extends: [pack], obligations: [duty("2a")] }));
    expect(obligations.map(({ id }) => id)).toEqual(["1a", "1b", "1c", "1d", "1e", "2a"]);
    expect(obligations[0]?.watchers[0]?.pack).toBe("notices");
  });
});

describe("the numbers of a rule", () => {
  const parametersOf = (rule: unknown) =>
    coverageOf(packOf({ rules: [rule as Rule] })).obligations[0]?.watchers[0]?.parameters.map(({ id }) => id);

  it("are those that a procedure counts days by", () => {
    const rule = defineProcedure({
      ...facts,
      obligations: ["1a"],
      steps: (notice) => notice.procedure,
      constraints: [
        { id: "soon", template: "response", first: "draft", second: "review", within: fifteenDays, message },
      ],
    });
    expect(parametersOf(rule)).toEqual(["fifteen-days"]);
  });

  it("are those that a check names", () => {
    const check = defineCheck({
      ...facts,
      obligations: ["1a"],
      messages: { wrong: message },
      parameters: [mostPages],
      check: () => "pass",
    });
    expect(parametersOf(check)).toEqual(["most-pages"]);
  });
});

it("a rule of several versions shows each with the days on which it applies", () => {
  const version = (article: string, inForce: object) => ({
    source: law.clause(article),
    inForce: inForce as never,
    expect: (notice: { answeredOn: { isPresent: () => never } }) => notice.answeredOn.isPresent(),
    message,
  });
  const { source: _, ...rest } = facts;
  const rule = defineExpectation({
    ...rest,
    obligations: ["1a"],
    versions: [version("新", { from: amendedOn }), version("旧", { from: enactedOn, until: amendedOn })] as never,
  }) as unknown as Rule;
  const [watcher] = coverageOf(packOf({ rules: [rule] })).obligations[0]?.watchers ?? [];
  expect(watcher?.authority.map(({ article, inForce }) => [article, inForce])).toEqual([
    ["旧", { from: enactedOn, until: amendedOn }],
    ["新", { from: amendedOn }],
  ]);
});
