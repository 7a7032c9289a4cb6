import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerJudicialSuggestionByItsDay,
  answerPublicInterestSuggestionInTime,
  performJudgmentInTime,
  performReconsiderationDecisionInTime,
} from "../../../rules/national-law/suggestions-and-judgments.js";

const frame = { describe, it };
const asOf = "2025-12-31";

testRule(frame, nationalLaw, answerPublicInterestSuggestionInTime, {
  asOf,
  record: { kind: "public-interest", receivedOn: "2024-03-01" },
  keeps: [
    { name: "answered after two months, moved over the festival", record: { answeredOn: "2024-05-06" } },
    {
      name: "urgent, answered on the fifteenth day, a Saturday moved on",
      record: { urgent: true, answeredOn: "2024-03-18" },
    },
    { name: "received on the first day", record: { receivedOn: "2018-03-02", answeredOn: "2018-05-02" } },
  ],
  breaks: [
    {
      name: "answered a day later",
      record: { answeredOn: "2024-05-07" },
      message: "late",
      due: "2024-05-06",
      severity: "error",
    },
    { name: "urgent, answered after two months", record: { urgent: true, answeredOn: "2024-05-06" }, message: "late" },
    { name: "not answered", message: "overdue" },
  ],
  notApplicable: [
    { name: "withdrawn by the procuratorate", record: { withdrawnOn: "2024-03-20" } },
    { name: "on social governance, which this article does not name", record: { kind: "social-governance" } },
    { name: "received on the day before", record: { receivedOn: "2018-03-01" } },
  ],
  undetermined: [{ name: "of which kind is not known", record: { kind: undefined }, missing: ["kind"] }],
  boundaries: true,
});

testRule(frame, nationalLaw, answerJudicialSuggestionByItsDay, {
  asOf,
  record: { kind: "judicial", receivedOn: "2024-03-01", answerDueOn: "2024-04-30" },
  keeps: [
    { name: "answered on the day that was set", record: { answeredOn: "2024-04-30" } },
    { name: "received on the first day", record: { receivedOn: "2023-11-16", answeredOn: "2023-12-01" } },
  ],
  breaks: [{ name: "a day later", record: { answeredOn: "2024-05-01" }, message: "late", severity: "warning" }],
  notApplicable: [
    { name: "no day was set", record: { answerDueOn: undefined } },
    { name: "received on the day before", record: { receivedOn: "2023-11-15" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, performJudgmentInTime, {
  asOf,
  record: { outcome: "lost", performanceRequired: true, finalOn: "2024-03-01", performanceDueOn: "2024-05-31" },
  keeps: [
    { name: "performed on the last day", record: { performedOn: "2024-05-31" } },
    {
      name: "on the first day of the law",
      record: { finalOn: "2015-05-01", performanceDueOn: "2015-06-01", performedOn: "2015-06-01" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { performedOn: "2024-06-01" },
      message: "late",
      due: "2024-05-31",
      severity: "error",
    },
    { name: "not performed", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2024-05-31", due: "2024-05-31" }],
  undetermined: [
    {
      name: "whether it asks the organ to act is not known",
      record: { performanceRequired: undefined },
      missing: ["performanceRequired"],
    },
  ],
  notApplicable: [
    { name: "won, nothing to perform", record: { outcome: "won", performanceRequired: false } },
    { name: "no day was set", record: { performanceDueOn: undefined } },
    { name: "not final yet", record: { finalOn: undefined } },
    { name: "final on the day before", record: { finalOn: "2015-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, performReconsiderationDecisionInTime, {
  asOf,
  record: { performanceRequired: true, servedOn: "2024-03-01", performanceDueOn: "2024-04-01" },
  keeps: [
    { name: "performed on the last day", record: { performedOn: "2024-04-01" } },
    {
      name: "served on the last day of the old law",
      record: { servedOn: "2023-12-31", performedOn: "2024-03-01" },
    },
    {
      name: "served on the first day of the revised law",
      record: { servedOn: "2024-01-01", performedOn: "2024-03-01" },
    },
    {
      name: "served on the first day of the old law",
      record: { servedOn: "1999-10-01", performanceDueOn: "1999-12-01", performedOn: "1999-12-01" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { performedOn: "2024-04-02" },
      message: "late",
      due: "2024-04-01",
      severity: "error",
    },
    { name: "not performed", message: "overdue" },
  ],
  notApplicable: [
    { name: "upheld, nothing to perform", record: { performanceRequired: false } },
    { name: "no day was set", record: { performanceDueOn: undefined } },
    { name: "served before there was the law", record: { servedOn: "1999-09-30" } },
  ],
  boundaries: true,
});
