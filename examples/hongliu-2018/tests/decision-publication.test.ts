import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { publishProofDecision } from "../src/decision-publication.js";
import { hongliu2018 } from "../src/pack.js";

// From Friday, 4 May 2018, the seventh working day is Tuesday, 15 May.
testRule({ describe, it }, hongliu2018, publishProofDecision, {
  asOf: "2018-06-30",
  boundaries: true,
  missingValues: true,
  record: { decidedOn: "2018-05-04" },
  keeps: [
    { name: "published on the seventh working day", record: { publishedOn: "2018-05-15" } },
    {
      name: "decided and published on the first day of the plan",
      record: { decidedOn: "2018-03-01", publishedOn: "2018-03-01" },
    },
    {
      name: "decided and published on the last day of the plan",
      asOf: "2018-12-31",
      record: { decidedOn: "2018-12-31", publishedOn: "2018-12-31" },
    },
  ],
  breaks: [
    { name: "published on the eighth", record: { publishedOn: "2018-05-16" }, message: "late", due: "2018-05-15" },
    { name: "never published", message: "overdue", due: "2018-05-15" },
  ],
  pending: [{ name: "not published on the last day", asOf: "2018-05-15", due: "2018-05-15" }],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan", record: { decidedOn: "2018-02-28" } },
    { name: "decided after the plan", asOf: "2019-01-31", record: { decidedOn: "2019-01-01" } },
  ],
});
