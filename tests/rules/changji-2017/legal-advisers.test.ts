import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  adviserShareOfReconsiderations,
  adviserShareOfReviews,
  adviserShareOfSuits,
  adviserTeamCoverage,
  hearAdvisersOnDecision,
  keepLegalAdviserTeam,
} from "../../../rules/changji-2017/legal-advisers.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const government = { kind: "government", level: "county" } as const;
const staff = { id: "staff", unit: "record", kind: "legal-staff", engagedOn: "2017-01-01" };
const expert = { id: "expert", unit: "record", kind: "expert", engagedOn: "2017-03-01", engagedUntil: "2019-03-01" };
const lawyer = { id: "lawyer", unit: "record", kind: "lawyer", engagedOn: "2017-04-01" };
const team = [staff, expert, lawyer];

testRule(frame, changji2017, keepLegalAdviserTeam, {
  asOf: "2017-09-30",
  record: government,
  others: { "legal-adviser": team },
  keeps: [
    { name: "one of each" },
    { name: "the prefecture", record: { level: "prefecture" } },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    {
      name: "engaged until after the year, which is over",
      asOf: "2019-06-01",
      others: { "legal-adviser": [{ ...lawyer, engagedUntil: "2018-01-01" }] },
    },
  ],
  breaks: [
    {
      name: "no lawyer when the year is over",
      asOf: "2018-01-01",
      others: { "legal-adviser": [{ ...lawyer, kind: "expert" }] },
      due: "2017-12-31",
      severity: "error",
    },
    {
      name: "the lawyer's engagement ended on the last day of the year",
      asOf: "2018-01-01",
      others: { "legal-adviser": [{ ...lawyer, engagedUntil: "2017-12-31" }] },
    },
    {
      name: "the lawyer was engaged in the next year",
      asOf: "2018-03-01",
      others: { "legal-adviser": [{ ...lawyer, engagedOn: "2018-01-01" }] },
    },
    {
      name: "the expert advises another",
      asOf: "2018-01-01",
      others: { "legal-adviser": [{ ...expert, unit: "another" }] },
    },
  ],
  pending: [
    {
      name: "the lawyer is to come",
      others: { "legal-adviser": [{ ...lawyer, engagedOn: "2017-10-09" }] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    {
      name: "since when the lawyer is engaged is not recorded",
      asOf: "2018-01-01",
      others: { "legal-adviser": [{ ...lawyer, engagedOn: undefined }] },
      missing: ["legal-adviser/lawyer: engagedOn"],
    },
  ],
  notApplicable: [
    {
      name: "no adviser at all: national law tells so",
      asOf: "2018-01-01",
      others: { "legal-adviser": team.map((one) => ({ ...one, unit: "another" })) },
    },
    {
      name: "all engagements ended: national law tells so",
      asOf: "2018-06-30",
      others: { "legal-adviser": team.map((one) => ({ ...one, engagedUntil: "2018-03-01" })) },
    },
    { name: "a department", record: { kind: "department" } },
    { name: "the autonomous region", record: { level: "region" } },
    { name: "a government that is no more", record: { abolishedOn: "2017-09-30" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, adviserTeamCoverage, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "one of two governments",
      records: [
        { id: "record", ...government },
        { id: "another", ...government },
        { id: "bureau", kind: "department", level: "county" },
      ],
      others: { "legal-adviser": team },
      counted: 1,
      of: 2,
      value: 1 / 2,
      target: "missed",
    },
  ],
});

testRule(frame, changji2017, hearAdvisersOnDecision, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-06-26", advisers: ["adviser"] },
  keeps: [
    { name: "one took part" },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", asOf: "2018-06-30", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [{ name: "nobody did", record: { advisers: [] }, field: "advisers", severity: "notice" }],
  undetermined: [{ name: "who did is not recorded", record: { advisers: undefined }, missing: ["advisers"] }],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined, advisers: [] } },
    { name: "an emergency", record: { excluded: "emergency", advisers: [] } },
    { name: "decided on the day before the plan", record: { decidedOn: "2017-03-31", advisers: [] } },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, adviserShareOfReviews, {
  asOf: "2017-09-30",
  record: { document: "document", concludedOn: "2017-05-08", advisers: ["adviser"] },
  cases: [
    {
      name: "with an adviser, without, unknown; of a decision, of last year, to come",
      records: [
        {},
        { advisers: [] },
        { advisers: undefined },
        { document: undefined },
        { concludedOn: "2016-12-31" },
        { concludedOn: "2017-10-09" },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
    },
  ],
});

testIndicator(frame, changji2017, adviserShareOfReconsiderations, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-05-08", advisers: ["adviser"] },
  cases: [
    {
      name: "with an adviser, without; not decided, of last year",
      records: [{}, { advisers: [] }, { decidedOn: undefined }, { decidedOn: "2016-12-31" }],
      counted: 1,
      of: 2,
    },
  ],
});

testIndicator(frame, changji2017, adviserShareOfSuits, {
  asOf: "2017-09-30",
  record: { sessionOn: "2017-05-08", advisers: ["adviser"] },
  cases: [
    {
      name: "with an adviser, without; not heard, to be heard",
      records: [{}, { advisers: [] }, { sessionOn: undefined }, { sessionOn: "2017-10-17" }],
      counted: 1,
      of: 2,
    },
  ],
});
