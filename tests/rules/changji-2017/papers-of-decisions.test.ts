import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  lookBackOnUnlawfulDecision,
  namePersonsAccountableForDecision,
} from "../../../rules/changji-2017/decision-records.js";
import {
  discussNoDecisionFoundUnlawful,
  reviewDecisionBeforeMeeting,
} from "../../../rules/changji-2017/decision-review-papers.js";
import { licenseByPublishedDocumentsOnly } from "../../../rules/changji-2017/document-validity.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, namePersonsAccountableForDecision, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-06-15", responsiblePersons: ["县长甲"] },
  keeps: [{ name: "who answers for it is recorded" }],
  breaks: [
    { name: "nobody is recorded", record: { responsiblePersons: undefined } },
    { name: "the list is empty", record: { responsiblePersons: [] } },
  ],
  notApplicable: [
    {
      name: "a matter to which the procedure does not apply",
      record: { excluded: "emergency", responsiblePersons: [] },
    },
    {
      name: "decided on the day before the plan was in force",
      record: { decidedOn: "2017-03-31", responsiblePersons: [] },
    },
  ],
});

const decision = { id: "d", unit: "gov", title: "选址", decidedOn: "2017-05-10" };

testRule(frame, changji2017, lookBackOnUnlawfulDecision, {
  asOf: "2018-01-01",
  record: { decision: "d", establishedOn: "2017-08-01" },
  others: { "major-decision": [{ ...decision, lookedBackOn: "2017-12-31" }] },
  keeps: [
    { name: "looked back on the last day of the year" },
    { name: "on the day it was established", others: { "major-decision": [{ id: "d", lookedBackOn: "2017-08-01" }] } },
  ],
  breaks: [
    { name: "never", others: { "major-decision": [{ id: "d", lookedBackOn: undefined }] }, due: "2017-12-31" },
    { name: "before it was established", others: { "major-decision": [{ id: "d", lookedBackOn: "2017-07-31" }] } },
    { name: "after the year", others: { "major-decision": [{ id: "d", lookedBackOn: "2018-01-01" }] } },
  ],
  pending: [
    {
      name: "not yet",
      asOf: "2017-12-31",
      others: { "major-decision": [{ id: "d", lookedBackOn: undefined }] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "a case that rests on no decision", record: { decision: undefined } },
    {
      name: "established on the day before the plan was in force",
      record: { establishedOn: "2017-03-31" },
      others: { "major-decision": [{ id: "d", lookedBackOn: undefined }] },
    },
  ],
});

const discussed = (on: string) => ({ kind: "collective-discussion", on });

testRule(frame, changji2017, discussNoDecisionFoundUnlawful, {
  asOf: "2017-09-30",
  record: { decision: "d", concludedOn: "2017-06-01", result: "unlawful" },
  others: { "major-decision": [{ ...decision, procedure: [discussed("2017-05-31")] }] },
  keeps: [
    { name: "looks discussed: the discussion was before the review" },
    {
      name: "no steps are recorded, and the one meeting was before the review",
      others: {
        "major-decision": [{ id: "d", procedure: undefined }],
        "collective-discussion": [{ id: "m", decision: "d", heldOn: "2017-05-31" }],
      },
    },
    {
      name: "changed, found lawful and discussed on that day",
      others: {
        "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }],
        "legality-review": [{ id: "second", decision: "d", concludedOn: "2017-06-20", result: "lawful-after-changes" }],
      },
    },
  ],
  breaks: [
    {
      name: "discussed on the day of the review",
      others: { "major-decision": [{ id: "d", procedure: [discussed("2017-06-01")] }] },
    },
    {
      name: "returned and discussed all the same",
      record: { result: "returned" },
      others: { "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }] },
    },
    {
      name: "found lawful only on the day after the discussion",
      others: {
        "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }],
        "legality-review": [{ id: "second", decision: "d", concludedOn: "2017-06-21", result: "lawful" }],
      },
    },
  ],
  undetermined: [
    {
      name: "neither steps nor meetings are recorded",
      others: { "major-decision": [{ id: "d", procedure: undefined }] },
      missing: ["major-decision/d: procedure"],
    },
  ],
  notApplicable: [
    {
      name: "found lawful",
      record: { result: "lawful" },
      others: { "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }] },
    },
    { name: "the review of a document", record: { decision: undefined } },
    {
      name: "concluded on the day before the plan was in force",
      record: { concludedOn: "2017-03-31" },
      others: { "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }] },
    },
  ],
});

const review = { id: "r", decision: "d", concludedOn: "2017-06-20", result: "lawful" };

testRule(frame, changji2017, reviewDecisionBeforeMeeting, {
  asOf: "2017-09-30",
  record: { decision: "d", heldOn: "2017-06-20" },
  others: { "major-decision": [{ ...decision, procedure: [] }], "legality-review": [review] },
  keeps: [
    { name: "found lawful on the day of the meeting" },
    {
      name: "no steps are recorded, the paper of the review is",
      others: { "major-decision": [{ id: "d", procedure: undefined }] },
    },
    {
      name: "looks unreviewed: the review is a step of the procedure",
      others: {
        "major-decision": [{ id: "d", procedure: [{ kind: "legality-review", on: "2017-06-01", result: "passed" }] }],
        "legality-review": [{ id: "r", result: "unlawful" }],
      },
    },
  ],
  breaks: [
    { name: "found lawful on the day after", others: { "legality-review": [{ id: "r", concludedOn: "2017-06-21" }] } },
    { name: "found unlawful", others: { "legality-review": [{ id: "r", result: "unlawful" }] } },
    {
      name: "brought before a first meeting, reviewed after it and discussed by the procedure",
      others: {
        "major-decision": [{ id: "d", procedure: [discussed("2017-06-28")] }],
        "legality-review": [{ id: "r", concludedOn: "2017-06-25" }],
      },
    },
  ],
  undetermined: [
    {
      name: "neither steps nor a paper of a review are recorded",
      others: {
        "major-decision": [{ id: "d", procedure: undefined }],
        "legality-review": [{ id: "r", decision: "other" }],
      },
      missing: ["major-decision/d: procedure"],
    },
  ],
  notApplicable: [
    {
      name: "the procedure tells of the discussion itself",
      others: {
        "major-decision": [{ id: "d", procedure: [discussed("2017-06-20")] }],
        "legality-review": [{ id: "r", result: "unlawful" }],
      },
    },
    { name: "a meeting on a case", record: { decision: undefined } },
    { name: "held on the day before the plan was in force", record: { heldOn: "2017-03-31" } },
  ],
});

testRule(frame, changji2017, licenseByPublishedDocumentsOnly, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-06-15", basisDocuments: ["n"] },
  others: { "normative-document": [{ id: "n", kind: "normative", publishedOn: "2017-06-15" }] },
  keeps: [
    { name: "published on the day of the licence" },
    {
      name: "looks unpublished: it rests on no document",
      record: { basisDocuments: [] },
      others: { "normative-document": [{ id: "n", publishedOn: undefined }] },
    },
  ],
  breaks: [
    { name: "published on the day after", others: { "normative-document": [{ id: "n", publishedOn: "2017-06-16" }] } },
    {
      name: "an internal document, never published",
      others: { "normative-document": [{ id: "n", kind: "internal", publishedOn: undefined }] },
    },
  ],
  notApplicable: [
    { name: "on what it rests is not recorded", record: { basisDocuments: undefined } },
    {
      name: "looks licensed: the applicant withdrew",
      record: { outcome: "withdrawn" },
      others: { "normative-document": [{ id: "n", publishedOn: undefined }] },
    },
    {
      name: "decided on the day before the plan was in force",
      record: { decidedOn: "2017-03-31" },
      others: { "normative-document": [{ id: "n", publishedOn: undefined }] },
    },
  ],
});
