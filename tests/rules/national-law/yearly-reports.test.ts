import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  publishEnforcementStatisticsInTime,
  publishInformationReportInTime,
  sendUpRuleCatalogueInTime,
} from "../../../rules/national-law/yearly-reports.js";

const frame = { describe, it };

testRule(frame, nationalLaw, publishInformationReportInTime, {
  asOf: "2024-12-31",
  record: { unit: "bureau", kind: "government-information", coversUntil: "2023-12-31" },
  others: {
    unit: [
      { id: "bureau", kind: "department", level: "county" },
      { id: "government", kind: "government", level: "county" },
      { id: "town", kind: "government", level: "township" },
      { id: "zone", kind: "zone", level: "county" },
    ],
  },
  keeps: [
    { name: "a department on 31 January", record: { publishedOn: "2024-01-31" } },
    { name: "a government on 31 March", record: { unit: "government", publishedOn: "2024-03-31" } },
    {
      name: "a department for 2018, by the old regulations, on 31 March",
      record: { coversUntil: "2018-12-31", publishedOn: "2019-03-31" },
    },
    { name: "the last day of the old ones", record: { coversUntil: "2019-05-14", publishedOn: "2019-08-14" } },
    { name: "the first day of the revised ones", record: { coversUntil: "2019-05-15", publishedOn: "2019-06-15" } },
    { name: "the first day of the old ones", record: { coversUntil: "2008-05-01", publishedOn: "2008-08-01" } },
  ],
  breaks: [
    {
      name: "a department on 1 February",
      record: { publishedOn: "2024-02-01" },
      message: "late",
      due: "2024-01-31",
      severity: "error",
    },
    { name: "a government that has none", record: { unit: "government" }, message: "overdue", due: "2024-03-31" },
    {
      name: "for 2018, by the regulations of 2007",
      record: { coversUntil: "2018-12-31", publishedOn: "2019-04-01" },
      message: "late",
      due: "2019-03-31",
      severity: "error",
    },
  ],
  pending: [{ name: "on 31 January", asOf: "2024-01-31", due: "2024-01-31" }],
  notApplicable: [
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "a development zone, for which there is no day", record: { unit: "zone" } },
    { name: "a township, for which there is no day", record: { unit: "town" } },
    { name: "before there were regulations", record: { coversUntil: "2008-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishEnforcementStatisticsInTime, {
  asOf: "2024-12-31",
  record: { kind: "enforcement-statistics", coversUntil: "2023-12-31" },
  keeps: [
    { name: "on 31 January", record: { publishedOn: "2024-01-31" } },
    { name: "the first day of the opinion", record: { coversUntil: "2018-12-05", publishedOn: "2019-01-05" } },
  ],
  breaks: [
    {
      name: "on 1 February",
      record: { publishedOn: "2024-02-01" },
      message: "late",
      due: "2024-01-31",
      severity: "warning",
    },
    { name: "not published", message: "overdue" },
  ],
  notApplicable: [
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "the year before the opinion", record: { coversUntil: "2018-12-04" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, sendUpRuleCatalogueInTime, {
  asOf: "2025-12-31",
  record: { unit: "prefecture", kind: "rule-catalogue", coversUntil: "2024-12-31" },
  others: {
    unit: [
      { id: "prefecture", kind: "government", level: "prefecture" },
      { id: "county", kind: "government", level: "county" },
    ],
  },
  keeps: [
    { name: "on 31 January", record: { submittedOn: "2025-01-31" } },
    { name: "the last day of the old regulations", record: { coversUntil: "2024-10-31", submittedOn: "2024-11-30" } },
    { name: "the first day of the new ones", record: { coversUntil: "2024-11-01", submittedOn: "2024-12-01" } },
    { name: "the first day of the old ones", record: { coversUntil: "2002-01-01", submittedOn: "2002-02-01" } },
  ],
  breaks: [
    {
      name: "on 1 February",
      record: { submittedOn: "2025-02-01" },
      message: "late",
      due: "2025-01-31",
      severity: "error",
    },
    { name: "not sent up", message: "overdue" },
  ],
  notApplicable: [
    { name: "another report", record: { kind: "enforcement-statistics" } },
    { name: "a county, which makes no rules", record: { unit: "county" } },
    { name: "before the old ones", record: { coversUntil: "2001-12-31" } },
  ],
  boundaries: true,
});
