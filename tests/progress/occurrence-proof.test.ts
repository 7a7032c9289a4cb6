import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { Evidence } from "../../src/model/plan/evidence.js";
import type { ProgressReport } from "../../src/model/plan/progress-report.js";
import type { DuePeriod } from "../../src/progress/recurrence/due-period.js";
import {
  amountOccurrence,
  claimedOccurrence,
  countedOccurrence,
  provenOccurrence,
} from "../../src/progress/recurrence/occurrence-proof.js";
import type { Target } from "../../src/progress/roll-up/contribution.js";
import { accepted, indicatorFigure, indicatorOf, runOn, type Stated } from "./sample-plan.js";

const fifty: Target = { direction: "at-least", value: 50 };
const mostThree: Target = { direction: "at-most", value: 3 };
const firstQuarter = { name: "2017-Q1", from: "2017-01-01", until: "2017-03-31", every: "quarter" } as DuePeriod;
const reports = (...stated: Stated[]) =>
  stated.map((own, place) => ({ id: `report-${place + 1}`, ...own })) as unknown as readonly ProgressReport[];
const pieces = (...stated: Stated[]): readonly Evidence[] =>
  stated.map((own, place) =>
    Evidence.schema.parse({
      id: `piece-${place + 1}`,
      measure: "m",
      unit: "lead",
      kind: "document",
      title: "材料",
      ...own,
    }),
  );
const recordsOf = (entity: string, ...ids: string[]) => ids.map((id) => ({ entity, id }));
const nothing = { low: 0, high: 0, records: [] };

describe("what reports claim of a period", () => {
  const early = "2017-03-01";
  const late = "2017-03-20";
  it.each<[string, Target | undefined, Stated[], object]>([
    ["nothing by a half", undefined, [{ reportedOn: early, share: 0.5 }], nothing],
    ["nothing by a quantity that nobody asked for", undefined, [{ reportedOn: early, quantity: 60 }], nothing],
    ["nothing by one less than its quantity", fifty, [{ reportedOn: early, quantity: 49 }], nothing],
    ...(
      [
        ["that it is done", { done: true }],
        ["that all of it is done", { share: 1 }],
        ["its quantity", { quantity: 50 }],
      ] as const
    ).map(([what, stated]): [string, Target, Stated[], object] => [
      `all by saying ${what}`,
      fifty,
      [{ reportedOn: early, ...stated }],
      { low: 1, high: 1, on: early, records: recordsOf("progress-report", "report-1") },
    ]),
    [
      "all from the day of the report that said so, whatever a later one says of its half",
      undefined,
      [
        { reportedOn: early, done: true },
        { reportedOn: late, share: 0.5 },
      ],
      { low: 1, high: 1, on: early, records: recordsOf("progress-report", "report-1") },
    ],
    [
      "nothing from the day on which it is said to be undone",
      undefined,
      [
        { reportedOn: early, done: true },
        { reportedOn: late, undone: true, share: 1 },
      ],
      { ...nothing, lapsedOn: late, records: recordsOf("progress-report", "report-2") },
    ],
    [
      "nothing, and nothing that had lapsed, where it was never said to be done",
      undefined,
      [{ reportedOn: early, undone: true }],
      { ...nothing, records: recordsOf("progress-report", "report-1") },
    ],
    [
      "all again, after it had been undone",
      undefined,
      [
        { reportedOn: early, undone: true },
        { reportedOn: late, done: true },
      ],
      { low: 1, high: 1, on: late, records: recordsOf("progress-report", "report-2") },
    ],
  ])("%s", (_, target, stated, claimed) => {
    expect(claimedOccurrence(reports(...stated), target)).toEqual(claimed);
  });
});

describe("what evidence proves of a period", () => {
  const until = (expiresOn: string) => accepted("2017-03-01", { expiresOn });
  it.each<[string, Stated[], Stated[], object]>([
    ["nothing without any", [], [], nothing],
    ["nothing before it takes effect", [accepted("2017-04-21")], [], nothing],
    [
      "all from the day on which it takes effect",
      [accepted("2017-03-01"), accepted("2017-03-20")],
      [],
      { low: 1, high: 1, on: "2017-03-01", records: recordsOf("evidence", "piece-1") },
    ],
    [
      "nothing from the day on which the last of it expired",
      [until("2017-04-20"), until("2017-04-10")],
      [],
      { ...nothing, lapsedOn: "2017-04-20", records: recordsOf("evidence", "piece-1", "piece-2") },
    ],
    [
      "all by the piece that has not expired",
      [until("2017-04-10"), accepted("2017-03-20")],
      [],
      { low: 1, high: 1, on: "2017-03-20", records: recordsOf("evidence", "piece-2") },
    ],
    [
      "nothing from the day on which the unit took it back",
      [accepted("2017-03-01")],
      [{ reportedOn: "2017-04-05", undone: true }],
      { ...nothing, lapsedOn: "2017-04-05", records: recordsOf("evidence", "piece-1") },
    ],
  ])("%s", (_, evidence, said, proven) => {
    const papers = { accepted: pieces(...evidence), reports: reports(...said) };
    expect(provenOccurrence(papers, "2017-04-20" as never)).toEqual(proven);
  });
});

