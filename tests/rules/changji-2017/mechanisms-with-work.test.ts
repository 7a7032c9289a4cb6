import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import * as rules from "../../../rules/changji-2017/mechanisms-with-work.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const afterTheYear = "2018-01-01";
const bureau = { id: "bureau", kind: "department", level: "county", parent: "county" };
const decision = { id: "decision", unit: "bureau", decidedOn: "2017-06-01", procedure: [], wideConcern: true };
const act = { id: "act", unit: "bureau", kind: "penalty", decidedOn: lastDay, procedure: [], major: true };
const review = { id: "review", case: "act", concludedOn: lastDay, result: "lawful" };
const cleanUp = (on: string) => [{ on, verdict: "keep" }];

/**
 * For each mechanism the records of a year in which it worked, on the first or last day on which that counts, what shows that
 * it did not work though there was something to do, and that there was nothing to do.
 */
const years = [
  {
    show: rules.showWorkOfOpinionSurvey,
    found: rules.foundOpinionSurveyOnPaper,
    kind: "opinion-survey",
    worked: { "major-decision": [{ ...decision, surveyedOn: "2017-05-02" }] },
    idle: { "major-decision": [{ id: "decision", surveyedOn: undefined }] },
    nothing: { "major-decision": [{ id: "decision", wideConcern: false, surveyedOn: undefined }] },
  },
  {
    show: rules.showWorkOfRiskAssessment,
    found: undefined,
    kind: "risk-assessment",
    worked: {
      "major-decision": [
        { ...decision, stabilityRisk: true, procedure: [{ kind: "risk-assessment", on: "2017-05-02" }] },
      ],
    },
    idle: { "major-decision": [{ id: "decision", procedure: [] }] },
    nothing: { "major-decision": [{ id: "decision", stabilityRisk: false, procedure: [] }] },
  },
  {
    show: rules.showWorkOfDecisionAccountability,
    found: rules.foundDecisionAccountabilityOnPaper,
    kind: "decision-accountability",
    worked: {
      "major-decision": [{ ...decision, decidedOn: "2015-06-01", lookedBackOn: lastDay }],
      "unlawful-case": [{ id: "case", unit: "bureau", decision: "decision", establishedOn: "2017-01-01" }],
    },
    idle: { "major-decision": [{ id: "decision", lookedBackOn: afterTheYear }] },
    nothing: { "unlawful-case": [{ id: "case", establishedOn: "2016-12-31" }] },
  },
  {
    show: rules.showWorkOfFullProcessRecord,
    found: rules.foundFullProcessRecordOnPaper,
    kind: "full-process-record",
    worked: { "enforcement-case": [{ ...act, record: { complete: true } }] },
    idle: { "enforcement-case": [{ id: "act", record: undefined }] },
    nothing: { "enforcement-case": [{ id: "act", decidedOn: "2016-12-31" }] },
  },
  {
    show: rules.showWorkOfEnforcementLegalReview,
    found: rules.foundEnforcementLegalReviewOnPaper,
    kind: "enforcement-legal-review",
    worked: { "enforcement-case": [act], "enforcement-review": [review] },
    idle: { "enforcement-review": [{ id: "review", concludedOn: afterTheYear }] },
    nothing: { "enforcement-case": [{ id: "act", major: false }], "enforcement-review": [{ id: "review", case: "x" }] },
  },
  {
    show: rules.showWorkOfPostRotation,
    found: rules.foundPostRotationOnPaper,
    kind: "post-rotation",
    worked: { "power-post": [{ id: "post", unit: "bureau", rotationDueOn: lastDay, rotatedOn: lastDay }] },
    idle: { "power-post": [{ id: "post", rotatedOn: afterTheYear }] },
    nothing: { "power-post": [{ id: "post", rotationDueOn: afterTheYear }] },
  },
  {
    show: rules.showWorkOfReconsiderationHearing,
    found: rules.foundReconsiderationHearingOnPaper,
    kind: "reconsideration-hearing",
    worked: { "reconsideration-case": [{ id: "case", unit: "bureau", decidedOn: lastDay, hearingHeld: true }] },
    idle: { "reconsideration-case": [{ id: "case", hearingHeld: false }] },
    nothing: { "reconsideration-case": [{ id: "case", decidedOn: "2016-12-31" }] },
  },
  {
    show: rules.showWorkOfHeadAppearance,
    found: undefined,
    kind: "head-appearance",
    worked: { "litigation-case": [{ id: "suit", defendant: "bureau", sessionOn: lastDay, headAppeared: true }] },
    idle: { "litigation-case": [{ id: "suit", headAppeared: false }] },
    nothing: { "litigation-case": [{ id: "suit", sessionOn: "2016-12-31" }] },
  },
  {
    show: rules.showWorkOfDocumentCleanUp,
    found: rules.foundDocumentCleanUpOnPaper,
    kind: "document-clean-up",
    worked: {
      "normative-document": [
        { id: "paper", unit: "bureau", kind: "normative", publishedOn: "2016-12-31", cleanUps: cleanUp(lastDay) },
      ],
    },
    idle: { "normative-document": [{ id: "paper", cleanUps: cleanUp(afterTheYear) }] },
    nothing: { "normative-document": [{ id: "paper", publishedOn: "2017-01-01" }] },
  },
  {
    show: rules.showWorkOfServiceHotline,
    found: undefined,
    kind: "service-hotline",
    worked: { "hotline-ticket": [{ id: "ticket", unit: "bureau", receivedOn: lastDay }] },
    idle: { "hotline-ticket": [{ id: "ticket", receivedOn: "2016-12-31" }] },
    nothing: undefined,
  },
  {
    show: rules.showWorkOfJointEnforcement,
    found: undefined,
    kind: "joint-enforcement",
    worked: {
      "enforcement-case": [{ ...act, referrals: [{ to: "other", sentOn: "2017-01-01" }] }],
      "random-inspection": [],
    },
    idle: { "enforcement-case": [{ id: "act", referrals: [] }] },
    nothing: { "enforcement-case": [{ id: "act", decidedOn: "2016-12-31", referrals: [] }] },
  },
  {
    show: rules.showWorkOfCreditSharing,
    found: undefined,
    kind: "credit-sharing",
    worked: { "market-subject": [{ id: "shop", unit: "bureau", creditSharedOn: "2017-01-01" }] },
    idle: { "market-subject": [{ id: "shop", creditSharedOn: "2016-12-31" }] },
    nothing: { "market-subject": [{ id: "shop", unit: "elsewhere" }] },
  },
  {
    show: rules.showWorkOfRandomInspectionRules,
    found: undefined,
    kind: "random-inspection-rules",
    worked: {
      "random-inspection": [{ id: "inspection", unit: "bureau", inspectedOn: lastDay }],
      list: [{ id: "powers", unit: "bureau", kind: "power" }],
      "list-entry": [{ id: "power", list: "powers", kind: "inspection", validFrom: "2015-12-01" }],
    },
    idle: { "random-inspection": [{ id: "inspection", inspectedOn: "2016-12-31" }] },
    nothing: {
      "random-inspection": [{ id: "inspection", inspectedOn: "2016-12-31" }],
      "list-entry": [{ id: "power", kind: "licence" }],
    },
  },
] as const;

