import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { publishOverduePaymentsInTime } from "../../../rules/national-law/overdue-payments.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  agreeOnPaymentWithinSixtyDays,
  paySmallSupplierInTime,
} from "../../../rules/national-law/supplier-payments.js";

const frame = { describe, it };
const asOf = "2026-06-30";
const enterprise = { unit: [{ id: "works", title: "示例水务公司", kind: "enterprise", level: "county" }] };

testRule(frame, nationalLaw, paySmallSupplierInTime, {
  asOf,
  record: { smallOrMedium: true, deliveredOn: "2025-07-01" },
  others: enterprise,
  keeps: [
    { name: "paid on the thirtieth day", record: { paidOn: "2025-07-31" } },
    {
      name: "paid on the day of the contract, the sixtieth",
      record: { agreedDueOn: "2025-08-30", paidOn: "2025-08-30" },
    },
    {
      name: "the contract makes acceptance the condition: thirty days from acceptance",
      record: { acceptanceAgreed: true, acceptedOn: "2025-07-20", paidOn: "2025-08-19" },
    },
    {
      name: "delivered on the first day of the regulations of 2020",
      record: { deliveredOn: "2020-09-01", paidOn: "2020-10-09" },
    },
    { name: "delivered on the last day of those", record: { deliveredOn: "2025-05-31", paidOn: "2025-06-30" } },
    { name: "delivered on the first day of the revision", record: { deliveredOn: "2025-06-01", paidOn: "2025-07-01" } },
  ],
  breaks: [
    { name: "paid on the thirty-first day", record: { paidOn: "2025-08-01" }, message: "late", due: "2025-07-31" },
    { name: "not paid", message: "overdue", severity: "warning" },
    {
      name: "after the day of the contract, sooner than thirty days",
      record: { agreedDueOn: "2025-07-11", paidOn: "2025-07-12" },
      message: "late",
      due: "2025-07-11",
    },
    {
      name: "acceptance put off: from the day on which it was due",
      record: { acceptanceAgreed: true, acceptanceDueOn: "2025-07-10", paidOn: "2025-08-12" },
      message: "late",
      due: "2025-08-11",
    },
  ],
  notApplicable: [
    { name: "the supplier is a large enterprise", record: { smallOrMedium: false } },
    { name: "the amount is disputed", record: { disputedOn: "2025-07-15" } },
    { name: "the purchaser is an enterprise, which has longer", record: { unit: "works" } },
    { name: "delivered before the regulations", record: { deliveredOn: "2020-08-31" } },
  ],
  undetermined: [
    {
      name: "whether the supplier is small is not known",
      record: { smallOrMedium: undefined },
      missing: ["smallOrMedium"],
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, agreeOnPaymentWithinSixtyDays, {
  asOf,
  record: { smallOrMedium: true, deliveredOn: "2025-07-01", agreedDueOn: "2025-08-30" },
  others: enterprise,
  keeps: [
    { name: "the sixtieth day, a Saturday", record: {} },
    { name: "the Monday to which it moves", record: { agreedDueOn: "2025-09-01" } },
    {
      name: "counted from acceptance, where the contract makes it the condition",
      record: { acceptanceAgreed: true, acceptedOn: "2025-07-20", agreedDueOn: "2025-09-18" },
    },
  ],
  breaks: [{ name: "a day later", record: { agreedDueOn: "2025-09-02" }, severity: "warning" }],
  notApplicable: [
    { name: "nothing was agreed", record: { agreedDueOn: undefined } },
    { name: "the supplier is a large enterprise", record: { smallOrMedium: false } },
    { name: "the purchaser is an enterprise", record: { unit: "works" } },
    { name: "delivered before the regulations", record: { deliveredOn: "2020-08-31", agreedDueOn: "2021-08-31" } },
  ],
});

testRule(frame, nationalLaw, publishOverduePaymentsInTime, {
  asOf: "2026-06-30",
  record: { unit: "bureau", kind: "overdue-payments", coversUntil: "2023-12-31" },
  others: {
    unit: [
      { id: "bureau", kind: "department", level: "county" },
      { id: "firm", kind: "enterprise", level: "county" },
    ],
  },
  keeps: [
    { name: "published on 31 March", record: { publishedOn: "2024-03-31" } },
    { name: "on the first day of the regulations", record: { coversUntil: "2020-09-01", publishedOn: "2020-12-01" } },
    { name: "on the last day before the revision", record: { coversUntil: "2025-05-31", publishedOn: "2025-08-31" } },
    { name: "on the first day of the revision", record: { coversUntil: "2025-06-01", publishedOn: "2025-09-01" } },
  ],
  breaks: [
    {
      name: "on 1 April",
      record: { publishedOn: "2024-04-01" },
      message: "late",
      due: "2024-03-31",
      severity: "error",
    },
    { name: "not published", message: "overdue" },
  ],
  pending: [{ name: "on 31 March", asOf: "2024-03-31", due: "2024-03-31" }],
  notApplicable: [
    { name: "an enterprise, which reports elsewhere", record: { unit: "firm" } },
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "before there were the regulations", record: { coversUntil: "2020-08-31" } },
  ],
  boundaries: true,
});
