import { describe, expect, it } from "vitest";
import type { ContradictionKind } from "../../src/codes/progress.js";
import type { Run } from "../../src/engine/run/run.js";
import {
  accepted,
  findingOf,
  indicatorFigure,
  indicatorOf,
  measureOn,
  type Papers,
  progressOn,
  ruleOf,
  runOn,
  type Stated,
} from "./sample-plan.js";

const asOf = "2017-06-30";
const reviewed = (result: string, reviewedOn: string): Stated => ({
  id: "ev-1",
  effectiveOn: "2017-06-01",
  submittedOn: "2017-06-02",
  verdict: { reviewer: "auditor", reviewedOn, result, reason: "缺公章" },
});
const measure = (completion: Stated, rest: Papers = {}, stated: Stated = {}): Papers => ({
  measures: [{ completion, ...stated }],
  ...rest,
});
const reports = (stated: Stated) => [{ id: "pr-1", reportedOn: "2017-06-01", ...stated }];
const quantity = { target: { direction: "at-least", value: 8, unit: "项" } };
const broken = runOn(asOf, { rules: [ruleOf({ fail: 1 })], findings: [findingOf("error")] });
const rate = (value: number) => runOn(asOf, { indicators: [indicatorOf(value)] });
const reach = { target: { direction: "at-least", value: 1, unit: "1" } };
const milestones = {
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-06-30" },
    { id: "two", title: "启动", dueOn: "2017-07-31" },
  ],
};

const kindsIn = (papers: Papers, run: Run = runOn(asOf)): readonly ContradictionKind[] =>
  progressOn(asOf, papers, {}, run).contradictions.map(({ kind }) => kind);

describe("a claim is contradicted", () => {
  it.each<[ContradictionKind, string, Papers, Run | undefined]>([
    [
      "indicator-shows-less",
      "when the indicator shows less",
      measure({ by: "indicator", indicator: "rate" }, { reports: reports({ share: 0.9 }) }, reach),
      rate(0.8),
    ],
    [
      "duty-broken",
      "when a standing duty that is said to be kept is broken",
      measure({ by: "standing" }, { reports: reports({ done: true }) }, { dueOn: undefined }),
      broken,
    ],
    [
      "evidence-rejected",
      "when the reviewer rejected its evidence by the day in question",
      measure({ by: "done" }, { reports: reports({ done: true }), evidence: [reviewed("rejected", asOf)] }),
      undefined,
    ],
    [
      "evidence-rejected",
      "when the evidence of a claimed milestone was rejected",
      measure(
        { by: "milestones" },
        { reports: reports({ milestone: "two" }), evidence: [{ ...reviewed("rejected", asOf), milestone: "two" }] },
        milestones,
      ),
      undefined,
    ],
    [
      "evidence-rejected",
      "when the evidence of a claimed occurrence was rejected",
      measure(
        { by: "recurring", every: "month" },
        { reports: reports({ done: true }), evidence: [reviewed("rejected", asOf)] },
      ),
      undefined,
    ],
    [
      "evidence-shows-less",
      "when accepted evidence of the same day shows less",
      measure(
        { by: "quantity" },
        { reports: reports({ quantity: 6 }), evidence: [accepted("2017-06-01", { quantity: 5 })] },
        quantity,
      ),
      undefined,
    ],
    [
      "errors-found",
      "when errors were found against what is said to be done, accepted evidence or not",
      measure({ by: "done" }, { reports: reports({ done: true }), evidence: [reviewed("accepted", asOf)] }),
      broken,
    ],
  ])("as %s %s", (kind, _, papers, run) => {
    expect(kindsIn(papers, run)).toEqual([kind]);
  });

  it("with both sides and their records, and neither alters the other", () => {
    const papers = measure(
      { by: "done" },
      { reports: reports({ done: true }), evidence: [reviewed("rejected", "2017-06-20")] },
    );
    const { contradictions } = progressOn(asOf, papers);
    expect(contradictions).toEqual([
      {
        id: "measure-1/lead/evidence-rejected/ev-1",
        kind: "evidence-rejected",
        measure: "measure-1",
        obligation: "2.1a",
        unit: "lead",
        claim: {
          title: { zh: "2017-06-01自报", en: "reported on 2017-06-01" },
          share: { low: 1, high: 1 },
          records: [{ entity: "progress-report", id: "pr-1" }],
        },
        fact: {
          title: { zh: "佐证“材料”未获认可：缺公章", en: "evidence “材料” was rejected: 缺公章" },
          records: [{ entity: "evidence", id: "ev-1" }],
        },
      },
    ]);
    const { claimed, verified } = measureOn(asOf, papers);
    expect([claimed, verified]).toMatchObject([{ low: 1 }, { low: 0 }]);
  });

  it("of the occurrence that the indicator shows to be missed", () => {
    const papers = measure(
      { by: "recurring", every: "month", indicator: "rate" },
      { reports: reports({ done: true, period: "2017-05" }) },
      { target: { direction: "at-least", value: 1, unit: "次" }, startsOn: "2017-05-01" },
    );
    const groups = { month: [{ key: "2017-06", ...indicatorFigure(1) }] };
    const run = runOn(asOf, { indicators: [indicatorOf(1, { form: "count", groups })] });
    expect(progressOn(asOf, papers, {}, run).contradictions).toMatchObject([
      { id: "measure-1/lead/indicator-shows-less/2017-05", fact: { records: [{ entity: "indicator" }] } },
    ]);
  });

  it("of a supporting unit only by what was found against itself", () => {
    const papers = measure(
      { by: "report" },
      { reports: [...reports({ share: 1, unit: "county" }), ...reports({ id: "pr-2", share: 1, unit: "partner" })] },
      { supportingUnits: ["county", "partner"] },
    );
    expect(progressOn(asOf, papers, {}, broken).contradictions.map(({ unit }) => unit)).toEqual(["county"]);
  });
});

