import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  inspectBusinessByCertifiedOfficers,
  inspectBusinessInPairs,
} from "../../../rules/national-law/business-inspection-officers.js";
import {
  inspectBusinessByEntitledUnit,
  listedItemCoverage,
  randomInspectionShare,
} from "../../../rules/national-law/market-inspection.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, inspectBusinessByEntitledUnit, {
  asOf: "2025-12-31",
  record: {
    unit: "bureau",
    kind: "inspection",
    decidedOn: "2025-03-03",
    party: { kind: "enterprise" },
    powerItem: "power",
  },
  others: { "list-entry": [{ id: "power", exercisingUnit: "bureau", validFrom: "2024-01-01" }] },
  keeps: [
    { name: "by the body whose power it is" },
    { name: "on the first day of the opinion", record: { decidedOn: "2025-01-03" } },
  ],
  breaks: [
    {
      name: "by another body",
      others: { "list-entry": [{ id: "power", exercisingUnit: "other" }] },
      severity: "warning",
      field: "powerItem",
    },
    { name: "under a power that has ended", others: { "list-entry": [{ id: "power", validUntil: "2025-03-03" }] } },
  ],
  undetermined: [
    { name: "under which power is not known", record: { powerItem: undefined }, missing: ["powerItem"] },
    {
      name: "whose power it is is not known",
      others: { "list-entry": [{ id: "power", exercisingUnit: undefined }] },
      missing: ["list-entry/power: exercisingUnit"],
    },
  ],
  notApplicable: [
    { name: "a citizen", record: { party: { kind: "citizen" } } },
    { name: "a penalty", record: { kind: "penalty" } },
    { name: "before the opinion", record: { decidedOn: "2025-01-02" } },
  ],
  boundaries: true,
});

const inspection = {
  kind: "inspection",
  decidedOn: "2025-03-03",
  party: { kind: "enterprise" },
  officers: ["one", "two"],
} as const;
const certificate = { number: "1", kind: "enforcement", validFrom: "2020-01-01" };
const officers = (facts: object) => ({
  officer: [
    { id: "one", certificates: [certificate] },
    { id: "two", certificates: [{ ...certificate, ...facts }] },
  ],
});

testRule(frame, nationalLaw, inspectBusinessByCertifiedOfficers, {
  asOf: "2025-12-31",
  record: inspection,
  others: officers({}),
  keeps: [
    { name: "by certified officers" },
    { name: "on the last day of a certificate", others: officers({ validUntil: "2025-03-03" }) },
    { name: "on the first day of the opinion", record: { decidedOn: "2025-01-03" } },
  ],
  breaks: [
    { name: "with an assistant", others: { officer: [{ id: "two", certificates: [] }] }, severity: "warning" },
    { name: "on the day on which a certificate was withdrawn", others: officers({ withdrawnOn: "2025-03-03" }) },
  ],
  undetermined: [{ name: "by whom is not known", record: { officers: undefined }, missing: ["officers"] }],
  notApplicable: [
    { name: "by tax officers, who have certificates of their own", record: { specialLaw: "tax" } },
    { name: "a citizen", record: { party: { kind: "citizen" } } },
    { name: "before the opinion", record: { decidedOn: "2025-01-02" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, inspectBusinessInPairs, {
  asOf: "2025-12-31",
  record: inspection,
  keeps: [{ name: "two" }, { name: "on the first day of the opinion", record: { decidedOn: "2025-01-03" } }],
  breaks: [{ name: "one", record: { officers: ["one"] }, severity: "warning" }],
  undetermined: [{ name: "by whom is not known", record: { officers: undefined }, missing: ["officers"] }],
  notApplicable: [
    { name: "a penalty", record: { kind: "penalty" } },
    { name: "before the opinion", record: { decidedOn: "2025-01-02", officers: ["one"] } },
  ],
  boundaries: true,
});

testIndicator(frame, nationalLaw, listedItemCoverage, {
  asOf: "2024-09-30",
  record: { list: "items", validFrom: "2023-01-01" },
  others: {
    list: [{ id: "items", kind: "random-inspection-item", unit: "bureau" }],
    "random-inspection": [
      { id: "held", item: "one", inspectedOn: "2024-09-30" },
      { id: "to-come", item: "two", inspectedOn: "2024-10-01" },
    ],
  },
  cases: [
    {
      name: "one inspected, one to come, one that has ended",
      records: [{ id: "one" }, { id: "two" }, { id: "three", validUntil: "2024-01-01" }],
      counted: 1,
      of: 2,
      value: 1 / 2,
      groups: { unit: { bureau: { counted: 1, of: 2 } } },
    },
    { name: "no items", records: [{ list: "items", validFrom: "2025-01-01" }], value: "not-applicable" },
  ],
});

testIndicator(frame, nationalLaw, randomInspectionShare, {
  asOf: "2024-09-30",
  record: { unit: "bureau", kind: "inspection", decidedOn: "2024-05-06", party: { kind: "enterprise" } },
  cases: [
    {
      name: "one drawn, one not, one of a citizen",
      records: [{ randomInspection: "drawn" }, {}, { party: { kind: "citizen" } }],
      counted: 1,
      of: 2,
      value: 1 / 2,
    },
    { name: "none held", records: [{ decidedOn: undefined }], value: "not-applicable" },
  ],
});
