import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  completeStepsBeforeDiscussion,
  reviewDecisionBeforeDiscussion,
} from "../../../rules/changji-2017/major-decisions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const review = { kind: "legality-review", on: "2017-05-08", result: "passed" } as const;
const discussion = { kind: "collective-discussion", on: "2017-05-18", result: "passed" } as const;

testRule(frame, changji2017, reviewDecisionBeforeDiscussion, {
  asOf: "2017-09-30",
  keeps: [
    { name: "reviewed, then discussed", record: { procedure: [review, discussion] } },
    { name: "lawful after changes", record: { procedure: [{ ...review, result: "passed-with-changes" }, discussion] } },
    {
      name: "both on one day, in that order",
      record: {
        procedure: [
          { ...discussion, order: 2 },
          { ...review, on: "2017-05-18", order: 1 },
        ],
      },
    },
    {
      name: "failed first and passed the second time",
      record: { procedure: [{ ...review, on: "2017-04-20", result: "failed" }, review, discussion] },
    },
    {
      name: "reviewed before the plan, discussed on its first day",
      record: {
        procedure: [
          { ...review, on: "2017-03-20" },
          { ...discussion, on: "2017-04-01" },
        ],
      },
    },
    {
      name: "discussed on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2018-01-05", procedure: [review, { ...discussion, on: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "discussed without a review",
      record: { procedure: [discussion] },
      data: { firstOn: undefined, secondOn: "2017-05-18" },
      severity: "error",
      field: "procedure",
    },
    {
      name: "discussed the day before the review",
      record: { procedure: [{ ...review, on: "2017-05-19" }, discussion] },
      data: { firstOn: "2017-05-19" },
    },
    { name: "found unlawful, and discussed", record: { procedure: [{ ...review, result: "failed" }, discussion] } },
    {
      name: "the review not held to be needed",
      record: { procedure: [{ ...review, result: "not-needed" }, discussion] },
    },
    {
      name: "both on one day, the discussion first",
      record: {
        procedure: [
          { ...review, on: "2017-05-18", order: 2 },
          { ...discussion, order: 1 },
        ],
      },
    },
    {
      name: "reviewed, discussed, and discussed before that",
      record: { procedure: [{ ...discussion, on: "2017-04-20" }, review, discussion] },
    },
    { name: "discussed, to be decided on a later day", record: { decidedOn: "2017-10-09", procedure: [discussion] } },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", missing: ["procedure"] },
    {
      name: "the day of the review is missing",
      record: { procedure: [{ ...review, on: undefined }, discussion] },
      missing: ["procedure[0].on"],
    },
    {
      name: "the day of the discussion is missing",
      record: { procedure: [review, { ...discussion, on: undefined }] },
      missing: ["procedure[1].on"],
    },
    {
      name: "how the review ended is missing",
      record: { procedure: [{ ...review, result: undefined }, discussion] },
      missing: ["procedure[0].result"],
    },
    {
      name: "both on one day, in unknown order",
      record: { procedure: [{ ...review, on: "2017-05-18" }, discussion] },
      missing: ["procedure[0].order", "procedure[1].order"],
    },
  ],
  notApplicable: [
    { name: "not discussed yet", record: { procedure: [review] } },
    { name: "to be discussed on a later day", record: { procedure: [{ ...discussion, on: "2017-10-20" }] } },
    { name: "nothing has been done", record: { procedure: [] } },
    { name: "an emergency", record: { excluded: "emergency", procedure: [discussion] } },
    {
      name: "discussed on the day before the plan was in force",
      record: { procedure: [{ ...discussion, on: "2017-03-31" }] },
    },
    {
      name: "discussed when the plan had ended",
      asOf: "2018-06-30",
      record: { procedure: [{ ...discussion, on: "2018-01-01" }] },
    },
    { name: "decided before the plan, and nothing is known of the procedure", record: { decidedOn: "2016-11-30" } },
  ],
  boundaries: true,
  missingValues: true,
});

const participation = { kind: "public-participation", on: "2017-04-05" } as const;
const argument = { kind: "expert-argument", on: "2017-04-12" } as const;
const assessment = { kind: "risk-assessment", on: "2017-04-20" } as const;

testRule(frame, changji2017, completeStepsBeforeDiscussion, {
  asOf: "2017-09-30",
  record: { technical: true, stabilityRisk: true, procedure: [participation, argument, assessment, discussion] },
  keeps: [
    { name: "all three" },
    {
      name: "neither technical nor risky",
      record: { technical: false, stabilityRisk: false, procedure: [participation, discussion] },
    },
    {
      name: "discussed on the first day of the plan",
      record: {
        technical: false,
        stabilityRisk: false,
        procedure: [
          { ...participation, on: "2017-03-31" },
          { ...discussion, on: "2017-04-01" },
        ],
      },
    },
    {
      name: "discussed on the last day of the plan",
      asOf: "2018-06-30",
      record: { procedure: [participation, argument, assessment, { ...discussion, on: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "no participation",
      record: { procedure: [argument, assessment, discussion] },
      message: "participation-before-discussion",
      severity: "warning",
    },
    {
      name: "a technical matter without experts",
      record: { procedure: [participation, assessment, discussion] },
      message: "expert-argument-before-discussion",
    },
    {
      name: "a risky matter without assessment",
      record: { procedure: [participation, argument, discussion] },
      message: "risk-assessment-before-discussion",
    },
    {
      name: "a risky matter, the assessment held not to be needed",
      record: { procedure: [participation, argument, { ...assessment, result: "not-needed" }, discussion] },
      message: "risk-assessment-before-discussion",
    },
    {
      name: "experts heard after the discussion, no assessment at all",
      record: { procedure: [participation, discussion, { ...argument, on: "2017-05-19" }] },
      findings: [{ message: "expert-argument-before-discussion" }, { message: "risk-assessment-before-discussion" }],
    },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
    {
      name: "whether it is technical is not said",
      record: { technical: undefined, procedure: [participation, assessment, discussion] },
      missing: ["technical"],
    },
    {
      name: "whether it is risky is not said",
      record: { stabilityRisk: undefined, procedure: [participation, argument, discussion] },
      missing: ["stabilityRisk"],
    },
  ],
  notApplicable: [
    { name: "legislation", record: { excluded: "legislation", procedure: [discussion] } },
    {
      name: "discussed when the plan had ended",
      asOf: "2018-06-30",
      record: { procedure: [{ ...discussion, on: "2018-01-01" }] },
    },
  ],
  boundaries: true,
  missingValues: true,
});
