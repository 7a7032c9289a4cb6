import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  archiveDecisionRecord,
  completeDecisionSteps,
  openDecisionToComment,
  reportDecisionToPartyCommittee,
} from "../../../rules/national-law/major-decisions.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

/** The government of a county, whom the regulations bind; a department and a township, whom they do not. */
const others = {
  unit: [
    { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
    { id: "bureau", title: "示例局", kind: "department", level: "county" },
    { id: "town", title: "示例镇人民政府", kind: "government", level: "township" },
  ],
};

testRule(frame, nationalLaw, openDecisionToComment, {
  asOf: "2022-12-31",
  others,
  record: { unit: "county", publicComment: { from: "2022-03-01", until: "2022-03-31" } },
  keeps: [
    { name: "thirty days" },
    {
      name: "seven days, with a reason",
      record: { publicComment: { from: "2022-03-01", until: "2022-03-08", shorterBecause: "情况紧急" } },
    },
    {
      name: "from the first day of the regulations",
      record: { publicComment: { from: "2019-09-01", until: "2019-10-01" } },
    },
  ],
  breaks: [
    {
      name: "twenty-nine days, without a reason",
      record: { publicComment: { from: "2022-03-01", until: "2022-03-30" } },
      severity: "warning",
    },
    {
      name: "seven days, without a reason",
      record: { publicComment: { from: "2022-03-01", until: "2022-03-08" } },
    },
  ],
  notApplicable: [
    { name: "the procedure does not apply", record: { excluded: "emergency" } },
    {
      name: "from the day before the regulations",
      record: { publicComment: { from: "2019-08-31", until: "2019-09-07" } },
    },
  ],
  boundaries: true,
});

const experts = { kind: "expert-argument", on: "2019-08-05" } as const;
const risk = { kind: "risk-assessment", on: "2019-08-12" } as const;
const review = { kind: "legality-review", on: "2019-08-26", result: "passed" } as const;
const discussion = (on: string) => ({ kind: "collective-discussion", on }) as const;

testRule(frame, nationalLaw, completeDecisionSteps, {
  asOf: "2022-12-31",
  others,
  record: {
    unit: "county",
    technical: true,
    stabilityRisk: true,
    decidedOn: "2019-09-02",
    procedure: [experts, risk, review, discussion("2019-09-02")],
  },
  keeps: [
    { name: "experts, risk, review, discussion" },
    {
      name: "discussed on the first day of the regulations",
      record: { decidedOn: "2019-09-01", procedure: [experts, risk, review, discussion("2019-09-01")] },
    },
    {
      name: "an exploratory reform whose legal risk was shown: the review need not have passed",
      record: {
        exploratoryReform: true,
        procedure: [experts, risk, { ...review, result: "failed" }, discussion("2019-09-02")],
      },
    },
    {
      name: "the risk was assessed under other rules",
      record: { riskAssessedElsewhere: true, procedure: [experts, review, discussion("2019-09-02")] },
    },
    {
      name: "neither technical nor risky",
      record: { technical: false, stabilityRisk: false, procedure: [review, discussion("2019-09-02")] },
    },
  ],
  breaks: [
    {
      name: "not reviewed",
      record: { procedure: [experts, risk, discussion("2019-09-02")] },
      message: "review-passed-before-discussion",
      severity: "error",
    },
    {
      name: "an exploratory reform that was not reviewed at all",
      record: { exploratoryReform: true, procedure: [experts, risk, discussion("2019-09-02")] },
      message: "exploratory-reform-reviewed-before-discussion",
    },
    {
      name: "no experts, risk assessed too late",
      record: { procedure: [{ ...risk, on: "2019-09-05" }, review, discussion("2019-09-02")] },
      findings: [{ message: "experts-before-discussion" }, { message: "risk-assessed-before-discussion" }],
    },
  ],
  undetermined: [
    {
      name: "whether it is technical is not known",
      record: { technical: undefined, procedure: [risk, review, discussion("2019-09-02")] },
      missing: ["technical"],
    },
  ],
  notApplicable: [
    { name: "the procedure does not apply", record: { excluded: "legislation", procedure: [] } },
    { name: "a department's decision", record: { unit: "bureau", procedure: [discussion("2019-09-02")] } },
    { name: "a township's decision", record: { unit: "town", procedure: [discussion("2019-09-02")] } },
    {
      name: "discussed on the day before the regulations",
      record: { decidedOn: "2019-08-31", procedure: [discussion("2019-08-31")] },
    },
  ],
  boundaries: true,
});

const report = { kind: "party-report", on: "2019-08-28" } as const;
const publication = (on: string) => ({ kind: "publication", on }) as const;

testRule(frame, nationalLaw, reportDecisionToPartyCommittee, {
  asOf: "2022-12-31",
  others,
  record: { unit: "county", publishedOn: "2019-09-04", procedure: [report, publication("2019-09-04")] },
  keeps: [
    { name: "reported, then published" },
    {
      name: "published on the first day of the regulations",
      record: { publishedOn: "2019-09-01", procedure: [report, publication("2019-09-01")] },
    },
  ],
  breaks: [{ name: "not reported", record: { procedure: [publication("2019-09-04")] }, severity: "error" }],
  notApplicable: [
    { name: "a department's decision", record: { unit: "bureau", procedure: [publication("2019-09-04")] } },
    {
      name: "published on the day before",
      record: { publishedOn: "2019-08-31", procedure: [publication("2019-08-31")] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, archiveDecisionRecord, {
  asOf: "2022-12-31",
  others,
  record: { unit: "county", concludedOn: "2022-03-31" },
  keeps: [
    { name: "whole", record: { record: { archiveComplete: true } } },
    {
      name: "on the first day of the regulations",
      record: { concludedOn: "2019-09-01", record: { archiveComplete: true } },
    },
  ],
  breaks: [{ name: "not whole", record: { record: { archiveComplete: false } }, severity: "error" }],
  undetermined: [{ name: "nothing is known of the archive", missing: ["record.archiveComplete"] }],
  notApplicable: [
    { name: "not closed", record: { concludedOn: undefined } },
    { name: "a department's decision", record: { unit: "bureau", record: { archiveComplete: false } } },
    {
      name: "closed on the day before the regulations",
      record: { concludedOn: "2019-08-31", record: { archiveComplete: false } },
    },
  ],
  boundaries: true,
});
