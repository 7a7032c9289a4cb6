import { days, workingDays } from "fazhi";
import { NormativeDocument } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy, inForce, planYear } from "./broken.js";
import { after, fullTime, inTime, lastDay, tooLate } from "./days.js";
import { regionalGovernment } from "./regional-government.js";

const fiveSteps = { from: "2018-05-16" };
const rightsByStatute = { from: "2022-03-12" };
const reviewOpinion = { from: "2018-12-04" };
const unification = { from: "2015-12-27" };

type Document = Draft<NormativeDocument>;
type Step = NonNullable<Document["procedure"]>[number];

/** The steps that lead to publication, each some days before it. */
const stepsTo = (publishedOn: string): readonly Step[] => [
  { kind: "evaluation", on: after(publishedOn, -90) },
  { kind: "public-comment", on: after(publishedOn, -75) },
  { kind: "legality-review", on: after(publishedOn, -20), result: "passed" },
  { kind: "fair-competition-review", on: after(publishedOn, -15) },
  { kind: "collective-discussion", on: after(publishedOn, -5) },
  { kind: "publication", on: publishedOn },
];

const without =
  (kind: Step["kind"]) =>
  (_: Occasion, { procedure = [] }: Document): Document => ({
    procedure: procedure.filter((step) => step.kind !== kind),
  });

const reviewOf = (occasion: Occasion) => {
  const submittedOn = after(occasion.day, -60);
  const concludedOn = occasion.oneOf([
    fullTime(submittedOn, workingDays(5)),
    lastDay(submittedOn, workingDays(15)),
    fullTime(submittedOn, workingDays(10)),
  ]);
  return { id: `${occasion.id}-review`, submittedOn, concludedOn };
};

/** A normative document; other stories begin with it. */
export const document = defineScenario({
  name: "a normative document",
  about: NormativeDocument,
  record: (occasion) => {
    const { unit, day, serial, oneOf } = occasion;
    const isRepealed = oneOf([true, false]);
    return {
      unit,
      title: `关于示例事项${serial}的通知`,
      kind: "normative",
      touchesRights: true,
      touchesMarket: oneOf([true, false]),
      procedure: stepsTo(day),
      publicComment: { from: after(day, -105), until: after(day, -75) },
      publishedOn: day,
      unifiedRegistration: true,
      unifiedNumbering: true,
      unifiedIssuing: true,
      filedOn: inTime(occasion, day, days(15, { rollOver: true })),
      cleanUps: [{ on: "2026-03-01", verdict: "keep" }],
      ...(isRepealed
        ? { repealedOn: after(day, 100), state: "repealed", stateMarkedOn: after(day, 101) }
        : { state: "in-force" }),
    };
  },
  others: (occasion) => ({
    "legality-review": [
      {
        ...reviewOf(occasion),
        unit: occasion.unit,
        document: occasion.id,
        result: "lawful",
        urgent: false,
        advisers: [],
      },
    ],
  }),
  violations: [
    {
      name: "the legality review not passed",
      breaks: ({ day }) => [
        ...inForce(day, planYear, "review-and-discuss-before-issue"),
        // The law of the day on which it was discussed.
        ...inForce(after(day, -5), fiveSteps, "make-document-in-five-steps"),
      ],
      record: (_, { procedure = [] }) => ({
        procedure: procedure.map((step) => (step.kind === "legality-review" ? { ...step, result: "failed" } : step)),
      }),
    },
    {
      name: "published without collective discussion",
      breaks: ({ day }) => [
        ...inForce(day, planYear, "review-and-discuss-before-issue"),
        ...inForce(day, fiveSteps, "make-document-in-five-steps"),
      ],
      record: without("collective-discussion"),
    },
    {
      name: "not open to comment",
      // The law of the day on which it was reviewed.
      breaks: ({ day }) => inForce(after(day, -20), fiveSteps, "make-document-in-five-steps"),
      record: without("public-comment"),
    },
    {
      name: "no fair-competition review of what touches markets",
      breaks: ({ day }) => inForce(day, { from: "2017-01-01" }, "review-competition-before-publication"),
      record: (occasion, lawful) => ({ touchesMarket: true, ...without("fair-competition-review")(occasion, lawful) }),
    },
    {
      name: "twenty-nine days for comment on what touches markets",
      breaks: ({ day }) => inForce(after(day, -105), { from: "2020-01-01" }, "open-market-document-to-comment"),
      record: ({ day }) => ({
        touchesMarket: true,
        publicComment: { from: after(day, -105), until: after(day, -76) },
      }),
    },
    {
      name: "reviewed in less than five working days",
      breaks: ({ id, day }) =>
        brokenBy("legality-review", `${id}-review`, inForce(after(day, -60), reviewOpinion, "give-reviewer-time")),
      others: ({ id, day }) => ({
        "legality-review": [{ id: `${id}-review`, concludedOn: after(lastDay(after(day, -60), workingDays(5)), -1) }],
      }),
    },
    {
      name: "reviewed in more than fifteen working days",
      breaks: ({ id, day }) =>
        brokenBy(
          "legality-review",
          `${id}-review`,
          inForce(after(day, -60), reviewOpinion, "conclude-document-review-in-time"),
        ),
      others: (occasion) => ({
        "legality-review": [
          { id: `${occasion.id}-review`, concludedOn: tooLate(occasion, after(occasion.day, -60), workingDays(15)) },
        ],
      }),
    },
    {
      name: "filed after fifteen days and within thirty",
      breaks: ({ day }) => inForce(day, planYear, "file-normative-document-in-time"),
      record: ({ day }) => ({ filedOn: lastDay(day, days(30)) }),
    },
    {
      name: "filed after thirty days",
      breaks: ({ day }) => ["file-document-upward", ...inForce(day, planYear, "file-normative-document-in-time")],
      record: (occasion) => ({ filedOn: tooLate(occasion, occasion.day, days(30, { rollOver: true })) }),
    },
    {
      name: "never filed",
      breaks: ({ day }) => ["file-document-upward", ...inForce(day, planYear, "file-normative-document-in-time")],
      record: () => ({ filedOn: undefined }),
    },
    {
      name: "numbered by the unit itself",
      breaks: ({ day }) => inForce(day, unification, "unify-document"),
      record: () => ({ unifiedNumbering: false }),
    },
    {
      name: "repealed and still shown as in force",
      breaks: (_, { repealedOn }) => inForce(repealedOn, planYear, "mark-document-no-longer-in-force"),
      record: ({ day }) => ({ repealedOn: after(day, 100), state: "in-force", stateMarkedOn: undefined }),
    },
    {
      name: "in force and not cleaned up for years",
      breaks: ({ day }) => inForce(day, { until: "2024-11-01" }, "clean-up-documents"),
      record: ({ day }) => ({
        repealedOn: undefined,
        state: "in-force",
        stateMarkedOn: undefined,
        cleanUps: [{ on: day, verdict: "keep" }],
      }),
    },
  ],
});

