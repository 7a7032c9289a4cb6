import { Plan, Task } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";

const documentForm = { from: "2012-07-01" };
const cite = "cite-readable-numbers";

const basis = [
  { document: "法治政府建设实施纲要（2015—2020年）", documentNumber: "中发〔2015〕36号" },
  { document: "示例条例", documentNumber: "国务院令第713号" },
];

/** A day of issue that is not that of the reference plan, whose every clause has a task. */
const issueOf = (day: string): string => (day === "2017-04-01" ? "2017-04-02" : day);

const plan = defineScenario({
  name: "a plan",
  about: Plan,
  record: ({ unit, day, serial }) => {
    const year = day.slice(0, 4);
    return {
      title: `${year}年依法行政工作要点`,
      issuer: unit,
      documentNumber: `示政发〔${year}〕${serial}号`,
      issuedOn: issueOf(day),
      year: Number(year),
      startsOn: day,
      endsOn: `${year}-12-31`,
      basis,
      addressees: [unit],
    };
  },
  violations: [
    {
      name: "a number of its own that cannot be read",
      breaks: ({ day }) => inForce(day, documentForm, cite),
      record: () => ({ documentNumber: "示政发2017-3" }),
    },
    {
      name: "resting on a number that cannot be read",
      breaks: ({ day }) => inForce(day, documentForm, cite),
      record: () => ({ basis: [...basis, { document: "示例意见", documentNumber: "国发号" }] }),
    },
  ],
});

const assign = "assign-task";

const task = defineScenario({
  name: "a task of a plan",
  about: Task,
  record: ({ id, unit, day }) => ({
    plan: `${id}-plan`,
    section: `${id}-section`,
    number: "2.1",
    title: "清理行政审批事项",
    startsOn: day,
    leadUnit: unit,
    supportingUnits: [unit],
  }),
  others: ({ id, unit, day }) => ({
    plan: [
      {
        id: `${id}-plan`,
        title: "依法行政工作要点",
        issuer: unit,
        issuedOn: issueOf(day),
        year: Number(day.slice(0, 4)),
        startsOn: day,
        endsOn: `${day.slice(0, 4)}-12-31`,
        basis: [],
        addressees: [unit],
      },
    ],
    section: [{ id: `${id}-section`, plan: `${id}-plan`, number: "2", title: "主要任务" }],
  }),
  violations: [
    { name: "nobody leads", breaks: [assign], record: () => ({ leadUnit: undefined }) },
    {
      name: "nobody leads, though others support",
      breaks: [assign],
      record: ({ unit }) => ({ leadUnit: undefined, supportingUnits: [unit] }),
    },
  ],
});

const cancelledTask = defineScenario({
  name: "a cancelled task, which nobody has to lead",
  about: Task,
  record: (occasion) => ({ ...task.record(occasion), leadUnit: undefined, cancelledOn: occasion.day }),
  others: (occasion) => task.others?.(occasion) ?? {},
  violations: [],
});

const clauses = [
  ...Array.from({ length: 17 }, (_, index) => `2.${index + 1}`),
  ...Array.from({ length: 3 }, (_, index) => `3.${index + 1}`),
];

const referencePlan = defineScenario({
  name: "the plan of the prefecture with a task for each clause",
  about: Plan,
  days: { from: "2017-04-01", until: "2017-04-02" },
  record: (occasion) => ({ ...plan.record({ ...occasion, serial: 29 }), issuedOn: "2017-04-01" }),
  others: ({ id, unit }) => ({
    section: [{ id: `${id}-section`, plan: id, number: "2", title: "主要任务" }],
    task: clauses.map((number) => ({
      id: `${id}-task-${number}`,
      plan: id,
      section: `${id}-section`,
      number,
      title: "工作任务",
      startsOn: "2017-04-01",
      leadUnit: unit,
      supportingUnits: [],
    })),
  }),
  violations: [
    {
      name: "a clause without a task",
      breaks: ["assign-every-clause"],
      others: ({ id, oneOf }) => ({ task: [{ id: `${id}-task-${oneOf(["2.9", "3.3"])}`, number: "4.1" }] }),
    },
  ],
});

/** Plans (工作要点) and the tasks that they assign. */
export const plans = [plan, task, cancelledTask, referencePlan];
