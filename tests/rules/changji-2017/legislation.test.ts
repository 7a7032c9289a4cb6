import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  adoptLegislationPlanInTime,
  askPublicBeforeExamination,
  firstRulesIssued,
  involveContactPoints,
} from "../../../rules/changji-2017/legislation.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, adoptLegislationPlanInTime, {
  asOf: "2017-09-30",
  record: { dueOn: "2017-06-30" },
  keeps: [
    { name: "adopted on the last day", record: { adoptedOn: "2017-06-30" } },
    {
      name: "adopted on the first day of the plan",
      asOf: "2017-04-01",
      record: { dueOn: "2017-04-01", adoptedOn: "2017-04-01" },
    },
  ],
  breaks: [
    {
      name: "adopted a day late",
      record: { adoptedOn: "2017-07-01" },
      message: "late",
      due: "2017-06-30",
      severity: "error",
      field: "adoptedOn",
    },
    { name: "not adopted", message: "overdue" },
    {
      name: "the plan of 2016 to 2020, for which no day was set, not adopted when the year is over",
      asOf: "2018-01-01",
      record: { dueOn: undefined, firstYear: 2016, lastYear: 2020 },
      message: "overdue",
      due: "2017-12-31",
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-06-30", due: "2017-06-30" },
    {
      name: "no day was set: the end of the year",
      record: { dueOn: undefined, firstYear: 2016, lastYear: 2020 },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "no day was set, for the next year", record: { dueOn: undefined, firstYear: 2018, lastYear: undefined } },
    { name: "due on the day before the plan", record: { dueOn: "2017-03-31" } },
    { name: "asked on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const asked = (kind: "public-comment" | "hearing", on: string) => ({ kind, on });
const examinedOn = (on: string) => ({ kind: "examination" as const, on });

testRule(frame, changji2017, askPublicBeforeExamination, {
  asOf: "2017-09-30",
  keeps: [
    {
      name: "the public was asked first",
      record: { procedure: [asked("public-comment", "2017-07-03"), examinedOn("2017-08-31")] },
    },
    {
      name: "a hearing came first",
      record: { procedure: [asked("hearing", "2017-07-03"), examinedOn("2017-08-31")] },
    },
    {
      name: "examined on the first day of the plan, the public asked before it",
      record: { procedure: [asked("public-comment", "2017-03-31"), examinedOn("2017-04-01")] },
    },
    {
      name: "examined on the last day of the plan",
      asOf: "2017-12-31",
      record: { procedure: [asked("public-comment", "2017-12-01"), examinedOn("2017-12-31")] },
    },
  ],
  breaks: [
    {
      name: "the public was not asked",
      record: { procedure: [examinedOn("2017-08-24")] },
      message: "public-before-examination",
      severity: "error",
    },
    {
      name: "the public was asked a day after",
      record: { procedure: [examinedOn("2017-08-24"), asked("public-comment", "2017-08-25")] },
    },
  ],
  undetermined: [{ name: "the steps are not recorded", missing: ["procedure"] }],
  notApplicable: [
    { name: "not examined yet", record: { procedure: [] } },
    {
      name: "examined on the day before the plan was in force",
      record: { procedure: [examinedOn("2017-03-31")] },
    },
    {
      name: "examined when the plan had ended",
      asOf: "2018-06-30",
      record: { procedure: [examinedOn("2018-01-01")] },
    },
  ],
  boundaries: true,
});

const examined = [{ kind: "examination", on: "2017-08-24" }] as const;

testRule(frame, changji2017, involveContactPoints, {
  asOf: "2017-09-30",
  record: { startedOn: "2017-05-08", procedure: examined },
  keeps: [
    { name: "one contact point", record: { contactPoints: ["某街道基层立法联系点"] } },
    { name: "started on the first day of the plan", record: { startedOn: "2017-04-01", contactPoints: ["某乡"] } },
    {
      name: "started on the last day of the plan",
      asOf: "2018-06-30",
      record: {
        startedOn: "2017-12-31",
        procedure: [{ kind: "examination", on: "2018-05-08" }],
        contactPoints: ["某乡"],
      },
    },
  ],
  breaks: [{ name: "none", record: { contactPoints: [] }, field: "contactPoints", severity: "warning" }],
  undetermined: [{ name: "who took part is not recorded", missing: ["contactPoints"] }],
  notApplicable: [
    { name: "examined on a later day", record: { procedure: [{ kind: "examination", on: "2017-10-09" }] } },
    { name: "only drafted", record: { procedure: [{ kind: "drafting", on: "2017-06-30" }] } },
    { name: "started on the day before the plan", record: { startedOn: "2017-03-31" } },
    { name: "started when the plan had ended", asOf: "2018-06-30", record: { startedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, firstRulesIssued, {
  asOf: "2017-12-31",
  record: { form: "government-rule", firstOfItsKind: true, publishedOn: "2017-12-06" },
  cases: [
    {
      name: "one; a later one, an earlier one, a regulation, one that is not the first",
      records: [
        {},
        { publishedOn: "2018-01-02" },
        { publishedOn: "2016-12-31" },
        { form: "local-regulation" },
        { firstOfItsKind: false },
        { publishedOn: undefined },
      ],
      value: 1,
      target: "met",
    },
    { name: "none so far", asOf: "2017-12-05", records: [{}], value: 0, target: "missed" },
    {
      name: "whether it is the first is not recorded",
      records: [{ firstOfItsKind: undefined }],
      value: { low: 0, high: 1 },
      target: "undetermined",
    },
  ],
});
