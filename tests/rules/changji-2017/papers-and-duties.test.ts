import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { assessBySuits } from "../../../rules/changji-2017/assessment.js";
import { numberDocumentInRegister } from "../../../rules/changji-2017/document-register.js";
import { lookBackOnCleanUp, publishDocumentTouchingRights } from "../../../rules/changji-2017/document-validity.js";
import {
  introduceProcessRecords,
  recordInspectionThroughout,
  recordLicensingThroughout,
} from "../../../rules/changji-2017/enforcement-records.js";
import {
  decideNoCaseFoundUnlawful,
  followPublishedConditions,
  treatGravePenaltyAsMajor,
} from "../../../rules/changji-2017/major-enforcement-decisions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { citeBenchmark } from "../../../rules/changji-2017/penalty-discretion.js";
import { receivePetitionsOnline } from "../../../rules/changji-2017/petitions.js";
import { separateConflictingPosts } from "../../../rules/changji-2017/post-functions.js";
import { limitTimeInPost } from "../../../rules/changji-2017/power-posts.js";
import { contactProposerBeforeReply } from "../../../rules/changji-2017/proposals.js";
import { staffReconsideration } from "../../../rules/changji-2017/reconsideration.js";
import { assignEveryClause } from "../../../rules/changji-2017/responsibility-table.js";

const frame = { describe, it };
const figures = ["suits-brought", "heads-in-court", "suits-lost"] as const;

testRule(frame, changji2017, assessBySuits, {
  asOf: "2018-01-31",
  record: { year: 2017, concludedOn: "2018-01-16" },
  keeps: [{ name: "all three figures", record: { figures: [...figures] } }],
  breaks: [{ name: "two of the three", record: { figures: ["heads-in-court", "suits-lost"] } }],
  notApplicable: [{ name: "the year before", record: { year: 2016 } }],
});

const county = {
  id: "county",
  kind: "government",
  level: "county",
  documentUnification: { numberingSince: "2017-05-01" },
};

testRule(frame, changji2017, numberDocumentInRegister, {
  asOf: "2017-09-30",
  record: { unit: "county", kind: "normative", publishedOn: "2017-06-01" },
  others: { unit: [county] },
  keeps: [
    { name: "a number of the register", record: { unifiedNumber: "FKZF-2017-01" } },
    {
      name: "looks foreign: the register has two sequences, of the government and of its office",
      record: { unifiedNumber: "FKZBF-2017-02" },
      others: {
        "normative-document": [
          { id: "first", unit: "county", unifiedNumber: "FKZF-2017-01" },
          { id: "second", unit: "county", unifiedNumber: "FKZF-2017-02" },
          { id: "third", unit: "county", unifiedNumber: "FKZBF-2017-01" },
        ],
      },
    },
  ],
  breaks: [
    {
      name: "a number with the letters of another county",
      record: { unifiedNumber: "CJSZF-2017-09" },
      others: {
        "normative-document": [
          { id: "first", unit: "county", unifiedNumber: "FKZF-2017-01" },
          { id: "second", unit: "county", unifiedNumber: "FKZF-2017-02" },
        ],
      },
      message: "other-sequence",
      data: { prefix: "FKZF-" },
    },
    {
      name: "the bureau's own number only",
      record: { documentNumber: "阜城管发〔2017〕3号" },
      message: "outside-register",
    },
    {
      name: "a number that another document has",
      record: { unifiedNumber: "FKZF-2017-01" },
      others: { "normative-document": [{ id: "other", unit: "county", unifiedNumber: "FKZF-2017-01" }] },
      message: "number-twice",
    },
  ],
  notApplicable: [
    { name: "issued before the county numbered uniformly", record: { publishedOn: "2017-04-30" } },
    { name: "an internal document", record: { kind: "internal" } },
  ],
});

