import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  capSurcharge,
  keepSummaryPenaltySmall,
  publishAppliedBenchmark,
} from "../../../rules/national-law/penalty-substance.js";

const frame = { describe, it };

testRule(frame, nationalLaw, keepSummaryPenaltySmall, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    procedureKind: "summary",
    party: { kind: "citizen" },
    penalties: ["fine"],
    amount: 50,
    decidedOn: "2023-04-20",
  },
  keeps: [
    { name: "two hundred yuan for a citizen", record: { amount: 200 } },
    { name: "three thousand for an enterprise", record: { party: { kind: "enterprise" }, amount: 3000 } },
    { name: "a warning", record: { penalties: ["warning"], amount: undefined } },
    { name: "fifty yuan on the day before the revision", record: { decidedOn: "2021-07-14" } },
    { name: "two hundred on its first day", record: { decidedOn: "2021-07-15", amount: 200 } },
    { name: "fifty yuan on the first day of the old law", record: { decidedOn: "1996-10-01" } },
  ],
  breaks: [
    { name: "two hundred and one yuan for a citizen", record: { amount: 201 }, severity: "error" },
    {
      name: "fifty-one yuan in 2017",
      record: { decidedOn: "2017-04-20", amount: 51 },
      severity: "error",
    },
    { name: "confiscation on the spot", record: { penalties: ["confiscation"] } },
  ],
  undetermined: [
    { name: "who the party is is not known", record: { party: undefined }, missing: ["party.kind"] },
    { name: "the amount is not known", record: { amount: undefined }, missing: ["amount"] },
  ],
  notApplicable: [
    { name: "in the ordinary procedure", record: { procedureKind: "ordinary", amount: 20_000 } },
    { name: "before there was the law", record: { decidedOn: "1996-09-30", amount: 1000 } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, capSurcharge, {
  asOf: "2023-12-31",
  record: { kind: "penalty", penalties: ["fine"], amount: 1000, amountPaid: 1000, decidedOn: "2023-04-20" },
  keeps: [
    { name: "paid in time" },
    { name: "paid twice the fine", record: { amountPaid: 2000 } },
    { name: "on the first day of the law on coercion", record: { decidedOn: "2012-01-01" } },
    { name: "on the day before the revision", record: { decidedOn: "2021-07-14" } },
    { name: "on the day of the revision", record: { decidedOn: "2021-07-15" } },
  ],
  breaks: [{ name: "paid one yuan more than twice the fine", record: { amountPaid: 2001 }, severity: "error" }],
  undetermined: [
    {
      name: "the fine is not known",
      record: { amount: undefined },
      missing: [
        "amount",
        "the amount × the highest surcharge, as a share of the fine",
        "the amount + the amount × the highest surcharge, as a share of the fine",
      ],
    },
  ],
  notApplicable: [
    { name: "nothing was paid", record: { amountPaid: undefined } },
    { name: "something else was confiscated", record: { penalties: ["fine", "confiscation"], amountPaid: 9000 } },
    { name: "before the law on coercion", record: { decidedOn: "2011-12-31", amountPaid: 9000 } },
  ],
  boundaries: true,
});

const others = (entry: object, list: object) => ({
  "list-entry": [{ id: "benchmark", name: "无照经营", list: "benchmarks", ...entry }],
  list: [{ id: "benchmarks", kind: "discretion-benchmark", ...list }],
});

testRule(frame, nationalLaw, publishAppliedBenchmark, {
  asOf: "2023-12-31",
  record: { kind: "penalty", benchmark: "benchmark", decidedOn: "2023-04-20" },
  keeps: [
    { name: "the list was public", others: others({}, { publishedOn: "2022-03-01" }) },
    { name: "the entry was public, that day", others: others({ publishedOn: "2023-04-20" }, {}) },
    {
      name: "on the day of the revision",
      record: { decidedOn: "2021-07-15" },
      others: others({}, { publishedOn: "2021-03-01" }),
    },
  ],
  breaks: [
    { name: "never public", others: others({}, {}), severity: "error", field: "benchmark" },
    { name: "public the day after", others: others({}, { publishedOn: "2023-04-21" }) },
  ],
  notApplicable: [
    { name: "no benchmark was applied", record: { benchmark: undefined } },
    { name: "on the day before the revision", record: { decidedOn: "2021-07-14" }, others: others({}, {}) },
  ],
  boundaries: true,
});
