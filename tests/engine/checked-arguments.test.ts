import {
  defineCheck,
  defineDeadline,
  defineEntity,
  defineIndicator,
  definePack,
  defineParameter,
  defineSource,
  defineVocabulary,
  progressOf,
  type Rule,
} from "fazhi";
import { assess } from "fazhi/assessment";
import { defineCalendar } from "fazhi/calendar";
import { coverageOf, describeRule } from "fazhi/engine";
import { defineLadder } from "fazhi/escalation";
import { carryOverOf, cascadeOf, explainFigure, progressOfPlans } from "fazhi/progress";
import { renderReportHtml, renderReportJson } from "fazhi/report";
import { nationalLaw } from "fazhi/rules/national-law";
import { describe, expect, it } from "vitest";
import { dueDay } from "../../src/calendar/due-day.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { evaluateStream } from "../../src/engine/run/evaluate-stream.js";
import { renderMessage } from "../../src/engine/run/finding.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";
import { figureChangeDays } from "../../src/progress/history/figure-change-days.js";
import { historyDays } from "../../src/progress/history/history-days.js";
import { renderReport } from "../../src/report/text.js";
import { applyWaivers } from "../../src/waiver/apply-waivers.js";
import { compareWithBaseline } from "../../src/waiver/baseline.js";

const dataset = loadDataset({ unit: [{ id: "a", title: "局", kind: "office", level: "county" }] });
const notDays: readonly unknown[] = [
  "2024-9-30",
  "2024/09/30",
  "20240930",
  "",
  "2017-09-31",
  new Date(0),
  undefined,
  null,
  ["2024-09-30"],
  45410,
];
const named = (argument: string) =>
  expect.objectContaining({ name: "RangeError", message: expect.stringMatching(`^${argument}: `) });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("a day that is none is refused, and the argument named", () => {
  it.each(notDays)("%j", async (given) => {
    const options = { asOf: given as never, passing: [] };
    expect(thrownBy(() => evaluate(dataset, nationalLaw, options))).toEqual(named("asOf"));
    expect(thrownBy(() => openMonitor(dataset, nationalLaw, options))).toEqual(named("asOf"));
    await expect(evaluateStream(dataset, nationalLaw, [], options).next()).rejects.toEqual(named("asOf"));
    const until = plainDate("2024-09-30");
    expect(thrownBy(() => historyDays({ from: given as never, until, every: "month" }))).toEqual(named("from"));
    expect(thrownBy(() => historyDays([until, given as never]))).toEqual(named("days"));
    expect(thrownBy(() => figureChangeDays(dataset, given as never))).toEqual(named("asOf"));
    const start = given as never;
    expect(thrownBy(() => dueDay({ start, period: workingDays(3), calendar: nationalCalendar }))).toEqual(
      named("start"),
    );
    const run = evaluate(dataset, nationalLaw, { asOf: until });
    const baseline = { takenOn: given as never, findings: [] };
    expect(thrownBy(() => compareWithBaseline(run, baseline))).toEqual(named("baseline.takenOn"));
  });
});

it.each<[string, unknown]>([
  ["options", undefined],
  ["options", null],
  ["calendar", { asOf: "2024-09-30", calendar: "xinjiang" }],
  ["calendar", { asOf: "2024-09-30", calendar: { regions: { a: "xinjiang" } } }],
])("refuses other %s, by name: %j", (argument, options) => {
  expect(thrownBy(() => evaluate(dataset, nationalLaw, options as never))).toEqual(named(argument));
});

describe("what is none is refused, and the argument named", () => {
  const asOf = plainDate("2024-09-30");
  const run = evaluate(dataset, nationalLaw, { asOf });
  const none = null as never;
  it.each<readonly [string, string, () => unknown]>([
    ["no dataset", "dataset", () => evaluate(none, nationalLaw, { asOf })],
    ["no dataset to watch", "dataset", () => openMonitor({} as never, nationalLaw, { asOf })],
    ["no pack", "packs", () => evaluate(dataset, none, { asOf })],
    ["the name of a pack", "packs", () => evaluate(dataset, "national-law" as never, { asOf })],
    ["no days", "days", () => historyDays(none)],
    ["no period", "period", () => dueDay({ start: asOf, period: none, calendar: nationalCalendar })],
    ["no calendar", "calendar", () => dueDay({ start: asOf, period: workingDays(3), calendar: none })],
    ["no waivers", "waivers", () => applyWaivers(run, none)],
    ["no baseline", "baseline", () => compareWithBaseline(run, none)],
    ["no listener", "listener", () => openMonitor(dataset, nationalLaw, { asOf }).subscribe(none)],
    ["no dataset to measure progress over", "dataset", () => progressOf(none, run)],
    ["no run to measure progress by", "run", () => progressOf(dataset, none)],
    ["no dataset of several plans", "dataset", () => progressOfPlans(none, run)],
    ["no dataset of plans over levels", "dataset", () => cascadeOf(none, asOf)],
    ["no dataset of plans over years", "dataset", () => carryOverOf(none, "plan")],
    ["no progress to explain", "progress", () => explainFigure(none, "whole/verified")],
    ["no pack to account for", "pack", () => coverageOf(none)],
    ["no definition of a pack", "definition", () => definePack(none)],
    ["no definition of a rule", "definition", () => defineDeadline(none)],
    ["no definition of a check", "definition", () => defineCheck(none)],
    ["no definition of an indicator", "definition", () => defineIndicator(none)],
    ["no definition of a parameter", "definition", () => defineParameter(none)],
    ["no definition of a ladder", "definition", () => defineLadder(none)],
    ["no facts of a source", "facts", () => defineSource(none)],
    ["no scheme", "scheme", () => assess(none, run)],
    ["no run to assess by", "run", () => assess({ id: "s", items: [] } as never, none)],
    ["no dataset to render a report of", "dataset", () => renderReport(run, undefined, none)],
    ["no run to render a report of", "run", () => renderReport(none, undefined, dataset)],
    ["no run to render as HTML", "run", () => renderReportHtml(none, undefined, dataset)],
    ["no run to render as JSON", "run", () => renderReportJson(none)],
    ["no pack to describe a rule by", "pack", () => describeRule(nationalLaw.rules[0] as Rule, none)],
    ["no labels of a vocabulary", "labels", () => defineVocabulary("x", { zh: "无", en: "None" }, none)],
    ["no notices of a calendar", "parts", () => defineCalendar({ id: "x", title: { zh: "无", en: "None" } } as never)],
    [
      "no fields of an entity",
      "definition",
      () => defineEntity({ name: "x", title: { zh: "无", en: "None" } } as never),
    ],
    ["a third language", "language", () => renderReport(run, undefined, dataset, { language: "fr" as never })],
    ["a width in words", "width", () => renderReport(run, undefined, dataset, { width: "wide" as never })],
    ["a limit below zero", "limit", () => renderReport(run, undefined, dataset, { limit: -1 })],
    ["a message in a third language", "language", () => renderMessage({} as never, "fr" as never)],
  ])("%s", (_, argument, work) => {
    expect(thrownBy(work)).toEqual(named(argument));
  });
});
