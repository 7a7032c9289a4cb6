import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { escalate } from "../../src/escalation/escalate.js";
import { onCases } from "../../src/escalation/ladder-condition.js";
import { UnlawfulCase } from "../../src/model/case/unlawful-case.js";
import { runOn } from "../progress/sample-plan.js";
import { callsOn, graveCases, ladderOf, type Records, recordsOf, stepOn } from "./sample-ladder.js";

const on = (...days: readonly string[]): Records => ({ cases: days.map((establishedOn) => ({ establishedOn })) });

const statesOf = (asOf: string, records: Records) =>
  callsOn(asOf, graveCases, records).map(({ state, heldSince, facts }) => [
    state,
    heldSince?.earliest,
    facts.map(({ id }) => id).join(" "),
  ]);

describe("several cases within one year", () => {
  it.each<[string, string, Records, unknown]>([
    [
      "the second on the last day of the year",
      "2018-06-30",
      on("2017-06-15", "2018-06-15"),
      [["due", "2018-06-15", "case-1 case-2"]],
    ],
    ["the second on the day after", "2018-06-30", on("2017-06-15", "2018-06-16"), []],
    ["the day before the second is established", "2018-06-14", on("2017-06-15", "2018-06-15"), []],
    [
      "the day on which the second is established",
      "2018-06-15",
      on("2017-06-15", "2018-06-15"),
      [["due", "2018-06-15", "case-1 case-2"]],
    ],
    ["both on one day", "2017-09-30", on("2017-08-08", "2017-08-08"), [["due", "2017-08-08", "case-1 case-2"]]],
    [
      "across two calendar years",
      "2018-03-01",
      on("2017-12-20", "2018-01-10"),
      [["due", "2018-01-10", "case-1 case-2"]],
    ],
    [
      "from the last day of February of a leap year",
      "2017-03-31",
      on("2016-02-29", "2017-02-28"),
      [["due", "2017-02-28", "case-1 case-2"]],
    ],
    ["one alone", "2017-09-30", on("2017-08-08"), []],
    [
      "a third goes on with the two",
      "2018-09-30",
      on("2017-08-08", "2017-09-01", "2018-08-20"),
      [["due", "2017-09-01", "case-1 case-2 case-3"]],
    ],
    [
      "the window slides: the first and the third are too far apart",
      "2018-12-31",
      on("2017-01-10", "2018-01-20", "2018-12-30"),
      [["due", "2018-12-30", "case-2 case-3"]],
    ],
    ["the second before the paper was in force", "2017-06-30", on("2016-03-01", "2016-12-31"), []],
    [
      "the second on the paper's first day, the first before it",
      "2017-06-30",
      on("2016-03-01", "2017-01-01"),
      [["due", "2017-01-01", "case-1 case-2"]],
    ],
    ["the second when the paper is no longer in force", "2019-06-30", on("2018-12-31", "2019-01-01"), []],
    [
      "the second on the paper's last day",
      "2019-06-30",
      on("2018-12-01", "2018-12-31"),
      [["due", "2018-12-31", "case-1 case-2"]],
    ],
    [
      "the second is another unit's",
      "2017-09-30",
      { cases: [{ establishedOn: "2017-08-08" }, { establishedOn: "2017-08-09", unit: "other" }] },
      [],
    ],
    [
      "the second is no major one",
      "2017-09-30",
      { cases: [{ establishedOn: "2017-08-08" }, { establishedOn: "2017-08-09", major: false }] },
      [],
    ],
  ])("%s", (_, asOf, records, expected) => {
    expect(statesOf(asOf, records)).toEqual(expected);
  });

  it("is undetermined, and makes nothing due, when it is not recorded whether the second was major", () => {
    const calls = callsOn("2017-09-30", graveCases, {
      cases: [{ establishedOn: "2017-08-08" }, { establishedOn: "2017-08-09", major: undefined }],
    });
    expect(calls).toMatchObject([
      { state: "undetermined", missing: [{ entity: "unlawful-case", id: "case-2", path: "major" }] },
    ]);
    expect(calls[0]).not.toHaveProperty("heldSince");
  });

  it("is certain where others are enough without the doubtful one", () => {
    const cases = [
      { establishedOn: "2017-08-08" },
      { establishedOn: "2017-08-09", major: undefined },
      { establishedOn: "2017-08-10" },
    ];
    expect(statesOf("2017-09-30", { cases })).toEqual([["due", "2017-08-10", "case-1 case-3"]]);
  });

  it("names the step's authority and that of its numbers", () => {
    const [call] = callsOn("2017-09-30", graveCases, on("2017-08-08", "2017-08-09"));
    expect(call?.authority.map(({ article }) => article)).toEqual(["第三条", "第一条"]);
    expect(call?.verified).toBe(true);
  });
});

