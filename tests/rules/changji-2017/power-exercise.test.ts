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

testRule(frame, changji2017, enforceByListedPower, {
  asOf: "2017-09-30",
  record: { powerItem: "power", decidedOn: "2017-05-10" },
  others,
  keeps: [
    { name: "a power in force" },
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
  undetermined: [
    {
      name: "no power is recorded",
      record: { powerItem: undefined },
      missing: ["powerItem"],
    },
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
  missingValues: true,
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
    { name: "an item cancelled that day", record: { decidedOn: "2017-06-26" }, field: "item", severity: "error" },
    { name: "an item that is only a service", record: { item: "service" } },
  ],
  undetermined: [{ name: "no item is recorded", record: { item: undefined }, missing: ["item"] }],
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
  missingValues: true,
});
