import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  demoAnsweredReviewProposals,
  demoFiledDocuments,
  demoStandardFilings,
  demoTimelyFilings,
} from "../../../rules/demonstration-indicators/normative-documents.js";
import { demonstrationIndicators } from "../../../rules/demonstration-indicators/pack.js";
import {
  demoHeadAppearance,
  demoPerformedJudgments,
  demoReviewedDocuments,
} from "../../../rules/demonstration-indicators/rates-without-threshold.js";

const frame = { describe, it };
const others = { unit: [{ id: "county", region: "place" }], region: [{ id: "place" }] };
const document = { unit: "county", kind: "normative", publishedOn: "2023-05-08" } as const;

testIndicator(frame, demonstrationIndicators, demoFiledDocuments, {
  asOf: "2023-06-30",
  record: document,
  others,
  cases: [
    {
      name: "filed in time, filed late, never filed, an internal document",
      records: [{ filedOn: "2023-05-23" }, { filedOn: "2023-06-20" }, {}, { kind: "internal" }],
      counted: 2,
      of: 3,
      value: 2 / 3,
      target: "missed",
      groups: { year: { "2023": { of: 3 } } },
    },
    { name: "on the last day for filing nobody is late", asOf: "2023-05-23", records: [{}], value: "not-applicable" },
    { name: "on the day after, it counts", asOf: "2023-05-24", records: [{}], value: 0, target: "missed" },
    { name: "filed tomorrow is not filed yet", records: [{ filedOn: "2023-07-01" }], value: 0 },
  ],
});

testIndicator(frame, demonstrationIndicators, demoTimelyFilings, {
  asOf: "2023-06-30",
  record: document,
  others,
  cases: [
    {
      name: "filed on the fifteenth day and on the sixteenth",
      records: [{ filedOn: "2023-05-23" }, { filedOn: "2023-05-24" }],
      value: 1 / 2,
      target: "missed",
    },
    { name: "all in time", records: [{ filedOn: "2023-05-09" }], value: 1, target: "met" },
  ],
});

testIndicator(frame, demonstrationIndicators, demoStandardFilings, {
  asOf: "2023-06-30",
  record: { document: "rules", receivedOn: "2023-05-20" },
  others: { ...others, "normative-document": [{ id: "rules", ...document }] },
  cases: [
    {
      name: "one in standard form, one not, one received tomorrow",
      records: [{ standardForm: true }, { standardForm: false }, { receivedOn: "2023-07-01" }],
      value: 1 / 2,
      target: "missed",
      groups: { unit: { county: { of: 2 } } },
    },
    { name: "not recorded", records: [{}], value: { low: 0, high: 1 }, target: "undetermined" },
  ],
});

testIndicator(frame, demonstrationIndicators, demoAnsweredReviewProposals, {
  asOf: "2023-06-30",
  record: { unit: "county", receivedOn: "2023-05-20" },
  others,
  cases: [
    { name: "one answered today, one under examination", records: [{ answeredOn: "2023-06-30" }, {}], value: 1 / 2 },
  ],
});

testIndicator(frame, demonstrationIndicators, demoHeadAppearance, {
  asOf: "2023-06-30",
  record: { defendant: "county", sessionOn: "2023-05-20" },
  others,
  cases: [
    {
      name: "appeared, did not, session tomorrow",
      records: [{ headAppeared: true }, { headAppeared: false }, { sessionOn: "2023-07-01" }],
      value: 1 / 2,
    },
  ],
});

testIndicator(frame, demonstrationIndicators, demoReviewedDocuments, {
  asOf: "2023-06-30",
  record: { ...document, procedure: [] },
  others: {
    ...others,
    "legality-review": [
      { id: "same-day", document: "record-1", concludedOn: "2023-05-08" },
      { id: "after", document: "record-2", concludedOn: "2023-05-09" },
    ],
  },
  cases: [
    { name: "reviewed on the day of issue, on the day after, never", records: [{}, {}, {}], value: 1 / 3 },
    {
      name: "the review is a step of the procedure and no paper of its own",
      records: [{}, {}, { procedure: [{ kind: "legality-review", on: "2023-05-05" }] }],
      value: 2 / 3,
    },
  ],
});

testIndicator(frame, demonstrationIndicators, demoPerformedJudgments, {
  asOf: "2023-06-30",
  record: { defendant: "county", performanceRequired: true, finalOn: "2023-01-10", performanceDueOn: "2023-06-29" },
  others,
  cases: [
    {
      name: "performed, overdue since yesterday, due today, nothing to perform",
      records: [{ performedOn: "2023-06-01" }, {}, { performanceDueOn: "2023-06-30" }, { performanceRequired: false }],
      counted: 1,
      of: 2,
      value: 1 / 2,
    },
  ],
});
