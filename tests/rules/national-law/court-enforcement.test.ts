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
    procedure: [reminder, { kind: "court-application", on: "2022-03-16" }],
  },
  keeps: [
    { name: "on the day after the tenth working day from the reminder" },
    {
      name: "looks too early: reminded before the National Day of 2024, the tenth working day is 21 October",
      asOf: "2024-12-01",
      record: {
        procedure: [
          { ...reminder, on: "2024-10-08" },
          { kind: "court-application", on: "2024-10-22" },
        ],
      },
    },
    {
      name: "decided and reminded on the first day of the law",
      record: {
        decidedOn: "2012-01-01",
        procedure: [
          { kind: "reminder", on: "2012-01-01" },
          { kind: "court-application", on: "2012-01-18" },
        ],
      },
    },
  ],
  breaks: [
    {
      name: "on the tenth working day, which still belongs to the party",
      record: { procedure: [reminder, { kind: "court-application", on: "2022-03-15" }] },
      severity: "error",
      data: { notBefore: "2022-03-16" },
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
