import { nationalCalendar } from "fazhi/calendar";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  decideLabourArbitrationInTime,
  linkedMediationShare,
  mediateThroughSystem,
  runMediationSystem,
} from "../../../rules/changji-2017/dispute-resolution.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, decideLabourArbitrationInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "labour", receivedOn: "2017-05-15", acceptedOn: "2017-05-18", suspensions: [], extensions: [] },
  keeps: [
    { name: "a Sunday as the forty-fifth day moves to the Monday", record: { decidedOn: "2017-07-03" } },
    {
      name: "extended by fifteen days",
      record: { extensions: [{ count: 15, unit: "day", approvedOn: "2017-06-28" }], decidedOn: "2017-07-17" },
    },
    { name: "accepted on the first day of the law", record: { acceptedOn: "2008-05-01", decidedOn: "2008-05-20" } },
  ],
  breaks: [
    {
      name: "on the day after",
      record: { decidedOn: "2017-07-04" },
      message: "late",
      due: "2017-07-03",
      field: "decidedOn",
      severity: "warning",
    },
    { name: "not decided", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-07-03", due: "2017-07-03" }],
  undetermined: [
    {
      name: "late, and whether it was extended is not recorded",
      record: { extensions: undefined, decidedOn: "2017-07-04" },
      missing: ["extensions"],
    },
  ],
  notApplicable: [
    { name: "commercial arbitration", record: { kind: "commercial" } },
    { name: "not accepted", record: { acceptedOn: undefined } },
    { name: "accepted on the day before the law", record: { acceptedOn: "2008-04-30" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, linkedMediationShare, {
  asOf: "2017-09-30",
  record: { referredOn: "2017-07-03", acceptedOn: "2017-07-05" },
  cases: [
    {
      name: "accepted, not accepted, to be accepted; not referred, referred last year",
      records: [
        {},
        { acceptedOn: undefined },
        { acceptedOn: "2017-10-09" },
        { referredOn: undefined },
        { referredOn: "2016-12-31" },
      ],
      counted: 1,
      of: 3,
    },
  ],
});

testRule(frame, changji2017, runMediationSystem, {
  asOf: "2017-09-30",
  record: { kind: "mediation-4322", usedSince: "2015-09-01" },
  keeps: [
    { name: "in use" },
    { name: "the linkage of the three mediations", record: { kind: "mediation-linkage" } },
    { name: "in use on the first day of the plan", asOf: "2017-04-01" },
  ],
  breaks: [
    {
      name: "set up and never in use",
      asOf: "2018-01-01",
      record: { establishedOn: "2017-08-30", usedSince: undefined },
      due: "2017-12-31",
      field: "usedSince",
      severity: "warning",
    },
  ],
  pending: [{ name: "not in use so far", record: { usedSince: undefined }, due: "2017-12-31" }],
  notApplicable: [
    { name: "another mechanism", record: { kind: "assessment" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const mediation = { id: "mediation", unit: "office", kind: "people", acceptedOn: "2017-05-09" };
const place = [
  { id: "county", kind: "government", level: "county" },
  { id: "office", kind: "department", level: "county", parent: "county" },
];

testRule(frame, changji2017, mediateThroughSystem, {
  asOf: "2018-01-01",
  record: { unit: "county", kind: "mediation-4322", usedSince: "2015-09-01" },
  others: { unit: place },
  keeps: [
    { name: "a department of the place mediated", others: { unit: place, "mediation-case": [mediation] } },
    {
      name: "who takes part mediated, on the last day of the year",
      record: { participants: ["court"] },
      others: {
        unit: [...place, { id: "court", kind: "court", level: "county" }],
        "mediation-case": [{ ...mediation, unit: "court", acceptedOn: "2017-12-31" }],
      },
    },
    {
      name: "the linkage, and a case was handed on",
      record: { kind: "mediation-linkage" },
      others: { unit: place, "mediation-case": [{ ...mediation, referredOn: "2017-05-08" }] },
    },
  ],
  breaks: [
    { name: "nothing was mediated", due: "2017-12-31", severity: "warning" },
    {
      name: "mediated in the year before only",
      others: { unit: place, "mediation-case": [{ ...mediation, acceptedOn: "2016-12-31" }] },
    },
    {
      name: "the linkage, and nothing was handed on",
      record: { kind: "mediation-linkage" },
      others: { unit: place, "mediation-case": [mediation] },
    },
  ],
  pending: [{ name: "nothing so far", asOf: "2017-12-31", due: "2017-12-31" }],
  notApplicable: [
    { name: "set up and never used, which another rule tells", record: { usedSince: undefined } },
    { name: "another mechanism", record: { kind: "assessment" } },
  ],
});
