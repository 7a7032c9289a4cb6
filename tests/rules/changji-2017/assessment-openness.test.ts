import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { gradeByScore, publishAssessmentResult } from "../../../rules/changji-2017/assessment-openness.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, publishAssessmentResult, {
  asOf: "2018-03-31",
  calendar: nationalCalendar,
  record: { unit: "unit", year: 2017, concludedOn: "2017-12-04" },
  keeps: [
    { name: "published on the twentieth working day", record: { publishedOn: "2018-01-02" } },
    { name: "published on the day itself", record: { publishedOn: "2017-12-04" } },
  ],
  breaks: [
    { name: "published on the day after", record: { publishedOn: "2018-01-03" }, message: "late", due: "2018-01-02" },
    { name: "never published", message: "overdue", severity: "warning", due: "2018-01-02" },
  ],
  pending: [{ name: "not yet on the twentieth working day", asOf: "2018-01-02", due: "2018-01-02" }],
  notApplicable: [
    { name: "the assessment of the year before", record: { year: 2016 } },
    { name: "not concluded", record: { concludedOn: undefined } },
  ],
});

const scheme = "州绩效考核办法";
const other = { id: "other", unit: "other", year: 2017, scheme, score: 85, grade: "good", concludedOn: "2017-12-04" };

testRule(frame, changji2017, gradeByScore, {
  asOf: "2018-03-31",
  record: { unit: "unit", year: 2017, scheme, score: 90, grade: "adequate", concludedOn: "2017-12-04" },
  others: { "performance-assessment": [{ ...other, grade: "adequate" }] },
  keeps: [
    { name: "the same grade for fewer points" },
    {
      name: "looks unfair: the other was assessed by another scheme",
      others: { "performance-assessment": [{ ...other, scheme: "部门考核办法" }] },
    },
    {
      name: "looks unfair: the other has as many points",
      others: { "performance-assessment": [{ ...other, score: 90 }] },
    },
    { name: "looks unfair: of another year", others: { "performance-assessment": [{ ...other, year: 2016 }] } },
    {
      name: "concluded on a later day",
      others: { "performance-assessment": [{ ...other, concludedOn: "2018-04-01" }] },
    },
  ],
  breaks: [
    {
      name: "a better grade for fewer points",
      others: { "performance-assessment": [other] },
      severity: "warning",
      field: "grade",
      data: { score: 90, lower: 85 },
    },
  ],
  notApplicable: [
    { name: "no grade is recorded", record: { grade: undefined }, others: { "performance-assessment": [other] } },
    {
      name: "the assessment of the year before",
      record: { year: 2016 },
      others: { "performance-assessment": [other] },
    },
  ],
});
