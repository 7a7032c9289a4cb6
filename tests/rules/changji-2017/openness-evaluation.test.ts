import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { keepEvaluatorIndependent, opennessEvaluations } from "../../../rules/changji-2017/openness-evaluation.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, keepEvaluatorIndependent, {
  asOf: "2018-01-31",
  record: {
    unit: "city",
    subject: "openness",
    evaluator: "甲研究院",
    commissionedOn: "2017-06-01",
    independent: true,
  },
  others: {
    unit: [
      { id: "city", title: "市人民政府", parent: "prefecture" },
      { id: "prefecture", title: "州人民政府" },
      { id: "institute", title: "市政策研究所", aliases: ["研究所"], parent: "city" },
    ],
  },
  keeps: [
    { name: "an independent institute" },
    { name: "commissioned on the first day of the plan", record: { commissionedOn: "2017-04-01" } },
    { name: "commissioned on the last day of the plan", record: { commissionedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "not independent by its own account",
      record: { independent: false },
      message: "dependent",
      field: "independent",
      severity: "error",
    },
    {
      name: "an institute of the city, though called independent",
      record: { evaluator: "研究所" },
      message: "own",
      field: "evaluator",
    },
    { name: "the government above it", record: { evaluator: "州人民政府" }, message: "own" },
  ],
  undetermined: [
    { name: "whether independent is not known", record: { independent: undefined }, missing: ["independent"] },
    { name: "who evaluates is not known", record: { evaluator: undefined }, missing: ["evaluator"] },
    { name: "commissioned nobody knows when", record: { commissionedOn: undefined }, missing: ["commissionedOn"] },
  ],
  notApplicable: [
    { name: "an evaluation of services", record: { subject: "service" } },
    { name: "commissioned on the day before the plan was in force", record: { commissionedOn: "2017-03-31" } },
    { name: "commissioned when the plan had ended", record: { commissionedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

testIndicator(frame, changji2017, opennessEvaluations, {
  asOf: "2017-09-30",
  record: { unit: "city", subject: "openness", concludedOn: "2017-08-31" },
  cases: [
    {
      name: "concluded, under way, to be concluded later, of last year, of services",
      records: [
        {},
        { concludedOn: undefined },
        { concludedOn: "2017-11-20" },
        { concludedOn: "2016-12-31" },
        { subject: "service" },
      ],
      value: 1,
      groups: { unit: { city: { value: 1 } } },
    },
  ],
});
