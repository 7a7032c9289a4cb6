import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  issueSupervisionDecisionAsGovernment,
  issueSupervisionPaperAsSupervisor,
  reportCorrectionToEnforcementSupervisorInTime,
} from "../../../rules/national-law/enforcement-supervision.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const unit = [
  { id: "government", title: "示例市人民政府", kind: "government", level: "prefecture" },
  {
    id: "justice",
    title: "示例市司法局",
    kind: "department",
    level: "prefecture",
    functions: ["judicial-administration"],
  },
  { id: "organ", title: "示例市城市管理局", kind: "department", level: "prefecture", functions: [] },
  { id: "committee", title: "示例市委政法委员会", kind: "party-organ", level: "prefecture" },
];
const paper = { unit: "organ", issuedBy: "justice", issuedOn: "2026-03-02", title: "有案不立" };

testRule(frame, nationalLaw, reportCorrectionToEnforcementSupervisorInTime, {
  asOf: "2026-11-28",
  others: { unit },
  record: { ...paper, kind: "letter", reportDueOn: "2026-04-01" },
  keeps: [
    { name: "reported on the last day", record: { reportedOn: "2026-04-01" } },
    { name: "an opinion", record: { kind: "opinion", reportedOn: "2026-03-20" } },
    {
      name: "issued on the first day of the regulations",
      record: { issuedOn: "2026-02-01", reportDueOn: "2026-02-28", reportedOn: "2026-02-28" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { reportedOn: "2026-04-02" },
      message: "late",
      due: "2026-04-01",
      severity: "error",
    },
    { name: "corrected and not reported", record: { correctedOn: "2026-03-10" }, message: "overdue" },
    { name: "objected after the day", record: { objectedOn: "2026-04-02" }, message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2026-04-01", due: "2026-04-01" }],
  notApplicable: [
    { name: "objected on the last day", record: { objectedOn: "2026-04-01" } },
    { name: "withdrawn", record: { withdrawnOn: "2026-03-05" } },
    { name: "no day was set", record: { reportDueOn: undefined } },
    { name: "a decision of the government, which asks for no report", record: { kind: "decision" } },
    { name: "to an organ of the party", record: { unit: "committee" } },
    { name: "before there were the regulations", record: { issuedOn: "2026-01-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, issueSupervisionDecisionAsGovernment, {
  asOf: "2026-11-28",
  others: { unit },
  record: { ...paper, kind: "decision", issuedBy: "government" },
  keeps: [{ name: "by the government" }, { name: "on the first day", record: { issuedOn: "2026-02-01" } }],
  breaks: [{ name: "by the justice department itself", record: { issuedBy: "justice" }, severity: "error" }],
  notApplicable: [
    { name: "an opinion", record: { kind: "opinion", issuedBy: "justice" } },
    { name: "withdrawn", record: { issuedBy: "justice", withdrawnOn: "2026-03-05" } },
    { name: "on the day before", record: { issuedBy: "justice", issuedOn: "2026-01-31" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, issueSupervisionPaperAsSupervisor, {
  asOf: "2026-11-28",
  others: { unit },
  record: { ...paper, kind: "opinion" },
  keeps: [{ name: "by the justice department" }, { name: "on the first day", record: { issuedOn: "2026-02-01" } }],
  breaks: [{ name: "by another department", record: { issuedBy: "organ" }, severity: "warning" }],
  undetermined: [
    {
      name: "by a unit of which the functions are not known",
      record: { issuedBy: "government" },
      missing: ["unit/government: functions"],
    },
  ],
  notApplicable: [
    { name: "a decision", record: { kind: "decision", issuedBy: "government" } },
    { name: "on the day before", record: { issuedBy: "organ", issuedOn: "2026-01-31" } },
  ],
  boundaries: true,
});
