import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { progressFigures } from "../../src/codes/progress.js";
import type { Computation } from "../../src/progress/contribution.js";
import { explainFigure, figureIds } from "../../src/progress/explain-figure.js";
import type { Explanation } from "../../src/progress/explanation.js";
import type { Bounds, Figure } from "../../src/progress/figure.js";
import type { Figures, Progress } from "../../src/progress/progress.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { anyPapers } from "./any-papers.js";
import { memoryDataset } from "./memory-dataset.js";
import { accepted, findingOf, indicatorOf, progressOn, ruleOf, runOn } from "./sample-plan.js";

/** What a reader makes of an explanation with nothing but its numbers. */
function computedAgain({ figure, computation, parts }: Explanation): Bounds | undefined {
  const counted = parts.flatMap((part) => {
    const again = computedAgain(part);
    return again === undefined ? [] : { ...again, weight: part.givenWeight };
  });
  const weight = counted.reduce((sum, part) => sum + part.weight, 0);
  if (weight > 0)
    return {
      low: counted.reduce((sum, part) => sum + part.weight * part.low, 0) / weight,
      high: counted.reduce((sum, part) => sum + part.weight * part.high, 0) / weight,
    };
  if (figure.kind === "not-judgeable") return undefined;
  return computation === undefined ? { low: figure.low, high: figure.high } : outcomeOf(computation);
}

function outcomeOf(computation: Computation): Bounds {
  if (computation.kind === "days") return both(computation.elapsed / computation.total);
  if (computation.kind === "quotient") {
    const { verified, planned } = computation;
    return { low: verified.low / planned, high: verified.high / planned };
  }
  if (computation.kind === "difference") {
    const { claimed, verified } = computation;
    return { low: Math.max(claimed.low - verified.high, 0), high: Math.max(claimed.high - verified.low, 0) };
  }
  const { target, value } = computation;
  const high = value.high ?? Number.POSITIVE_INFINITY;
  if (target.direction === "at-least" && target.value > 0)
    return { low: clamp(value.low / target.value), high: clamp(high / target.value) };
  if (target.direction === "at-least")
    return { low: Number(value.low >= target.value), high: Number(high >= target.value) };
  if (target.direction === "at-most")
    return { low: Number(high <= target.value), high: Number(value.low <= target.value) };
  const isPossible = value.low <= target.value && target.value <= high;
  return { low: Number(isPossible && value.low === high), high: Number(isPossible) };
}

const both = (share: number): Bounds => ({ low: share, high: share });
const clamp = (share: number) => Math.min(Math.max(share, 0), 1);

const about = (figure: Figure) =>
  figure.kind === "judged" ? { low: expect.closeTo(figure.low, 9), high: expect.closeTo(figure.high, 9) } : undefined;

/** Every figure of the tree agrees with its own parts, and every leaf above 0 names what it rests on. */
function expectSound(explanation: Explanation): void {
  const { figure, parts, records } = explanation;
  expect(computedAgain(explanation), explanation.id).toEqual(about(figure));
  const sum = (end: "low" | "high") => parts.reduce((total, part) => total + part.contribution[end], 0);
  if (figure.kind === "judged" && parts.length > 0)
    expect({ low: sum("low"), high: sum("high") }).toEqual(about(figure));
  for (const part of parts)
    expect(part.contribution).toEqual({
      low: part.figure.kind === "judged" ? part.weight * part.figure.low : 0,
      high: part.figure.kind === "judged" ? part.weight * part.figure.high : 0,
    });
  if (figure.kind === "judged" && figure.high > 0 && parts.length === 0)
    expect(records.length, explanation.title.en).toBeGreaterThan(0);
  for (const part of parts) expectSound(part);
}

/** The figures of a progress by the first part of their names. */
function figuresByScope({ whole, sections, tasks, units, measures }: Progress): ReadonlyMap<string, Figures> {
  const rollUps = [whole, ...sections, ...tasks, ...units.flatMap(({ asLead, asSupporter }) => [asLead, asSupporter])];
  return new Map<string, Figures>([
    ...rollUps.map((rollUp) => [rollUp.scope, rollUp] as const),
    ...measures.map((measure) => [`measure:${measure.measure}`, measure] as const),
    ...measures.flatMap((measure) =>
      measure.units.map((unit) => [`measure:${measure.measure}:unit:${unit.unit}`, unit] as const),
    ),
  ]);
}

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
  const progress = progressOn("2017-06-30", papers, {}, run);

  it("leads from the whole down to evidence, finding and indicator", () => {
    const whole = explainFigure(progress, "whole/verified");
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
    expect(explainFigure(progress, "measure:measure-1/gap")).toMatchObject({
      figure: { low: 0.25 },
      records: [
        { entity: "progress-report", id: "pr-1" },
        { entity: "evidence", id: "ev-1" },
      ],
    });
  });

  it("gives what cannot be judged no weight, and the reason", () => {
    const part = explainFigure(progress, "task:task-1/claimed").parts[1];
    expect(part).toMatchObject({
      weight: 0,
      contribution: { low: 0, high: 0 },
      figure: { reason: { en: "nothing was claimed" } },
    });
  });

  it.each(["whole", "whole/verify", "task:task-9/verified", "/verified", ""])('refuses the name "%s"', (id) => {
    expect(() => explainFigure(progress, id)).toThrow(`there is no figure "${id}"`);
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(explainFigure(progress, "whole/verified").parts[0])).toBe(true);
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

  it("for the plan of 2017, each under its own name", () => {
    const folder = new URL("../../examples/changji-2017/", import.meta.url);
    const names = ["plan", "section", "task", "measure", "progress-report", "evidence", "unit"];
    const records = names.map((name) => [name, parse(readFileSync(new URL(`${name}.yaml`, folder), "utf8"))] as const);
    const progress = progressOf(memoryDataset(Object.fromEntries(records)), runOn("2017-09-30"));
    const figures = figuresByScope(progress);
    expect(figureIds(progress)).toHaveLength(figures.size * progressFigures.codes.length);
    for (const [scope, own] of figures)
      for (const name of progressFigures.codes) {
        const id = `${scope}/${name}`;
        expect(computedAgain(explainFigure(progress, id)), id).toEqual(about(own[name]));
      }
    for (const name of progressFigures.codes) expectSound(explainFigure(progress, `whole/${name}`));
  });
});
