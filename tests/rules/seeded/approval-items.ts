import { ListEntry } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { brokenBy } from "./broken.js";

type Entry = Draft<ListEntry>;

const basis = [{ document: "中华人民共和国示例法", article: "第五条" }];

/** An approval item; other stories begin with it. */
export const item = defineScenario({
  name: "an approval item",
  about: ListEntry,
  days: { until: "2017-11-01" },
  record: ({ id, unit, day, serial, oneOf }): Entry => ({
    list: `items-of-${unit}`,
    code: id,
    catalogued: true,
    name: `第${serial}项许可`,
    kind: "licence",
    basis,
    validFrom: oneOf([day, "2012-02-01"]),
    publishedOn: "2012-02-01",
    procedure: "申请、受理、审查、决定",
    timeLimit: { count: 20, workingDays: true },
    cleanUps: [{ on: oneOf(["2017-01-01", "2017-06-01", "2017-12-31"]), verdict: "keep" }],
  }),
  violations: [
    {
      name: "an item without a code",
      breaks: ["code-and-catalogue-item"],
      record: () => ({ code: undefined }),
    },
    {
      name: "an item that stands in no catalogue",
      breaks: ["code-and-catalogue-item"],
      record: () => ({ catalogued: false }),
    },
    {
      name: "two items under one code",
      breaks: ({ id }) => ["use-code-once", ...brokenBy("list-entry", `${id}-twin`, ["use-code-once"])],
      others: ({ id, unit }) => ({
        "list-entry": [
          {
            id: `${id}-twin`,
            list: `items-of-${unit}`,
            code: id,
            catalogued: true,
            name: `另一项许可${id}`,
            kind: "licence",
            basis,
            validFrom: "2012-02-01",
            publishedOn: "2012-02-01",
            procedure: "申请、受理、审查、决定",
            timeLimit: { count: 20, workingDays: true },
            cleanUps: [{ on: "2017-06-01", verdict: "keep" }],
          },
        ],
      }),
    },
    {
      name: "an item without a basis",
      breaks: ["show-all-of-licence-item"],
      record: () => ({ basis: [] }),
    },
    {
      name: "an item without a time limit",
      breaks: ["show-all-of-licence-item"],
      record: () => ({ timeLimit: undefined }),
    },
    {
      name: "an item that is no licence",
      breaks: ["keep-no-non-licensing-approval"],
      record: () => ({ kind: "non-licensing-approval" }),
    },
  ],
});

/** Approval items (行政审批事项) as they stand at the end of the plan. */
export const approvalItems = [item];
