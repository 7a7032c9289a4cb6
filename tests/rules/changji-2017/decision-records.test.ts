import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  archiveDecisionWhole,
  explainDecisionOfWideConcern,
  hearNamedGroups,
  recordDiscussionTruthfully,
  surveyOpinionBeforeDecision,
} from "../../../rules/changji-2017/decision-records.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const before = { decidedOn: "2017-03-31" };
const after = { decidedOn: "2018-01-01" };

testRule(frame, changji2017, explainDecisionOfWideConcern, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { decidedOn: "2017-05-16", wideConcern: true },
  keeps: [
    { name: "published and explained", record: { publishedOn: "2017-05-24", explainedOn: "2017-05-26" } },
    {
      name: "decided on the first day of the plan",
      record: { decidedOn: "2017-04-01", publishedOn: "2017-04-05", explainedOn: "2017-04-05" },
    },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", publishedOn: "2018-01-03", explainedOn: "2018-01-03" },
    },
  ],
  breaks: [
    { name: "neither published nor explained", due: "2017-06-14", severity: "warning" },
    { name: "published and not explained", record: { publishedOn: "2017-05-24" } },
    { name: "explained and not published", record: { explainedOn: "2017-05-24" } },
    { name: "to be explained on a later day", record: { publishedOn: "2017-05-24", explainedOn: "2017-10-09" } },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2017-06-14", due: "2017-06-14" }],
  undetermined: [
    { name: "whether it is of wide concern is not said", record: { wideConcern: undefined }, missing: ["wideConcern"] },
  ],
  notApplicable: [
    { name: "of no wide concern", record: { wideConcern: false } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "an emergency", record: { excluded: "emergency" } },
    { name: "decided on the day before the plan was in force", record: before },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: after },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, surveyOpinionBeforeDecision, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-05-16", wideConcern: true, surveyed: true, surveyedOn: "2017-03-28" },
  keeps: [
    { name: "surveyed before the decision" },
    {
      name: "surveyed by a paper of its own",
      record: { surveyed: undefined, surveyedOn: undefined },
      others: { consultation: [{ id: "survey", decision: "record", kind: "survey", from: "2017-03-20" }] },
    },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", asOf: "2018-06-30", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    { name: "not surveyed", record: { surveyed: false, surveyedOn: undefined }, severity: "notice" },
    { name: "surveyed the day after", record: { surveyedOn: "2017-05-17" } },
  ],
  undetermined: [
    {
      name: "whether it was surveyed is not known",
      record: { surveyed: undefined, surveyedOn: undefined },
      missing: ["surveyed", "surveyedOn"],
    },
    {
      name: "surveyed, nobody knows when and by what paper",
      record: { surveyedOn: undefined },
      missing: ["surveyedOn"],
    },
    { name: "whether it is of wide concern is not said", record: { wideConcern: undefined }, missing: ["wideConcern"] },
  ],
  notApplicable: [
    { name: "of no wide concern", record: { wideConcern: false } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "legislation", record: { excluded: "legislation", surveyed: false } },
    { name: "decided on the day before the plan was in force", record: { ...before, surveyed: false } },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: { ...after, surveyed: false } },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, hearNamedGroups, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-05-16" },
  keeps: [
    { name: "deputies and the public", record: { groupsHeard: ["public", "deputies"] } },
    { name: "a social organisation", record: { groupsHeard: ["social-organisations"] } },
    { name: "on the first day of the plan", record: { decidedOn: "2017-04-01", groupsHeard: ["deputies"] } },
    {
      name: "on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", groupsHeard: ["deputies"] },
    },
  ],
  breaks: [
    { name: "nobody", record: { groupsHeard: [] }, severity: "warning" },
    { name: "experts and businesses only", record: { groupsHeard: ["experts", "market-subjects"] } },
  ],
  undetermined: [{ name: "who was heard is not known", missing: ["groupsHeard"] }],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: undefined, groupsHeard: [] } },
    { name: "an emergency", record: { excluded: "emergency", groupsHeard: [] } },
    { name: "decided on the day before the plan was in force", record: { ...before, groupsHeard: [] } },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: { ...after, groupsHeard: [] } },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, recordDiscussionTruthfully, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-05-16", record: { opinionsRecorded: true, decisionRecorded: true } },
  keeps: [
    { name: "both recorded" },
    { name: "on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "on the last day of the plan", asOf: "2018-06-30", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "what was said is not recorded",
      record: { record: { opinionsRecorded: false, decisionRecorded: true } },
      severity: "error",
    },
    { name: "what was decided is not recorded", record: { record: { decisionRecorded: false } } },
  ],
  undetermined: [
    {
      name: "nothing is known of the record",
      record: { record: undefined },
      missing: ["record.opinionsRecorded", "record.decisionRecorded"],
    },
    {
      name: "only that the decision is recorded is known",
      record: { record: { decisionRecorded: true } },
      missing: ["record.opinionsRecorded"],
    },
  ],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "an emergency", record: { excluded: "emergency" } },
    { name: "decided on the day before the plan was in force", record: before },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: after },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, archiveDecisionWhole, {
  asOf: "2017-09-30",
  record: {
    concludedOn: "2017-06-30",
    record: { archiveComplete: true },
    procedure: [{ kind: "collective-discussion", on: "2017-05-18", document: "会议纪要" }],
  },
  keeps: [
    { name: "archived whole" },
    { name: "closed on the first day of the plan", record: { concludedOn: "2017-04-01" } },
    { name: "closed on the last day of the plan", asOf: "2018-06-30", record: { concludedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "three papers are missing",
      record: { record: { archiveComplete: false, papersMissing: 3 } },
      data: { missing: 3 },
      severity: "error",
    },
    {
      name: "not whole, how much is missing is not known",
      record: { record: { archiveComplete: false } },
      data: { missing: undefined },
    },
    {
      name: "said to be whole, and a paper missing",
      record: { record: { archiveComplete: true, papersMissing: 1 } },
    },
  ],
  undetermined: [
    {
      name: "no paper is named for a step",
      record: { procedure: [{ kind: "collective-discussion", on: "2017-05-18" }] },
      missing: ["procedure[0].document"],
    },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
    { name: "nothing is known of the archive", record: { record: undefined }, missing: ["record.archiveComplete"] },
  ],
  notApplicable: [
    { name: "not closed yet", record: { concludedOn: undefined } },
    { name: "an emergency", record: { excluded: "emergency" } },
    { name: "closed on the day before the plan was in force", record: { concludedOn: "2017-03-31" } },
    { name: "closed when the plan had ended", asOf: "2018-06-30", record: { concludedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
