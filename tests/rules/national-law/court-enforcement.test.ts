import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { remindBeforeCourtEnforcement } from "../../../rules/national-law/court-enforcement.js";
import { employEnoughLegalReviewers } from "../../../rules/national-law/legal-reviewers.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const reminder = { kind: "reminder", on: "2022-03-01" } as const;

testRule(frame, nationalLaw, remindBeforeCourtEnforcement, {
  asOf: "2022-12-31",
  record: {
    kind: "penalty",
    decidedOn: "2021-08-02",
    procedure: [reminder, { kind: "court-application", on: "2022-03-15" }],
  },
  keeps: [
    { name: "ten working days after the reminder" },
    {
      name: "decided and reminded on the first day of the law",
      record: {
        decidedOn: "2012-01-01",
        procedure: [
          { kind: "reminder", on: "2012-01-01" },
          { kind: "court-application", on: "2012-01-17" },
        ],
      },
    },
  ],
  breaks: [
    {
      name: "nine working days after it",
      record: { procedure: [reminder, { kind: "court-application", on: "2022-03-14" }] },
      severity: "error",
    },
    { name: "without a reminder", record: { procedure: [{ kind: "court-application", on: "2022-03-15" }] } },
  ],
  undetermined: [{ name: "nothing is known of the steps", record: { procedure: undefined }, missing: ["procedure"] }],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "the court was not asked", record: { procedure: [] } },
    {
      name: "decided, and the court asked, on the day before the law",
      record: { decidedOn: "2011-12-31", procedure: [{ kind: "court-application", on: "2011-12-31" }] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, employEnoughLegalReviewers, {
  asOf: "2022-12-31",
  record: { staffing: { on: "2022-06-30", enforcementStaff: 40, legalReviewers: 2 } },
  keeps: [
    { name: "two for forty" },
    {
      name: "counted on the first day of the opinion",
      record: { staffing: { on: "2018-12-05", enforcementStaff: 1, legalReviewers: 1 } },
    },
  ],
  breaks: [
    {
      name: "two for forty-one",
      record: { staffing: { on: "2022-06-30", enforcementStaff: 41, legalReviewers: 2 } },
      severity: "warning",
    },
  ],
  undetermined: [
    {
      name: "the reviewers were not counted",
      record: { staffing: { on: "2022-06-30", enforcementStaff: 40 } },
      missing: ["staffing.legalReviewers"],
    },
  ],
  notApplicable: [
    { name: "it does not enforce", record: { staffing: { on: "2022-06-30", enforcementStaff: 0 } } },
    {
      name: "counted on the day before the opinion",
      record: { staffing: { on: "2018-12-04", enforcementStaff: 40, legalReviewers: 0 } },
    },
  ],
  boundaries: true,
});
