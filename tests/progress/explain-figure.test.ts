import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFigure, figureIds } from "../../src/progress/explain/explain-figure.js";
import { anyPapers } from "./any-papers.js";
import { expectSound } from "./recomputation.js";
import { accepted, findingOf, indicatorOf, progressOn, ruleOf, runOn } from "./sample-plan.js";

describe("the explanation of a figure", () => {
  const papers = {
    measures: [
      { completion: { by: "quantity" }, target: { direction: "at-least", value: 8, unit: "项" } },
      { completion: { by: "standing" }, dueOn: undefined, weight: 2 },
      { completion: { by: "indicator", indicator: "rate" }, target: { direction: "at-least", value: 1, unit: "1" } },
    ],
    reports: [{ id: "pr-1", reportedOn: "2017-06-01", quantity: 6 }],
    evidence: [accepted("2017-06-01", { id: "ev-1", quantity: 4 })],
  };
  const run = runOn("2017-06-30", {
    rules: [ruleOf({ fail: 1 })],
    findings: [findingOf("error")],
    indicators: [indicatorOf({ kind: "between", low: 0.5, high: 1 })],
  });
  const progressNow = () => progressOn("2017-06-30", papers, {}, run);

  it("leads from the whole down to evidence, finding and indicator", () => {
    const whole = explainFigure(progressNow(), "whole/verified");
    const measures = whole.parts[0]?.parts[0]?.parts ?? [];
    expect(measures.map(({ id, weight, contribution }) => [id, weight, contribution])).toEqual([
      ["measure:measure-1/verified", 0.25, { low: 0.125, high: 0.125 }],
      ["measure:measure-2/verified", 0.5, { low: 0, high: 0 }],
      ["measure:measure-3/verified", 0.25, { low: 0.125, high: 0.25 }],
    ]);
    expect(measures.map(({ parts }) => parts[0]?.records)).toEqual([
      [{ entity: "evidence", id: "ev-1" }],
      [{ entity: "finding", id: "pack/rule/training/t-1" }],
      [{ entity: "indicator", id: "pack/rate" }],
    ]);
    expect(whole.figure).toEqual({ kind: "judged", low: 0.25, high: 0.375 });
    expect(whole.contribution).toEqual({ low: 0.25, high: 0.375 });
  });

  it("names the claim and the evidence of a gap", () => {
    expect(explainFigure(progressNow(), "measure:measure-1/gap")).toMatchObject({
      figure: { low: 0.25 },
      records: [
        { entity: "progress-report", id: "pr-1" },
        { entity: "evidence", id: "ev-1" },
      ],
    });
  });

  it("gives what cannot be judged no weight, and the reason", () => {
    const part = explainFigure(progressNow(), "task:task-1/claimed").parts[1];
    expect(part).toMatchObject({
      weight: 0,
      contribution: { low: 0, high: 0 },
      figure: { reason: { en: "nothing was claimed" } },
    });
  });

  it.each(["whole", "whole/verify", "task:task-9/verified", "/verified", ""])('refuses the name "%s"', (id) => {
    expect(() => explainFigure(progressNow(), id)).toThrow(`there is no figure "${id}"`);
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(explainFigure(progressNow(), "whole/verified").parts[0])).toBe(true);
  });
});

describe("every figure can be computed again from its explanation", () => {
  it("for any plan", () => {
    fc.assert(
      fc.property(anyPapers, (stated) => {
        const progress = progressOn("2017-08-31", stated);
        for (const id of figureIds(progress)) expectSound(explainFigure(progress, id));
      }),
      { numRuns: 20 },
    );
  });
});
