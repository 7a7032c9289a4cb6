import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  demoBaselessServices,
  demoDecoupledServices,
  demoPublishedServices,
} from "../../../rules/demonstration-indicators/intermediary-services.js";
import { demoNonLicensingApprovals } from "../../../rules/demonstration-indicators/non-licensing-approvals.js";
import { demonstrationIndicators } from "../../../rules/demonstration-indicators/pack.js";

const frame = { describe, it };
const others = {
  unit: [{ id: "county", region: "place" }],
  region: [{ id: "place" }],
  list: [
    { id: "catalogue", kind: "approval-item", unit: "county" },
    { id: "services", kind: "intermediary-service", unit: "county" },
  ],
};

testIndicator(frame, demonstrationIndicators, demoNonLicensingApprovals, {
  asOf: "2023-06-30",
  record: { list: "catalogue", kind: "non-licensing-approval", validFrom: "2020-01-01" },
  others,
  cases: [
    {
      name: "one left, one that ended today, a licence",
      records: [{}, { validUntil: "2023-06-30" }, { kind: "licence" }],
      value: 1,
      target: "missed",
      groups: { unit: { county: { value: 1 } } },
    },
    { name: "none left", records: [], value: 0, target: "met" },
    {
      name: "a kind that is not recorded",
      records: [{ kind: undefined }],
      value: { low: 0, high: 1 },
      target: "undetermined",
    },
    { name: "the last day of the version of 2021", asOf: "2025-06-12", records: [], target: "met" },
    { name: "carried on since", asOf: "2025-06-13", records: [{}], target: "missed" },
  ],
});

const basis = [{ document: "中华人民共和国城乡规划法" }];

testIndicator(frame, demonstrationIndicators, demoBaselessServices, {
  asOf: "2023-06-30",
  record: { list: "services", validFrom: "2020-01-01", basis: [] },
  others,
  cases: [
    { name: "one without a basis, one with", records: [{}, { basis }], value: 1, target: "missed" },
    { name: "abolished", records: [{ validUntil: "2023-06-30" }], value: 0, target: "met" },
    { name: "no basis recorded", records: [{ basis: undefined }], value: { low: 0, high: 1 }, target: "undetermined" },
  ],
});

testIndicator(frame, demonstrationIndicators, demoPublishedServices, {
  asOf: "2023-06-30",
  record: {
    list: "services",
    validFrom: "2020-01-01",
    publishedOn: "2023-06-30",
    procedure: "受理、评估、出具报告",
    intermediary: { timeLimit: "10个工作日", feeStandard: "合同约定" },
  },
  others,
  cases: [
    {
      name: "published in full today, published tomorrow, without a fee standard",
      records: [{}, { publishedOn: "2023-07-01" }, { intermediary: { timeLimit: "10个工作日" } }],
      counted: 1,
      of: 3,
      value: 1 / 3,
      target: "missed",
    },
    { name: "no service kept", records: [], value: "not-applicable", target: "not-applicable" },
  ],
});

testIndicator(frame, demonstrationIndicators, demoDecoupledServices, {
  asOf: "2023-06-30",
  record: { list: "services", validFrom: "2020-01-01" },
  others,
  cases: [
    {
      name: "one decoupled, one tied",
      records: [{ intermediary: { decoupled: true } }, { intermediary: { decoupled: false } }],
      value: 1 / 2,
      target: "missed",
    },
    { name: "not recorded", records: [{}], value: { low: 0, high: 1 }, target: "undetermined" },
  ],
});
