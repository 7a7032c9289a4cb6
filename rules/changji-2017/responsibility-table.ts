import { defineCheck, defineExpectation, defineParameter, label, seenBy } from "fazhi";
import { Plan, Task } from "fazhi/model";
import { firstDayOfPlan, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** Each task of the plan has a unit that leads it; units that support it there need not be. */
export const assignTask = defineExpectation({
  id: "assign-task",
  title: label("任务分解到牵头单位", "Assign a task to a lead unit"),
  about: Task,
  severity: "warning",
  obligations: ["annex"],
  binds: "any",
  data: (task) => ({ number: task.number, title: task.title }),
  source: plan2017.clause("附件"),
  inForce: sinceThePlan,
  when: (task, { asOf }) => seenBy(task.cancelledOn, asOf).not(),
  field: "leadUnit",
  expect: (task) => task.leadUnit.isPresent(),
  message: label("任务{number}“{title}”没有分解到牵头单位。", "Task {number}, “{title}”, has no lead unit."),
  remedy: label("在责任分解汇总表中补列单位。", "Add the units to the table of responsibilities."),
  notCovered: label("分工是否恰当不作判断。", "Whether the division is a fit one is not judged."),
});

/** The clauses of the plan that set tasks. */
export const clausesOfPlan = defineParameter({
  id: "clauses-of-plan",
  title: label("设定任务的条目", "Clauses that set tasks"),
  values: [
    {
      value: [
        "2.1",
        "2.2",
        "2.3",
        "2.4",
        "2.5",
        "2.6",
        "2.7",
        "2.8",
        "2.9",
        "2.10",
        "2.11",
        "2.12",
        "2.13",
        "2.14",
        "2.15",
        "2.16",
        "2.17",
        "3.1",
        "3.2",
        "3.3",
      ],
      source: plan2017.clause("附件"),
      inForce: sinceThePlan,
    },
  ],
});

/** Whether the number of a task is that of a clause or of one of its parts, as 2.1.2 and 2.1a are of 2.1 and 2.10 is not. */
const isOfClause = (number: string, clause: string): boolean =>
  number.startsWith(clause) && !/^\d/u.test(number.slice(clause.length));

/** The table of responsibilities has a task for each clause, whole or by its parts. */
export const assignEveryClause = defineCheck({
  id: "assign-every-clause",
  title: label("每一条任务均列入责任分解汇总表", "Give each clause a task"),
  about: Plan,
  severity: "warning",
  obligations: ["annex"],
  binds: "any",
  data: (plan) => ({ title: plan.title }),
  source: plan2017.clause("附件"),
  inForce: sinceThePlan,
  // A plan that carries this one out in a county has clauses of its own.
  when: (plan, { parameter }) => plan.issuedOn.equals(parameter(firstDayOfPlan)),
  messages: {
    "without-task": label(
      "《{title}》第{number}条没有列入责任分解汇总表。",
      "Clause {number} of “{title}” has no task in the table of responsibilities.",
    ),
  },
  remedy: label("补列任务及其牵头单位。", "Add the task and its lead unit."),
  parameters: [clausesOfPlan],
  reads: [Task],
  check: ({ id }, { asOf, dataset, parameter, fail, evidence }) => {
    const numbers = dataset
      .referring(Task, "plan", id)
      .filter(({ cancelledOn }) => cancelledOn === undefined || cancelledOn > asOf)
      .map(({ number }) => number);
    const missing = (parameter(clausesOfPlan) ?? []).filter(
      (clause) => !numbers.some((number) => isOfClause(number, clause)),
    );
    return missing.length === 0
      ? "pass"
      : missing.map((number) => fail("without-task", { key: number, data: { number }, evidence: evidence("title") }));
  },
});
