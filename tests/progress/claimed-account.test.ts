import { describe, expect, it } from "vitest";
import { measureOn, type Stated } from "./sample-plan.js";

const on = (reportedOn: string, stated: Stated): Stated => ({ reportedOn, ...stated });
const claim = (asOf: string, measure: Stated, reports: readonly Stated[]) =>
  measureOn(asOf, { measures: [measure], reports }).claimed;

const report = { completion: { by: "report" } };
const quantity = { completion: { by: "quantity" }, target: { direction: "at-least", value: 8, unit: "项" } };
const cap = { completion: { by: "quantity" }, target: { direction: "at-most", value: 50, unit: "件" } };
const indicator = { completion: { by: "indicator", indicator: "rate" } };
const milestones = {
  completion: { by: "milestones" },
  milestones: [
    { id: "one", title: "方案", dueOn: "2017-05-31" },
    { id: "two", title: "运行", dueOn: "2017-10-31", weight: 3 },
  ],
};

describe("what a lead unit claims", () => {
  it.each<[string, Stated, readonly Stated[], number]>([
    ["nothing while it has reported nothing", {}, [], 0],
    ["nothing by acknowledging the assignment", report, [on("2017-04-12", { accepted: true })], 0],
    ["all by reporting it done", {}, [on("2017-06-01", { done: true })], 1],
    ["all by reporting the whole share", {}, [on("2017-06-01", { share: 1 })], 1],
    ["nothing by four fifths of a single stroke", {}, [on("2017-06-01", { share: 0.8 })], 0],
    [
      "all in spite of a smaller share after it is done",
      {},
      [on("2017-06-01", { done: true }), on("2017-06-02", { share: 0.8 })],
      1,
    ],
    ["nothing once it is undone again", {}, [on("2017-06-01", { done: true }), on("2017-06-02", { undone: true })], 0],
    ["all once it is done anew", {}, [on("2017-06-01", { undone: true }), on("2017-06-02", { done: true })], 1],
    [
      "nothing when it is done and undone on one day",
      {},
      [on("2017-06-01", { undone: true }), on("2017-06-01", { done: true })],
      0,
    ],
    ["nothing by the report of tomorrow", {}, [on("2017-07-01", { done: true })], 0],
    ["nothing by a completion that is to come", {}, [on("2017-06-01", { done: true, doneOn: "2017-07-01" })], 0],
    ["nothing by progress that is to come", report, [on("2017-06-01", { share: 0.4, effectiveOn: "2017-07-01" })], 0],
    ["the share it reported last", report, [on("2017-05-01", { share: 0.6 }), on("2017-06-01", { share: 0.4 })], 0.4],
    [
      "what took effect last, whenever it was reported",
      report,
      [on("2017-06-02", { share: 0.6, effectiveOn: "2017-05-01" }), on("2017-06-01", { share: 0.4 })],
      0.4,
    ],
    [
      "the lower of two shares of one day",
      report,
      [on("2017-06-01", { share: 0.4 }), on("2017-06-01", { share: 0.6 })],
      0.4,
    ],
    [
      "what is left when part is undone",
      report,
      [on("2017-05-01", { done: true }), on("2017-06-01", { undone: true, share: 0.7 })],
      0.7,
    ],
    ["a quantity as a share of its target", quantity, [on("2017-06-01", { quantity: 6 })], 0.75],
    ["no more than the target", quantity, [on("2017-06-01", { quantity: 12 })], 1],
    ["a share where it gives no quantity", quantity, [on("2017-06-01", { share: 0.5 })], 0.5],
    ["the cap kept", cap, [on("2017-06-01", { quantity: 50 })], 1],
    ["the cap exceeded", cap, [on("2017-06-01", { quantity: 51 })], 0],
    ["a milestone by its weight", milestones, [on("2017-06-01", { milestone: "two" })], 0.75],
    [
      "a milestone reached and lost",
      milestones,
      [on("2017-06-01", { milestone: "two" }), on("2017-06-02", { milestone: "two", undone: true })],
      0,
    ],
    [
      "the other milestones when one is lost",
      milestones,
      [on("2017-06-01", { done: true }), on("2017-06-02", { milestone: "one", undone: true })],
      0.75,
    ],
    [
      "one milestone by a completion that names it",
      milestones,
      [on("2017-06-01", { done: true, milestone: "one" })],
      0.25,
    ],
    [
      "nothing by a milestone that the measure does not name",
      milestones,
      [on("2017-06-01", { milestone: "three" })],
      0,
    ],
    ["the share it reports of an indicator", indicator, [on("2017-06-01", { share: 0.95 })], 0.95],
    ["nothing that another unit reports", report, [on("2017-06-01", { share: 0.9, unit: "county" })], 0],
  ])("%s", (_, measure, reports, share) => {
    expect(claim("2017-06-30", measure, reports)).toMatchObject({ kind: "judged", low: share, high: share });
    expect(claim("2017-06-30", measure, [...reports].reverse())).toMatchObject({ low: share, high: share });
  });

  it.each<[string, Stated, readonly Stated[]]>([
    ["nothing is claimed of an indicator", indicator, []],
    ["nothing is claimed of a cap", cap, []],
    ["half of a cap is claimed", cap, [on("2017-06-01", { share: 0.5 })]],
    ["nothing is claimed of a standing duty", { completion: { by: "standing" }, dueOn: undefined }, []],
    ["there is no target for the quantity", { completion: { by: "quantity" } }, [on("2017-06-01", { quantity: 6 })]],
    ["there are no milestones", { completion: { by: "milestones" } }, [on("2017-06-01", { done: true })]],
  ])("is not judgeable when %s", (_, measure, reports) => {
    const claimed = claim("2017-06-30", measure, reports);
    expect(claimed.kind === "not-judgeable" && claimed.reason.zh).toMatch(/\p{Script=Han}/u);
  });

  it("became complete on the day the unit names, and names the record", () => {
    const reports = [on("2017-06-28", { id: "pr-9", done: true, doneOn: "2017-06-26" })];
    expect(claim("2017-06-30", {}, reports)).toMatchObject({
      completedOn: { earliest: "2017-06-26", latest: "2017-06-26" },
      contributions: [{ records: [{ entity: "progress-report", id: "pr-9" }] }],
    });
  });

  it("lapsed on the day it was taken back, and no longer once it is made good", () => {
    const reports = [on("2017-06-01", { done: true }), on("2017-06-10", { undone: true })];
    expect(claim("2017-06-30", {}, reports).lapsedOn).toBe("2017-06-10");
    const again = claim("2017-06-30", {}, [...reports, on("2017-06-20", { done: true })]);
    expect([again.lapsedOn, again.completedOn?.latest]).toEqual([undefined, "2017-06-20"]);
  });
});
