import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  examineDeviceRecordBeforePenalty,
  imposeNoHeavierFineAfterDefence,
  useReviewedMonitoringDevice,
} from "../../../rules/national-law/penalty-evidence.js";

const frame = { describe, it };
const asOf = "2025-12-31";
const seen = (recordedOn: string, more: object = {}) => ({
  device: { title: "卡口07", reviewedOn: recordedOn, locationPublishedOn: recordedOn, recordedOn, ...more },
});

testRule(frame, nationalLaw, useReviewedMonitoringDevice, {
  asOf,
  record: { kind: "penalty" },
  keeps: [
    { name: "reviewed and published on the very day", record: seen("2024-05-06") },
    { name: "on the first day of the law of 2021", record: seen("2021-07-15") },
  ],
  breaks: [
    {
      name: "reviewed on the day after",
      record: seen("2024-05-06", { reviewedOn: "2024-05-07" }),
      severity: "error",
    },
    { name: "never reviewed", record: seen("2024-05-06", { reviewedOn: undefined }) },
    { name: "its place published later", record: seen("2024-05-06", { locationPublishedOn: "2024-05-07" }) },
    { name: "its place never published", record: seen("2024-05-06", { locationPublishedOn: undefined }) },
  ],
  notApplicable: [
    { name: "no device recorded it" },
    { name: "an inspection, not a penalty", record: { kind: "inspection", ...seen("2024-05-06") } },
    { name: "recorded before the law of 2021", record: seen("2021-07-14", { reviewedOn: undefined }) },
  ],
});

testRule(frame, nationalLaw, examineDeviceRecordBeforePenalty, {
  asOf,
  record: { kind: "penalty", decidedOn: "2024-06-03" },
  keeps: [
    { name: "examined on the day of the decision", record: seen("2024-05-06", { recordExaminedOn: "2024-06-03" }) },
    {
      name: "decided on the first day of the law of 2021",
      record: { decidedOn: "2021-07-15", ...seen("2021-07-01", { recordExaminedOn: "2021-07-02" }) },
    },
  ],
  breaks: [
    {
      name: "examined on the day after",
      record: seen("2024-05-06", { recordExaminedOn: "2024-06-04" }),
      severity: "error",
      field: "device",
    },
    { name: "never examined", record: seen("2024-05-06") },
  ],
  notApplicable: [
    { name: "no device recorded it" },
    { name: "decided before the law of 2021", record: { decidedOn: "2021-07-14", ...seen("2021-07-01") } },
  ],
});

testRule(frame, nationalLaw, imposeNoHeavierFineAfterDefence, {
  asOf,
  record: { kind: "penalty", decidedOn: "2024-06-03", defendedOn: "2024-05-20", proposedAmount: 5000 },
  keeps: [
    { name: "the fine that the party was told", record: { amount: 5000 } },
    { name: "a lighter one", record: { amount: 3000 } },
    { name: "on the first day of the law of 2021", record: { decidedOn: "2021-07-15", amount: 5000 } },
  ],
  breaks: [{ name: "one yuan more", record: { amount: 5001 }, severity: "warning", field: "amount" }],
  notApplicable: [
    { name: "the party did not defend itself", record: { defendedOn: undefined, amount: 6000 } },
    { name: "what the party was told is not recorded", record: { proposedAmount: undefined, amount: 6000 } },
    { name: "decided before the law of 2021", record: { decidedOn: "2021-07-14", amount: 6000 } },
  ],
  undetermined: [{ name: "the fine is not recorded", record: { amount: undefined }, missing: ["amount"] }],
});