// A loop and not `describe.each`, so that the catalogue finds the cases of each rule.
for (const { show, found, kind, worked, idle, nothing } of years) {
  const county = { id: "county", kind: "government", level: "county", parent: "prefecture" };
  const prefecture = { id: "prefecture", kind: "government", level: "prefecture" };
  testRule(frame, changji2017, show, {
    asOf: afterTheYear,
    record: { kind, unit: "bureau", title: "机制", usedSince: "2016-05-03" },
    others: { unit: [bureau, county, prefecture], ...worked },
    keeps: [
      { name: "one piece of work in the year" },
      { name: "looks idle: the county founded it, its bureau works", record: { unit: "county" } },
      { name: "looks idle: the prefecture founded it for its counties", record: { unit: "prefecture" } },
      {
        name: "looks idle: another founded it, the bureau takes part",
        record: { unit: "elsewhere", participants: ["bureau"] },
      },
    ],
    breaks: [{ name: "something to do, and no work", others: idle, due: lastDay, severity: "warning" }],
    pending: [{ name: "no work on the last day of the year", asOf: lastDay, others: idle, due: lastDay }],
    notApplicable: [
      ...(nothing === undefined ? [] : [{ name: "looks idle: there was nothing to do", others: nothing }]),
      { name: "set up and not in use, which is no mechanism yet", record: { usedSince: undefined }, others: idle },
      { name: "given up in the year", record: { endedOn: lastDay }, others: idle },
      { name: "another mechanism", record: { kind: "other" }, others: idle },
      { name: "on the day before the plan was in force", asOf: "2017-03-31", others: idle },
    ],
  });
  if (found === undefined) continue;
  const mechanism = { id: "m", unit: "county", kind, usedSince: lastDay, document: { document: "工作办法" } };
  testRule(frame, changji2017, found, {
    asOf: afterTheYear,
    record: { id: "county", kind: "government", level: "county", parent: "prefecture" },
    others: { unit: [bureau, prefecture], mechanism: [mechanism], ...worked },
    keeps: [
      { name: "founded by a paper, and at work" },
      {
        name: "looks unfounded: the paper is the prefecture's",
        others: { mechanism: [{ id: "m", unit: "prefecture" }] },
      },
      { name: "looks unfounded: the paper is the bureau's", others: { mechanism: [{ id: "m", unit: "bureau" }] } },
    ],
    breaks: [
      {
        name: "work without a paper",
        others: { mechanism: [{ id: "m", document: undefined }] },
        due: lastDay,
        severity: "notice",
      },
      { name: "the paper is another county's", others: { mechanism: [{ id: "m", unit: "elsewhere" }] } },
      {
        name: "the paper is that of a government below it",
        others: {
          unit: [{ id: "below", kind: "government", level: "township", parent: "county" }],
          mechanism: [{ id: "m", unit: "below" }],
        },
      },
      { name: "in use when the year was over", others: { mechanism: [{ id: "m", usedSince: afterTheYear }] } },
    ],
    pending: [
      { name: "no paper on the last day", asOf: lastDay, others: { mechanism: [{ id: "m", unit: "elsewhere" }] } },
    ],
    notApplicable: [
      {
        name: "no work, which another rule tells of",
        others: { ...idle, mechanism: [{ id: "m", unit: "elsewhere" }] },
      },
      {
        name: "on the day before the plan was in force",
        asOf: "2017-03-31",
        others: { mechanism: [{ id: "m", unit: "elsewhere" }] },
      },
    ],
  });
}
