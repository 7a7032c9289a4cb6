import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  concludeDocumentReviewInTime,
  giveReviewerTime,
  makeDocumentInFiveSteps,
  makeRightsDocumentByStatute,
  openMarketDocumentToComment,
} from "../../../rules/national-law/document-making.js";
import { reviewCompetitionBeforePublication } from "../../../rules/national-law/fair-competition.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

const step = <const Kind extends string>(kind: Kind, on: string) => ({ kind, on });
const review = (on: string, result: "passed" | "failed" = "passed") =>
  ({ kind: "legality-review", on, result }) as const;
const steps = (on: string) => [
  step("public-comment", "2018-01-08"),
  review("2018-03-12"),
  step("collective-discussion", "2018-04-02"),
  step("publication", on),
];

testRule(frame, nationalLaw, makeDocumentInFiveSteps, {
  asOf: "2023-12-31",
  record: { kind: "normative", touchesRights: true, publishedOn: "2018-06-01", procedure: steps("2018-06-01") },
  keeps: [
    { name: "comment, review, discussion, publication" },
    {
      name: "the other steps before the notice, publication on its first day",
      record: { publishedOn: "2018-05-16", procedure: steps("2018-05-16") },
    },
    { name: "secret by law, nobody was asked", record: { secret: true, procedure: steps("2018-06-01").slice(1) } },
    {
      name: "no rights are touched, no comment was asked for",
      record: { touchesRights: false, procedure: steps("2018-06-01").slice(1) },
    },
  ],
  breaks: [
    {
      name: "discussed without review",
      record: {
        procedure: [step("collective-discussion", "2018-05-21"), step("publication", "2018-06-01")],
      },
      message: "review-passed-before-discussion",
      severity: "error",
    },
    {
      name: "the review did not pass",
      record: {
        procedure: [
          step("public-comment", "2018-05-16"),
          review("2018-05-17", "failed"),
          step("collective-discussion", "2018-05-21"),
          step("publication", "2018-06-01"),
        ],
      },
      message: "review-passed-before-discussion",
    },
    {
      name: "published without discussion",
      record: { procedure: [step("publication", "2018-06-01")] },
      message: "discussion-before-publication",
    },
    {
      name: "reviewed without comment",
      record: {
        procedure: [
          review("2018-05-17"),
          step("collective-discussion", "2018-05-21"),
          step("publication", "2018-06-01"),
        ],
      },
      message: "comment-before-review",
    },
  ],
  undetermined: [
    { name: "nothing is known of the procedure", record: { procedure: undefined }, missing: ["procedure"] },
  ],
  notApplicable: [
    {
      name: "made on an urgent order, discussed without a review",
      record: {
        urgent: true,
        procedure: [step("collective-discussion", "2018-05-21"), step("publication", "2018-06-01")],
      },
    },
    { name: "an internal work plan", record: { kind: "internal", procedure: [step("publication", "2018-06-01")] } },
    {
      name: "published on the day before the notice",
      record: { publishedOn: "2018-05-15", procedure: [step("publication", "2018-05-15")] },
    },
  ],
  boundaries: true,
});

const allSteps = [
  step("evaluation", "2023-01-09"),
  step("public-comment", "2023-02-06"),
  review("2023-03-20"),
  step("collective-discussion", "2023-04-03"),
];

testRule(frame, nationalLaw, makeRightsDocumentByStatute, {
  asOf: "2023-12-31",
  others: {
    unit: [
      { id: "county", title: "示例县人民政府", kind: "government", level: "county" },
      { id: "bureau", title: "示例局", kind: "department", level: "county" },
      { id: "town", title: "示例镇人民政府", kind: "government", level: "township" },
    ],
  },
  record: { unit: "county", kind: "normative", touchesRights: true, publishedOn: "2023-04-10", procedure: allSteps },
  keeps: [
    { name: "all steps" },
    { name: "on the first day of the amendment", record: { publishedOn: "2022-03-12" } },
    {
      name: "secret by law, nobody was asked",
      record: { secret: true, procedure: allSteps.filter(({ kind }) => kind !== "public-comment") },
    },
  ],
  breaks: [
    {
      name: "no evaluation",
      record: { procedure: allSteps.slice(1) },
      message: "evaluation-held",
      severity: "error",
    },
    {
      name: "no comment and no discussion",
      record: { procedure: [step("evaluation", "2023-01-09"), review("2023-03-20")] },
      findings: [{ message: "comment-held" }, { message: "discussion-held" }],
    },
  ],
  undetermined: [
    {
      name: "whether rights are touched is not known",
      record: { touchesRights: undefined },
      missing: ["touchesRights"],
    },
  ],
  notApplicable: [
    { name: "no rights are touched", record: { touchesRights: false, procedure: [] } },
    { name: "a department's document, without evaluation", record: { unit: "bureau", procedure: allSteps.slice(1) } },
    { name: "a township's document", record: { unit: "town", procedure: [] } },
    { name: "made in an emergency", record: { urgent: true, procedure: [] } },
    { name: "before the amendment", record: { publishedOn: "2022-03-11", procedure: [] } },
  ],
  boundaries: true,
});

