import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { fineWithinBenchmark } from "../../../rules/changji-2017/penalty-discretion.js";

const bands = [
  { degree: "slight", penalty: "warning" },
  { degree: "ordinary", penalty: "fine", atLeast: 50, atMost: 200 },
  { degree: "serious", penalty: "fine", atLeast: 200 },
  { degree: "grave", violation: "占道经营", penalty: "fine", atMost: 500 },
];

testRule({ describe, it }, changji2017, fineWithinBenchmark, {
  asOf: "2017-09-30",
  record: {
    kind: "penalty",
    decidedOn: "2017-06-26",
    benchmark: "benchmark",
    degree: "ordinary",
    penalties: ["fine"],
    amount: 200,
  },
  others: { "list-entry": [{ id: "benchmark", bands }] },
  keeps: [
    { name: "at the upper bound" },
    { name: "at the lower bound", record: { amount: 50 } },
    { name: "no upper bound is given", record: { degree: "serious", amount: 9000 } },
    {
      name: "no lower bound is given, for the offence of the band",
      record: { degree: "grave", violation: "占道经营", amount: 1 },
    },
    { name: "fined and goods confiscated", record: { penalties: ["confiscation", "fine"], amount: 100 } },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", asOf: "2018-06-30", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "above the band",
      record: { amount: 201 },
      message: "outside-band",
      data: { band: "50–200", amount: 201 },
      field: "amount",
      severity: "error",
    },
    { name: "below the band", record: { amount: 49.99 }, message: "outside-band" },
    {
      name: "a fine where the benchmark provides a warning",
      record: { degree: "slight" },
      message: "no-fine",
      field: "penalties",
    },
  ],
  undetermined: [
    { name: "how much was fined is not recorded", record: { amount: undefined }, missing: ["amount"] },
    { name: "the degree is not recorded", record: { degree: undefined }, missing: ["degree"] },
    { name: "the penalties are not recorded", record: { penalties: undefined }, missing: ["penalties"] },
    { name: "the benchmark says nothing of the degree", record: { degree: "minor" }, missing: [] },
    {
      name: "the benchmark says nothing of the offence",
      record: { degree: "grave", violation: "乱贴广告" },
      missing: [],
    },
    {
      name: "the bands of the benchmark are not recorded",
      others: { "list-entry": [{ id: "benchmark", bands: undefined }] },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "no fine", record: { penalties: ["warning"] } },
    { name: "no benchmark is named", record: { benchmark: undefined } },
    { name: "a fee", record: { kind: "fee" } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
});
