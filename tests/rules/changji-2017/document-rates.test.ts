import { plainDate } from "fazhi";
import { nationalCalendar, xinjiangCalendar } from "fazhi/calendar";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  documentFilingRate,
  documentReviewRate,
  documentUnificationCoverage,
  documentUnificationRate,
  reviewRequestFeedbackRate,
  unifyDocumentsInEveryCounty,
} from "../../../rules/changji-2017/document-rates.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const since = (day: string) => ({ registrationSince: day, numberingSince: day, issuingSince: day });

const codes = ["652301", "652302", "652323", "652324"];
const counties = codes.map((id) => ({ id, title: "示例县" }));
const region = codes.map((division) => ({ id: `region-${division}`, kind: "division", level: "county", division }));
const government = (division: string, facts: object) => ({
  id: `government-${division}`,
  kind: "government",
  level: "county",
  region: `region-${division}`,
  ...facts,
});

const registerWithout = [
  { id: "s", title: "单位名册", provides: [{ kind: "unit", without: ["documentUnification"] }] },
];

testIndicator(frame, changji2017, documentUnificationCoverage, {
  asOf: "2017-09-30",
  record: { title: "示例县" },
  cases: [
    {
      name: "all three, one of three, all three only later, nothing known",
      records: counties,
      others: {
        region,
        unit: [
          government("652301", { documentUnification: since("2017-09-30") }),
          government("652302", { documentUnification: { registrationSince: "2017-06-01" } }),
          government("652323", { documentUnification: since("2017-10-01") }),
          government("652324", {}),
        ],
      },
      counted: 1,
      of: 4,
      value: 1 / 4,
      target: "missed",
    },
    {
      name: "a register that does not tell of it",
      records: counties.slice(0, 1),
      others: { region, unit: [government("652301", {})], "data-source": registerWithout },
      counted: 0,
      of: 1,
      value: { low: 0, high: 1 },
    },
    {
      name: "a county that is not in the data stays in the denominator",
      records: counties.slice(0, 2),
      others: { region, unit: [government("652301", { documentUnification: since("2017-05-01") })] },
      counted: 1,
      of: 2,
      value: { low: 1 / 2, high: 1 },
    },
  ],
});

