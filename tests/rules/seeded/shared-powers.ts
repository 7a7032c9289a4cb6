import { ListEntry } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { after } from "./days.js";
import { power } from "./powers.js";

type Entry = Draft<ListEntry>;

const sharedPower = defineScenario({
  name: "a power that a county shares with its prefecture",
  about: ListEntry,
  record: (occasion): Entry => ({ ...(power.record(occasion) as Entry), kind: "penalty", code: `${occasion.id}-code` }),
  others: (occasion) => {
    const { id, day, serial } = occasion;
    return {
      unit: [
        {
          id: `${id}-office`,
          title: "示例州办公室",
          kind: "office",
          level: "prefecture",
          staffing: { on: "2012-01-01", enforcementStaff: 0 },
          online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2017-12-31", dataSharedOn: "2017-03-01" },
        },
      ],
      list: [
        {
          id: `${id}-powers`,
          kind: "power",
          unit: `${id}-office`,
          title: "示例州权力清单",
          compiledOn: "2016-03-01",
          publishedOn: "2016-03-10",
        },
      ],
      inspection: [
        {
          id: `${id}-inspection`,
          unit: `${id}-office`,
          kind: "list-operation",
          heldOn: "2017-09-15",
          shortcomings: [],
        },
      ],
      "list-entry": [
        ...(power.others?.(occasion)["list-entry"] ?? []),
        {
          id: `${id}-higher`,
          list: `${id}-powers`,
          code: `${id}-code`,
          name: `第${serial}项职权`,
          kind: "penalty",
          basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
          exercisingUnit: `${id}-office`,
          validFrom: after(day, -100),
          procedure: "立案、调查、决定",
          responsibility: "依法履行职责",
        },
      ],
    };
  },
  violations: [
    {
      name: "a shared power under another name",
      breaks: ["name-shared-power-alike"],
      record: () => ({ name: "另一项职权" }),
    },
    {
      name: "a shared power of another kind",
      breaks: ["name-shared-power-alike"],
      record: () => ({ kind: "coercion" }),
    },
  ],
});

/** Powers that levels share (权责清单名称统一), as they stand while the outline of 2021 holds. */
export const sharedPowers = [sharedPower];
