import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerCppccProposalInTime,
  answerDeputySuggestionInTime,
  publishReplyOfPublicInterest,
  reportOnDeliberationOpinionInTime,
} from "../../../rules/national-law/proposals.js";

const frame = { describe, it };

testRule(frame, nationalLaw, answerDeputySuggestionInTime, {
  asOf: "2025-12-31",
  record: { kind: "deputy", difficult: false, assignedOn: "2017-02-28" },
  keeps: [
    {
      name: "answered on the same-numbered day three months on, after the festival",
      record: { repliedOn: "2017-05-31" },
    },
    { name: "a hard one, six months on", record: { difficult: true, repliedOn: "2017-08-28" } },
    { name: "assigned on the last day of the old text", record: { assignedOn: "2025-03-11", repliedOn: "2025-06-11" } },
    {
      name: "assigned on the first day of the new text",
      record: { assignedOn: "2025-03-12", repliedOn: "2025-06-12" },
    },
    {
      name: "assigned on the first day of the text of 2015",
      record: { assignedOn: "2015-08-29", repliedOn: "2015-11-30" },
    },
  ],
  breaks: [
    {
      name: "answered a day later",
      record: { repliedOn: "2017-06-01" },
      message: "late",
      due: "2017-05-31",
      severity: "error",
    },
    { name: "not answered", message: "overdue" },
    {
      name: "a hard one of 2025, a day late",
      record: { assignedOn: "2025-03-20", difficult: true, repliedOn: "2025-09-23" },
      message: "late",
      due: "2025-09-22",
    },
  ],
  pending: [{ name: "on the last day", asOf: "2017-05-31", due: "2017-05-31" }],
  undetermined: [{ name: "whether it is hard is not known", record: { difficult: undefined }, missing: ["difficult"] }],
  notApplicable: [
    { name: "a CPPCC proposal", record: { kind: "cppcc" } },
    { name: "handed back, since another unit is in charge", record: { returnedOn: "2017-03-06" } },
    { name: "withdrawn by the deputies", record: { withdrawnOn: "2017-04-06" } },
    { name: "assigned before the text of 2015", record: { assignedOn: "2015-08-28" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerCppccProposalInTime, {
  asOf: "2017-12-31",
  record: { kind: "cppcc", difficult: false, assignedOn: "2017-02-28" },
  keeps: [
    { name: "answered three months on", record: { repliedOn: "2017-05-31" } },
    { name: "a hard one, six months on", record: { difficult: true, repliedOn: "2017-08-28" } },
    { name: "on the first day", record: { assignedOn: "2015-08-29", repliedOn: "2015-11-30" } },
  ],
  breaks: [
    {
      name: "a day later",
      record: { repliedOn: "2017-06-01" },
      message: "late",
      due: "2017-05-31",
      severity: "warning",
    },
    { name: "not answered", message: "overdue" },
  ],
  undetermined: [{ name: "whether it is hard is not known", record: { difficult: undefined }, missing: ["difficult"] }],
  notApplicable: [
    { name: "a suggestion of deputies", record: { kind: "deputy" } },
    { name: "before that day", record: { assignedOn: "2015-08-28" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishReplyOfPublicInterest, {
  asOf: "2019-12-31",
  record: { publicInterest: true, repliedOn: "2019-06-03" },
  keeps: [
    { name: "published", record: { replyPublishedOn: "2019-06-20" } },
    { name: "published on the twentieth working day", record: { replyPublishedOn: "2019-07-02" } },
    { name: "withheld with a reason", record: { replyWithheldReason: "涉及国家秘密" } },
    { name: "on the first day of the notice", record: { repliedOn: "2014-10-02", replyPublishedOn: "2014-10-20" } },
    {
      name: "on the last day of the old period of disclosure",
      record: { repliedOn: "2019-05-14", replyPublishedOn: "2019-05-20" },
    },
    { name: "on the first day of the new one", record: { repliedOn: "2019-05-15", replyPublishedOn: "2019-05-20" } },
  ],
  breaks: [
    { name: "not published", severity: "warning", due: "2019-07-02", field: "replyPublishedOn" },
    {
      name: "published on the twenty-first working day",
      record: { replyPublishedOn: "2019-07-03" },
      due: "2019-07-02",
    },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2019-07-02", due: "2019-07-02" }],
  undetermined: [
    {
      name: "whether it is of public interest is not known",
      record: { publicInterest: undefined },
      missing: ["publicInterest"],
    },
  ],
  notApplicable: [
    { name: "of no public interest", record: { publicInterest: false } },
    { name: "before the notice", record: { repliedOn: "2014-10-01" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, reportOnDeliberationOpinionInTime, {
  asOf: "2025-12-31",
  record: { kind: "deliberation-opinion", assignedOn: "2024-03-01", dueOn: "2024-06-03" },
  keeps: [
    { name: "on the day that was set", record: { repliedOn: "2024-06-03" } },
    { name: "the first day of the law", record: { assignedOn: "2007-01-01", repliedOn: "2007-03-30" } },
    {
      name: "the day before the amendment",
      record: { assignedOn: "2024-11-07", dueOn: "2025-01-10", repliedOn: "2025-01-10" },
    },
    {
      name: "the first day of the amendment",
      record: { assignedOn: "2024-11-08", dueOn: "2025-01-10", repliedOn: "2025-01-10" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { repliedOn: "2024-06-04" },
      message: "late",
      due: "2024-06-03",
      severity: "warning",
    },
    { name: "not reported", message: "overdue" },
  ],
  notApplicable: [
    { name: "no day was set, and the law names none", record: { dueOn: undefined } },
    { name: "handed back to whom assigned it", record: { returnedOn: "2024-03-06" } },
    { name: "a suggestion", record: { kind: "deputy" } },
    { name: "before the law", record: { assignedOn: "2006-12-31" } },
  ],
  boundaries: true,
});
