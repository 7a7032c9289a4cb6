import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { keepOrderOfDecisionSteps } from "../../../rules/changji-2017/major-decisions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const participation = { kind: "public-participation", on: "2017-04-05" } as const;
const argument = { kind: "expert-argument", on: "2017-04-12" } as const;
const assessment = { kind: "risk-assessment", on: "2017-04-20" } as const;
const review = { kind: "legality-review", on: "2017-05-08", result: "passed" } as const;
const discussion = { kind: "collective-discussion", on: "2017-05-18", result: "passed" } as const;

testRule({ describe, it }, changji2017, keepOrderOfDecisionSteps, {
  asOf: "2017-09-30",
  record: { procedure: [participation, argument, assessment, review] },
  keeps: [
    { name: "participation, experts, assessment, review" },
    { name: "two of the steps, in order", record: { procedure: [participation, review] } },
    {
      name: "reviewed on the first day of the plan",
      record: {
        procedure: [
          { ...participation, on: "2017-03-31" },
          { ...review, on: "2017-04-01" },
        ],
      },
    },
    {
      name: "heard on the last day of the plan",
      asOf: "2018-06-30",
      record: { procedure: [{ ...participation, on: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "the public heard last",
      record: { procedure: [argument, assessment, review, { ...participation, on: "2017-05-10" }] },
      message: "participation-first",
      data: { first: "legality-review", firstOn: "2017-05-08" },
      severity: "notice",
    },
    {
      name: "experts after the assessment",
      record: { procedure: [participation, assessment, { ...argument, on: "2017-04-21" }, review] },
      message: "expert-argument-second",
    },
    {
      name: "assessment after the review",
      record: { procedure: [participation, argument, review, { ...assessment, on: "2017-05-09" }] },
      message: "risk-assessment-third",
    },
  ],
  undetermined: [
    {
      name: "the day of the assessment is missing",
      record: { procedure: [{ ...assessment, on: undefined }, review] },
      missing: ["procedure[0].on"],
    },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "only discussed", record: { procedure: [discussion] } },
    { name: "an emergency", record: { excluded: "emergency" } },
    {
      name: "the public heard last, when the plan had ended",
      asOf: "2018-06-30",
      record: { procedure: [{ ...participation, on: "2018-01-01" }] },
    },
  ],
  boundaries: true,
  missingValues: true,
});
