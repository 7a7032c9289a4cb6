import { describe, expect, it } from "vitest";
import { explainForecast, forecastIds } from "../../src/progress/explain/explain-forecast.js";
import { accepted, indicatorOf, measureOn, type Papers, progressOn, runOn, type Stated } from "./sample-plan.js";

const byReport: Stated = { completion: { by: "report" }, startsOn: "2017-04-01", dueOn: "2017-12-31" };
const shown = (on: string, share: number, measure: Stated = {}): Papers => ({
  measures: [{ ...byReport, ...measure }],
  reports: [{ reportedOn: on, share }],
  evidence: [accepted(on)],
});
const forecastOn = (asOf: string, papers: Papers) => measureOn(asOf, papers).forecast;

describe("a forecast", () => {
  it.each<[string, string, Papers, string]>([
    // 60 days for a quarter: 180 days for the rest.
    ["goes on at the pace so far", "2017-05-31", shown("2017-05-20", 0.25), "2017-11-27"],
    [
      "is a day later when nothing more was verified on the next day",
      "2017-06-01",
      shown("2017-05-20", 0.25),
      "2017-12-01",
    ],
    ["counts the first day of work as a day", "2017-04-02", shown("2017-04-01", 0.5), "2017-04-03"],
    ["rounds what is left up to whole days", "2017-05-01", shown("2017-05-01", 0.8), "2017-05-09"],
    [
      "meets whole days where fractions come out a hair above them",
      "2017-05-01",
      shown("2017-05-01", 0.3),
      "2017-07-10",
    ],
    [
      "takes days of pauses out",
      "2017-05-31",
      shown("2017-05-20", 0.25, { suspensions: [{ from: "2017-04-11", until: "2017-05-11", reason: "待部署" }] }),
      "2017-08-29",
    ],
    ["goes on for a measure that is overdue", "2018-01-10", shown("2017-05-20", 0.5), "2018-10-21"],
  ])("%s", (_, asOf, papers, day) => {
    expect(forecastOn(asOf, papers)).toMatchObject({ kind: "expected", earliest: day, latest: day });
  });

  it("has bounds where what is verified has", () => {
    const run = runOn("2017-05-31", { indicators: [indicatorOf({ kind: "between", low: 0.2, high: 0.5 })] });
    const measure = {
      completion: { by: "indicator", indicator: "rate" },
      target: { direction: "at-least", value: 1, unit: "1" },
    };
    expect(measureOn("2017-05-31", { measures: [measure] }, {}, run).forecast).toMatchObject({
      earliest: "2017-07-30",
      latest: "2018-01-26",
    });
  });

  it("has no latest day where perhaps nothing is done", () => {
    const run = runOn("2017-05-31", { indicators: [indicatorOf({ kind: "between", low: 0, high: 0.5 })] });
    const measure = {
      completion: { by: "indicator", indicator: "rate" },
      target: { direction: "at-least", value: 1, unit: "1" },
    };
    const { forecast } = measureOn("2017-05-31", { measures: [measure] }, {}, run);
    expect(forecast).toMatchObject({ kind: "expected", earliest: "2017-07-30" });
    expect(forecast).not.toHaveProperty("latest");
  });

  it("states what must hold for it", () => {
    expect(forecastOn("2017-05-31", shown("2017-05-20", 0.25))).toMatchObject({
      assumption: { en: "what is verified goes on growing at its pace so far, without a further pause" },
      pace: { elapsed: 60, verified: { low: 0.25, high: 0.25 } },
    });
  });

  it.each<[string, string, Papers, string]>([
    [
      "nothing is verified",
      "2017-05-31",
      { ...shown("2017-05-20", 0.25), evidence: [] },
      "nothing is verified yet to go by",
    ],
    ["no day has passed", "2017-04-01", shown("2017-04-01", 0.25), "no day of work has passed yet"],
    ["it is complete", "2017-05-31", shown("2017-05-20", 1), "it is complete"],
    ["it is cancelled", "2017-05-31", shown("2017-05-20", 0.25, { cancelledOn: "2017-05-31" }), "it is cancelled"],
    [
      "it is suspended",
      "2017-05-31",
      shown("2017-05-20", 0.25, { suspensions: [{ from: "2017-05-31", reason: "待部署" }] }),
      "it is suspended, and when work goes on is not known",
    ],
    [
      "it is done at a stroke",
      "2017-05-31",
      { measures: [{}] },
      "it does not come along by shares, so that there is no pace",
    ],
    [
      "it would take for ever",
      "2017-05-31",
      shown("2017-05-20", 0.0001),
      "at this pace it will not be complete before 2200",
    ],
  ])("is not to be had when %s", (_, asOf, papers, reason) => {
    expect(forecastOn(asOf, papers)).toMatchObject({ kind: "not-judgeable", reason: { en: reason } });
  });

  it("explains itself by the share it goes by, down to the records", () => {
    const progress = progressOn("2017-05-31", shown("2017-05-20", 0.25));
    expect(forecastIds(progress)).toEqual(["measure:measure-1/forecast"]);
    expect(explainForecast(progress, "measure:measure-1/forecast")).toMatchObject({
      asOf: "2017-05-31",
      forecast: { earliest: "2017-11-27" },
      verified: { parts: [{ records: [{ entity: "evidence", id: "evidence-1" }] }] },
    });
    expect(() => explainForecast(progress, "measure:measure-9/forecast")).toThrow(
      'there is no forecast "measure:measure-9/forecast"',
    );
  });
});
