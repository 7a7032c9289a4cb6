import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  answerReviewNoticeInTime,
  correctReturnedFiling,
  fileRuleInTime,
} from "../../../rules/national-law/rule-filing.js";

const frame = { describe, it };

testRule(frame, nationalLaw, fileRuleInTime, {
  asOf: "2025-12-31",
  record: { form: "government-rule", publishedOn: "2017-06-01" },
  keeps: [
    { name: "filed on the thirtieth day, moved to the Monday", record: { filedOn: "2017-07-03" } },
    { name: "on the first day of the amendment of 2015", record: { publishedOn: "2015-03-15", filedOn: "2015-04-14" } },
    { name: "on the day before that of 2023", record: { publishedOn: "2023-03-14", filedOn: "2023-04-13" } },
    { name: "on the first day of that of 2023", record: { publishedOn: "2023-03-15", filedOn: "2023-04-14" } },
    {
      name: "on the last day of the old regulations on filing",
      record: { publishedOn: "2024-10-31", filedOn: "2024-12-02" },
    },
    { name: "on the first day of the new ones", record: { publishedOn: "2024-11-01", filedOn: "2024-12-02" } },
  ],
  breaks: [
    { name: "a day later", record: { filedOn: "2017-07-04" }, message: "late", due: "2017-07-03", severity: "error" },
    { name: "not filed", message: "overdue", field: "filedOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-07-03", due: "2017-07-03" }],
  notApplicable: [
    { name: "not published", record: { publishedOn: undefined } },
    { name: "a local regulation", record: { form: "local-regulation" } },
    { name: "before the amendment of 2015", record: { publishedOn: "2015-03-14" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, correctReturnedFiling, {
  asOf: "2025-12-31",
  record: { document: "rule", receivedOn: "2024-10-28", returnedOn: "2025-03-03" },
  others: { "normative-document": [{ id: "rule", kind: "rule" }] },
  keeps: [
    { name: "put right on the fifteenth day", record: { correctedOn: "2025-03-18" } },
    { name: "on the first day of the regulations", record: { returnedOn: "2024-11-01", correctedOn: "2024-11-18" } },
  ],
  breaks: [
    {
      name: "on the sixteenth",
      record: { correctedOn: "2025-03-19" },
      message: "late",
      due: "2025-03-18",
      severity: "error",
    },
    { name: "not put right", message: "overdue" },
  ],
  notApplicable: [
    { name: "not returned", record: { returnedOn: undefined } },
    { name: "a normative document", others: { "normative-document": [{ id: "rule", kind: "normative" }] } },
    { name: "before the regulations", record: { returnedOn: "2024-10-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, answerReviewNoticeInTime, {
  asOf: "2025-12-31",
  record: { document: "rule", receivedOn: "2024-10-28", noticeReceivedOn: "2025-03-03" },
  others: { "normative-document": [{ id: "rule", kind: "rule" }] },
  keeps: [
    { name: "answered on the thirtieth day", record: { noticeAnsweredOn: "2025-04-02" } },
    {
      name: "received on the last day of the old regulations",
      record: { noticeReceivedOn: "2024-10-31", noticeAnsweredOn: "2024-12-02" },
    },
    {
      name: "received on the first day of the new ones",
      record: { noticeReceivedOn: "2024-11-01", noticeAnsweredOn: "2024-12-02" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { noticeAnsweredOn: "2025-04-03" },
      message: "late",
      due: "2025-04-02",
      severity: "error",
    },
    { name: "not answered", message: "overdue" },
  ],
  notApplicable: [
    { name: "no notice came", record: { noticeReceivedOn: undefined } },
    { name: "a normative document", others: { "normative-document": [{ id: "rule", kind: "normative" }] } },
  ],
});