testRule(frame, changji2017, unifyDocumentsInEveryCounty, {
  asOf: "2018-01-01",
  record: { id: "652301", title: "昌吉市" },
  others: { region },
  keeps: [
    {
      name: "all three since the last day of the year",
      others: { region, unit: [government("652301", { documentUnification: since("2017-12-31") })] },
    },
  ],
  breaks: [
    {
      name: "all three, one day into the next year",
      others: { region, unit: [government("652301", { documentUnification: since("2018-01-01") })] },
      due: "2017-12-31",
    },
    {
      name: "numbered by nobody",
      others: {
        region,
        unit: [
          government("652301", {
            documentUnification: { registrationSince: "2017-05-01", issuingSince: "2017-05-01" },
          }),
        ],
      },
    },
    {
      name: "nothing at all, where the register tells of it",
      others: { region, unit: [government("652301", {})] },
    },
  ],
  pending: [
    {
      name: "nothing on the last day of the year",
      asOf: "2017-12-31",
      others: { region, unit: [government("652301", {})] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    { name: "the government is not in the data", others: { region }, missing: ["Unit"] },
    {
      name: "a register that does not tell of it",
      others: { region, unit: [government("652301", {})], "data-source": registerWithout },
      missing: [
        "unit/government-652301: documentUnification.registrationSince",
        "unit/government-652301: documentUnification.numberingSince",
        "unit/government-652301: documentUnification.issuingSince",
      ],
    },
  ],
});

testIndicator(frame, changji2017, documentUnificationRate, {
  asOf: "2017-09-30",
  record: {
    kind: "normative",
    unit: "county",
    publishedOn: "2017-06-12",
    registeredOn: "2017-06-10",
    unifiedNumber: "示例-2017-01",
    unifiedIssuing: true,
  },
  others: {
    unit: [
      { id: "county", kind: "government", level: "county" },
      { id: "prefecture", kind: "government", level: "prefecture" },
    ],
  },
  cases: [
    {
      name: "uniform, not uniformly numbered, unknown, the prefecture's, an internal one",
      records: [
        {},
        { unifiedNumber: undefined },
        { unifiedIssuing: undefined },
        { unit: "prefecture" },
        { kind: "internal" },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
    },
  ],
});

testIndicator(frame, changji2017, documentFilingRate, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "normative", unit: "county", publishedOn: "2017-05-10" },
  others: { unit: [{ id: "county", kind: "government", level: "county" }] },
  cases: [
    {
      name: "filed, filed late, not filed, still in time, filed early",
      records: [
        { filedOn: "2017-05-25" },
        { filedOn: "2017-08-01" },
        {},
        { publishedOn: "2017-09-22", filedOn: "2017-10-09" },
        { publishedOn: "2017-09-28", filedOn: "2017-09-29" },
      ],
      counted: 3,
      of: 4,
      value: 3 / 4,
      target: "missed",
      groups: { unit: { county: { counted: 3, of: 4, target: "missed" } } },
    },
    {
      name: "what does not count: unpublished, of last year, internal, a rule, to be published",
      records: [
        { publishedOn: undefined },
        { publishedOn: "2016-12-31" },
        { kind: "internal" },
        { kind: "rule" },
        { publishedOn: "2017-10-25", filedOn: "2017-11-06" },
      ],
      value: "not-applicable",
      target: "not-applicable",
      groups: { unit: { county: { value: "not-applicable" } } },
    },
    { name: "on the fifteenth day", asOf: "2017-05-25", records: [{}], value: "not-applicable" },
    { name: "on the sixteenth day", asOf: "2017-05-26", records: [{}], value: 0, target: "missed" },
    {
      name: "when the year is over",
      asOf: "2018-03-01",
      records: [{ publishedOn: "2017-12-31", filedOn: "2018-01-15" }],
      value: 1,
      target: "met",
    },
  ],
});

describe("in Xinjiang, around Eid al-Fitr, whose days off in 2017 are not known,", () => {
  testIndicator(frame, changji2017, documentFilingRate, {
    asOf: "2017-06-22",
    calendar: xinjiangCalendar,
    record: { kind: "normative", publishedOn: plainDate("2017-06-06") },
    cases: [{ name: "on the sixteenth day the time may or may not be over", records: [{}], counted: 0, of: 0 }],
  });
});

testIndicator(frame, changji2017, documentReviewRate, {
  asOf: "2017-09-30",
  record: { kind: "normative", filedWith: "reviewer", filedOn: "2017-05-25" },
  cases: [
    {
      name: "reviewed by the document, reviewed by the review, under review, not filed",
      records: [
        { filingReview: { concludedOn: "2017-06-20" } },
        { id: "document" },
        { filingReview: { concludedOn: "2017-10-01" } },
        { filedOn: undefined },
      ],
      others: { "filing-review": [{ id: "review", document: "document", concludedOn: "2017-06-28" }] },
      counted: 2,
      of: 3,
      target: "missed",
      groups: { unit: { reviewer: { counted: 2, of: 3 } } },
    },
    { name: "filed last year", records: [{ filedOn: "2016-12-31" }], value: "not-applicable" },
  ],
});

testIndicator(frame, changji2017, reviewRequestFeedbackRate, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-07-10" },
  cases: [
    {
      name: "answered, unanswered, to be answered, to be received",
      records: [{ answeredOn: "2017-08-01" }, {}, { answeredOn: "2017-10-09" }, { receivedOn: "2017-10-01" }],
      counted: 1,
      of: 3,
      value: 1 / 3,
      target: "missed",
    },
    { name: "all answered", records: [{ answeredOn: "2017-08-01" }], value: 1, target: "met" },
  ],
});
