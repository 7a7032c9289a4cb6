import { workingDays } from "fazhi";
import { List, ListEntry } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { inTime } from "./days.js";

const publicationRules: Readonly<Record<string, string>> = {
  power: "publish-power-and-responsibility-lists",
  responsibility: "publish-power-and-responsibility-lists",
  "intermediary-service": "publish-intermediary-list",
  "service-item": "publish-service-catalogue",
};

const publication = (kind: string | undefined): readonly string[] => [publicationRules[kind ?? ""] ?? ""];

const list = defineScenario({
  name: "a list that is owed to the public",
  about: List,
  days: { until: "2017-11-01" },
  record: (occasion) => ({
    unit: occasion.unit,
    kind: occasion.oneOf(["power", "responsibility", "intermediary-service", "service-item"]),
    title: "示例清单",
    compiledOn: occasion.day,
    publishedOn: inTime(occasion, occasion.day, workingDays(20)),
  }),
  violations: [
    {
      name: "never published",
      breaks: (_, { kind }) => publication(kind),
      record: () => ({ publishedOn: undefined }),
    },
    {
      name: "published when the year was over",
      breaks: (_, { kind }) => publication(kind),
      record: () => ({ publishedOn: "2018-01-01" }),
    },
  ],
});

const service = defineScenario({
  name: "a service in a catalogue",
  about: ListEntry,
  record: ({ id, day }) => ({
    list: `${id}-catalogue`,
    name: "社会保险查询",
    kind: "public-service",
    validFrom: day,
    procedure: "登录、查询",
  }),
  others: ({ id, unit }) => ({
    list: [
      {
        id: `${id}-catalogue`,
        kind: "service-item",
        unit,
        title: "公共服务事项目录",
        compiledOn: "2016-03-01",
        publishedOn: "2016-03-10",
      },
    ],
  }),
  violations: [
    {
      name: "a service that does not show how it is handled",
      breaks: ["show-flow-of-service"],
      record: () => ({ procedure: undefined }),
    },
  ],
});

const replacing = defineScenario({
  name: "a service that replaces another",
  about: ListEntry,
  record: (occasion) => ({
    ...service.record(occasion),
    supersedes: [`${occasion.id}-old`],
    timeLimit: { count: occasion.oneOf([10, 7]), workingDays: true },
  }),
  others: (occasion) => ({
    ...service.others?.(occasion),
    "list-entry": [
      {
        id: `${occasion.id}-old`,
        list: `${occasion.id}-catalogue`,
        name: "社会保险查询（旧）",
        kind: "public-service",
        validFrom: "2014-01-01",
        validUntil: occasion.day,
        procedure: "窗口查询",
        timeLimit: { count: 10, workingDays: true },
      },
    ],
  }),
  violations: [
    {
      name: "a day longer than before",
      breaks: ({ day }) => inForce(day, planYear, "promise-no-longer-time"),
      record: () => ({ timeLimit: { count: 11, workingDays: true } }),
    },
  ],
});

const intermediary = defineScenario({
  name: "an intermediary service on a list",
  about: ListEntry,
  record: ({ unit, day }) => ({
    list: `services-of-${unit}`,
    name: "地质灾害评估",
    validFrom: day,
    intermediary: { freelyChosen: true, decoupled: true },
    cleanUps: [{ on: "2017-12-31", verdict: "keep" }],
  }),
  violations: [
    {
      name: "a provider that is not chosen freely",
      breaks: ["keep-intermediaries-competing"],
      record: () => ({ intermediary: { freelyChosen: false, decoupled: true } }),
    },
    {
      name: "a provider tied to the organ",
      breaks: ["keep-intermediaries-competing"],
      record: () => ({ intermediary: { freelyChosen: true, decoupled: false } }),
    },
  ],
});

const barrier = defineScenario({
  name: "an entry of the negative list",
  about: ListEntry,
  record: ({ id, day }) => ({ list: `${id}-negative`, name: "示例禁止准入事项", validFrom: day, addedLocally: false }),
  others: ({ id, unit }) => ({
    list: [{ id: `${id}-negative`, kind: "market-access-negative", unit, title: "市场准入负面清单" }],
  }),
  violations: [
    {
      name: "added by the place itself",
      breaks: ["add-nothing-to-negative-list"],
      record: () => ({ addedLocally: true }),
    },
  ],
});

/** Lists and what stands on them (清单公布、服务事项、中介服务、负面清单), at the end of the plan. */
export const lists = [list, service, replacing, intermediary, barrier];
