import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { itemsMovedToApprovalBureau, sealWithOneSeal } from "../../../rules/changji-2017/approval-bureau.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const pilot = { id: "pilot", subject: "approval-bureau", unit: "bureau", startedOn: "2017-03-20" };

testRule(frame, changji2017, sealWithOneSeal, {
  asOf: "2018-01-31",
  record: { unit: "bureau", decidedOn: "2017-06-23", sealedBy: "bureau" },
  others: { pilot: [pilot] },
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
      field: "sealedBy",
      severity: "error",
    },
  ],
  undetermined: [{ name: "under whose seal is not known", record: { sealedBy: undefined }, missing: ["sealedBy"] }],
  notApplicable: [
    { name: "decided by a department", record: { unit: "department", sealedBy: "other" } },
    { name: "before the bureau started", others: { pilot: [{ ...pilot, startedOn: "2017-06-24" }] } },
    { name: "the bureau has not started", others: { pilot: [{ ...pilot, startedOn: undefined }] } },
    { name: "a pilot of another subject", others: { pilot: [{ ...pilot, subject: "e-government" }] } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "decided when the plan had ended", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
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
