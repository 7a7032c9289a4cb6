import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  discussCaseBeforeDecision,
  holdDueHearingBeforeDecision,
  investigateBeforePenalty,
  reviewMajorCaseBeforeDecision,
} from "../../../rules/changji-2017/enforcement-procedure.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

const investigation = { kind: "investigation", on: "2017-03-20" } as const;
const notice = { kind: "notice", on: "2017-04-05" } as const;
const hearing = { kind: "hearing", on: "2017-04-12" } as const;
const review = { kind: "legal-review", on: "2017-04-14", result: "passed" } as const;
const discussion = { kind: "collective-discussion", on: "2017-04-19" } as const;
const decision = { kind: "decision", on: "2017-04-20" } as const;
const onFirstDay = { decidedOn: "2017-04-01" };
const decidedFirst = { ...decision, on: "2017-04-01" };
const decidedLast = { ...decision, on: "2017-12-31" };
const decidedBefore = { decidedOn: "2017-03-31", procedure: [{ ...decision, on: "2017-03-31" }] };
const decidedAfter = { decidedOn: "2018-01-01", procedure: [{ ...decision, on: "2018-01-01" }] };

testRule(frame, changji2017, investigateBeforePenalty, {
  asOf: "2017-09-30",
  record: {
    kind: "penalty",
    procedureKind: "ordinary",
    decidedOn: "2017-04-20",
    procedure: [investigation, notice, decision],
  },
  keeps: [
    { name: "investigated, told, decided" },
    {
      name: "told before the plan, decided on its first day",
      record: { ...onFirstDay, procedure: [investigation, { ...notice, on: "2017-03-31" }, decidedFirst] },
    },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", procedure: [investigation, notice, decidedLast] },
    },
  ],
  breaks: [
    {
      name: "not investigated",
      record: { procedure: [notice, decision] },
      message: "investigation-before-decision",
      severity: "error",
      field: "procedure",
    },
    {
      name: "investigated the day after",
      record: { procedure: [{ ...investigation, on: "2017-04-21" }, notice, decision] },
      message: "investigation-before-decision",
      data: { firstOn: "2017-04-21" },
    },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
    { name: "by which procedure is not known", record: { procedureKind: undefined }, missing: ["procedureKind"] },
    {
      name: "investigated and decided on one day, in unknown order",
      record: { procedure: [{ ...investigation, on: "2017-04-20" }, notice, decision] },
      missing: ["procedure[0].order", "procedure[2].order"],
    },
  ],
  notApplicable: [
    { name: "in the summary procedure", record: { procedureKind: "summary", procedure: [decision] } },
    { name: "a licence", record: { kind: "licence", procedure: [decision] } },
    { name: "not decided yet", record: { decidedOn: undefined, procedure: [investigation] } },
    {
      name: "to be decided on a later day",
      record: { decidedOn: "2017-10-09", procedure: [{ ...decision, on: "2017-10-09" }] },
    },
    { name: "decided on the day before the plan was in force", record: decidedBefore },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: decidedAfter },
  ],
  boundaries: true,
});

testRule(frame, changji2017, holdDueHearingBeforeDecision, {
  asOf: "2017-09-30",
  record: {
    kind: "penalty",
    hearingDue: true,
    hearingRequestedOn: "2017-04-06",
    decidedOn: "2017-04-20",
    procedure: [hearing, decision],
  },
  keeps: [
    { name: "heard before the decision" },
    {
      name: "decided on the first day of the plan",
      record: { ...onFirstDay, procedure: [{ ...hearing, on: "2017-03-31" }, decidedFirst] },
    },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", procedure: [hearing, decidedLast] },
    },
  ],
  breaks: [
    { name: "not heard", record: { procedure: [decision] }, severity: "error" },
    { name: "heard the day after", record: { procedure: [{ ...hearing, on: "2017-04-21" }, decision] } },
    {
      name: "an expropriation, which is heard though nobody asked",
      record: { kind: "expropriation", hearingRequestedOn: undefined, procedure: [decision] },
    },
  ],
  undetermined: [
    { name: "whether a hearing was due is not known", record: { hearingDue: undefined }, missing: ["hearingDue"] },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "no hearing was due", record: { hearingDue: false, procedure: [decision] } },
    {
      name: "told of the hearing, the party asked for none",
      record: { hearingRequestedOn: undefined, procedure: [decision] },
    },
    { name: "asked for and waived", record: { rightsWaivedOn: "2017-04-08", procedure: [decision] } },
    {
      name: "not decided yet, and whether a hearing is due is not known",
      record: { hearingDue: undefined, decidedOn: undefined, procedure: [] },
    },
    { name: "decided on the day before the plan was in force", record: decidedBefore },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: decidedAfter },
  ],
  boundaries: true,
});

testRule(frame, changji2017, discussCaseBeforeDecision, {
  asOf: "2017-09-30",
  record: { collectiveDiscussionDue: true, decidedOn: "2017-04-20", procedure: [discussion, decision] },
  keeps: [
    { name: "discussed before the decision" },
    {
      name: "decided on the first day of the plan",
      record: { ...onFirstDay, procedure: [{ ...discussion, on: "2017-03-31" }, decidedFirst] },
    },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", procedure: [discussion, decidedLast] },
    },
  ],
  breaks: [{ name: "not discussed", record: { procedure: [decision] }, severity: "error" }],
  undetermined: [
    {
      name: "whether a discussion was due is not known",
      record: { collectiveDiscussionDue: undefined },
      missing: ["collectiveDiscussionDue"],
    },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "no discussion was due", record: { collectiveDiscussionDue: false, procedure: [decision] } },
    { name: "not decided yet", record: { decidedOn: undefined, procedure: [] } },
    { name: "decided on the day before the plan was in force", record: decidedBefore },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: decidedAfter },
  ],
  boundaries: true,
});

testRule(frame, changji2017, reviewMajorCaseBeforeDecision, {
  asOf: "2017-09-30",
  record: { major: true, decidedOn: "2017-04-20", procedure: [review, discussion, decision] },
  keeps: [
    { name: "reviewed, then decided" },
    {
      name: "reviewed and decided on one day, in that order",
      record: {
        procedure: [
          { ...review, on: "2017-04-20", order: 1 },
          { ...decision, order: 2 },
        ],
      },
    },
    { name: "passed after changes", record: { procedure: [{ ...review, result: "passed-with-changes" }, decision] } },
    {
      name: "decided on the first day of the plan",
      record: { ...onFirstDay, procedure: [{ ...review, on: "2017-03-31" }, decidedFirst] },
    },
    {
      name: "decided on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31", procedure: [review, decidedLast] },
    },
  ],
  breaks: [
    {
      name: "not reviewed",
      record: { procedure: [discussion, decision] },
      severity: "error",
      data: { firstOn: undefined },
    },
    { name: "the review did not pass", record: { procedure: [{ ...review, result: "failed" }, decision] } },
    {
      name: "reviewed after the decision",
      record: { procedure: [{ ...review, on: "2017-04-26" }, decision] },
      data: { firstOn: "2017-04-26" },
    },
  ],
  undetermined: [
    { name: "whether it is a major one is not known", record: { major: undefined }, missing: ["major"] },
    {
      name: "how the review ended is not known",
      record: { procedure: [{ ...review, result: undefined }, decision] },
      missing: ["procedure[0].result"],
    },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    { name: "no major one", record: { major: false, procedure: [decision] } },
    { name: "not decided yet", record: { decidedOn: undefined, procedure: [review] } },
    { name: "decided on the day before the plan was in force", record: decidedBefore },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: decidedAfter },
  ],
  boundaries: true,
});
