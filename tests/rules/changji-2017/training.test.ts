import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  holdLegalLectures,
  holdTrainingCourse,
  legalLectureCoverage,
  trainingCourseCoverage,
} from "../../../rules/changji-2017/training.js";

const frame = { describe, it };
const course = { id: "course", unit: "record", kind: "training-course", heldOn: "2017-05-23" };
const lecture = { id: "one", unit: "record", kind: "legal-lecture", heldOn: "2017-04-13", audience: "leadership" };
const another = { ...lecture, id: "two", heldOn: "2017-08-17" };
const government = { kind: "government", level: "county" } as const;

testRule(frame, changji2017, holdTrainingCourse, {
  asOf: "2017-09-30",
  record: government,
  keeps: [
    { name: "one course", others: { training: [course] } },
    { name: "the prefecture", record: { level: "prefecture" }, others: { training: [course] } },
    { name: "held in the year, before the plan", others: { training: [{ ...course, heldOn: "2017-01-01" }] } },
    {
      name: "held on the last day of the year",
      asOf: "2018-03-01",
      others: { training: [{ ...course, heldOn: "2017-12-31" }] },
    },
    {
      name: "held, on the first day of the plan",
      asOf: "2017-04-01",
      others: { training: [{ ...course, heldOn: "2017-03-01" }] },
    },
  ],
  breaks: [
    { name: "none when the year is over", asOf: "2018-01-01", due: "2017-12-31", severity: "error" },
    {
      name: "a lecture is no course",
      asOf: "2018-01-01",
      others: { training: [{ ...course, kind: "legal-lecture" }] },
    },
    {
      name: "only planned",
      asOf: "2018-01-01",
      others: { training: [{ ...course, heldOn: undefined, plannedOn: "2017-11-15" }] },
    },
    {
      name: "held in January of the next year",
      asOf: "2018-03-01",
      others: { training: [{ ...course, heldOn: "2018-01-01" }] },
    },
    { name: "held by another government", asOf: "2018-01-01", others: { training: [{ ...course, unit: "another" }] } },
  ],
  pending: [
    { name: "none so far", due: "2017-12-31" },
    { name: "none on the last day of the year", asOf: "2017-12-31", due: "2017-12-31" },
    {
      name: "to be held on a later day",
      others: { training: [{ ...course, heldOn: "2017-10-26" }] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "a department", record: { kind: "department" } },
    { name: "the government of the autonomous region", record: { level: "region" } },
    { name: "a government that is no more", record: { abolishedOn: "2017-09-30" } },
    { name: "a government that is still to come", record: { establishedOn: "2017-10-01" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

testRule(frame, changji2017, holdLegalLectures, {
  asOf: "2017-09-30",
  record: government,
  others: { training: [lecture] },
  keeps: [
    { name: "two lectures", others: { training: [another] } },
    { name: "for whom the second was held is not said", others: { training: [{ ...another, audience: undefined }] } },
    {
      name: "two, on the first day of the plan",
      asOf: "2017-04-01",
      others: {
        training: [
          { ...lecture, heldOn: "2017-02-01" },
          { ...another, heldOn: "2017-03-30" },
        ],
      },
    },
  ],
  breaks: [
    { name: "one when the year is over", asOf: "2018-01-01", due: "2017-12-31", severity: "error" },
    {
      name: "the second was for all staff",
      asOf: "2018-01-01",
      others: { training: [{ ...another, audience: "all-staff" }] },
    },
  ],
  pending: [{ name: "one so far", due: "2017-12-31" }],
  notApplicable: [
    { name: "a zone", record: { kind: "zone" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const units = [
  { id: "one-county", ...government },
  { id: "another-county", ...government },
  { id: "prefecture", kind: "government", level: "prefecture" },
  { id: "bureau", kind: "department", level: "county" },
] as const;

testIndicator(frame, changji2017, trainingCourseCoverage, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "one of three governments, one to come",
      records: units,
      others: {
        training: [
          { ...course, unit: "one-county" },
          { ...course, id: "later", unit: "prefecture", heldOn: "2017-11-15" },
        ],
      },
      counted: 1,
      of: 3,
      value: 1 / 3,
      target: "missed",
      groups: {
        unit: {
          "one-county": { value: 1, target: "met" },
          "another-county": { value: 0, target: "missed" },
          prefecture: { value: 0 },
        },
      },
    },
    {
      name: "when the year is over",
      asOf: "2018-03-01",
      records: [units[0]],
      others: { training: [{ ...course, unit: "one-county" }] },
      value: 1,
      target: "met",
    },
  ],
});

testIndicator(frame, changji2017, legalLectureCoverage, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "one lecture is not enough",
      records: units,
      others: {
        training: [
          { ...lecture, unit: "one-county" },
          { ...another, unit: "one-county" },
          { ...lecture, id: "three", unit: "prefecture" },
        ],
      },
      counted: 1,
      of: 3,
      target: "missed",
    },
  ],
});
