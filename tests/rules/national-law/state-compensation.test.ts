import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  askForCompensationPapersInTime,
  decideCompensationClaimInTime,
  payCompensationInTime,
  requestCompensationFundsInTime,
  serveCompensationDecisionInTime,
} from "../../../rules/national-law/state-compensation.js";

const frame = { describe, it };
const asOf = "2025-12-31";

testRule(frame, nationalLaw, askForCompensationPapersInTime, {
  asOf,
  record: { receivedOn: "2024-06-03" },
  keeps: [
    { name: "asked at once", record: { correctionAskedOn: "2024-06-03" } },
    {
      name: "received on the first day of the law of 2013",
      record: { receivedOn: "2013-01-01", correctionAskedOn: "2013-01-06" },
    },
    {
      name: "asked on the fifth day, a Saturday, moved over the festival",
      record: { correctionAskedOn: "2024-06-11" },
    },
  ],
  breaks: [
    {
      name: "asked a day later",
      record: { correctionAskedOn: "2024-06-12" },
      message: "late",
      due: "2024-06-11",
      severity: "error",
    },
  ],
  notApplicable: [
    { name: "nothing was missing" },
    { name: "received before the law of 2013", record: { receivedOn: "2012-12-31", correctionAskedOn: "2013-03-01" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, decideCompensationClaimInTime, {
  asOf,
  record: { receivedOn: "2024-03-12" },
  keeps: [
    { name: "decided on the last day, moved from a Sunday to Monday", record: { decidedOn: "2024-05-13" } },
    {
      name: "papers were missing: two months from the day on which they were complete",
      record: { correctionAskedOn: "2024-03-15", correctedOn: "2024-04-20", decidedOn: "2024-06-20" },
    },
    { name: "received on the first day", record: { receivedOn: "2013-01-01", decidedOn: "2013-03-01" } },
  ],
  breaks: [
    { name: "a day later", record: { decidedOn: "2024-05-14" }, message: "late", severity: "error" },
    { name: "not decided", message: "overdue" },
    {
      name: "papers complete and not decided",
      record: { correctionAskedOn: "2024-03-15", correctedOn: "2024-04-20" },
      message: "overdue",
      due: "2024-06-20",
    },
  ],
  pending: [{ name: "on the last day", asOf: "2024-05-13", due: "2024-05-13" }],
  notApplicable: [
    { name: "waits for the claimant's papers", record: { correctionAskedOn: "2024-03-15" } },
    { name: "withdrawn by the claimant", record: { outcome: "withdrawn", closedOn: "2024-04-01" } },
    { name: "received the day before the law", record: { receivedOn: "2012-12-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, serveCompensationDecisionInTime, {
  asOf,
  record: { receivedOn: "2024-03-12", decidedOn: "2024-05-06", outcome: "granted" },
  keeps: [
    { name: "served on the tenth day", record: { servedOn: "2024-05-16" } },
    { name: "a refusal told on the tenth day", record: { outcome: "refused", servedOn: "2024-05-16" } },
    {
      name: "decided on the first day of the law of 2013",
      record: { receivedOn: "2012-11-01", decidedOn: "2013-01-01", servedOn: "2013-01-11" },
    },
  ],
  breaks: [
    {
      name: "served on the eleventh day",
      record: { servedOn: "2024-05-17" },
      message: "late",
      due: "2024-05-16",
      severity: "error",
    },
    { name: "a refusal that nobody was told of", record: { outcome: "refused" }, message: "overdue" },
  ],
  notApplicable: [
    { name: "withdrawn by the claimant", record: { outcome: "withdrawn" } },
    { name: "decided before the law of 2013", record: { receivedOn: "2012-11-01", decidedOn: "2012-12-31" } },
  ],
  undetermined: [
    { name: "how it was decided is not recorded", record: { outcome: undefined }, missing: ["outcome"] },
    {
      name: "the claimant asked for the money, and the day of service is not recorded",
      record: { paymentAskedOn: "2024-05-20" },
      missing: ["servedOn"],
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, requestCompensationFundsInTime, {
  asOf,
  record: { receivedOn: "2024-03-12", paymentAskedOn: "2024-05-14" },
  keeps: [
    { name: "requested on the seventh day", record: { fundsRequestedOn: "2024-05-21" } },
    {
      name: "asked on the first day of the law of 2013",
      record: { receivedOn: "2012-11-01", paymentAskedOn: "2013-01-01", fundsRequestedOn: "2013-01-08" },
    },
  ],
  breaks: [
    {
      name: "requested on the eighth day",
      record: { fundsRequestedOn: "2024-05-22" },
      message: "late",
      due: "2024-05-21",
      severity: "error",
    },
    { name: "not requested", message: "overdue" },
  ],
  undetermined: [
    {
      name: "paid, and the day of the request is not recorded",
      record: { paidOn: "2024-05-30" },
      missing: ["fundsRequestedOn"],
    },
  ],
  notApplicable: [
    { name: "the claimant has not asked for payment", record: { paymentAskedOn: undefined } },
    { name: "asked before the law of 2013", record: { receivedOn: "2012-11-01", paymentAskedOn: "2012-12-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, payCompensationInTime, {
  asOf,
  record: { receivedOn: "2024-03-12", fundsRequestedOn: "2024-05-14", financeUnit: "finance" },
  others: { unit: [{ id: "finance", title: "示例县财政局", kind: "department", level: "county" }] },
  keeps: [
    { name: "paid on the fifteenth day", record: { paidOn: "2024-05-29" } },
    {
      name: "requested on the first day of the law of 2013",
      record: { receivedOn: "2012-11-01", fundsRequestedOn: "2013-01-01", paidOn: "2013-01-16" },
    },
  ],
  breaks: [
    {
      name: "paid on the sixteenth day",
      record: { paidOn: "2024-05-30" },
      message: "late",
      due: "2024-05-29",
      severity: "error",
    },
    { name: "not paid", message: "overdue" },
  ],
  notApplicable: [
    { name: "which finance department pays is not recorded", record: { financeUnit: undefined } },
    { name: "the organ has not requested the funds", record: { fundsRequestedOn: undefined } },
    { name: "requested before the law of 2013", record: { receivedOn: "2012-11-01", fundsRequestedOn: "2012-12-31" } },
  ],
  boundaries: true,
});
