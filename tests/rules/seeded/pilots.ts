import { Pilot } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";

const inRegion = ({ id }: Occasion) => ({
  region: [{ id: `${id}-region`, title: "示例县", kind: "division", level: "county" }],
});

const launch = defineScenario({
  name: "a pilot of e-government",
  about: Pilot,
  record: ({ id, unit, day, oneOf, below }) => {
    const dueOn = after(day, 30 + below(200));
    return {
      title: "电子政务改革试点",
      subject: "e-government",
      region: `${id}-region`,
      unit,
      startsOn: day,
      dueOn,
      startedOn: oneOf([day, after(day, 20), dueOn]),
    };
  },
  others: inRegion,
  violations: [
    {
      name: "launched late",
      breaks: ({ day }) => inForce(day, planYear, "launch-e-government-pilot"),
      record: ({ oneOf }, { dueOn = "" }) => ({ startedOn: after(dueOn, oneOf([1, 40])) }),
    },
    {
      name: "never launched",
      breaks: ({ day }) => inForce(day, planYear, "launch-e-government-pilot"),
      record: () => ({ startedOn: undefined }),
    },
  ],
});

/** Pilots that were due since the plan was issued are concluded by their day, even when the plan has ended. */
const sinceThePlan = { from: "2017-04-01" };

const bureau = defineScenario({
  name: "a pilot of a bureau of approvals",
  about: Pilot,
  record: ({ id, unit, day, oneOf }) => ({
    title: "行政审批局试点",
    subject: "approval-bureau",
    region: `${id}-region`,
    unit,
    startsOn: after(day, -200),
    dueOn: day,
    startedOn: oneOf([after(day, -100), day]),
    itemsInScope: 120,
    itemsDone: oneOf([120, 125]),
    itemsCountedOn: day,
  }),
  others: inRegion,
  violations: [
    {
      name: "begun a day late",
      breaks: ({ day }) => inForce(day, sinceThePlan, "launch-approval-bureau"),
      record: ({ day }) => ({ startedOn: after(day, 1) }),
    },
    {
      name: "never begun",
      breaks: ({ day }) => inForce(day, sinceThePlan, "launch-approval-bureau"),
      record: () => ({ startedOn: undefined }),
    },
    {
      name: "one item left with its department",
      breaks: (_, { startedOn }) => inForce(startedOn, { until: "2018-01-01" }, "move-items-in-scope"),
      record: () => ({ itemsDone: 119 }),
    },
  ],
});

const subjects = [
  { subject: "cross-department-enforcement", title: "跨部门综合执法试点", rule: "conclude-cross-department-pilot" },
  { subject: "urban-management", title: "城市管理综合执法试点", rule: "conclude-urban-management-pilot" },
] as const;

const conclusions = subjects.map(({ subject, title, rule }) =>
  defineScenario({
    name: `a pilot of ${subject}`,
    about: Pilot,
    record: ({ id, unit, day, oneOf }) => ({
      title,
      subject,
      region: `${id}-region`,
      unit,
      startsOn: after(day, -300),
      startedOn: after(day, -290),
      dueOn: day,
      concludedOn: oneOf([day, after(day, -10)]),
    }),
    others: inRegion,
    violations: [
      {
        name: "concluded late",
        breaks: ({ day }) => inForce(day, sinceThePlan, rule),
        record: ({ day, oneOf }) => ({ concludedOn: after(day, oneOf([1, 40])) }),
      },
      {
        name: "never concluded",
        breaks: ({ day }) => inForce(day, sinceThePlan, rule),
        record: () => ({ concludedOn: undefined }),
      },
    ],
  }),
);

/** Pilots (试点), launched and concluded by their days. */
export const pilots = [launch, bureau, ...conclusions];
