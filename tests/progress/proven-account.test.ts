import { describe, expect, it } from "vitest";
import { accepted, measureOn, type Stated } from "./sample-plan.js";

const verified = (asOf: string, measure: Stated, evidence: readonly Stated[], reports: readonly Stated[] = []) =>
  measureOn(asOf, { measures: [measure], evidence, reports }).verified;

const verdict = (reviewedOn: string, result: string) => ({ verdict: { reviewer: "auditor", reviewedOn, result } });
const report = { completion: { by: "report" } };
const quantity = { completion: { by: "quantity" }, target: { direction: "at-least", value: 8, unit: "项" } };
const cap = { completion: { by: "quantity" }, target: { direction: "at-most", value: 50, unit: "件" } };
const milestones = {
  completion: { by: "milestones" },
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-05-31" },
    { id: "two", title: "运行", dueOn: "2017-10-31", weight: 3 },
  ],
};
const undone = (on: string, stated: Stated = {}): Stated => ({ reportedOn: on, undone: true, ...stated });

describe("what evidence verifies", () => {
  it.each<[string, Stated, readonly Stated[], readonly Stated[], number]>([
    ["a report alone verifies nothing", {}, [], [{ reportedOn: "2017-06-01", done: true }], 0],
    ["accepted evidence verifies completion, reported or not", {}, [accepted("2017-06-01")], [], 1],
    ["evidence without a verdict verifies nothing", {}, [accepted("2017-06-01", { verdict: undefined })], [], 0],
    ["rejected evidence verifies nothing", {}, [accepted("2017-06-01", verdict("2017-06-01", "rejected"))], [], 0],
    ["returned evidence verifies nothing", {}, [accepted("2017-06-01", verdict("2017-06-01", "returned"))], [], 0],
    ["a verdict of this day counts", {}, [accepted("2017-06-01", verdict("2017-06-30", "accepted"))], [], 1],
    ["a verdict of tomorrow does not", {}, [accepted("2017-06-01", verdict("2017-07-01", "accepted"))], [], 0],
    ["evidence in effect from this day counts", {}, [accepted("2017-06-01", { effectiveOn: "2017-06-30" })], [], 1],
    ["evidence in effect from tomorrow does not", {}, [accepted("2017-06-01", { effectiveOn: "2017-07-01" })], [], 0],
    ["on its last day evidence proves", {}, [accepted("2017-06-01", { expiresOn: "2017-07-01" })], [], 1],
    ["on the day it expires it does not", {}, [accepted("2017-06-01", { expiresOn: "2017-06-30" })], [], 0],
    ["the unit itself takes back what evidence proved", {}, [accepted("2017-06-01")], [undone("2017-06-10")], 0],
    ["even on the day of its effect", {}, [accepted("2017-06-10")], [undone("2017-06-10")], 0],
    ["later evidence proves anew", {}, [accepted("2017-06-01"), accepted("2017-06-11")], [undone("2017-06-10")], 1],
    ["a milestone counts by its weight", milestones, [accepted("2017-06-01", { milestone: "two" })], [], 0.75],
    ["evidence that names no milestone proves none", milestones, [accepted("2017-06-01")], [], 0],
    [
      "a report that names no milestone takes back all of them",
      milestones,
      [accepted("2017-06-01", { milestone: "one" }), accepted("2017-06-01", { milestone: "two" })],
      [undone("2017-06-10")],
      0,
    ],
    [
      "evidence of before there was a claim leaves standing what was handed in after it",
      report,
      [accepted("2017-06-10", { effectiveOn: "2017-06-01" }), accepted("2017-06-05")],
      [{ reportedOn: "2017-06-08", share: 0.5 }],
      0.5,
    ],
    [
      "a lost milestone leaves the other",
      milestones,
      [accepted("2017-06-01", { milestone: "one" }), accepted("2017-06-01", { milestone: "two" })],
      [undone("2017-06-10", { milestone: "one" })],
      0.75,
    ],
    [
      "three courses proved one by one are three",
      quantity,
      ["2017-04-17", "2017-05-17", "2017-06-17"].map((on) => accepted(on, { quantity: 1 })),
      [],
      0.375,
    ],
    [
      "a total stands for itself and all before it",
      quantity,
      [accepted("2017-05-01", { quantity: 6 }), accepted("2017-06-01", { quantity: 4, isTotal: true })],
      [],
      0.5,
    ],
    [
      "what comes after a total adds to it",
      quantity,
      [accepted("2017-05-01", { quantity: 4, isTotal: true }), accepted("2017-06-01", { quantity: 1 })],
      [],
      0.625,
    ],
    [
      "when the last expires the one before counts again",
      quantity,
      [accepted("2017-05-01", { quantity: 2 }), accepted("2017-06-01", { quantity: 4, expiresOn: "2017-06-30" })],
      [],
      0.25,
    ],
    [
      "a quantity is lowered to what the unit admits is left",
      quantity,
      [accepted("2017-05-01", { quantity: 6 })],
      [undone("2017-06-10", { quantity: 4 })],
      0.5,
    ],
    [
      "and not raised by it",
      quantity,
      [accepted("2017-05-01", { quantity: 2 })],
      [undone("2017-06-10", { quantity: 4 })],
      0.25,
    ],
    ["a cap is kept", cap, [accepted("2017-06-01", { quantity: 50 })], [], 1],
    ["a cap is exceeded", cap, [accepted("2017-06-01", { quantity: 51 })], [], 0],
    [
      "evidence supports the share claimed when it was handed in",
      report,
      [accepted("2017-06-10")],
      [
        { reportedOn: "2017-06-10", share: 0.4 },
        { reportedOn: "2017-06-20", share: 0.9 },
      ],
      0.4,
    ],
    [
      "evidence before any claim supports none",
      report,
      [accepted("2017-06-09")],
      [{ reportedOn: "2017-06-10", share: 0.4 }],
      0,
    ],
    [
      "a unit's verdict on its own evidence verifies nothing",
      {},
      [accepted("2017-06-01", { verdict: { reviewer: "lead", reviewedOn: "2017-06-01", result: "accepted" } })],
      [],
      0,
    ],
    ["another unit's evidence is not the lead's", {}, [accepted("2017-06-01", { unit: "county" })], [], 0],
  ])("%s", (_, measure, evidence, reports, share) => {
    expect(verified("2017-06-30", measure, evidence, reports)).toMatchObject({
      kind: "judged",
      low: share,
      high: share,
    });
    expect(verified("2017-06-30", measure, [...evidence].reverse(), [...reports].reverse())).toMatchObject({
      low: share,
    });
  });

  it("cannot be judged for a cap of which nothing is shown", () => {
    expect(verified("2017-06-30", cap, []).kind).toBe("not-judgeable");
  });

  it("became complete when the evidence took effect, however late it was reviewed", () => {
    const evidence = [accepted("2017-06-01", verdict("2017-08-28", "accepted"))];
    expect(verified("2017-08-27", {}, evidence)).toMatchObject({ low: 0 });
    expect(verified("2017-08-28", {}, evidence)).toMatchObject({ low: 1, completedOn: { latest: "2017-06-01" } });
  });

  it("became complete with the last of the milestones", () => {
    const evidence = [accepted("2017-06-20", { milestone: "one" }), accepted("2017-06-01", { milestone: "two" })];
    expect(verified("2017-06-30", milestones, evidence).completedOn?.latest).toBe("2017-06-20");
  });

  it("lapsed when the evidence expired", () => {
    expect(verified("2017-06-30", {}, [accepted("2017-06-01", { expiresOn: "2017-06-21" })]).lapsedOn).toBe(
      "2017-06-21",
    );
  });

  it("names evidence and report where the unit has admitted less", () => {
    const evidence = [accepted("2017-05-01", { id: "ev-1", quantity: 6 })];
    expect(
      verified("2017-06-30", quantity, evidence, [undone("2017-06-10", { id: "pr-1", quantity: 4 })]).contributions,
    ).toMatchObject([{ low: 0.5, computation: { value: { low: 4 } }, records: [{ id: "ev-1" }, { id: "pr-1" }] }]);
  });
});
