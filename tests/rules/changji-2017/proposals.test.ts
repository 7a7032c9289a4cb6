import { nationalCalendar } from "fazhi/calendar";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { proposalConclusionRate, publishReplyInFull } from "../../../rules/changji-2017/proposals.js";

const frame = { describe, it };

testRule(frame, changji2017, publishReplyInFull, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { repliedOn: "2017-06-16", publicInterest: true },
  keeps: [
    { name: "published in full", record: { replyPublishedOn: "2017-06-20", replyPublishedInFull: true } },
    {
      name: "published in full on the twentieth working day",
      record: { replyPublishedOn: "2017-07-14", replyPublishedInFull: true },
    },
    { name: "withheld on a ground of the law", record: { replyWithheldGround: "state-secret" } },
    {
      name: "answered on the first day of the plan",
      record: { repliedOn: "2017-04-01", replyPublishedOn: "2017-04-05", replyPublishedInFull: true },
    },
    {
      name: "answered on the last day of the plan",
      asOf: "2018-06-30",
      record: { repliedOn: "2017-12-31", replyPublishedOn: "2018-01-05", replyPublishedInFull: true },
    },
  ],
  breaks: [
    {
      name: "published in part",
      record: { replyPublishedOn: "2017-06-20", replyPublishedInFull: false },
      due: "2017-07-14",
      severity: "warning",
    },
    {
      name: "withheld for a reason that is no ground of the law",
      record: { replyWithheldReason: "略" },
    },
    {
      name: "on safety, though not marked as of public interest, and never published",
      record: { publicInterest: false, topic: "safety" },
    },
  ],
  pending: [
    {
      name: "on the twentieth working day, on safety",
      asOf: "2017-07-14",
      record: { publicInterest: false, topic: "safety" },
      due: "2017-07-14",
    },
  ],
  undetermined: [
    {
      name: "whether it is of public interest is not said",
      record: { publicInterest: undefined },
      missing: ["publicInterest"],
    },
    {
      name: "published, whether in full is not said",
      record: { replyPublishedOn: "2017-06-20" },
      missing: ["replyPublishedInFull"],
    },
  ],
  notApplicable: [
    { name: "of no public interest", record: { publicInterest: false } },
    { name: "never published, which national law tells" },
    {
      name: "published too late, which national law tells",
      record: { replyPublishedOn: "2017-07-17", replyPublishedInFull: true },
    },
    { name: "not answered yet", record: { repliedOn: undefined } },
    { name: "answered on a later day", record: { repliedOn: "2017-10-09" } },
    { name: "answered on the day before the plan was in force", record: { repliedOn: "2017-03-31" } },
    { name: "answered when the plan had ended", asOf: "2018-06-30", record: { repliedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, proposalConclusionRate, {
  asOf: "2017-09-30",
  record: { kind: "deputy", assignedOn: "2017-02-20", unit: "office", difficult: false },
  cases: [
    { name: "all concluded", records: [{ concludedOn: "2017-09-30" }], counted: 1, of: 1, value: 1, target: "met" },
    {
      name: "one concluded, one to be concluded, one running, one of last year, one still to be assigned",
      records: [
        { concludedOn: "2017-05-12" },
        { concludedOn: "2017-10-01" },
        { kind: "cppcc" },
        { assignedOn: "2016-12-31" },
        { assignedOn: "2017-10-01" },
      ],
      counted: 1,
      of: 3,
      target: "missed",
      groups: { kind: { deputy: { counted: 1, of: 2 }, cppcc: { counted: 0, of: 1, target: "missed" } } },
    },
    {
      name: "one whose day in November has not come, one within its three months, a hard one within its six",
      records: [
        { concludedOn: "2017-05-12" },
        { kind: "deliberation-opinion", dueOn: "2017-11-15" },
        { assignedOn: "2017-07-31" },
        { assignedOn: "2017-04-05", difficult: true },
      ],
      counted: 1,
      of: 1,
      target: "met",
    },
    {
      name: "one whose three months are over, an opinion past its day, an opinion for which no day was set",
      records: [
        { assignedOn: "2017-06-05" },
        { kind: "deliberation-opinion", dueOn: "2017-09-29" },
        { kind: "deliberation-opinion" },
      ],
      counted: 0,
      of: 2,
      target: "missed",
    },
    {
      name: "handed back, or withdrawn by its proposers",
      records: [{ returnedOn: "2017-03-01" }, { withdrawnOn: "2017-03-01" }],
      value: "not-applicable",
      target: "not-applicable",
    },
    { name: "none assigned", records: [], value: "not-applicable", target: "not-applicable" },
    {
      name: "when the year is over",
      asOf: "2018-03-01",
      records: [{ concludedOn: "2018-02-01" }],
      value: 1,
      target: "met",
    },
  ],
});
