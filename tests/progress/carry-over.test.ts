import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { CarryOverKind, DropKind } from "../../src/codes/carry-over.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { carryOverOf } from "../../src/progress/plans/carry-over.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { planDataset, type Stated } from "./sample-plan.js";

const dataset = await loadDatasetFolder(new URL("../../examples/two-levels/", import.meta.url));
const lastDay = evaluate(dataset, [], { asOf: plainDate("2016-12-31") });
const previousProgress = progressOf(dataset, lastDay, { plan: "x-2016" });

describe("a plan against the one of the year before", () => {
  const { carried, dropped, added } = carryOverOf(dataset, "x-2017", { previousProgress });

  it("tells what goes on, how, and whether the data say so", () => {
    expect(carried).toEqual([
      { measure: "x17-lists", from: ["x16-lists"], kind: "unchanged", basis: "stated", altered: [] },
      { measure: "x17-filing", from: ["x16-filing"], kind: "changed", basis: "stated", altered: ["target"] },
      { measure: "x17-review", from: ["x16-legality", "x16-discussion"], kind: "merged", basis: "stated", altered: [] },
      {
        measure: "x17-inspection",
        from: ["x16-inspection"],
        kind: "changed",
        basis: "suggested",
        likeness: expect.closeTo(0.696, 3),
        altered: ["title"],
      },
    ]);
  });

  it("tells what was dropped, and what of it silently", () => {
    expect(dropped.map(({ measure, kind, reason }) => [measure, kind, reason])).toEqual([
      ["x16-hotline", "finished", undefined],
      ["x16-lecture", "explained", "由州统一举办"],
      ["x16-archive", "silent", undefined],
    ]);
  });

  it("tells what is new", () => {
    expect(added).toEqual(["x17-advisers"]);
  });

  it("calls nothing dropped silently of which it is not known how far it came", () => {
    const kinds = carryOverOf(dataset, "x-2017").dropped.map(({ kind }) => kind);
    expect(kinds).toEqual(["not-judgeable", "explained", "not-judgeable"]);
  });

  it("suggests nothing that is less alike than the caller wants", () => {
    const { dropped: open, added: fresh } = carryOverOf(dataset, "x-2017", { previousProgress, leastLikeness: 0.7 });
    expect(open.map(({ measure, kind }) => [measure, kind])[0]).toEqual(["x16-inspection", "silent"]);
    expect(fresh).toEqual(["x17-inspection", "x17-advisers"]);
  });

  it("is refused for a plan that is not there or names none before it", () => {
    expect(() => carryOverOf(dataset, "x-2018")).toThrow('there is no plan "x-2018"');
    expect(() => carryOverOf(dataset, "x-2016")).toThrow('the plan "x-2016" names no previous plan');
  });
});

describe("a measure of this year", () => {
  const plans = [{}, { previousPlan: "plan-1" }];
  const tasks = [{}, { plan: "plan-2" }];
  const carriedWith = (before: readonly Stated[], now: readonly Stated[]) => {
    const measures = [...before, ...now.map((stated) => ({ task: "task-2", ...stated }))];
    return carryOverOf(planDataset({ plans, tasks, measures }), "plan-2");
  };
  const one = { id: "before" };

  it.each<[CarryOverKind, string, readonly Stated[], readonly Stated[]]>([
    ["unchanged", "when only its dates differ", [one], [{ continues: ["before"], dueOn: "2018-12-31" }]],
    ["unchanged", "when only punctuation differs", [{ ...one, title: "“措施”" }], [{ continues: ["before"] }]],
    ["changed", "when another unit leads", [one], [{ continues: ["before"], leadUnit: "partner" }]],
    [
      "unchanged",
      "when supporting units are named in another order",
      [{ ...one, supportingUnits: ["county", "partner"] }],
      [{ continues: ["before"], supportingUnits: ["partner", "county"] }],
    ],
    ["split", "when another goes on with the same", [one], [{ continues: ["before"] }, { continues: ["before"] }]],
    ["merged", "when it goes on with two", [one, { id: "other" }], [{ continues: ["before", "other"] }]],
    ["unchanged", "when it names one twice", [one], [{ continues: ["before", "before"] }]],
  ])("is %s %s", (kind, _, before, now) => {
    expect(carriedWith(before, now).carried[0]?.kind).toBe(kind);
  });

  it("is new when it says so, however alike it is", () => {
    expect(carriedWith([one], [{ continues: [] }])).toMatchObject({ carried: [], added: ["measure-2"] });
  });

  it("is suggested for one of last year only, that of the same obligation first", () => {
    const { carried, added } = carriedWith(
      [{ ...one, obligation: "2.1b" }],
      [{ obligation: "2.1a" }, { obligation: "2.1b" }],
    );
    expect(carried).toMatchObject([{ measure: "measure-3", basis: "suggested", likeness: 1 }]);
    expect(added).toEqual(["measure-2"]);
  });

  it("leaves one that was cancelled as cancelled", () => {
    const kinds: readonly DropKind[] = carriedWith(
      [{ ...one, cancelledOn: "2017-06-01" }],
      [{ continues: [] }],
    ).dropped.map(({ kind }) => kind);
    expect(kinds).toEqual(["cancelled"]);
  });
});
