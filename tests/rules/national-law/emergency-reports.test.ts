import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  passOnAccidentReportInTime,
  passOnHealthReportInTime,
  reportHealthEmergencyToNationInTime,
} from "../../../rules/national-law/emergency-reports.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const others = {
  unit: [
    { id: "county-bureau", title: "示例县应急管理局", kind: "department", level: "county" },
    { id: "city-bureau", title: "示例市应急管理局", kind: "department", level: "prefecture" },
    { id: "regional-bureau", title: "示例省应急管理厅", kind: "department", level: "region" },
    { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
    { id: "region", title: "示例省人民政府", kind: "government", level: "region" },
    { id: "town", title: "示例镇人民政府", kind: "government", level: "township" },
  ],
} as const;

testRule(frame, nationalLaw, passOnAccidentReportInTime, {
  asOf: "2024-12-31",
  others,
  record: { unit: "county-bureau", kind: "work-accident", grade: "ordinary", receivedAt: "2024-05-01T22:30" },
  keeps: [
    { name: "passed on after two hours, past midnight on a holiday", record: { reportedAt: "2024-05-02T00:30" } },
    { name: "by a clock that shows UTC", record: { reportedAt: "2024-05-01T16:30Z" } },
    {
      name: "a larger accident passed on by the city's bureau",
      record: { unit: "city-bureau", grade: "larger", reportedAt: "2024-05-02T00:00" },
    },
  ],
  breaks: [
    {
      name: "a minute later",
      record: { reportedAt: "2024-05-02T00:31" },
      message: "late",
      due: "2024-05-02",
      severity: "error",
    },
    { name: "not passed on", message: "overdue" },
    {
      name: "only days are known, two days apart",
      record: { receivedAt: "2024-05-01", reportedAt: "2024-05-03" },
      message: "late",
    },
  ],
  undetermined: [
    { name: "passed on on the next day, nobody knows when", record: { reportedAt: "2024-05-02" }, missing: [] },
    {
      name: "only the day is known on both sides",
      record: { receivedAt: "2024-05-01", reportedAt: "2024-05-01" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "an ordinary accident has gone as far up as it goes", record: { unit: "city-bureau" } },
    { name: "so has a larger one", record: { unit: "regional-bureau", grade: "larger" } },
    { name: "another emergency", record: { kind: "natural-disaster" } },
    { name: "a township supervises no safety", record: { unit: "town" } },
    { name: "before there were the regulations", record: { receivedAt: "2007-05-31T10:00" } },
  ],
});

testRule(frame, nationalLaw, passOnHealthReportInTime, {
  asOf: "2024-12-31",
  others,
  record: { unit: "county-bureau", kind: "public-health", receivedAt: "2024-05-01T10:00" },
  keeps: [
    { name: "told its government in the second hour", record: { reportedAt: "2024-05-01T12:00" } },
    { name: "a county told the city", record: { unit: "county", reportedAt: "2024-05-01T11:00" } },
  ],
  breaks: [
    { name: "a minute later", record: { reportedAt: "2024-05-01T12:01" }, message: "late" },
    { name: "a county that told nobody", record: { unit: "county" }, message: "overdue" },
  ],
  notApplicable: [
    { name: "the province has an hour of its own", record: { unit: "region" } },
    {
      name: "since the law of 2025 it is at once and no longer two hours",
      record: { receivedAt: "2025-11-01T10:00" },
      asOf: "2026-06-30",
    },
    { name: "an accident at work", record: { kind: "work-accident", grade: "ordinary" } },
  ],
});

testRule(frame, nationalLaw, reportHealthEmergencyToNationInTime, {
  asOf: "2024-12-31",
  others,
  record: { unit: "region", kind: "public-health", receivedAt: "2024-05-01T10:00" },
  keeps: [{ name: "in the hour", record: { reportedAt: "2024-05-01T11:00" } }],
  breaks: [{ name: "a minute later", record: { reportedAt: "2024-05-01T11:01" }, message: "late" }],
  notApplicable: [{ name: "a county tells the city", record: { unit: "county" } }],
});
