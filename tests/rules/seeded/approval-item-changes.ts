import { ListEntry } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { item } from "./approval-items.js";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";
import { departmentOf, together } from "./setting.js";

type Entry = Draft<ListEntry>;

const yearOfPlan = { from: "2017-01-01", until: "2017-11-01" };

/** An item that was cancelled some days before, and followed up. */
const cancelledBefore = (id: string, unit: string, day: string, name: string) => ({
  id: `${id}-cancelled`,
  list: `items-of-${unit}`,
  name,
  kind: "licence",
  basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
  validFrom: "2012-01-10",
  validUntil: after(day, -10),
  cancelledBy: "取消决定",
  cleanUps: [{ on: after(day, -10), verdict: "cancel" }],
  delegation: { origin: "own", supervisedOn: after(day, 20) },
});

const keptItem = defineScenario({
  name: "an approval item in the year of the plan",
  about: ListEntry,
  days: yearOfPlan,
  record: (occasion): Entry => item.record(occasion) as Entry,
  violations: [
    {
      name: "an old item that was not gone through",
      breaks: ["clean-up-approval-item"],
      record: () => ({ validFrom: "2012-02-01", cleanUps: [] }),
    },
    {
      name: "an old item gone through on the last day of the year before",
      breaks: ["clean-up-approval-item"],
      record: () => ({ validFrom: "2012-02-01", cleanUps: [{ on: "2016-12-31", verdict: "keep" }] }),
    },
    {
      name: "a cancelled item back under another form of approval",
      breaks: ({ day }) => inForce(day, planYear, "keep-cancelled-item-cancelled"),
      record: ({ day, id }) => ({ validFrom: day, name: `示例${id}核准` }),
      others: ({ id, unit, day }) => ({ "list-entry": [cancelledBefore(id, unit, day, `示例${id}备案`)] }),
    },
    {
      name: "a cancelled item back under its code",
      breaks: ({ day }) => inForce(day, planYear, "keep-cancelled-item-cancelled"),
      record: ({ day }) => ({ validFrom: day }),
      others: ({ id, unit, day }) => ({
        "list-entry": [{ ...cancelledBefore(id, unit, day, `原${id}事项`), code: id }],
      }),
    },
    {
      name: "a cancelled item continued",
      breaks: ({ day }) => inForce(day, planYear, "keep-cancelled-item-cancelled"),
      record: ({ day, id }) => ({ validFrom: day, supersedes: [`${id}-cancelled`] }),
      others: ({ id, unit, day }) => ({ "list-entry": [cancelledBefore(id, unit, day, `原${id}事项`)] }),
    },
  ],
});

const cancelledItem = defineScenario({
  name: "an approval item that is cancelled",
  about: ListEntry,
  days: yearOfPlan,
  record: (occasion): Entry => ({
    ...(item.record(occasion) as Entry),
    validFrom: "2012-02-01",
    validUntil: occasion.day,
    cancelledBy: "取消决定",
    delegation: { origin: "own", supervisedOn: after(occasion.day, 30) },
  }),
  violations: [
    {
      name: "a cancellation that was not followed up",
      breaks: ["supervise-cancelled-or-devolved-item"],
      record: () => ({ delegation: { origin: "own" } }),
    },
  ],
});

const delegatedItem = defineScenario({
  name: "an approval item that is handed down",
  about: ListEntry,
  days: yearOfPlan,
  record: (occasion): Entry => {
    const { unit, day, oneOf } = occasion;
    return {
      ...(item.record(occasion) as Entry),
      delegation: {
        origin: oneOf(["delegated-by-state", "delegated-by-region", "devolved-to-county"]),
        delegatedOn: day,
        receivingUnit: unit,
        takenOverOn: after(day, oneOf([0, 50])),
        supervisedOn: after(day, 55),
      },
    };
  },
  violations: [
    {
      name: "an item that no unit receives",
      breaks: ["take-over-delegated-item"],
      record: (_, { delegation }) => ({
        delegation: { origin: "delegated-by-state", ...delegation, receivingUnit: undefined },
      }),
    },
    {
      name: "an item that is not taken over",
      breaks: ["take-over-delegated-item"],
      record: (_, { delegation }) => ({
        delegation: { origin: "delegated-by-state", ...delegation, takenOverOn: undefined },
      }),
    },
    {
      name: "an item handed down to counties and not followed up",
      breaks: ["supervise-cancelled-or-devolved-item"],
      record: (_, { delegation }) => ({
        delegation: { ...delegation, origin: "devolved-to-county", supervisedOn: undefined },
      }),
    },
  ],
});

const takenOver = defineScenario({
  name: "an approval item that another department takes over",
  about: ListEntry,
  days: yearOfPlan,
  record: (occasion): Entry => ({
    ...(delegatedItem.record(occasion) as Entry),
    validFrom: "2012-02-01",
    name: `示例户外广告许可${occasion.serial}`,
    delegation: {
      origin: "devolved-to-county",
      delegatedOn: occasion.day,
      receivingUnit: `${occasion.id}-receiver`,
      takenOverOn: occasion.day,
      supervisedOn: after(occasion.day, 20),
    },
  }),
  others: (occasion) => {
    const { id, day, serial } = occasion;
    const unit = `${id}-receiver`;
    const { id: _, ...own } = { id, ...(item.record({ ...occasion, unit }) as Entry) };
    return together(departmentOf(unit, "示例县局"), {
      "list-entry": [
        {
          ...own,
          id: `${id}-own`,
          code: `${id}-own`,
          name: `示例户外广告许可${serial}`,
          validFrom: after(day, 10),
          publishedOn: after(day, 10),
        },
      ],
    });
  },
  violations: [
    {
      name: "not on the list of who took it over",
      breaks: ({ day }) => inForce(day, planYear, "list-item-taken-over"),
      others: ({ id }) => ({ "list-entry": [{ id: `${id}-own`, name: `另一事项${id}` }] }),
    },
  ],
});

/** What the year of the plan brings to approval items (清理、取消、下放、承接), judged when it is over. */
export const approvalItemChanges = [keptItem, cancelledItem, delegatedItem, takenOver];
