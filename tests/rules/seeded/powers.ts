import { ListEntry } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { brokenBy } from "./broken.js";
import { after } from "./days.js";

type Entry = Draft<ListEntry>;

/** A power on a list; other stories begin with it. */
export const power = defineScenario({
  name: "a power with its responsibility",
  about: ListEntry,
  days: { until: "2017-11-01" },
  record: ({ id, unit, day, serial, oneOf }): Entry => ({
    list: `powers-of-${unit}`,
    name: `第${serial}项职权`,
    kind: oneOf(["penalty", "coercion", "expropriation", "payment", "inspection", "confirmation", "reward", "other"]),
    basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
    exercisingUnit: unit,
    validFrom: day,
    procedure: "受理、审查、决定",
    responsibility: "依法履行职责",
    pairedWith: oneOf([`${id}-duty`, undefined]),
  }),
  others: ({ id, unit, day, serial }) => ({
    "list-entry": [
      {
        id: `${id}-duty`,
        list: `responsibilities-of-${unit}`,
        name: `第${serial}项责任`,
        validFrom: day,
        pairedWith: id,
      },
    ],
  }),
  violations: [
    {
      name: "a power without a basis",
      breaks: ["show-all-of-power"],
      record: () => ({ basis: [] }),
    },
    {
      name: "a power without a procedure",
      breaks: ["show-all-of-power"],
      record: () => ({ procedure: undefined }),
    },
    {
      name: "a power that nobody is named to use",
      breaks: ["show-all-of-power"],
      record: () => ({ exercisingUnit: undefined }),
    },
    {
      name: "a power of none of the ten kinds",
      breaks: ["classify-power"],
      record: ({ oneOf }) => ({ kind: oneOf(["fee", "public-service", "internal-approval"]) }),
    },
    {
      name: "a non-licensing approval among the powers",
      breaks: ["classify-power", "keep-no-non-licensing-approval"],
      record: () => ({ kind: "non-licensing-approval" }),
    },
    {
      name: "a power and a responsibility that do not know each other",
      breaks: ({ id }) => brokenBy("list-entry", `${id}-duty`, ["pair-powers-with-responsibilities"]),
      record: () => ({ pairedWith: undefined }),
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-duty`, pairedWith: undefined }] }),
    },
    {
      name: "a power whose responsibility has ended",
      breaks: ["pair-powers-with-responsibilities"],
      others: ({ id, day }) => ({ "list-entry": [{ id: `${id}-duty`, validUntil: after(day, 30) }] }),
    },
  ],
});

/** Powers on the lists of departments (权责清单), as they stand at the end of the plan. */
export const powers = [power];
