import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  makeLawReportInTime,
  publishLawReportInTime,
  reportToAllWhoAreDue,
} from "../../../rules/national-law/law-based-government-reports.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const units = {
  unit: [
    { id: "bureau", kind: "department", level: "prefecture" },
    { id: "government", kind: "government", level: "prefecture" },
    { id: "region", kind: "government", level: "region" },
    { id: "town", kind: "government", level: "township" },
  ],
} as const;

testRule(frame, nationalLaw, makeLawReportInTime, {
  asOf: "2024-12-31",
  record: { unit: "government", kind: "law-based-government", coversUntil: "2023-12-31" },
  others: units,
  keeps: [
    { name: "on 29 February of a leap year", record: { submittedOn: "2024-02-29" } },
    { name: "a region on 31 March", record: { unit: "region", submittedOn: "2024-03-31" } },
    {
      name: "for 2018, by the outline, on 31 March",
      record: { coversUntil: "2018-12-31", submittedOn: "2019-03-31" },
    },
    { name: "the day before the rules", record: { coversUntil: "2019-04-14", submittedOn: "2019-07-14" } },
    { name: "the first day of the rules", record: { coversUntil: "2019-04-15", submittedOn: "2019-06-15" } },
    { name: "the first day of the outline", record: { coversUntil: "2015-12-27", submittedOn: "2016-03-27" } },
  ],
  breaks: [
    {
      name: "on 1 March, by a day that is not verified",
      record: { submittedOn: "2024-03-01" },
      message: "late",
      due: "2024-02-29",
      severity: "warning",
    },
    {
      name: "for 2017, on 1 April",
      record: { coversUntil: "2017-12-31", submittedOn: "2018-04-01" },
      message: "late",
      due: "2018-03-31",
      severity: "warning",
    },
    { name: "a department that has none", record: { unit: "bureau" }, message: "overdue" },
  ],
  pending: [{ name: "on 29 February", asOf: "2024-02-29", due: "2024-02-29" }],
  notApplicable: [
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "a township, whom neither document names", record: { unit: "town" } },
    { name: "before the outline", record: { coversUntil: "2015-12-26" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, reportToAllWhoAreDue, {
  asOf: "2024-12-31",
  record: {
    unit: "government",
    kind: "law-based-government",
    coversUntil: "2023-12-31",
    submittedOn: "2024-02-20",
    submittedTo: ["party-committee", "standing-committee", "higher-organ"],
  },
  others: units,
  keeps: [
    { name: "a government to all three" },
    {
      name: "a department to Party committee, its government and the organ above",
      record: { unit: "bureau", submittedTo: ["party-committee", "own-government", "higher-organ"] },
    },
    {
      name: "a department for 2018, by the outline, not to the Party committee",
      record: {
        unit: "bureau",
        coversUntil: "2018-12-31",
        submittedOn: "2019-03-01",
        submittedTo: ["own-government", "higher-organ"],
      },
    },
    { name: "the day before the rules", record: { coversUntil: "2019-04-14", submittedOn: "2019-05-14" } },
    { name: "the first day of the rules", record: { coversUntil: "2019-04-15", submittedOn: "2019-05-14" } },
    { name: "the first day of the outline", record: { coversUntil: "2015-12-27", submittedOn: "2016-03-01" } },
  ],
  breaks: [
    {
      name: "a government not to the standing committee",
      record: { submittedTo: ["party-committee", "higher-organ"] },
      severity: "warning",
      field: "submittedTo",
    },
    { name: "a department only upward", record: { unit: "bureau", submittedTo: ["higher-organ"] } },
    {
      name: "a department not to the Party committee, since the rules",
      record: { unit: "bureau", submittedTo: ["own-government", "higher-organ"] },
    },
  ],
  undetermined: [{ name: "to whom is not known", record: { submittedTo: undefined }, missing: ["submittedTo"] }],
  notApplicable: [
    { name: "not made", record: { submittedOn: undefined } },
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "before the outline", record: { coversUntil: "2015-12-26", submittedOn: "2016-01-04", submittedTo: [] } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishLawReportInTime, {
  asOf: "2024-12-31",
  record: { unit: "government", kind: "law-based-government", coversUntil: "2023-12-31" },
  others: units,
  keeps: [
    { name: "on 31 March", record: { publishedOn: "2024-03-31" } },
    { name: "the first day of the rules", record: { coversUntil: "2019-04-15", publishedOn: "2019-07-15" } },
  ],
  breaks: [
    {
      name: "on 1 April",
      record: { publishedOn: "2024-04-01" },
      message: "late",
      due: "2024-03-31",
      severity: "warning",
    },
    { name: "not published", message: "overdue" },
  ],
  notApplicable: [
    { name: "another report", record: { kind: "rule-catalogue" } },
    { name: "the day before the rules, when there was no time", record: { coversUntil: "2019-04-14" } },
  ],
  boundaries: true,
});
