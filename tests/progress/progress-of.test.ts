import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressFigures } from "../../src/codes/progress.js";
import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import { isComplete } from "../../src/progress/figure.js";
import type { Figures } from "../../src/progress/progress.js";
import { progressOf } from "../../src/progress/progress-of.js";
import { anyPapers } from "./any-papers.js";
import {
  accepted,
  indicatorOf,
  indicatorTarget,
  measureOn,
  type Papers,
  planDataset,
  progressOn,
  runOn,
  type Stated,
} from "./sample-plan.js";

describe("the progress of a plan", () => {
  it("is kept in the order of the dataset", () => {
    const { sections, tasks, measures } = progressOn("2017-06-30", {
      sections: [{ number: "3" }, { number: "2" }],
      tasks: [{ section: "section-2" }, { section: "section-1" }],
      measures: [{ task: "task-2" }, { task: "task-1" }],
    });
    expect(sections.map(({ section, tasks: own }) => [section, own])).toEqual([
      ["section-1", ["task-2"]],
      ["section-2", ["task-1"]],
    ]);
    expect(tasks.map(({ task }) => task)).toEqual(["task-1", "task-2"]);
    expect(measures.map(({ measure }) => measure)).toEqual(["measure-2", "measure-1"]);
  });

  it("is frozen, and leaves what it was computed from as it was", () => {
    const dataset = planDataset({ measures: [{ suspensions: [{ from: "2017-05-01", reason: "待部署" }] }] });
    const run = runOn("2017-06-30");
    const progress = progressOf(dataset, run);
    expect(Object.isFrozen(progress) && Object.isFrozen(progress.measures[0]?.schedule.pauses)).toBe(true);
    expect(Object.isFrozen(run)).toBe(false);
  });

  it("keeps a section that a task of the plan names, though it belongs to another", () => {
    const papers = { plans: [{}, {}], sections: [{ plan: "plan-2" }] };
    expect(progressOn("2017-06-30", papers, { plan: "plan-1" }).sections[0]?.measures).toEqual(["measure-1"]);
  });

  it.each<[string, Papers, Parameters<typeof progressOn>[2], string]>([
    ["no plan", { plans: [] }, {}, "the dataset holds no plan"],
    [
      "several plans",
      { plans: [{}, {}] },
      {},
      'the dataset holds several plans, "plan-1", "plan-2": say which is meant',
    ],
    ["an unknown plan", {}, { plan: "plan-9" }, 'there is no plan "plan-9"; the dataset holds "plan-1"'],
    [
      "an earlier run that is not earlier",
      {},
      { earlierRuns: [runOn("2017-06-30")] },
      "the run as of 2017-06-30 is not earlier than the one as of 2017-06-30",
    ],
  ])("refuses %s", (_, papers, options, message) => {
    expect(() => progressOn("2017-06-30", papers, options)).toThrow(message);
  });

  it("takes the plan that is named", () => {
    expect(progressOn("2017-06-30", { plans: [{}, {}] }, { plan: "plan-2" })).toMatchObject({
      plan: "plan-2",
      tasks: [],
      measures: [],
    });
  });
});

/** The indicator called `rate`, with any value and target, or none. */
const rates = fc
  .option(
    fc.record({
      value: fc.constantFrom<number | IndicatorValue>(
        0,
        0.5,
        1,
        { kind: "not-applicable" },
        { kind: "between", low: 0.2 },
        { kind: "between", low: 0.2, high: 0.9 },
      ),
      form: fc.constantFrom("ratio" as const, "count" as const),
      direction: fc.constantFrom("at-least" as const, "at-most" as const, "equal" as const),
      target: fc.constantFrom(0, 0.5, 1),
    }),
  )
  .map((drawn) =>
    drawn === null
      ? []
      : [
          indicatorOf(drawn.value, {
            form: drawn.form,
            obligations: ["2.1a"],
            target: indicatorTarget(drawn.direction, drawn.target),
          }),
        ],
  );

