import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changji2017 } from "../../rules/changji-2017/pack.js";
import { addDays, type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import type { Run } from "../../src/engine/run/run.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import { explainFigure, figureIds } from "../../src/progress/explain/explain-figure.js";
import { figureNamed } from "../../src/progress/explain/figure-named.js";
import { figureChangeDays } from "../../src/progress/history/figure-change-days.js";
import { curveOf, historyOf } from "../../src/progress/history/history.js";
import { type HistorySpan, historyDays } from "../../src/progress/history/history-days.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { anyPapers } from "./any-papers.js";
import { accepted, indicatorOf, planDataset, progressOn, runOn } from "./sample-plan.js";

const span = (from: string, until: string, every: HistorySpan["every"]): HistorySpan => ({
  from: plainDate(from),
  until: plainDate(until),
  every,
});

describe("the days of a history", () => {
  it.each<[string, HistorySpan, readonly string[]]>([
    ["are all days", span("2017-06-29", "2017-07-01", "day"), ["2017-06-29", "2017-06-30", "2017-07-01"]],
    [
      "are Sundays and the last day",
      span("2017-06-29", "2017-07-10", "week"),
      ["2017-07-02", "2017-07-09", "2017-07-10"],
    ],
    [
      "are the last days of months",
      span("2017-05-31", "2017-07-01", "month"),
      ["2017-05-31", "2017-06-30", "2017-07-01"],
    ],
    ["are the last days of quarters", span("2017-04-01", "2017-09-30", "quarter"), ["2017-06-30", "2017-09-30"]],
    ["are one day when the first is the last", span("2017-06-29", "2017-06-29", "week"), ["2017-06-29"]],
  ])("%s", (_, asked, days) => {
    expect(historyDays(asked)).toEqual(days);
  });

  it("are put in order, each once, when they are listed", () => {
    expect(historyDays(["2017-07-01", "2017-06-01", "2017-07-01"].map(plainDate))).toEqual([
      "2017-06-01",
      "2017-07-01",
    ]);
  });

  it("do not end before they begin", () => {
    expect(() => historyDays(span("2017-07-01", "2017-06-30", "day"))).toThrow(
      "the history ends on 2017-06-30, before it begins on 2017-07-01",
    );
  });
});

describe("every point of a history", () => {
  const day = fc.integer({ min: 0, max: 300 }).map((count) => addDays(plainDate("2017-03-01"), count));
  /** A rate that grows through the year, so that runs of other days say something else. */
  const judge = (asOf: PlainDate) => runOn(asOf, { indicators: [indicatorOf(Number(asOf.slice(5, 7)) / 8)] });

  it("is what a run as of its day gives, whatever other days are asked for", () => {
    fc.assert(
      fc.property(anyPapers, fc.array(day, { maxLength: 5 }), (papers, days) => {
        const dataset = planDataset(papers);
        const history = historyOf(dataset, judge, days);
        expect(history.map(({ asOf }) => asOf)).toEqual([...new Set(days)].sort());
        for (const point of history)
          expect(point).toEqual(
            progressOf(dataset, judge(point.asOf), {
              earlierRuns: figureChangeDays(dataset, point.asOf).map(judge),
            }),
          );
      }),
      { numRuns: 40 },
    );
  });

  it("is so for the plan of 2017, whose days are judged in order and once, by full runs or a monitor that moves", async () => {
    const dataset = await loadDatasetFolder(new URL("../../examples/changji-2017/", import.meta.url));
    const runs = new Map<PlainDate, Run>();
    const judgeOn = (asOf: PlainDate) => {
      const run = runs.get(asOf) ?? evaluate(dataset, changji2017, { asOf });
      runs.set(asOf, run);
      return run;
    };
    const asked: PlainDate[] = [];
    const monitor = openMonitor(dataset, changji2017, { asOf: plainDate("2017-04-01") });
    const moved = (asOf: PlainDate) => {
      asked.push(asOf);
      monitor.moveTo(asOf);
      return monitor.run;
    };
    const days = span("2017-06-30", "2017-09-30", "quarter");
    const history = historyOf(dataset, moved, days);
    expect(asked).toEqual([...new Set(asked)].sort());
    expect(history).toEqual(historyOf(dataset, judgeOn, days));
    for (const point of history)
      expect(point).toEqual(
        progressOf(dataset, judgeOn(point.asOf), { earlierRuns: figureChangeDays(dataset, point.asOf).map(judgeOn) }),
      );
  }, 60_000);
});

describe("a curve", () => {
  const papers = {
    measures: [{ completion: { by: "report" } }, { startsOn: "2017-06-01" }],
    reports: [{ reportedOn: "2017-05-10", share: 0.5 }],
    evidence: [accepted("2017-05-20")],
  };

  it("is one figure over the days", () => {
    const history = historyOf(
      planDataset(papers),
      (asOf) => runOn(asOf),
      ["2017-05-09", "2017-05-10", "2017-05-20"].map(plainDate),
    );
    expect(curveOf(history, "measure:measure-1/claimed").map(({ figure }) => figure)).toMatchObject([
      { low: 0 },
      { low: 0.5 },
      { low: 0.5 },
    ]);
    expect(curveOf(history, "measure:measure-1/verified").map(({ asOf, figure }) => [asOf, figure])).toEqual([
      ["2017-05-09", { kind: "judged", low: 0, high: 0 }],
      ["2017-05-10", { kind: "judged", low: 0, high: 0 }],
      ["2017-05-20", { kind: "judged", low: 0.5, high: 0.5 }],
    ]);
    expect(curveOf(history, "measure:measure-9/verified")).toEqual([]);
  });

  it("finds every figure that can be explained", () => {
    const progress = progressOn("2017-06-30", papers);
    for (const id of figureIds(progress))
      expect(figureNamed(progress, id), id).toEqual(explainFigure(progress, id).figure);
    expect(figureNamed(progress, "whole/forecast")).toBeUndefined();
  });
});