/** Since 2022 a statute binds the documents of governments, and of nobody else, to six steps. */
const governmentDocument = defineScenario({
  name: "a normative document of a government",
  about: NormativeDocument,
  days: rightsByStatute,
  record: (occasion): Document => ({
    ...(document.record(occasion) as Document),
    unit: `${occasion.id}-government`,
  }),
  others: (occasion) => {
    const { id } = occasion;
    return {
      ...document.others?.(occasion),
      ...regionalGovernment(id),
    };
  },
  violations: [
    {
      name: "not evaluated, as its statute demands",
      breaks: ["make-rights-document-by-statute"],
      record: without("evaluation"),
    },
    {
      name: "not open to comment, as statute and notice demand",
      breaks: ["make-document-in-five-steps", "make-rights-document-by-statute"],
      record: without("public-comment"),
    },
    {
      name: "published without collective discussion, which statute and notice demand",
      breaks: ["make-document-in-five-steps", "make-rights-document-by-statute"],
      record: without("collective-discussion"),
    },
  ],
});

/** A document with the record of its fair-competition review; an exception that is explained looks like a breach and is none. */
const competitionReviewed = defineScenario({
  name: "a document with the record of its fair-competition review",
  about: NormativeDocument,
  days: { from: "2024-08-01" },
  record: (occasion): Document => ({
    ...(document.record(occasion) as Document),
    touchesMarket: true,
    competitionReview: occasion.oneOf([
      { interestedHeard: true, conclusion: "not-restrictive" as const },
      { interestedHeard: true, conclusion: "exempted" as const, explained: true },
    ]),
  }),
  others: (occasion) => document.others?.(occasion) ?? {},
  violations: [
    {
      name: "nobody concerned was heard on competition",
      breaks: ["hear-interested-parties-on-competition"],
      record: () => ({ competitionReview: { interestedHeard: false, conclusion: "not-restrictive" } }),
    },
    {
      name: "the exception not explained",
      breaks: ["conclude-competition-review"],
      record: () => ({ competitionReview: { interestedHeard: true, conclusion: "exempted", explained: false } }),
    },
    {
      name: "issued although it restricts competition",
      breaks: ["issue-nothing-that-restricts-competition"],
      record: () => ({ competitionReview: { interestedHeard: true, conclusion: "restrictive" } }),
    },
  ],
});

/** Documents that look as if steps had been left out, and might be: secret ones, and those of an emergency. */
const shorterDocument = defineScenario({
  name: "a secret document, and one of an emergency",
  about: NormativeDocument,
  days: fiveSteps,
  record: (occasion): Document => {
    const lawful = { ...(document.record(occasion) as Document), touchesMarket: false };
    return occasion.oneOf([
      { ...lawful, secret: true, ...without("public-comment")(occasion, lawful) },
      { ...lawful, urgent: true, ...without("collective-discussion")(occasion, lawful) },
    ]);
  },
  others: (occasion) => document.others?.(occasion) ?? {},
  violations: [],
});

const correctedDocument = defineScenario({
  name: "a document that its filing review found wrong",
  about: NormativeDocument,
  record: (occasion) => document.record(occasion),
  others: (occasion) => {
    const { id, unit, day } = occasion;
    return {
      ...document.others?.(occasion),
      "filing-review": [
        {
          id: `${id}-filing-review`,
          unit,
          document: id,
          receivedOn: after(day, 15),
          concludedOn: after(day, 40),
          result: "correction-ordered",
          correctionDueOn: after(day, 70),
          correctionReportedOn: after(day, occasion.oneOf([50, 70])),
        },
      ],
    };
  },
  violations: [
    {
      name: "corrected a day late",
      breaks: ({ id, day }) =>
        brokenBy(
          "filing-review",
          `${id}-filing-review`,
          inForce(after(day, 40), planYear, "correct-document-after-filing-review"),
        ),
      others: ({ id, day }) => ({
        "filing-review": [{ id: `${id}-filing-review`, correctionReportedOn: after(day, 71) }],
      }),
    },
  ],
});

/** Normative documents (规范性文件): making, filing, review, end. */
export const normativeDocuments = [
  document,
  governmentDocument,
  competitionReviewed,
  shorterDocument,
  correctedDocument,
];
