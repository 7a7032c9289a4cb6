import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  issueNoDocumentFoundUnlawful,
  reviewAndDiscussByDayOfIssue,
} from "../../../rules/changji-2017/document-review-papers.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const paper = { id: "paper", document: "record", concludedOn: "2017-05-08", result: "lawful" } as const;
const meeting = { id: "meeting", document: "record", heldOn: "2017-05-15" };
const passed = { kind: "legality-review", on: "2017-05-08", result: "passed" } as const;

testRule(frame, changji2017, reviewAndDiscussByDayOfIssue, {
  asOf: "2017-09-30",
  record: { kind: "normative", publishedOn: "2017-05-22", procedure: [] },
  others: { "legality-review": [paper], "collective-discussion": [meeting] },
  keeps: [
    { name: "a paper of the review and one of the meeting" },
    { name: "no steps are recorded, and the papers are there", record: { procedure: undefined } },
    {
      name: "the review is a step, the meeting a paper",
      record: { procedure: [passed] },
      others: { "legality-review": [{ id: "paper", document: "another" }] },
    },
    {
      name: "both on the day of publication",
      others: {
        "legality-review": [{ id: "paper", concludedOn: "2017-05-22" }],
        "collective-discussion": [{ id: "meeting", heldOn: "2017-05-22" }],
      },
    },
  ],
  breaks: [
    {
      name: "no review",
      others: { "legality-review": [{ id: "paper", document: "another" }] },
      severity: "error",
      field: "procedure",
    },
    { name: "the review found it unlawful", others: { "legality-review": [{ id: "paper", result: "unlawful" }] } },
    {
      name: "reviewed on the day after publication",
      others: { "legality-review": [{ id: "paper", concludedOn: "2017-05-23" }] },
    },
    { name: "no meeting", others: { "collective-discussion": [{ id: "meeting", document: "another" }] } },
    {
      name: "discussed on the day after publication",
      others: { "collective-discussion": [{ id: "meeting", heldOn: "2017-05-23" }] },
    },
  ],
  undetermined: [
    {
      name: "neither steps nor a paper of the review",
      record: { procedure: undefined },
      others: { "legality-review": [{ id: "paper", document: "another" }] },
      missing: ["procedure"],
    },
  ],
  notApplicable: [
    { name: "a step of publication, which another rule judges", record: { procedure: [{ kind: "publication" }] } },
    { name: "an internal paper", record: { kind: "internal" } },
    { name: "not published yet", record: { publishedOn: undefined } },
    { name: "published on the day before the plan was in force", record: { publishedOn: "2017-03-31" } },
  ],
});

const document = { id: "document", kind: "normative", publishedOn: "2017-05-22", procedure: [] } as const;
const later = { id: "later", document: "document", concludedOn: "2017-05-18", result: "lawful" } as const;

testRule(frame, changji2017, issueNoDocumentFoundUnlawful, {
  asOf: "2017-09-30",
  record: { document: "document", concludedOn: "2017-05-10", result: "unlawful" },
  others: { "normative-document": [document] },
  keeps: [
    { name: "found lawful by a later paper", others: { "legality-review": [later] } },
    {
      name: "found lawful by a later step",
      others: { "normative-document": [{ ...document, procedure: [{ ...passed, on: "2017-05-18" }] }] },
    },
    { name: "never published", others: { "normative-document": [{ id: "document", publishedOn: undefined }] } },
    {
      name: "published before it was reviewed, which another rule judges",
      others: { "normative-document": [{ id: "document", publishedOn: "2017-05-09" }] },
    },
  ],
  breaks: [
    { name: "published all the same", severity: "error", field: "result" },
    { name: "sent back and published all the same", record: { result: "returned" } },
    {
      name: "the later review came after publication",
      others: { "legality-review": [{ ...later, concludedOn: "2017-05-23" }] },
    },
    {
      name: "only an earlier step passed it",
      others: { "normative-document": [{ ...document, procedure: [passed] }] },
    },
  ],
  notApplicable: [
    { name: "found lawful", record: { result: "lawful" } },
    { name: "the review of a decision", record: { document: undefined, decision: "decision" } },
    { name: "not concluded yet", record: { concludedOn: undefined } },
    { name: "reviewed before the plan was in force", record: { concludedOn: "2017-03-31" } },
  ],
});
