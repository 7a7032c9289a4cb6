import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressFigures, progressStatuses } from "../../src/codes/progress.js";
import type { RollUpPart, WeightedSum } from "../../src/progress/progress.js";
import { addParts, emptyPart } from "../../src/progress/roll-up/roll-up.js";
import { anyPapers } from "./any-papers.js";
import { accepted, type Papers, progressOn } from "./sample-plan.js";

const report = { completion: { by: "report" } };
/** Two tasks of weights 1 and 3; the first has measures of weights 1 and 2, the second has one. */
const papers: Papers = {
  tasks: [{}, { weight: 3, number: "2.2" }],
  measures: [report, { ...report, weight: 2 }, { ...report, task: "task-2" }],
  reports: [
    { reportedOn: "2017-05-01", share: 0.5 },
    { reportedOn: "2017-05-01", share: 1, measure: "measure-2" },
    { reportedOn: "2017-05-01", share: 0.25, measure: "measure-3" },
  ],
  evidence: [accepted("2017-05-02")],
};
const standing = { completion: { by: "standing" }, dueOn: undefined };

describe("a roll-up", () => {
  it("of a task is the mean of its measures by weight", () => {
    const [first, second] = progressOn("2017-06-30", papers).tasks;
    expect(first).toMatchObject({ scope: "task:task-1", weight: 1, measures: ["measure-1", "measure-2"] });
    expect(first?.claimed).toEqual({ kind: "judged", low: 2.5 / 3, high: 2.5 / 3 });
    expect(first?.verified).toEqual({ kind: "judged", low: 0.5 / 3, high: 0.5 / 3 });
    expect(second?.claimed).toMatchObject({ low: 0.25 });
  });

  it("of a section and of the whole weighs the tasks, however many measures they have", () => {
    const { whole, sections } = progressOn("2017-06-30", papers);
    expect(whole.claimed).toMatchObject({ low: expect.closeTo((2.5 / 3 + 3 * 0.25) / 4, 12) });
    expect(sections[0]?.claimed).toEqual(whole.claimed);
  });

  it("compares what is verified with what was planned of the same measures", () => {
    const { whole, measures } = progressOn("2017-06-30", papers);
    expect(measures[0]?.performance).toMatchObject({ low: expect.closeTo(0.5 / (90 / 274), 12) });
    expect(whole.performance).toMatchObject({ low: expect.closeTo(((1 / 3) * 0.5) / 4 / (90 / 274), 12) });
  });

  it("leaves out of the mean what cannot be judged, and says how many", () => {
    const { whole } = progressOn("2017-06-30", { measures: [report, standing], reports: papers.reports!.slice(0, 1) });
    expect(whole.claimed).toMatchObject({ low: 0.5 });
    expect([whole.judged.claimed, whole.notJudgeable.claimed]).toEqual([1, 1]);
    expect(whole.counts).toMatchObject({ "at-risk": 1, "not-judgeable": 1, overdue: 0 });
  });

  it("leaves a cancelled measure out of every mean and gives its weight to the others of its task", () => {
    const [one, ...others] = papers.measures!;
    const { whole, measures } = progressOn("2017-06-30", {
      ...papers,
      measures: [{ ...one, cancelledOn: "2017-06-30" }, ...others],
    });
    expect(measures.map(({ planWeight }) => planWeight)).toEqual([0, 1, 3]);
    expect(whole.claimed).toMatchObject({ low: (1 + 3 * 0.25) / 4 });
    expect([whole.judged.claimed, whole.notJudgeable.claimed, whole.counts.cancelled]).toEqual([2, 0, 1]);
  });

  it.each<[string, Papers, RegExp]>([
    ["a task without measures", { measures: [] }, /no measures that count/],
    [
      "a task whose measures are all cancelled",
      { measures: [{ cancelledOn: "2017-05-01" }] },
      /no measures that count/,
    ],
    ["a task of which nothing can be judged", { measures: [standing] }, /none of the measures can be judged/],
    ["a task whose measures weigh nothing", { measures: [{ weight: 0 }] }, /weights add up to nothing/],
  ])("of %s is not judgeable", (_, stated, reason) => {
    const { tasks, whole } = progressOn("2017-06-30", stated);
    for (const { verified } of [tasks[0]!, whole])
      expect(verified.kind === "not-judgeable" && verified.reason.en).toMatch(reason);
  });

  it("exists for a task that weighs nothing in the plan", () => {
    const { tasks, whole } = progressOn("2017-06-30", { ...papers, tasks: [{ weight: 0 }, {}] });
    expect(tasks[0]?.claimed).toMatchObject({ low: 2.5 / 3 });
    expect(whole.claimed).toMatchObject({ low: 0.25 });
  });

  it("of a unit is of what it leads, and of its own part in what it supports", () => {
    const { units } = progressOn("2017-06-30", {
      measures: [report, { ...report, leadUnit: "county", supportingUnits: ["lead"] }],
      reports: [
        { reportedOn: "2017-05-01", share: 0.5 },
        { reportedOn: "2017-05-01", share: 0.75, measure: "measure-2", unit: "county" },
        { reportedOn: "2017-05-01", share: 0.25, measure: "measure-2" },
      ],
    });
    expect(units.map(({ unit }) => unit)).toEqual(["lead", "county"]);
    expect(units[0]).toMatchObject({ asLead: { claimed: { low: 0.5 } }, asSupporter: { claimed: { low: 0.25 } } });
    expect(units[1]).toMatchObject({
      asLead: { claimed: { low: 0.75 } },
      asSupporter: { claimed: { kind: "not-judgeable" } },
    });
  });
});

