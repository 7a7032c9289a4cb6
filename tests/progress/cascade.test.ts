import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { loadDatasetFolder } from "../../src/doors/node.js";
import { cascadeOf } from "../../src/progress/plans/cascade.js";
import { planDataset, type Stated } from "./sample-plan.js";

const dataset = await loadDatasetFolder(new URL("../../examples/two-levels/", import.meta.url));
const asOf = plainDate("2017-09-30");
const cascade = cascadeOf(dataset, asOf);

describe("the cascade of plans", () => {
  it("tells upward what each task and measure carries out, and from which clause it comes", () => {
    const upward = (id: string) => cascade.works.find((work) => work.id === id);
    expect(upward("x17-t1")).toMatchObject({ carriesOut: ["z-2.2"], clauses: [{ article: "二、（一）2" }] });
    expect(upward("x17-lists"), "by its task").toMatchObject({
      carriesOut: ["z-2.2"],
      clauses: [{ article: "二、（一）2" }],
    });
    expect(upward("x17-filing"), "by itself").toMatchObject({ carriesOut: ["z-2.12"], clauses: [] });
    expect(upward("x17-advisers")).toBeUndefined();
  });

  it("tells downward what carries out each clause", () => {
    const downward = (task: string) => cascade.clauses.find((clause) => clause.task === task)?.carriedOutBy;
    expect(downward("z-2.2")).toEqual([
      { entity: "task", id: "x17-t1" },
      { entity: "measure", id: "x17-lists" },
    ]);
    expect(downward("z-2.12")?.map(({ id }) => id)).toEqual(["x17-filing", "x17-review"]);
    expect(downward("z-3.3")).toEqual([]);
  });

  it("lists the clauses without any local task, with what comes near them, to be confirmed", () => {
    expect(cascade.uncovered).toEqual([
      {
        plan: "x-2017",
        above: "z-2017",
        tasks: [
          {
            task: "z-2.5",
            number: "2.5",
            title: "推进双随机抽查监管",
            suggestion: { task: "x17-t3", likeness: expect.closeTo(0.571, 3) },
          },
          { task: "z-3.3", number: "3.3", title: "加强法制队伍建设" },
        ],
      },
    ]);
  });

  it("suggests nothing that is less alike than the caller wants", () => {
    const { uncovered } = cascadeOf(dataset, asOf, { leastLikeness: 0.6 });
    expect(uncovered[0]?.tasks[0]).not.toHaveProperty("suggestion");
  });

  it("is frozen", () => {
    expect(Object.isFrozen(cascade.works[0]?.carriesOut)).toBe(true);
  });
});

describe("a task of a higher plan", () => {
  const plans = [{}, { carriesOut: ["plan-1"] }];
  const sections = [{}, { plan: "plan-2" }];
  const lower = (stated: Stated) => ({ plan: "plan-2", section: "section-2", carriesOut: ["task-1"], ...stated });
  const uncoveredOn = (day: string, tasks: readonly Stated[], measures: readonly Stated[] = []) =>
    cascadeOf(planDataset({ plans, sections, tasks, measures }), plainDate(day)).uncovered.flatMap(({ tasks: open }) =>
      open.map(({ task }) => task),
    );

  it.each<[string, string, readonly Stated[], readonly Stated[], readonly string[]]>([
    ["is carried out by a task", "2017-06-01", [{}, lower({})], [], []],
    [
      "is no more from the day on which that is cancelled",
      "2017-06-01",
      [{}, lower({ cancelledOn: "2017-06-01" })],
      [],
      ["task-1"],
    ],
    ["is still the day before", "2017-05-31", [{}, lower({ cancelledOn: "2017-06-01" })], [], []],
    [
      "is carried out by a measure of a task that names none",
      "2017-06-01",
      [{}, lower({ carriesOut: [] })],
      [{ task: "task-2", carriesOut: ["task-1"] }],
      [],
    ],
    [
      "is not when the only measure under the task says that it carries out none, and the task names none",
      "2017-06-01",
      [{}, lower({ carriesOut: undefined })],
      [{ task: "task-2", carriesOut: [] }],
      ["task-1"],
    ],
    ["is not by a task of its own plan", "2017-06-01", [{}, { carriesOut: ["task-1"] }], [], ["task-1", "task-2"]],
  ])("%s", (_, day, tasks, measures, open) => {
    expect(uncoveredOn(day, tasks, measures)).toEqual(open);
  });

  it("does not lead for ever through tasks that name each other", () => {
    const { works } = cascadeOf(
      planDataset({
        tasks: [{ carriesOut: ["task-2"], basis: [{ document: "纲要" }] }, { carriesOut: ["task-1"] }],
        measures: [],
      }),
      asOf,
    );
    expect(works.map(({ clauses }) => clauses)).toEqual([[{ document: "纲要" }], [{ document: "纲要" }]]);
  });
});
