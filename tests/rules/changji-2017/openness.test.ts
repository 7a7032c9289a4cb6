import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { answerPublicConcernInTime, publishDataAndInterpretationInTime } from "../../../rules/changji-2017/openness.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const year = {
  keeps: [
    { name: "published on the twentieth working day", record: { publishedOn: "2017-07-31" } },
    { name: "formed on the first day of the plan", record: { formedOn: "2017-04-01", publishedOn: "2017-04-20" } },
    {
      name: "formed on the last day of the plan",
      asOf: "2018-03-31",
      record: { formedOn: "2017-12-31", publishedOn: "2018-01-10" },
    },
  ],
  breaks: [
    {
      name: "published on the twenty-first working day",
      record: { publishedOn: "2017-08-01" },
      message: "late",
      due: "2017-07-31",
    },
    { name: "not published", message: "overdue", due: "2017-07-31", field: "publishedOn" },
    { name: "to be published later", record: { publishedOn: "2017-10-09" }, message: "overdue" },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2017-07-31", due: "2017-07-31" }],
  undetermined: [{ name: "nobody knows since when", record: { formedOn: undefined }, missing: ["formedOn"] }],
  notApplicable: [
    { name: "withheld for a reason", record: { withheldBecause: "涉及国家秘密" } },
    { name: "formed on the day before the plan was in force", record: { formedOn: "2017-03-31" } },
    { name: "formed when the plan had ended", asOf: "2018-03-31", record: { formedOn: "2018-01-01" } },
  ],
} as const;

testRule(frame, changji2017, publishDataAndInterpretationInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "data", formedOn: "2017-07-03" },
  keeps: [...year.keeps, { name: "an explanation", record: { kind: "interpretation", publishedOn: "2017-07-04" } }],
  breaks: [
    ...year.breaks,
    { name: "an explanation that never came", record: { kind: "interpretation" }, message: "overdue" },
  ],
  pending: year.pending,
  undetermined: year.undetermined,
  notApplicable: [...year.notApplicable, { name: "a decision", record: { kind: "decision" } }],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, answerPublicConcernInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "response", formedOn: "2017-07-03" },
  ...year,
  notApplicable: [...year.notApplicable, { name: "a data set", record: { kind: "data" } }],
  boundaries: true,
  missingValues: true,
});