describe("the three shares", () => {
  const standing = { completion: { by: "standing" }, dueOn: undefined };
  const { whole, kinds } = progressOn("2017-06-30", {
    measures: [
      { ...report, dueOn: "2017-12-31" },
      { ...report, dueOn: undefined, kind: "target" },
      { ...standing, kind: "ban" },
    ],
    reports: [
      { reportedOn: "2017-05-01", share: 0.5 },
      { reportedOn: "2017-05-01", share: 1, measure: "measure-2" },
    ],
  });

  it("say of how many measures each is", () => {
    expect(whole.judged).toMatchObject({ claimed: 2, verified: 2, planned: 1 });
    expect(whole.claimed).toMatchObject({ low: 0.75 });
  });

  it("are compared over the measures of which all three are known", () => {
    expect(whole.compared).toMatchObject({ measures: 1, claimed: { low: 0.5 }, verified: { low: 0 } });
    expect(whole.compared.planned).toEqual(whole.planned);
  });

  it("are not compared where no measure has all three", () => {
    expect(kinds.find(({ kind }) => kind === "ban")?.compared).toMatchObject({
      measures: 0,
      verified: { kind: "not-judgeable" },
    });
  });
});

describe("the parts of roll-ups", () => {
  const near = (sums: Readonly<Record<string, WeightedSum>>) =>
    Object.fromEntries(
      Object.entries(sums).map(([name, sum]) => [
        name,
        Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, expect.closeTo(value, 9)])),
      ]),
    );
  const nearly = ({ counts, sums, compared }: RollUpPart) => ({ counts, sums: near(sums), compared: near(compared) });

  it("add up to the whole by task, by section and by lead unit, in any order", () => {
    fc.assert(
      fc.property(anyPapers, fc.boolean(), (stated, backwards) => {
        const { whole, sections, tasks, units } = progressOn("2017-08-31", stated);
        for (const rollUps of [sections, tasks, units.map(({ asLead }) => asLead)]) {
          const parts = rollUps.map(({ part }) => part);
          expect((backwards ? parts.reverse() : parts).reduce(addParts, emptyPart)).toEqual(nearly(whole.part));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("count every measure under one status", () => {
    fc.assert(
      fc.property(anyPapers, (stated) => {
        const { whole, measures } = progressOn("2017-08-31", stated);
        const counted = progressStatuses.codes.reduce((sum, status) => sum + whole.counts[status], 0);
        expect(counted).toBe(measures.length);
        for (const name of progressFigures.codes)
          expect(whole.judged[name] + whole.notJudgeable[name] + whole.counts.cancelled).toBe(measures.length);
      }),
      { numRuns: 50 },
    );
  });
});
