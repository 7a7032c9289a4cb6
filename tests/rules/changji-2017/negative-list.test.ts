import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { addNothingToNegativeList } from "../../../rules/changji-2017/negative-list.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

testRule({ describe, it }, changji2017, addNothingToNegativeList, {
  asOf: "2017-09-30",
  record: { list: "negative", validFrom: "2017-02-15", addedLocally: false },
  others: {
    unit: [
      { id: "county", level: "county" },
      { id: "state", level: "national" },
    ],
    list: [
      { id: "negative", kind: "market-access-negative", unit: "county" },
      { id: "catalogue", kind: "approval-item", unit: "county" },
      { id: "national", kind: "market-access-negative", unit: "state" },
    ],
  },
  keeps: [
    { name: "an item of the uniform list" },
    {
      name: "on the national list under a name with other marks",
      record: { name: "禁止准入：国家明令淘汰的工艺", addedLocally: undefined },
      others: { "list-entry": [{ id: "one", list: "national", name: "禁止准入:国家明令淘汰的工艺" }] },
    },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
  ],
  breaks: [
    {
      name: "added locally",
      record: { addedLocally: true },
      message: "added",
      field: "addedLocally",
      severity: "error",
    },
    {
      name: "added locally in the year, and removed after it",
      asOf: "2018-06-30",
      record: { addedLocally: true, validUntil: "2018-01-01" },
      message: "added",
    },
    {
      name: "not on the national list, whatever the entry says of itself",
      record: { name: "外地建材企业" },
      others: { "list-entry": [{ id: "one", list: "national", name: "国家明令淘汰的工艺" }] },
      message: "not-national",
      field: "name",
    },
  ],
  undetermined: [
    { name: "where it came from is not known", record: { addedLocally: undefined }, missing: ["addedLocally"] },
  ],
  notApplicable: [
    { name: "added locally to another list", record: { list: "catalogue", addedLocally: true } },
    { name: "added locally and removed again", record: { addedLocally: true, validUntil: "2017-09-30" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { addedLocally: true } },
    {
      name: "added locally when the plan's year was over",
      asOf: "2018-06-30",
      record: { addedLocally: true, validFrom: "2018-01-01" },
    },
  ],
  boundaries: true,
  missingValues: true,
});
