import { Mechanism } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";

const afterTheYear = "2018-01-01";
const lastDay = "2017-12-31";

/** A mechanism that works from a day of the plan's year or an earlier one. */
const inUse = (kind: Mechanism["kind"], title: string, unit: string, day: string): Draft<Mechanism> => ({
  unit,
  kind,
  title,
  establishedOn: day,
  usedSince: day,
  appliedToAll: true,
});

/** Systems that are to work when the plan's year is over; one that ends the day after still does. */
const systemsToRun = [
  { kind: "mediation-4322", title: "“4322”大调解工作体系", rule: "run-mediation-system" },
  { kind: "mediation-linkage", title: "三调联动机制", rule: "run-mediation-system" },
  { kind: "online-petition", title: "网上信访受理系统", rule: "accept-petitions-online" },
] as const;

const running = systemsToRun.map(({ kind, title, rule }) =>
  defineScenario({
    name: `a system of the kind ${kind}`,
    about: Mechanism,
    days: { until: afterTheYear },
    record: ({ unit, day, oneOf }) => ({
      ...inUse(kind, title, unit, oneOf([day, lastDay])),
      endedOn: oneOf([undefined, afterTheYear]),
    }),
    others: ({ id, unit }) => ({
      "mediation-case": [
        {
          id: `${id}-mediation`,
          unit,
          kind: "people",
          title: "示例纠纷",
          receivedOn: "2017-06-01",
          referredFrom: unit,
          referredOn: "2017-06-01",
          acceptedOn: "2017-06-02",
          longerAgreed: false,
          concludedOn: "2017-06-12",
          outcome: "agreement",
        },
      ],
    }),
    violations: [
      { name: "set up and never used", breaks: [rule], record: () => ({ usedSince: undefined }) },
      {
        name: "in use from the day after the year",
        breaks: [rule],
        record: () => ({ usedSince: afterTheYear, endedOn: undefined }),
      },
      { name: "ended on the last day of the year", breaks: [rule], record: () => ({ endedOn: lastDay }) },
    ],
  }),
);

const measureEveryUnit = "apply-performance-indicators-to-all";

const indicators = defineScenario({
  name: "a system of performance indicators",
  about: Mechanism,
  days: { until: afterTheYear },
  record: ({ unit, day, oneOf }) => ({
    ...inUse("performance-indicators", "政府绩效管理指标体系", unit, oneOf([day, lastDay])),
    endedOn: oneOf([undefined, afterTheYear]),
  }),
  violations: [
    { name: "not applied to every unit", breaks: [measureEveryUnit], record: () => ({ appliedToAll: false }) },
    { name: "set up and never used", breaks: [measureEveryUnit], record: () => ({ usedSince: undefined }) },
    {
      name: "in use from the day after the year",
      breaks: [measureEveryUnit],
      record: () => ({ usedSince: afterTheYear, endedOn: undefined }),
    },
  ],
});

/** Mechanisms (制度机制) that the plan wants at work within its year. */
export const mechanisms = [...running, indicators];
