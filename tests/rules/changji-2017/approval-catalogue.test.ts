import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  codeAndCatalogueItem,
  updateCatalogueAfterTrigger,
  useCodeOnce,
} from "../../../rules/changji-2017/approval-catalogue.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const list = [
  { id: "catalogue", kind: "approval-item" },
  { id: "other", kind: "approval-item" },
  { id: "powers", kind: "power" },
];
const kept = { list: "catalogue", code: "SP-0104", validFrom: "2016-12-20", catalogued: true } as const;
const afterPlan = "2018-06-30";
const planEnds = [
  { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  { name: "kept only when the plan's year was over", asOf: afterPlan, record: { validFrom: "2018-01-01" } },
] as const;
const planBegins = [
  { name: "on the first day of the plan", asOf: "2017-04-01" },
  { name: "on the last day of the plan", asOf: "2017-12-31" },
] as const;

testRule(frame, changji2017, codeAndCatalogueItem, {
  asOf: "2017-09-30",
  record: kept,
  others: { list },
  keeps: [{ name: "with a code, in the catalogue" }, ...planBegins],
  breaks: [
    { name: "without a code", record: { code: undefined }, field: "code", severity: "error" },
    { name: "not in the catalogue", record: { catalogued: false } },
    { name: "not in the catalogue, after the plan's year", asOf: afterPlan, record: { catalogued: false } },
    {
      name: "without a code, and whether in the catalogue is not known",
      record: { code: undefined, catalogued: undefined },
    },
  ],
  undetermined: [
    { name: "whether in the catalogue is not known", record: { catalogued: undefined }, missing: ["catalogued"] },
  ],
  notApplicable: [
    { name: "cancelled", record: { catalogued: false, validUntil: "2017-09-30" } },
    { name: "a power", record: { list: "powers", code: undefined } },
    ...planEnds,
  ],
  boundaries: true,
  missingValues: true,
});

const twin = { ...kept, id: "twin" };

testRule(frame, changji2017, useCodeOnce, {
  asOf: "2017-09-30",
  record: kept,
  others: { list },
  keeps: [
    { name: "the only item of its code" },
    { name: "beside an item of another code", others: { "list-entry": [{ ...twin, code: "SP-0105" }] } },
    { name: "beside an item without a code", others: { "list-entry": [{ ...twin, code: undefined }] } },
    { name: "as an item of another catalogue", others: { "list-entry": [{ ...twin, list: "other" }] } },
    { name: "as an item that has ended", others: { "list-entry": [{ ...twin, validUntil: "2017-09-30" }] } },
    ...planBegins,
  ],
  breaks: [
    {
      name: "as another item of its catalogue",
      others: { "list-entry": [twin] },
      data: { code: "SP-0104" },
      field: "code",
    },
    {
      name: "as another item to the end of the year, which was cancelled after it",
      asOf: afterPlan,
      others: { "list-entry": [{ ...twin, validUntil: "2018-01-01" }] },
    },
    { name: "as an item on its last day", others: { "list-entry": [{ ...twin, validUntil: "2017-10-01" }] } },
  ],
  notApplicable: [
    { name: "without a code", record: { code: undefined } },
    { name: "cancelled", record: { validUntil: "2017-09-30" }, others: { "list-entry": [twin] } },
    { name: "a power", record: { list: "powers" } },
    ...planEnds,
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, updateCatalogueAfterTrigger, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { list: "catalogue", trigger: { kind: "item-cancelled", on: "2017-08-23" } },
  others: { list },
  keeps: [
    { name: "updated on the twentieth working day", record: { on: "2017-09-20" } },
    {
      name: "an item was cancelled on the first day of the plan",
      record: { trigger: { kind: "item-cancelled", on: "2017-04-01" }, on: "2017-04-20" },
    },
    {
      name: "an item was cancelled on the last day of the plan",
      asOf: "2018-03-31",
      record: { trigger: { kind: "item-cancelled", on: "2017-12-31" }, on: "2018-01-10" },
    },
  ],
  breaks: [
    {
      name: "updated on the twenty-first working day",
      record: { on: "2017-09-21" },
      message: "late",
      due: "2017-09-20",
    },
    { name: "not updated", message: "overdue", due: "2017-09-20", severity: "warning", field: "on" },
  ],
  pending: [{ name: "cancelled two weeks ago", asOf: "2017-09-06", due: "2017-09-20" }],
  notApplicable: [
    { name: "updated as every year", record: { trigger: { kind: "routine", on: "2017-08-23" } } },
    { name: "a power list", record: { list: "powers" } },
    {
      name: "cancelled on the day before the plan was in force",
      record: { trigger: { kind: "item-cancelled", on: "2017-03-31" } },
    },
    {
      name: "cancelled when the plan had ended",
      asOf: "2018-03-31",
      record: { trigger: { kind: "item-cancelled", on: "2018-01-01" } },
    },
  ],
  boundaries: true,
  missingValues: true,
});
