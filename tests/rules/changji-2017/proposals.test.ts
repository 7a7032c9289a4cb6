import { nationalCalendar } from "fazhi";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  answerProposalInTime,
  answerSuggestionInTime,
  proposalConclusionRate,
  publishReplyInFull,
} from "../../../rules/changji-2017/proposals.js";

const frame = { describe, it };

testRule(frame, changji2017, answerSuggestionInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "deputy", assignedOn: "2017-03-20", difficult: false },
  keeps: [
    { name: "answered on the last day of the three months", record: { repliedOn: "2017-06-20" } },
    {
      name: "the last day is a Saturday, answered on the Monday",
      record: { assignedOn: "2017-06-09", repliedOn: "2017-09-11" },
    },
    {
      name: "a hard one, answered on the last day of the six months",
      record: { difficult: true, repliedOn: "2017-09-20" },
    },
    {
      name: "assigned on 30 November, answered on the last of February",
      asOf: "2018-06-30",
      record: { assignedOn: "2017-11-30", repliedOn: "2018-02-28" },
    },
    {
      name: "assigned on the day on which the law came into force",
      record: { assignedOn: "2015-08-29", repliedOn: "2015-11-01" },
    },
  ],
  breaks: [
    {
      name: "answered a day late",
      record: { repliedOn: "2017-06-21" },
      message: "late",
      due: "2017-06-20",
      data: { daysLate: 1 },
      severity: "error",
    },
    { name: "not answered", message: "overdue", due: "2017-06-20", field: "repliedOn" },
    {
      name: "a hard one, answered a day late",
      record: { difficult: true, repliedOn: "2017-09-21" },
      message: "late",
      due: "2017-09-20",
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-06-20", due: "2017-06-20" },
    {
      name: "to be answered on a later day",
      record: { assignedOn: "2017-08-14", repliedOn: "2017-11-20" },
      due: "2017-11-14",
    },
  ],
  undetermined: [
    {
      name: "whether it is a hard one is not recorded",
      record: { difficult: undefined, repliedOn: "2017-08-01" },
      missing: ["difficult"],
    },
  ],
  notApplicable: [
    { name: "a proposal of a CPPCC member", record: { kind: "cppcc" } },
    { name: "an opinion of the standing committee", record: { kind: "deliberation-opinion" } },
    { name: "assigned on the day before the law came into force", record: { assignedOn: "2015-08-28" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, answerProposalInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "cppcc", assignedOn: "2017-04-05", difficult: false },
  keeps: [
    { name: "answered on the last day of the three months", record: { repliedOn: "2017-07-05" } },
    { name: "a hard one, answered in September", record: { difficult: true, repliedOn: "2017-09-15" } },
    {
      name: "assigned on the first day of the plan, the last day a Saturday",
      record: { assignedOn: "2017-04-01", repliedOn: "2017-07-03" },
    },
    {
      name: "assigned on the last day of the plan",
      asOf: "2018-06-30",
      record: { assignedOn: "2017-12-31", repliedOn: "2018-03-30" },
    },
  ],
  breaks: [
    {
      name: "answered a day late",
      record: { repliedOn: "2017-07-06" },
      message: "late",
      due: "2017-07-05",
      severity: "warning",
    },
    { name: "not answered", message: "overdue" },
  ],
  pending: [{ name: "a hard one, not answered yet", record: { difficult: true }, due: "2017-10-09" }],
  undetermined: [
    { name: "whether it is a hard one is not recorded", record: { difficult: undefined }, missing: ["difficult"] },
  ],
  notApplicable: [
    { name: "a suggestion of deputies", record: { kind: "deputy" } },
    { name: "assigned on the day before the plan was in force", record: { assignedOn: "2017-03-31" } },
    { name: "assigned when the plan had ended", asOf: "2018-06-30", record: { assignedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, publishReplyInFull, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { repliedOn: "2017-06-16", publicInterest: true },
  keeps: [
    { name: "published in full", record: { replyPublishedOn: "2017-06-20", replyPublishedInFull: true } },
    { name: "withheld, with a reason", record: { replyWithheldReason: "涉及国家秘密" } },
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
    { name: "not published, no reason given", due: "2017-07-14", severity: "warning" },
    { name: "published in part", record: { replyPublishedOn: "2017-06-20", replyPublishedInFull: false } },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2017-07-14", due: "2017-07-14" }],
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
    { name: "not answered yet", record: { repliedOn: undefined } },
    { name: "answered on a later day", record: { repliedOn: "2017-10-09" } },
    { name: "answered on the day before the plan was in force", record: { repliedOn: "2017-03-31" } },
    { name: "answered when the plan had ended", asOf: "2018-06-30", record: { repliedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, proposalConclusionRate, {
  asOf: "2017-09-30",
  record: { kind: "deputy", assignedOn: "2017-02-20", unit: "office" },
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