const reviewed = { document: "document", urgent: false, submittedOn: "2023-03-06" } as const;

testRule(frame, nationalLaw, giveReviewerTime, {
  asOf: "2023-12-31",
  record: { ...reviewed, concludedOn: "2023-03-13" },
  keeps: [
    { name: "concluded on the fifth working day" },
    { name: "on the first day of the opinion", record: { submittedOn: "2018-12-04", concludedOn: "2018-12-11" } },
  ],
  breaks: [{ name: "concluded on the fourth", record: { concludedOn: "2023-03-10" }, severity: "warning" }],
  undetermined: [{ name: "whether it was urgent is not known", record: { urgent: undefined }, missing: ["urgent"] }],
  notApplicable: [
    { name: "urgent", record: { urgent: true, concludedOn: "2023-03-07" } },
    { name: "of a decision", record: { document: undefined, decision: "decision" } },
    {
      name: "submitted on the day before the opinion",
      record: { submittedOn: "2018-12-03", concludedOn: "2018-12-05" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, concludeDocumentReviewInTime, {
  asOf: "2023-12-31",
  record: reviewed,
  keeps: [
    { name: "concluded on the fifteenth working day", record: { concludedOn: "2023-03-27" } },
    {
      name: "submitted on the first day of the opinion",
      record: { submittedOn: "2018-12-04", concludedOn: "2018-12-25" },
    },
  ],
  breaks: [
    {
      name: "concluded on the sixteenth",
      record: { concludedOn: "2023-03-28" },
      message: "late",
      due: "2023-03-27",
      severity: "warning",
    },
    { name: "not concluded", message: "overdue" },
  ],
  notApplicable: [
    { name: "of a decision", record: { document: undefined, decision: "decision" } },
    { name: "submitted before the opinion", record: { submittedOn: "2018-12-03" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, openMarketDocumentToComment, {
  asOf: "2023-12-31",
  record: { touchesMarket: true, publicComment: { from: "2023-03-01", until: "2023-03-31" } },
  keeps: [
    { name: "thirty days" },
    {
      name: "shorter, with a reason on record",
      record: { publicComment: { from: "2023-03-01", until: "2023-03-10", shorterBecause: "防汛急需" } },
    },
    {
      name: "from the first day of the regulations",
      record: { publicComment: { from: "2020-01-01", until: "2020-01-31" } },
    },
  ],
  breaks: [
    {
      name: "twenty-nine days",
      record: { publicComment: { from: "2023-03-01", until: "2023-03-30" } },
      severity: "warning",
    },
    {
      name: "the thirtieth day would be a Sunday: a minimum is not moved",
      record: { publicComment: { from: "2023-03-03", until: "2023-03-31" } },
    },
  ],
  undetermined: [
    {
      name: "whether market players are concerned is not known",
      record: { touchesMarket: undefined },
      missing: ["touchesMarket"],
    },
  ],
  notApplicable: [
    { name: "no market players are concerned", record: { touchesMarket: false } },
    {
      name: "before the regulations",
      record: { publicComment: { from: "2019-12-31", until: "2020-01-06" } },
    },
  ],
  boundaries: true,
});

const competition = (on: string) => [
  { kind: "fair-competition-review", on: "2016-12-20" } as const,
  step("publication", on),
];
const published = (on: string) => ({ publishedOn: on, procedure: competition(on) });

testRule(frame, nationalLaw, reviewCompetitionBeforePublication, {
  asOf: "2024-12-31",
  record: { touchesMarket: true, ...published("2024-09-02") },
  keeps: [
    { name: "reviewed, then published" },
    { name: "on the first day for cities and counties", record: published("2017-01-01") },
    { name: "on the day before the regulations", record: published("2024-07-31") },
    { name: "on the first day of the regulations", record: published("2024-08-01") },
  ],
  breaks: [
    { name: "not reviewed", record: { procedure: [step("publication", "2024-09-02")] }, severity: "error" },
    {
      name: "not reviewed in 2018, by an opinion that was not read",
      record: { publishedOn: "2018-06-01", procedure: [step("publication", "2018-06-01")] },
      severity: "warning",
    },
  ],
  notApplicable: [
    { name: "no market players are concerned", record: { touchesMarket: false } },
    {
      name: "before cities and counties took part",
      record: { publishedOn: "2016-12-31", procedure: [step("publication", "2016-12-31")] },
    },
  ],
  boundaries: true,
});