describe("for any plan, reports and evidence", () => {
  const everyFigure = ({
    whole,
    sections,
    tasks,
    units,
    measures,
  }: ReturnType<typeof progressOn>): readonly Figures[] => [
    whole,
    ...sections,
    ...tasks,
    ...units.flatMap(({ asLead, asSupporter }) => [asLead, asSupporter]),
    ...measures,
    ...measures.flatMap((measure) => measure.units),
  ];

  it("shares lie between 0 and 1, the low end not above the high one", () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        for (const figures of everyFigure(progressOn("2017-08-31", papers)))
          for (const name of progressFigures.codes) {
            const figure = figures[name];
            if (figure.kind === "not-judgeable") continue;
            expect(figure.low).toBeGreaterThanOrEqual(0);
            expect(figure.low).toBeLessThanOrEqual(figure.high);
            // What is ahead of the plan performs above 1.
            if (name !== "performance") expect(figure.high).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 100 },
    );
  });

  it("nobody is late with a measure that is finished or waits for its reviewer", () => {
    fc.assert(
      fc.property(anyPapers, rates, (papers, indicators) => {
        for (const { by, units } of progressOn("2017-12-31", papers, {}, runOn("2017-12-31", { indicators }))
          .measures) {
          const [lead] = units;
          const isSettled =
            lead !== undefined && (isComplete(lead.verified) || lead.underReview?.submittedOn !== undefined);
          if (by === "recurring" || !isSettled) continue;
          for (const { role, overdue } of units) {
            expect(overdue.toFinish).not.toBe(true);
            if (role === "supporting") expect(overdue.toReport).not.toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("nothing is to be reported where an indicator or the findings decide", () => {
    fc.assert(
      fc.property(anyPapers, rates, (papers, indicators) => {
        for (const { by, units } of progressOn("2017-12-31", papers, {}, runOn("2017-12-31", { indicators })).measures)
          if (by === "indicator" || by === "standing")
            for (const { isSilent, overdue } of units) {
              expect(isSilent).toBe(false);
              expect(overdue.toReport).toBeUndefined();
            }
      }),
      { numRuns: 50 },
    );
  });

  it("the shares that are compared are of no more measures than each by itself", () => {
    fc.assert(
      fc.property(anyPapers, rates, (papers, indicators) => {
        const { whole, sections } = progressOn("2017-08-31", papers, {}, runOn("2017-08-31", { indicators }));
        for (const { compared, judged } of [whole, ...sections])
          for (const name of ["claimed", "verified", "planned"] as const) {
            expect(compared.measures).toBeLessThanOrEqual(judged[name]);
            const figure = compared[name];
            if (figure.kind === "judged")
              expect(figure.low >= 0 && figure.low <= figure.high && figure.high <= 1).toBe(true);
          }
      }),
      { numRuns: 50 },
    );
  });

  it("the order of the records changes nothing but the order of the answer", () => {
    const named = (papers: Papers): Papers =>
      Object.fromEntries(
        Object.entries(papers).map(([kind, records]: [string, readonly Stated[]]) => {
          const name = kind === "evidence" ? kind : kind.slice(0, -1);
          return [kind, records.map((record, place) => ({ id: `${name}-${place + 1}`, ...record }))];
        }),
      );
    const reversed = (papers: Papers): Papers =>
      Object.fromEntries(
        Object.entries(papers).map(([kind, records]: [string, readonly Stated[]]) => [kind, [...records].reverse()]),
      );
    const byName = ({ whole, sections, tasks, units, measures }: ReturnType<typeof progressOn>) =>
      new Map<string, unknown>([
        ...[whole, ...sections, ...tasks, ...units.flatMap(({ asLead, asSupporter }) => [asLead, asSupporter])].map(
          (rollUp) => [rollUp.scope, { ...rollUp, measures: [...rollUp.measures].sort(), tasks: [] }] as const,
        ),
        ...measures.map((measure) => [measure.measure, measure] as const),
      ]);
    fc.assert(
      fc.property(anyPapers.map(named), (papers) => {
        expect(byName(progressOn("2017-08-31", reversed(papers)))).toEqual(byName(progressOn("2017-08-31", papers)));
      }),
      { numRuns: 50 },
    );
  });

  it("what becomes known later changes nothing about today", () => {
    const known = ({ reports = [], evidence = [], ...papers }: Papers): Papers => ({
      ...papers,
      reports: reports
        .map((report, place) => ({ id: `pr-${place}`, ...report }))
        .filter(({ reportedOn }: Stated) => `${reportedOn}` <= "2017-08-31"),
      evidence: evidence
        .map((piece, place) => ({ id: `ev-${place}`, ...piece }))
        .filter(({ submittedOn }: Stated) => `${submittedOn}` <= "2017-08-31"),
    });
    const all = ({ reports = [], evidence = [], ...papers }: Papers): Papers => ({
      ...papers,
      reports: reports.map((report, place) => ({ id: `pr-${place}`, ...report })),
      evidence: evidence.map((piece, place) => ({ id: `ev-${place}`, ...piece })),
    });
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const withoutStrangers = (stated: Papers) =>
          progressOn("2017-08-31", stated).measures.map(({ units, ...measure }) => ({
            ...measure,
            units: units.filter(({ role }) => role !== "unassigned"),
          }));
        expect(withoutStrangers(all(papers))).toEqual(withoutStrangers(known(papers)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("one more milestone", () => {
  const ids = ["one", "two", "three", "four"];
  const weights = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });

  it("never lowers what is claimed or verified", () => {
    fc.assert(
      fc.property(weights, fc.subarray(ids), fc.constantFrom(...ids), (each, reached, next) => {
        const milestones = ids.map((id, place) => ({ id, title: id, weight: each[place], dueOn: "2017-10-31" }));
        const shares = [reached, [...reached, next]].map((proven) =>
          measureOn("2017-06-30", {
            measures: [{ completion: { by: "milestones" }, milestones }],
            reports: proven.map((milestone) => ({ reportedOn: "2017-05-01", milestone })),
            evidence: proven.map((milestone) => accepted("2017-05-01", { milestone })),
          }),
        );
        const [before, after] = shares.map(({ claimed, verified }) =>
          [claimed, verified].map((account) => (account.kind === "judged" ? account.low : Number.NaN)),
        );
        expect(after?.[0]).toBeGreaterThanOrEqual(before?.[0] as number);
        expect(after?.[1]).toBeGreaterThanOrEqual(before?.[1] as number);
        if (new Set([...reached, next]).size === ids.length) expect(after).toEqual([1, 1]);
      }),
    );
  });
});