testRule(frame, changji2017, publishDocumentTouchingRights, {
  asOf: "2017-09-30",
  record: { kind: "internal", touchesRights: true, signedOn: "2017-05-02", effectiveOn: "2017-07-01" },
  keeps: [{ name: "published before it took effect", record: { publishedOn: "2017-05-10" } }],
  breaks: [
    { name: "called internal and never published" },
    { name: "published after it took effect", record: { publishedOn: "2017-07-02" } },
    { name: "in force and never published, and nobody recorded when it was signed", record: { signedOn: undefined } },
  ],
  notApplicable: [
    { name: "touches no rights", record: { touchesRights: false } },
    { name: "secret by law", record: { secret: true } },
  ],
});

testRule(frame, changji2017, lookBackOnCleanUp, {
  asOf: "2018-01-31",
  record: { kind: "normative", repealedOn: "2016-10-10" },
  keeps: [{ name: "marked in the year", record: { state: "repealed", stateMarkedOn: "2017-06-20" } }],
  breaks: [{ name: "still said to be in force", record: { state: "in-force" } }],
  notApplicable: [{ name: "repealed the year before that", record: { repealedOn: "2015-12-31", state: "in-force" } }],
});

const kept = { textual: true, complete: true, audioVisualRequired: false };
const papers = (...steps: readonly ("acceptance" | "investigation" | "decision")[]) =>
  steps.map((step) => ({ step, title: "文书" }));

testRule(frame, changji2017, recordLicensingThroughout, {
  asOf: "2017-09-30",
  record: { unit: "bureau", decidedOn: "2017-08-10", acceptedOn: "2017-08-02", outcome: "granted" },
  others: { "enforcement-case": [{ id: "recorded", unit: "bureau", record: kept }] },
  keeps: [
    { name: "every step", record: { record: { ...kept, papers: papers("acceptance", "investigation", "decision") } } },
  ],
  breaks: [
    { name: "no record at all" },
    { name: "nothing of the examination", record: { record: { ...kept, papers: papers("acceptance", "decision") } } },
  ],
  undetermined: [{ name: "which papers there are is not said", record: { record: kept }, missing: ["record.papers"] }],
  notApplicable: [
    { name: "withdrawn", record: { outcome: "withdrawn" } },
    {
      name: "the unit records nothing at all, which the rule on units tells",
      others: { "enforcement-case": [{ id: "recorded", record: undefined }] },
    },
  ],
});

testRule(frame, changji2017, recordInspectionThroughout, {
  asOf: "2017-09-30",
  record: { unit: "bureau", inspectedOn: "2017-07-07" },
  others: { "enforcement-case": [{ id: "recorded", unit: "bureau", record: kept }] },
  keeps: [
    { name: "the spot and the result", record: { record: { ...kept, papers: papers("investigation", "decision") } } },
  ],
  breaks: [{ name: "no record at all" }],
});