describe("what evidence proves of the quantity of a period", () => {
  const showing = (on: string, quantity: number | undefined, stated: Stated = {}) =>
    accepted(on, { quantity, ...stated });
  const shown = (target: Target, asOf: string, evidence: Stated[], said: Stated[] = []) =>
    amountOccurrence({ accepted: pieces(...evidence), reports: reports(...said) }, target, firstQuarter, asOf as never);

  it.each<[string, Stated[], Stated[], object, string | undefined, string | undefined]>([
    ["nothing without any", [], [], { low: 0, high: 0, amount: { value: { low: 0, high: 0 } } }, undefined, undefined],
    [
      "a part by some of it",
      [showing("2017-03-01", 20)],
      [],
      { low: 0.4, high: 0.4, amount: { value: { low: 20, high: 20 } } },
      undefined,
      undefined,
    ],
    [
      "all from the day on which the pieces reach it",
      [showing("2017-03-01", 20), showing("2017-03-20", 30)],
      [],
      { low: 1, high: 1, amount: { value: { low: 50, high: 50 } } },
      "2017-03-20",
      undefined,
    ],
    [
      "at least what is known, where a piece does not say how much",
      [showing("2017-03-01", 20), showing("2017-03-20", undefined)],
      [],
      { low: 0.4, amount: { value: { low: 20 } } },
      undefined,
      undefined,
    ],
    [
      "nothing from the day on which it expired",
      [showing("2017-03-01", 50, { expiresOn: "2017-04-05" })],
      [],
      { low: 0 },
      undefined,
      "2017-04-05",
    ],
    [
      "nothing from the day on which the unit took it back",
      [showing("2017-03-01", 50)],
      [{ reportedOn: "2017-04-02", undone: true }],
      { low: 0 },
      undefined,
      "2017-04-02",
    ],
  ])("%s", (_, evidence, said, proven, on, lapsedOn) => {
    const found = shown(fifty, "2017-04-20", evidence, said);
    expect(found).toMatchObject(proven);
    expect([found?.on, found?.lapsedOn]).toEqual([on, lapsedOn]);
  });

  it("is known of a target to be reached before the period is over", () => {
    expect(shown(fifty, "2017-03-20", [showing("2017-03-01", 50)])).toMatchObject({ low: 1, high: 1 });
  });

  it.each<[string, string, number, object]>([
    ["open on the last day of the period", "2017-03-31", 2, { low: 0, high: 1 }],
    ["complied with the day after", "2017-04-01", 2, { low: 1, high: 1 }],
    ["violated the day after, by more", "2017-04-01", 5, { low: 0, high: 0 }],
  ])("of a cap it is %s", (_, asOf, quantity, proven) => {
    expect(shown(mostThree, asOf, [showing("2017-03-01", quantity)])).toMatchObject(proven);
  });

  it("is unknown of a cap while nothing was shown", () => {
    expect(shown(mostThree, "2017-04-20", [])).toBeUndefined();
  });
});

describe("what an indicator counts of a period", () => {
  const two: Target = { direction: "at-least", value: 2 };
  const grouped = (
    form: "count" | "sum" | "ratio",
    groups: Readonly<Record<string, number | IndicatorValue>>,
    stated = {},
  ) =>
    indicatorOf(9, {
      form,
      groups: { quarter: Object.entries(groups).map(([key, value]) => ({ key, ...indicatorFigure(value) })) },
      ...stated,
    });
  const atLeastOne: IndicatorValue = { kind: "between", low: 1 };
  const oneOrTwo: IndicatorValue = { kind: "between", low: 1, high: 2 };
  const counted = (...indicators: ReturnType<typeof indicatorOf>[]) =>
    countedOccurrence(firstQuarter, "rate", two, runOn("2017-04-20", { indicators }));

  it.each<[string, ReturnType<typeof indicatorOf>, object | undefined]>([
    ["its own records", grouped("count", { "2017-Q1": 2, "2017-Q2": 7 }), { low: 2, high: 2 }],
    ["none of a count without records", grouped("count", {}), { low: 0, high: 0 }],
    ["none of a sum without records", grouped("sum", {}), { low: 0, high: 0 }],
    ["nothing of a ratio without records", grouped("ratio", {}), undefined],
    ["what lies within bounds", grouped("count", { "2017-Q1": oneOrTwo }), { low: 1, high: 2 }],
    ["what has no upper bound", grouped("count", { "2017-Q1": atLeastOne }), { low: 1 }],
    ["also those without a day", grouped("count", { "2017-Q1": 1, "": 3 }), { low: 1, high: 4 }],
    ["also those without a day, within bounds", grouped("sum", { "2017-Q1": 1, "": oneOrTwo }), { low: 1, high: 3 }],
    [
      "any number, where those without a day have no bound",
      grouped("count", { "2017-Q1": 1, "": atLeastOne }),
      { low: 1 },
    ],
    ["any number, where it has no bound itself", grouped("count", { "2017-Q1": atLeastOne, "": 1 }), { low: 1 }],
    [
      "any share, where some of which one is taken have no day",
      grouped("ratio", { "2017-Q1": 0.5, "": 1 }),
      { low: 0 },
    ],
  ])("%s", (_, indicator, value) => {
    const other = grouped("count", { "2017-Q1": 8 }, { indicator: "other" });
    expect(counted(other, indicator)?.amount).toEqual(value && { target: two, value });
  });

  it("names the indicator", () => {
    expect(counted(grouped("count", { "2017-Q1": 2 }))).toMatchObject({
      low: 1,
      records: recordsOf("indicator", "pack/rate"),
    });
  });

  it("is unknown where two packs count by one name, and where nothing is counted by quarter", () => {
    const one = grouped("count", { "2017-Q1": 2 });
    expect(counted(one, { ...one, pack: "second" })).toBeUndefined();
    expect(counted(indicatorOf(9, { form: "count" }))).toBeUndefined();
  });
});
