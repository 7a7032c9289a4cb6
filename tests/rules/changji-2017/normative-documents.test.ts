import { plainDate } from "fazhi";
import { nationalCalendar, xinjiangCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  correctDocumentAfterFilingReview,
  fileNormativeDocumentInTime,
  reviewAndDiscussBeforeIssue,
} from "../../../rules/changji-2017/normative-documents.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const review = { kind: "legality-review", on: "2017-05-08", result: "passed" } as const;
const discussion = { kind: "collective-discussion", on: "2017-05-15" } as const;
const publication = { kind: "publication", on: "2017-05-22" } as const;

testRule(frame, changji2017, reviewAndDiscussBeforeIssue, {
  asOf: "2017-09-30",
  record: { kind: "normative", publishedOn: "2017-05-22", procedure: [review, discussion, publication] },
  keeps: [
    { name: "reviewed, discussed, issued" },
    {
      name: "reviewed and discussed on one day, in that order",
      record: { procedure: [{ ...review, order: 1 }, { ...discussion, on: "2017-05-08", order: 2 }, publication] },
    },
    {
      name: "looks unreviewed when it was discussed: the review is a paper of its own",
      record: { procedure: [discussion, publication] },
      others: {
        "legality-review": [{ id: "paper", document: "record", concludedOn: "2017-05-15", result: "lawful" }],
      },
    },
    {
      name: "reviewed and discussed, not issued yet",
      record: { publishedOn: undefined, procedure: [review, discussion] },
    },
    {
      name: "reviewed and discussed before the plan, issued on its first day",
      record: {
        publishedOn: "2017-04-01",
        procedure: [
          { ...review, on: "2017-03-08" },
          { ...discussion, on: "2017-03-15" },
          { ...publication, on: "2017-04-01" },
        ],
      },
    },
    {
      name: "issued on the last day of the plan",
      asOf: "2018-06-30",
      record: { publishedOn: "2017-12-31", procedure: [review, discussion, { ...publication, on: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "discussed a week before the review",
      record: { procedure: [{ ...review, on: "2017-05-18" }, { ...discussion, on: "2017-05-11" }, publication] },
      message: "review-passed-before-discussion",
      data: { firstOn: "2017-05-18", secondOn: "2017-05-11" },
      severity: "error",
    },
    {
      name: "issued without any review",
      record: { procedure: [discussion, publication] },
      findings: [{ message: "review-passed-before-discussion" }, { message: "review-passed-before-publication" }],
    },
    {
      name: "found unlawful and discussed before the plan, issued under it",
      record: {
        publishedOn: "2017-04-17",
        procedure: [
          { ...review, on: "2017-03-14", result: "failed" },
          { ...discussion, on: "2017-03-28" },
          { ...publication, on: "2017-04-17" },
        ],
      },
      message: "review-passed-before-publication",
    },
    {
      name: "the paper of the review came after the discussion",
      record: { procedure: [discussion, publication] },
      others: {
        "legality-review": [{ id: "paper", document: "record", concludedOn: "2017-05-16", result: "lawful" }],
      },
      message: "review-passed-before-discussion",
    },
    {
      name: "the meeting of another document",
      record: { procedure: [review, publication] },
      others: { "collective-discussion": [{ id: "meeting", document: "another", heldOn: "2017-05-15" }] },
      message: "discussion-before-publication",
    },
    {
      name: "issued without discussion",
      record: { procedure: [review, publication] },
      message: "discussion-before-publication",
    },
    {
      name: "discussed without a review, to be issued on a later day",
      record: { publishedOn: "2017-10-25", procedure: [discussion, { ...publication, on: "2017-10-25" }] },
      message: "review-passed-before-discussion",
    },
  ],
  undetermined: [
    {
      name: "the day of the review is missing",
      record: { procedure: [{ ...review, on: undefined }, discussion] },
      missing: ["procedure[0].on"],
    },
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
    {
      name: "nothing is known at all",
      record: { publishedOn: undefined, procedure: undefined },
      missing: ["procedure"],
    },
  ],
  notApplicable: [
    {
      name: "looks unreviewed and undiscussed: review and meeting are papers of their own",
      record: { procedure: [publication] },
      others: {
        "legality-review": [{ id: "paper", document: "record", concludedOn: "2017-05-08", result: "lawful" }],
        "collective-discussion": [{ id: "meeting", document: "record", heldOn: "2017-05-15" }],
      },
    },
    { name: "an internal document", record: { kind: "internal", procedure: [publication] } },
    { name: "a rule", record: { kind: "rule", procedure: [publication] } },
    {
      name: "issued years ago, and nothing is known of the procedure",
      record: { publishedOn: "2015-05-01", procedure: undefined },
    },
    {
      name: "discussed on the day before the plan was in force",
      record: { publishedOn: undefined, procedure: [{ ...discussion, on: "2017-03-31" }] },
    },
    {
      name: "discussed when the plan had ended",
      asOf: "2018-06-30",
      record: { publishedOn: undefined, procedure: [{ ...discussion, on: "2018-01-01" }] },
    },
    {
      name: "still in drafting",
      record: { publishedOn: undefined, procedure: [{ kind: "evaluation", on: "2017-05-02" }] },
    },
  ],
  boundaries: true,
  missingValues: true,
});

const fileInTime = {
  asOf: "2017-09-30",
  record: { kind: "normative", publishedOn: "2017-05-10" },
} as const;

testRule(frame, changji2017, fileNormativeDocumentInTime, {
  ...fileInTime,
  calendar: nationalCalendar,
  keeps: [
    { name: "filed on the fifteenth day", record: { filedOn: "2017-05-25" } },
    { name: "filed on the day of publication", record: { filedOn: "2017-05-10" } },
    {
      name: "the fifteenth day is in the holiday of October, filed on the first working day after it",
      asOf: "2017-11-30",
      record: { publishedOn: "2017-09-22", filedOn: "2017-10-09" },
    },
    {
      name: "the fifteenth day is a Saturday worked for the holiday, filed on it",
      record: { publishedOn: "2017-09-15", filedOn: "2017-09-30" },
    },
    {
      name: "published on the first day of the plan, the fifteenth day a Sunday",
      record: { publishedOn: "2017-04-01", filedOn: "2017-04-17" },
    },
    {
      name: "published on the last day of the plan",
      asOf: "2018-06-30",
      record: { publishedOn: "2017-12-31", filedOn: "2018-01-15" },
    },
  ],
  breaks: [
    {
      name: "filed on the sixteenth day",
      record: { filedOn: "2017-05-26" },
      message: "late",
      due: "2017-05-25",
      data: { daysLate: 1 },
      severity: "warning",
    },
    { name: "never filed", message: "overdue", due: "2017-05-25", field: "filedOn" },
    {
      name: "filed on the second working day after the holiday of October",
      asOf: "2017-11-30",
      record: { publishedOn: "2017-09-22", filedOn: "2017-10-10" },
      message: "late",
      due: "2017-10-09",
    },
    { name: "to be filed on a later day", record: { filedOn: "2017-10-09" }, message: "overdue" },
  ],
  pending: [
    { name: "on the fifteenth day", asOf: "2017-05-25", due: "2017-05-25" },
    { name: "published on the as-of day", record: { publishedOn: "2017-09-30" }, due: "2017-10-16" },
  ],
  notApplicable: [
    { name: "an internal document", record: { kind: "internal" } },
    { name: "not published", record: { publishedOn: undefined } },
    { name: "published on a later day", record: { publishedOn: "2017-10-25" } },
    { name: "published on the day before the plan was in force", record: { publishedOn: "2017-03-31" } },
    { name: "published when the plan had ended", asOf: "2018-06-30", record: { publishedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

describe("in Xinjiang, around Eid al-Fitr, whose days off in 2017 are not known,", () => {
  const due = { earliest: plainDate("2017-06-21"), latest: plainDate("2017-06-23") };
  testRule(frame, changji2017, fileNormativeDocumentInTime, {
    ...fileInTime,
    record: { ...fileInTime.record, publishedOn: "2017-06-06" },
    calendar: xinjiangCalendar,
    keeps: [{ name: "filed on the fifteenth day", record: { filedOn: "2017-06-21" } }],
    breaks: [{ name: "filed after every possible last day", record: { filedOn: "2017-06-24" }, message: "late", due }],
    pending: [{ name: "on the fifteenth day", asOf: "2017-06-21", due }],
    undetermined: [
      {
        name: "filed on the sixteenth day, since a festival may have taken the fifteenth",
        record: { filedOn: "2017-06-22" },
        missing: [],
      },
    ],
  });
});

testRule(frame, changji2017, correctDocumentAfterFilingReview, {
  asOf: "2017-09-30",
  record: { concludedOn: "2017-05-31", result: "correction-ordered", correctionDueOn: "2017-07-31" },
  keeps: [
    { name: "corrected on the last day", record: { correctionReportedOn: "2017-07-31" } },
    { name: "annulled, and corrected in time", record: { result: "annulled", correctionReportedOn: "2017-07-01" } },
    {
      name: "reviewed on the first day of the plan",
      record: { concludedOn: "2017-04-01", correctionReportedOn: "2017-07-01" },
    },
    {
      name: "reviewed on the last day of the plan",
      asOf: "2018-06-30",
      record: { concludedOn: "2017-12-31", correctionDueOn: "2018-03-31", correctionReportedOn: "2018-03-01" },
    },
  ],
  breaks: [
    {
      name: "corrected a day late",
      record: { correctionReportedOn: "2017-08-01" },
      message: "late",
      due: "2017-07-31",
      severity: "error",
    },
    { name: "not corrected", message: "overdue", due: "2017-07-31" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-07-31", due: "2017-07-31" }],
  undetermined: [
    {
      name: "no day was set, and nothing is reported",
      record: { correctionDueOn: undefined },
      missing: ["correctionDueOn"],
    },
    { name: "what the review came to is not known", record: { result: undefined }, missing: ["result"] },
  ],
  notApplicable: [
    { name: "found in order", record: { result: "registered" } },
    { name: "still under review", record: { concludedOn: undefined, result: undefined } },
    { name: "reviewed on the day before the plan was in force", record: { concludedOn: "2017-03-31" } },
    { name: "reviewed when the plan had ended", asOf: "2018-06-30", record: { concludedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