testRule(frame, changji2017, introduceProcessRecords, {
  asOf: "2018-01-01",
  record: { kind: "department", level: "county" },
  others: { "licence-case": [{ id: "l", unit: "record", decidedOn: "2017-12-31", record: kept }] },
  keeps: [{ name: "a licence of the year is recorded" }],
  breaks: [
    {
      name: "none is",
      others: { "licence-case": [{ id: "l", record: undefined }] },
      due: "2017-12-31",
      severity: "warning",
    },
  ],
  pending: [
    {
      name: "none is on the last day",
      asOf: "2017-12-31",
      others: { "licence-case": [{ id: "l", record: undefined }] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    {
      name: "looks idle: its last licence was of the year before",
      others: { "licence-case": [{ id: "l", decidedOn: "2016-12-31", record: undefined }] },
    },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      others: { "licence-case": [{ id: "l", record: undefined }] },
    },
  ],
});

const condition = { acts: ["penalty"], penalties: ["business-suspension"], amount: 100_000, calls: ["legal-review"] };

testRule(frame, changji2017, followPublishedConditions, {
  asOf: "2017-09-30",
  record: {
    unit: "bureau",
    kind: "penalty",
    decidedOn: "2017-06-20",
    penalties: ["fine"],
    amount: 300_000,
    major: false,
  },
  others: {
    unit: [{ id: "bureau", kind: "department", level: "county" }],
    list: [{ id: "list", kind: "major-enforcement-decision", unit: "bureau", publishedOn: "2017-01-20" }],
    "list-entry": [{ id: "entry", list: "list", validFrom: "2017-01-20", condition }],
  },
  keeps: [
    {
      name: "reviewed by a paper of its own",
      others: { "enforcement-review": [{ id: "r", case: "record", concludedOn: "2017-06-12", result: "lawful" }] },
    },
    {
      name: "reviewed as a step",
      record: { procedure: [{ kind: "legal-review", on: "2017-06-12", result: "passed" }] },
    },
  ],
  breaks: [{ name: "the file says it is no major one", message: "not-reviewed" }],
  notApplicable: [
    { name: "below the amount", record: { amount: 99_999 } },
    { name: "the conditions were never published", others: { list: [{ id: "list", publishedOn: undefined }] } },
    { name: "published the day after", others: { list: [{ id: "list", publishedOn: "2017-06-21" }] } },
  ],
});

testRule(frame, changji2017, treatGravePenaltyAsMajor, {
  asOf: "2017-09-30",
  record: { unit: "bureau", kind: "penalty", decidedOn: "2017-06-20", penalties: ["licence-revocation"], major: false },
  others: { unit: [{ id: "bureau", kind: "department", level: "county" }] },
  keeps: [
    {
      name: "reviewed and discussed",
      record: {
        procedure: [
          { kind: "legal-review", on: "2017-06-12", result: "passed" },
          { kind: "collective-discussion", on: "2017-06-16" },
        ],
      },
    },
  ],
  breaks: [{ name: "neither", record: { procedure: [] }, severity: "warning" }],
  notApplicable: [
    { name: "a small fine", record: { penalties: ["fine"], amount: 500 } },
    { name: "its record holds it to be major", record: { major: true } },
  ],
});

testRule(frame, changji2017, decideNoCaseFoundUnlawful, {
  asOf: "2017-09-30",
  record: { case: "case", concludedOn: "2017-06-10", result: "unlawful" },
  others: { "enforcement-case": [{ id: "case", decidedOn: "2017-06-20" }] },
  keeps: [
    {
      name: "reviewed again and found lawful",
      others: { "enforcement-review": [{ id: "again", case: "case", concludedOn: "2017-06-18", result: "lawful" }] },
    },
    { name: "never decided", others: { "enforcement-case": [{ id: "case", decidedOn: undefined }] } },
  ],
  breaks: [{ name: "decided all the same", others: { "enforcement-case": [{ id: "case", procedure: [] }] } }],
  notApplicable: [{ name: "found lawful", record: { result: "lawful" } }],
});

testRule(frame, changji2017, citeBenchmark, {
  asOf: "2017-09-30",
  record: { kind: "penalty", procedureKind: "ordinary", decidedOn: "2017-06-20", penalties: ["fine"] },
  keeps: [{ name: "a benchmark is named", record: { benchmark: "benchmark" } }],
  breaks: [{ name: "none is" }],
  notApplicable: [{ name: "a warning", record: { penalties: ["warning"] } }],
});

const petition = (id: string, channel: string) => ({ id, unit: "record", channel, receivedOn: "2017-05-02" });

testRule(frame, changji2017, receivePetitionsOnline, {
  asOf: "2018-01-31",
  others: { "petition-case": [petition("a", "visit"), petition("b", "letter"), petition("c", "visit")] },
  keeps: [{ name: "one of the three", others: { "petition-case": [{ id: "c", channel: "web" }] } }],
  breaks: [{ name: "none of the three" }],
  notApplicable: [{ name: "two in all", others: { "petition-case": [{ id: "c", receivedOn: "2016-05-02" }] } }],
});

testRule(frame, changji2017, separateConflictingPosts, {
  asOf: "2017-09-30",
  record: {
    unit: "bureau",
    area: "government-procurement",
    title: "采购申请岗",
    duties: ["提出采购计划"],
    holder: "甲",
  },
  keeps: [
    { name: "one post alone" },
    {
      name: "two posts of one kind in one hand",
      others: {
        "power-post": [
          { id: "other", unit: "bureau", area: "government-procurement", title: "货物采购申请岗", holder: "甲" },
        ],
      },
    },
    {
      name: "the other post in another area",
      others: {
        "power-post": [{ id: "other", unit: "bureau", area: "public-works", title: "工程审批岗", holder: "甲" }],
      },
    },
  ],
  breaks: [
    {
      name: "one person asks and approves",
      others: {
        "power-post": [
          { id: "other", unit: "bureau", area: "government-procurement", title: "采购审批岗", holder: "甲" },
        ],
      },
      message: "one-holder",
    },
    { name: "one post asks and approves", record: { duties: ["提出采购计划", "审批采购计划"] }, message: "one-post" },
  ],
  notApplicable: [{ name: "nobody holds it", record: { holder: undefined } }],
});

testRule(frame, changji2017, limitTimeInPost, {
  asOf: "2017-09-30",
  record: { holder: "甲", heldSince: "2001-03-01" },
  keeps: [{ name: "two years", record: { heldSince: "2015-03-01" } }],
  breaks: [{ name: "sixteen years", severity: "warning" }],
  notApplicable: [{ name: "the unit set a day", record: { rotationDueOn: "2017-12-31" } }],
});

testRule(frame, changji2017, contactProposerBeforeReply, {
  asOf: "2017-09-30",
  record: { kind: "deputy", repliedOn: "2017-06-09" },
  keeps: [{ name: "on the day of the reply", record: { contactedOn: "2017-06-09" } }],
  breaks: [{ name: "never" }, { name: "the day after", record: { contactedOn: "2017-06-10" } }],
  notApplicable: [{ name: "an opinion of the standing committee", record: { kind: "deliberation-opinion" } }],
});

testRule(frame, changji2017, staffReconsideration, {
  asOf: "2018-01-31",
  others: { "reconsideration-case": [{ id: "case", unit: "record", acceptedOn: "2017-05-11" }] },
  keeps: [{ name: "two", record: { staffing: { reconsiderationStaff: 2 } } }],
  breaks: [{ name: "one", record: { staffing: { reconsiderationStaff: 1 } } }],
  notApplicable: [
    { name: "no case in the year", others: { "reconsideration-case": [{ id: "case", acceptedOn: "2016-05-11" }] } },
  ],
});

const clauses = [...Array.from({ length: 17 }, (_, index) => `2.${index + 1}`), "3.1", "3.2", "3.3"];
const tasks = clauses.map((number) => ({ id: `task-${number}`, plan: "record", number }));

testRule(frame, changji2017, assignEveryClause, {
  asOf: "2017-09-30",
  record: { issuedOn: "2017-04-01" },
  keeps: [
    { name: "a task for each of the twenty", others: { task: tasks } },
    {
      name: "looks left out: the last clause has two tasks, one for each part",
      others: {
        task: [
          ...tasks.slice(0, -1),
          { ...tasks.at(-1), id: "courses", number: "3.3.1" },
          { ...tasks.at(-1), id: "lectures", number: "3.3-2" },
        ] as never,
      },
    },
  ],
  breaks: [
    { name: "the last clause has none", others: { task: tasks.slice(0, -1) }, data: { number: "3.3" } },
    {
      name: "the task of the last clause was cancelled",
      others: { task: [...tasks.slice(0, -1), { ...tasks.at(-1), cancelledOn: "2017-06-01" }] as never },
      data: { number: "3.3" },
    },
    {
      name: "2.10 is none of 2.1",
      others: { task: tasks.filter(({ number }) => number !== "2.1") },
      data: { number: "2.1" },
    },
  ],
  notApplicable: [{ name: "another plan", record: { issuedOn: "2017-05-01" } }],
});
