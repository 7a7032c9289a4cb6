import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { enforceByListedPower, licenseByListedItem } from "../../../rules/changji-2017/power-exercise.js";

const frame = { describe, it };
const others = {
  list: [
    { id: "powers", kind: "power" },
    { id: "catalogue", kind: "approval-item" },
    { id: "services", kind: "service-item" },
  ],
  "list-entry": [
    { id: "power", list: "powers", validFrom: "2016-12-20", validUntil: "2017-09-01" },
    { id: "item", list: "catalogue", validFrom: "2016-12-20", validUntil: "2017-06-26" },
    { id: "service", list: "services", validFrom: "2016-12-20" },
  ],
} as const;

const bureaus = {
  unit: [
    { id: "government", kind: "government" },
    { id: "environment", kind: "department", parent: "government" },
    { id: "transport", kind: "department", parent: "government" },
    { id: "forestry", kind: "department", parent: "government" },
    { id: "team", kind: "enforcement-team", parent: "transport" },
    { id: "merged", kind: "department", parent: "government" },
    { id: "former", kind: "department", parent: "government", successors: ["merged"] },
  ],
  list: [...others.list, { id: "joint", kind: "power", unit: "government" }],
  "list-entry": [
    ...others["list-entry"],
    { id: "theirs", list: "powers", validFrom: "2016-12-20", exercisingUnit: "transport" },
    { id: "old", list: "powers", validFrom: "2016-12-20", exercisingUnit: "former" },
    { id: "common", list: "joint", validFrom: "2016-12-20", exercisingUnit: undefined },
  ],
};

testRule(frame, changji2017, enforceByListedPower, {
  asOf: "2017-09-30",
  record: { powerItem: "power", decidedOn: "2017-05-10" },
  others,
  keeps: [
    { name: "a power in force" },
    {
      name: "entrusted by the bureau whose power it is",
      record: { unit: "environment", powerItem: "theirs", entrustedBy: "transport" },
      others: bureaus,
    },
    { name: "a team of the bureau whose power it is", record: { unit: "team", powerItem: "theirs" }, others: bureaus },
    {
      name: "the bureau that carries on from the one that was merged",
      record: { unit: "merged", powerItem: "old" },
      others: bureaus,
    },
    {
      name: "on the list of the government above",
      record: { unit: "environment", powerItem: "common" },
      others: bureaus,
    },
    { name: "on the last day on which the power is in force", record: { decidedOn: "2017-08-31" } },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31" },
      others: { "list-entry": [{ id: "power", validUntil: undefined }] },
    },
  ],
  breaks: [
    { name: "by no power at all", record: { powerItem: undefined }, field: "powerItem" },
    {
      name: "by the power of another bureau",
      record: { unit: "environment", powerItem: "theirs" },
      others: bureaus,
    },
    {
      name: "entrusted by a bureau that has not the power itself",
      record: { unit: "environment", powerItem: "theirs", entrustedBy: "forestry" },
      others: bureaus,
    },
    {
      name: "on the day from which the power is no longer in force",
      record: { decidedOn: "2017-09-01" },
      field: "powerItem",
    },
    {
      name: "before the power came into force",
      record: { decidedOn: "2017-04-11" },
      others: { "list-entry": [{ id: "power", validFrom: "2017-04-12" }] },
    },
    { name: "an item that is on no list of powers", record: { powerItem: "service" } },
  ],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on a later day", record: { decidedOn: "2017-10-01" } },
    {
      name: "decided on the day before the plan was in force",
      record: { decidedOn: "2017-03-31", powerItem: "service" },
    },
    {
      name: "decided when the plan had ended",
      asOf: "2018-06-30",
      record: { decidedOn: "2018-01-01", powerItem: "service" },
    },
  ],
  boundaries: true,
});

testRule(frame, changji2017, licenseByListedItem, {
  asOf: "2017-09-30",
  record: { item: "item", decidedOn: "2017-05-10" },
  others,
  keeps: [
    { name: "an item of the catalogue" },
    { name: "a power of the power list", record: { item: "power" } },
    { name: "on the last day on which the item is in force", record: { decidedOn: "2017-06-25" } },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31" },
      others: { "list-entry": [{ id: "item", validUntil: undefined }] },
    },
  ],
  breaks: [
    { name: "by no item at all", record: { item: undefined }, field: "item" },
    { name: "an item cancelled that day", record: { decidedOn: "2017-06-26" }, field: "item", severity: "error" },
    { name: "an item that is only a service", record: { item: "service" } },
  ],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31", item: "service" } },
    {
      name: "decided when the plan had ended",
      asOf: "2018-06-30",
      record: { decidedOn: "2018-01-01", item: "service" },
    },
  ],
  boundaries: true,
});
