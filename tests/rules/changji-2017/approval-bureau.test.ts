import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  itemsMovedToApprovalBureau,
  moveItemsInScope,
  sealWithOneSeal,
} from "../../../rules/changji-2017/approval-bureau.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const pilot = { id: "pilot", subject: "approval-bureau", region: "jimsar", unit: "bureau", startedOn: "2017-03-20" };
const others = {
  unit: [
    { id: "bureau", region: "jimsar" },
    { id: "department", region: "jimsar" },
    { id: "elsewhere", region: "changji" },
  ],
  pilot: [pilot],
  list: [
    { id: "moved", kind: "approval-item", unit: "bureau" },
    { id: "own", kind: "approval-item", unit: "department" },
  ],
  "list-entry": [
    { id: "item", list: "moved", validFrom: "2016-12-20", name: "建筑工程施工许可", exercisingUnit: "bureau" },
    { id: "twin", list: "own", name: "建筑工程 施工许可", exercisingUnit: undefined },
    { id: "kept", list: "own", name: "取水许可" },
  ],
};

testRule(frame, changji2017, sealWithOneSeal, {
  asOf: "2018-01-31",
  record: { unit: "bureau", item: "item", decidedOn: "2017-06-23", sealedBy: "bureau" },
  others,
  keeps: [
    { name: "under the bureau's seal" },
    { name: "on the day the bureau started", others: { pilot: [{ ...pilot, startedOn: "2017-06-23" }] } },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "under the seal of a department",
      record: { sealedBy: "department" },
      message: "seal",
      field: "sealedBy",
      severity: "error",
    },
    {
      name: "an item that moved, still decided and sealed by the department",
      record: { unit: "department", sealedBy: "department" },
      message: "decided",
      field: "unit",
    },
    {
      name: "an item of the same name that the department kept on its own list",
      record: { unit: "department", item: "twin", sealedBy: "department" },
      message: "decided",
    },
  ],
  undetermined: [{ name: "under whose seal is not known", record: { sealedBy: undefined }, missing: ["sealedBy"] }],
  notApplicable: [
    { name: "an item that the department keeps by right", record: { unit: "department", item: "kept" } },
    { name: "the same item in a county without a bureau", record: { unit: "elsewhere", sealedBy: "elsewhere" } },
    { name: "before the bureau started", others: { pilot: [{ ...pilot, startedOn: "2017-06-24" }] } },
    { name: "the bureau has not started", others: { pilot: [{ ...pilot, startedOn: undefined }] } },
    { name: "a pilot of another subject", others: { pilot: [{ ...pilot, subject: "e-government" }] } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "decided when the plan had ended", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, moveItemsInScope, {
  asOf: "2018-01-31",
  record: { subject: "approval-bureau", startedOn: "2017-05-19", itemsInScope: 180, itemsDone: 180 },
  keeps: [{ name: "all items moved" }],
  breaks: [{ name: "some did not", record: { itemsDone: 156 }, field: "itemsDone", due: "2017-12-31" }],
  pending: [{ name: "some did not yet", asOf: "2017-09-30", record: { itemsDone: 156 }, due: "2017-12-31" }],
  notApplicable: [{ name: "a pilot of another subject", record: { subject: "e-government" } }],
});

testIndicator(frame, changji2017, itemsMovedToApprovalBureau, {
  asOf: "2017-09-30",
  record: { subject: "approval-bureau", unit: "bureau", itemsDone: 156, itemsCountedOn: "2017-09-30" },
  cases: [
    {
      name: "counted, counted later, never counted, a pilot of another subject",
      records: [{}, { itemsCountedOn: "2017-10-09" }, { itemsCountedOn: undefined }, { subject: "e-government" }],
      value: 156,
      groups: { unit: { bureau: { value: 156 } } },
    },
  ],
});
