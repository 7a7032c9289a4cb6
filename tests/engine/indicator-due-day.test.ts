import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { indicatorDueDay } from "../../src/engine/indicator/indicator-due-day.js";
import { mergeIndicators } from "../../src/engine/indicator/merge-indicators.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";
import { Training } from "../../src/model/register/training.js";
import { openMonitor } from "../../src/monitor/open-monitor.js";

const plan = defineSource({
  id: "plan",
  title: label("要点", "Plan"),
  inForce: { from: plainDate("2026-01-01") },
  verified: true,
});
const wanted = defineParameter({
  id: "courses",
  title: label("期数", "Courses"),
  values: [{ value: 2, source: plan.clause("6") }],
});
const packOf = (direction: "at-least" | "at-most", obligations: readonly string[] = []) =>
  definePack({
    name: "courses",
    title: label("培训", "Courses"),
    version: "1.0.0",
    sources: [plan],
    parameters: [wanted],
    indicators: [
      defineIndicator({
        id: "courses-held",
        obligations,
        title: label("举办期数", "Courses held"),
        about: Training,
        form: "count",
        source: plan.clause("6"),
        target: { direction, value: wanted },
      }),
    ],
  });

const datasetWith = (courses: number, measure: object = {}, plan: object = {}, more: readonly object[] = []) =>
  loadDataset({
    unit: [{ id: "gov", title: "县政府", kind: "government", level: "county" }],
    plan: [
      {
        id: "p",
        title: "要点",
        issuer: "gov",
        issuedOn: "2026-01-05",
        year: 2026,
        startsOn: "2026-01-01",
        endsOn: "2026-12-31",
        basis: [],
        addressees: [],
        ...plan,
      },
    ],
    section: [{ id: "s", plan: "p", number: "1", title: "任务" }],
    task: [{ id: "t", plan: "p", section: "s", number: "1.1", title: "培训" }],
    measure: [measure, ...more].map((stated, place) => ({
      id: `m-${place}`,
      task: "t",
      obligation: "6a",
      kind: "target",
      title: "年底前办两期",
      leadUnit: "gov",
      supportingUnits: [],
      startsOn: "2026-01-01",
      dueOn: "2026-12-31",
      completion: { by: "indicator", indicator: "courses-held" },
      ...stated,
    })),
    training: Array.from({ length: courses }, (_, place) => ({
      id: `c-${place}`,
      unit: "gov",
      title: "培训",
      kind: "training-course",
      heldOn: "2026-01-08",
    })),
  });

const stateOn = (asOf: string, courses: number, direction: "at-least" | "at-most" = "at-least") =>
  evaluate(datasetWith(courses), packOf(direction), { asOf: plainDate(asOf) }).indicators[0]?.whole.target;

describe("a target with a due day", () => {
  it.each<[string, () => ReturnType<typeof stateOn>, ReturnType<typeof stateOn>]>([
    ["in January, with nothing held", () => stateOn("2026-01-10", 0), "not-due"],
    ["on the due day itself", () => stateOn("2026-12-31", 1), "not-due"],
    ["the day after the due day", () => stateOn("2027-01-01", 1), "missed"],
    ["reached before it is due", () => stateOn("2026-01-10", 2), "met"],
    ["a number beyond its cap does not come back", () => stateOn("2026-01-10", 3, "at-most"), "missed"],
  ])("%s", (_, state, expected) => {
    expect(state()).toBe(expected);
  });

  it.each<[string, object, object, ReturnType<typeof stateOn>]>([
    ["of a measure that only has its obligation, in the plan that names the pack", {}, { pack: "courses" }, "not-due"],
    ["of a measure that only has its obligation, in the plan that the pack rests on", {}, { title: "要点" }, "not-due"],
    ["of a measure that was cancelled", { cancelledOn: "2026-01-08" }, { pack: "courses" }, "missed"],
    ["not of another plan's measure that has the same number", {}, { title: "控烟要点" }, "missed"],
    ["not of a measure of another obligation", { obligation: "6b" }, { pack: "courses" }, "missed"],
  ])("has the day %s", (_, measure, plan, expected) => {
    const dataset = datasetWith(0, { completion: { by: "done" }, ...measure }, { ...plan });
    const [result] = evaluate(dataset, packOf("at-least", ["6a"]), { asOf: plainDate("2026-01-10") }).indicators;
    expect(result?.whole.target).toBe(expected);
  });

  const inYear = (year: number) => ({ startsOn: `${year}-01-01`, dueOn: `${year}-12-31` });
  const halves = [
    { startsOn: "2026-01-01", dueOn: "2026-06-30" },
    { startsOn: "2026-01-01", dueOn: "2026-12-31" },
  ];
  const byPapers = { completion: { by: "done" } };
  it.each<[string, string, readonly object[], string | undefined]>([
    ["of the year that has begun on its first day", "2026-01-01", [2027, 2025, 2026].map(inYear), "2026-12-31"],
    ["of the year that ends today", "2025-12-31", [2027, 2025, 2026].map(inYear), "2025-12-31"],
    ["of the last year, when all are over", "2028-01-01", [2027, 2025, 2026].map(inYear), "2027-12-31"],
    ["of the year before, when none is under way", "2026-06-30", [2027, 2025, 2024].map(inYear), "2025-12-31"],
    ["of the first year, before any has begun", "2024-06-30", [2027, 2025, 2026].map(inYear), "2025-12-31"],
    ["of the first of two that are complete by it", "2026-03-01", [...halves].reverse(), "2026-06-30"],
    [
      "of the last of two that are about its obligation",
      "2026-03-01",
      halves.map((half) => ({ ...half, ...byPapers })),
      "2026-12-31",
    ],
    [
      "of the one that is complete by it, not of the other about its obligation",
      "2026-03-01",
      [halves[0]!, { ...halves[1]!, ...byPapers }],
      "2026-06-30",
    ],
    [
      "not of one that is complete by another indicator",
      "2026-03-01",
      [{ completion: { by: "indicator", indicator: "lectures-held" }, obligation: "6b" }],
      undefined,
    ],
    ["until it is cancelled", "2026-01-09", [{ cancelledOn: "2026-01-10" }], "2026-12-31"],
    ["not from the day of its cancellation", "2026-01-10", [{ cancelledOn: "2026-01-10" }], undefined],
    ["not of one without a due day", "2026-01-10", [{ dueOn: undefined }], undefined],
  ])("has the day %s", (_, asOf, [first, ...others], expected) => {
    const pack = packOf("at-least", ["6a"]);
    const dataset = datasetWith(0, first, { pack: "courses" }, others);
    expect(indicatorDueDay(pack.indicators[0]!, pack, dataset, plainDate(asOf))).toBe(expected);
  });

  it("is due when a monitor comes to the day after", () => {
    const monitor = openMonitor(datasetWith(1), packOf("at-least"), { asOf: plainDate("2026-12-31") });
    expect(monitor.run.indicators[0]?.whole.target).toBe("not-due");
    monitor.moveTo(plainDate("2027-01-01"));
    expect(monitor.run.indicators[0]?.whole.target).toBe("missed");
  });

  it("is known when parts are merged of which only one was computed with the plan", () => {
    const of = (dataset: Parameters<typeof evaluate>[0]) =>
      evaluate(dataset, packOf("at-least"), { asOf: plainDate("2026-06-30") }).indicators[0]!;
    const apart = loadDataset({ training: [] });
    expect(mergeIndicators([of(apart), of(datasetWith(1))]).whole.target).toBe("not-due");
  });
});
