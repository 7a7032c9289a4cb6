import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  decideOnlyControllableRisk,
  discussDecisionInOrder,
  giveDecisionReviewerTime,
  hearLegalAdvisers,
  publishDecisionInTime,
  sendHearingPapersEarly,
  signExpertOpinion,
} from "../../../rules/national-law/decision-reviews.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const asOf = "2022-12-31";
const decision = "decision";

/** A decision of a county's government, whom the regulations bind, and one of a department, whom they do not. */
const units = [
  { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
  { id: "bureau", title: "示例局", kind: "department", level: "county" },
];
const others = {
  unit: units,
  "major-decision": [
    { id: decision, unit: "county" },
    { id: "decision-of-bureau", unit: "bureau", decidedOn: "2022-04-01" },
  ],
};
const ofDepartment = { decision: "decision-of-bureau" };

testRule(frame, nationalLaw, sendHearingPapersEarly, {
  asOf,
  others,
  record: { kind: "hearing", decision, papersSentOn: "2022-03-01", from: "2022-03-08" },
  keeps: [
    { name: "seven days before" },
    { name: "on the first day of the regulations", record: { papersSentOn: "2019-09-01", from: "2019-09-08" } },
  ],
  breaks: [{ name: "six days before", record: { papersSentOn: "2022-03-02" }, severity: "error" }],
  notApplicable: [
    { name: "a survey", record: { kind: "survey" } },
    { name: "a department's hearing", record: { ...ofDepartment, papersSentOn: "2022-03-07" } },
    { name: "about a draft rule", record: { decision: undefined, project: "project" } },
    { name: "sent on the day before the regulations", record: { papersSentOn: "2019-08-31", from: "2019-09-03" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, signExpertOpinion, {
  asOf,
  others,
  record: { decision, heldOn: "2022-03-08", writtenOpinionOn: "2022-03-10", signed: true },
  keeps: [
    { name: "signed" },
    {
      name: "spoken opinions at a meeting, nothing to sign",
      record: { writtenOpinionOn: undefined, signed: undefined },
    },
    { name: "conflicts were not checked beforehand, and there was none", record: { conflictChecked: false } },
    { name: "on the first day of the regulations", record: { heldOn: "2019-09-01" } },
  ],
  breaks: [
    { name: "not signed", record: { signed: false }, severity: "error" },
    { name: "an expert with a direct interest", record: { conflictFound: true } },
  ],
  undetermined: [{ name: "whether it was signed is not known", record: { signed: undefined }, missing: ["signed"] }],
  notApplicable: [
    { name: "about a document", record: { decision: undefined, document: "document" } },
    { name: "before the regulations", record: { heldOn: "2019-08-31", signed: false } },
  ],
  boundaries: true,
});

const decidedOn = (on: string | undefined, facts: object = {}) => ({
  ...others,
  "major-decision": [...others["major-decision"].slice(1), { id: decision, unit: "county", decidedOn: on, ...facts }],
});

testRule(frame, nationalLaw, decideOnlyControllableRisk, {
  asOf,
  record: { decision, concludedOn: "2022-03-08", controllable: true },
  others: decidedOn("2022-04-01"),
  keeps: [
    { name: "under control" },
    {
      name: "not under control, and found to be so after the draft was adjusted",
      record: { controllable: false },
      others: { "risk-assessment": [{ id: "second", decision, concludedOn: "2022-03-25", controllable: true }] },
    },
    { name: "on the first day of the regulations", record: { concludedOn: "2019-09-01" } },
  ],
  breaks: [
    { name: "not under control", record: { controllable: false }, severity: "error" },
    {
      name: "found to be under control only after the decision",
      record: { controllable: false },
      others: { "risk-assessment": [{ id: "second", decision, concludedOn: "2022-04-02", controllable: true }] },
    },
  ],
  undetermined: [
    { name: "whether it was is not known", record: { controllable: undefined }, missing: ["controllable"] },
    {
      name: "not under control, and when it was decided is not recorded",
      others: decidedOn(undefined, { open: false }),
      record: { controllable: false },
      missing: [`major-decision/${decision}: decidedOn`],
    },
  ],
  notApplicable: [
    { name: "not decided", others: decidedOn(undefined, { open: true }), record: { controllable: false } },
    { name: "before the regulations", record: { concludedOn: "2019-08-31", controllable: false } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, giveDecisionReviewerTime, {
  asOf,
  others,
  record: { decision, urgent: false, submittedOn: "2022-03-07", concludedOn: "2022-03-16" },
  keeps: [
    { name: "seven working days" },
    { name: "on the first day of the regulations", record: { submittedOn: "2019-09-01", concludedOn: "2019-09-10" } },
  ],
  breaks: [{ name: "six working days", record: { concludedOn: "2022-03-15" }, severity: "warning" }],
  undetermined: [{ name: "whether it was urgent is not known", record: { urgent: undefined }, missing: ["urgent"] }],
  notApplicable: [
    { name: "urgent", record: { urgent: true, concludedOn: "2022-03-08" } },
    {
      name: "submitted on the day before the regulations",
      record: { submittedOn: "2019-08-31", concludedOn: "2019-09-03" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, hearLegalAdvisers, {
  asOf,
  others,
  record: { decision, concludedOn: "2022-03-16", advisers: ["adviser"] },
  keeps: [
    { name: "an adviser took part" },
    { name: "on the first day of the regulations", record: { concludedOn: "2019-09-01" } },
  ],
  breaks: [{ name: "none took part", record: { advisers: [] }, severity: "error" }],
  undetermined: [{ name: "who took part is not known", record: { advisers: undefined }, missing: ["advisers"] }],
  notApplicable: [
    { name: "not concluded", record: { concludedOn: undefined, advisers: [] } },
    { name: "a department's decision", record: { ...ofDepartment, advisers: [] } },
    { name: "before the regulations", record: { concludedOn: "2019-08-31", advisers: [] } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, discussDecisionInOrder, {
  asOf,
  others,
  record: { decision, heldOn: "2022-03-22", meeting: "standing", chiefSpokeLast: true, dissentRecorded: true },
  keeps: [
    { name: "in the standing meeting, the chief last, dissent recorded" },
    { name: "on the first day of the regulations", record: { heldOn: "2019-09-01" } },
  ],
  breaks: [
    { name: "the chief spoke first", record: { chiefSpokeLast: false }, severity: "error" },
    { name: "in a committee", record: { meeting: "case-committee" } },
    { name: "in an office meeting, which is neither standing nor plenary", record: { meeting: "head-office" } },
    { name: "no reasons for departing from the majority", record: { departureReasoned: false } },
  ],
  undetermined: [{ name: "which meeting it was is not known", record: { meeting: undefined }, missing: ["meeting"] }],
  notApplicable: [
    { name: "about a document", record: { decision: undefined, document: "document" } },
    { name: "a department's decision", record: { ...ofDepartment, meeting: "head-office" } },
    { name: "before the regulations", record: { heldOn: "2019-08-31", chiefSpokeLast: false } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishDecisionInTime, {
  asOf,
  others,
  record: { unit: "county", decidedOn: "2022-03-22" },
  keeps: [
    { name: "on the twentieth working day", record: { publishedOn: "2022-04-20" } },
    {
      name: "decided on the first day of the regulations",
      record: { decidedOn: "2019-09-01", publishedOn: "2019-09-27" },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { publishedOn: "2022-04-21" },
      message: "late",
      due: "2022-04-20",
      severity: "warning",
    },
    { name: "not published", message: "overdue" },
  ],
  notApplicable: [
    { name: "the procedure does not apply", record: { excluded: "emergency" } },
    { name: "kept from publication by law", record: { secret: true } },
    { name: "a department's decision", record: { unit: "bureau" } },
    { name: "decided before the regulations", record: { decidedOn: "2019-08-31" } },
    { name: "decided on the last day of the old period of disclosure", record: { decidedOn: "2019-05-14" } },
    { name: "decided on the first day of the new one", record: { decidedOn: "2019-05-15" } },
  ],
  boundaries: true,
});