describe("a claim is not contradicted", () => {
  it.each<[string, Papers, Run | undefined]>([
    ["when nothing supports it yet", measure({ by: "done" }, { reports: reports({ done: true }) }), undefined],
    [
      "when the reviewer rejects its evidence the day after",
      measure({ by: "done" }, { reports: reports({ done: true }), evidence: [reviewed("rejected", "2017-07-01")] }),
      undefined,
    ],
    [
      "when its evidence was returned for completion",
      measure({ by: "done" }, { reports: reports({ done: true }), evidence: [reviewed("returned", asOf)] }),
      undefined,
    ],
    [
      "when other evidence was accepted",
      measure(
        { by: "done" },
        { reports: reports({ done: true }), evidence: [reviewed("rejected", asOf), accepted("2017-06-01")] },
      ),
      undefined,
    ],
    [
      "when the rejected milestone is not claimed",
      measure(
        { by: "milestones" },
        { reports: reports({ milestone: "one" }), evidence: [{ ...reviewed("rejected", asOf), milestone: "two" }] },
        milestones,
      ),
      undefined,
    ],
    [
      "when the evidence is older than the claim",
      measure(
        { by: "quantity" },
        { reports: reports({ quantity: 6 }), evidence: [accepted("2017-05-31", { quantity: 5 })] },
        quantity,
      ),
      undefined,
    ],
    [
      "when the indicator leaves it open",
      measure({ by: "indicator", indicator: "rate" }, { reports: reports({ share: 0.9 }) }, reach),
      runOn(asOf, { indicators: [indicatorOf({ kind: "between", low: 0.5, high: 0.9 })] }),
    ],
    [
      "when only a warning was found",
      measure({ by: "done" }, { reports: reports({ done: true }) }),
      runOn(asOf, { findings: [findingOf("warning")] }),
    ],
    [
      "when errors were found before it is said to be done",
      measure({ by: "report" }, { reports: reports({ share: 0.9 }) }),
      broken,
    ],
    [
      "when the rule threw",
      measure({ by: "done" }, { reports: reports({ done: true }) }),
      runOn(asOf, { findings: [findingOf("error", { crash: "Error" })] }),
    ],
  ])("%s", (_, papers, run) => {
    expect(kindsIn(papers, run)).toEqual([]);
  });
});