describe("what was done", () => {
  const step = stepOn(graveCases, { measure: "order-to-correct" });
  const cases = [{ establishedOn: "2017-06-15" }, { establishedOn: "2017-07-27" }];
  const order = { kind: "order-to-correct", on: "2017-09-20" };

  it.each<[string, Records["measures"], string]>([
    ["an order on the day on which the condition came to hold", [{ ...order, on: "2017-07-27" }], "taken"],
    ["an order on the day before", [{ ...order, on: "2017-07-26" }], "due"],
    ["an order on the as-of day", [{ ...order, on: "2017-09-30" }], "taken"],
    ["an order that is still to come", [{ ...order, on: "2017-10-01" }], "due"],
    ["something graver", [{ ...order, kind: "accountability" }], "taken"],
    ["something lighter", [{ ...order, kind: "interview" }], "due"],
    ["an order to another unit", [{ ...order, unit: "other" }], "due"],
  ])("%s", (_, measures, state) => {
    const [call] = callsOn("2017-09-30", step, { cases, measures: measures ?? [] });
    expect(call?.state).toBe(state);
    expect(call?.taken).toHaveLength(state === "taken" ? 1 : 0);
  });

  it("may be said by a case itself", () => {
    const [first = {}, second = {}] = cases;
    const said = [first, { ...second, accountabilityOn: "2017-09-20" }];
    expect(callsOn("2017-09-30", step, { cases: said })).toMatchObject([
      { state: "taken", taken: [{ entity: "unlawful-case", id: "case-2", on: "2017-09-20" }] },
    ]);
    expect(callsOn("2017-09-19", step, { cases: said })).toMatchObject([{ state: "due", taken: [] }]);
  });
});

describe("records one of which is enough", () => {
  const each = onCases({
    title: label("每一起", "Each"),
    about: UnlawfulCase,
    unit: (one) => one.unit,
    on: (one) => one.actedOn,
  });

  it("are an occasion each", () => {
    const cases = ["2017-03-01", "2017-03-02"].map((actedOn) => ({ actedOn, establishedOn: "2017-05-01" }));
    expect(callsOn("2017-09-30", each, { cases }).map(({ state, facts }) => [state, facts.length])).toEqual([
      ["due", 1],
      ["due", 1],
    ]);
  });

  it("are undetermined without a day", () => {
    const calls = callsOn("2017-09-30", each, { cases: [{ establishedOn: "2017-05-01" }] });
    expect(calls).toMatchObject([{ state: "undetermined", missing: [{ id: "case-1", path: "actedOn" }] }]);
  });
});

it("the order of the records changes nothing", () => {
  const cases = ["2017-08-08", "2017-08-22", "2018-08-01"].map((establishedOn, index) => ({
    id: `c${index}`,
    establishedOn,
  }));
  const ladder = ladderOf([stepOn(graveCases)]);
  const of = (records: Records) => escalate(ladder, { dataset: recordsOf(records), run: runOn("2018-12-31") });
  expect(of({ cases: [...cases].reverse() })).toEqual(of({ cases }));
});

it("a number that was changed is counted by", () => {
  const value = { value: 3, source: stepOn(graveCases).source };
  const base = ladderOf([stepOn(graveCases)]);
  const ours = ladderOf([], {
    id: "ours",
    parameters: [],
    extends: [base],
    changes: { parameters: { several: [value] } },
  });
  const dataset = recordsOf(on("2017-08-08", "2017-08-09"));
  expect(escalate(base, { dataset, run: runOn("2017-09-30") }).units).toHaveLength(1);
  expect(escalate(ours, { dataset, run: runOn("2017-09-30") }).units).toHaveLength(0);
});
