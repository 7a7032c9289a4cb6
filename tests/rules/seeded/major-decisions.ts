import { workingDays } from "fazhi";
import { MajorDecision } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";
import { type Decision, regulations, stepsTo, withStep } from "./decision-course.js";
import { regionalGovernment } from "./regional-government.js";

const twentyWorkingDays = workingDays(20);

/** What a decision that goes wrong on its way to the meeting breaks, by the plan and by the regulations. */
const before = (day: string, ofPlan: string): readonly string[] => [
  ...inForce(day, planYear, ofPlan),
  ...inForce(day, regulations, "complete-decision-steps"),
];

const goodRecord = { opinionsRecorded: true, dissentRecorded: true, decisionRecorded: true, archiveComplete: true };

/** A major decision that follows its procedure; other stories begin with it. */
export const decision = defineScenario({
  name: "a major decision",
  about: MajorDecision,
  record: (occasion): Decision => {
    const { id, day, serial, oneOf } = occasion;
    const publishedOn = inTime(occasion, day, twentyWorkingDays);
    return {
      unit: `${id}-government`,
      title: `示例重大工程${serial}`,
      technical: oneOf([true, false]),
      stabilityRisk: oneOf([true, false]),
      wideConcern: oneOf([true, false]),
      startedOn: after(day, -100),
      procedure: stepsTo(day, publishedOn),
      publicComment: { from: after(day, -80), until: after(day, -50) },
      groupsHeard: ["deputies", "experts"],
      surveyed: true,
      surveyedOn: after(day, -oneOf([0, 60])),
      advisers: [`${id}-adviser`],
      decidedOn: day,
      publishedOn,
      explainedOn: publishedOn,
      concludedOn: after(day, 60),
      record: goodRecord,
    };
  },
  others: ({ id }) => ({
    ...regionalGovernment(id),
  }),
  violations: [
    {
      name: "the legality review not passed",
      breaks: ({ day }) => before(day, "review-decision-before-discussion"),
      record: withStep("legality-review", () => ({ result: "failed" })),
    },
    {
      name: "discussed on the day before its legality review",
      breaks: ({ day }) => before(day, "review-decision-before-discussion"),
      record: withStep("legality-review", (day) => ({ on: after(day, 1) })),
    },
    {
      name: "experts not asked in a technical matter",
      breaks: ({ day }) => before(day, "complete-steps-before-discussion"),
      record: withStep("expert-argument", undefined, { technical: true }),
    },
    {
      name: "risks to stability not assessed",
      breaks: ({ day }) => before(day, "complete-steps-before-discussion"),
      record: withStep("risk-assessment", undefined, { stabilityRisk: true }),
    },
    {
      name: "nobody asked before the discussion",
      breaks: ({ day }) => inForce(day, planYear, "complete-steps-before-discussion"),
      record: withStep("public-participation", undefined),
    },
    {
      name: "experts asked after the legality review",
      breaks: ({ day }) =>
        inForce(after(day, -20), planYear, ...inForce(day, planYear, "keep-order-of-decision-steps")),
      record: withStep("expert-argument", (day) => ({ on: after(day, -10) })),
    },
    {
      name: "open to comment for twenty-nine days",
      breaks: ({ day }) => inForce(after(day, -80), regulations, "open-decision-to-comment"),
      record: ({ day }) => ({ publicComment: { from: after(day, -80), until: after(day, -51) } }),
    },
    {
      name: "published before the Party committee was told",
      breaks: (_, { publishedOn }) => inForce(publishedOn, regulations, "report-decision-to-party-committee"),
      record: withStep("party-report", undefined),
    },
    {
      name: "published late",
      breaks: ({ day }) => inForce(day, regulations, "publish-decision-in-time"),
      record: (occasion) => {
        const publishedOn = tooLate(occasion, occasion.day, twentyWorkingDays);
        return { publishedOn, procedure: stepsTo(occasion.day, publishedOn) };
      },
    },
    {
      name: "never explained to a public that it concerned",
      breaks: ({ day }) => inForce(day, planYear, "explain-decision-of-wide-concern"),
      record: () => ({ wideConcern: true, explainedOn: undefined }),
    },
    {
      name: "no survey in a matter of wide concern",
      breaks: ({ day }) => inForce(day, planYear, "survey-opinion-before-decision"),
      record: () => ({ wideConcern: true, surveyed: false, surveyedOn: undefined }),
    },
    {
      name: "the survey on the day after the decision",
      breaks: ({ day }) => inForce(day, planYear, "survey-opinion-before-decision"),
      record: ({ day }) => ({ wideConcern: true, surveyedOn: after(day, 1) }),
    },
    {
      name: "nobody but experts heard",
      breaks: ({ day }) => inForce(day, planYear, "hear-named-groups"),
      record: () => ({ groupsHeard: ["experts"] }),
    },
    {
      name: "no adviser took part",
      breaks: ({ day }) => inForce(day, planYear, "hear-advisers-on-decision"),
      record: () => ({ advisers: [] }),
    },
    {
      name: "what was said not recorded",
      breaks: ({ day }) => inForce(day, planYear, "record-discussion-truthfully"),
      record: () => ({ record: { ...goodRecord, opinionsRecorded: false } }),
    },
    {
      name: "papers missing in the archive",
      breaks: (_, { concludedOn }) => [
        ...inForce(concludedOn, planYear, "archive-decision-whole"),
        ...inForce(concludedOn, regulations, "archive-decision-record"),
      ],
      record: () => ({ record: { ...goodRecord, archiveComplete: false, papersMissing: 2 } }),
    },
  ],
});

const urgentDecision = defineScenario({
  name: "a major decision open to comment for less, with the reason",
  about: MajorDecision,
  record: (occasion): Decision => ({
    ...(decision.record(occasion) as Decision),
    publicComment: { from: after(occasion.day, -80), until: after(occasion.day, -70), shorterBecause: "防汛应急" },
  }),
  others: (occasion) => decision.others?.(occasion) ?? {},
  violations: [],
});

const emergency = defineScenario({
  name: "the handling of an emergency",
  about: MajorDecision,
  record: ({ unit, day }) => ({ unit, title: "抗震救灾应急处置", excluded: "emergency", decidedOn: day }),
  violations: [],
});

/** A department's decision, which looks as if every step had been left out: the regulations do not bind it. */
const departmentsDecision = defineScenario({
  name: "a decision of a department",
  about: MajorDecision,
  days: { from: "2019-09-01" },
  record: ({ unit, day }): Decision => ({
    unit,
    title: "示例局重大事项",
    technical: true,
    stabilityRisk: true,
    procedure: [
      { kind: "collective-discussion", on: day },
      { kind: "publication", on: after(day, 60) },
    ],
    decidedOn: day,
    publishedOn: after(day, 60),
    concludedOn: after(day, 70),
    record: { archiveComplete: false },
  }),
  violations: [],
});

/** An exploratory reform whose review did not pass, and a risk assessed under other rules. */
const exploratoryDecision = defineScenario({
  name: "an exploratory reform, its legal risk shown and its risk assessed under other rules",
  about: MajorDecision,
  days: { from: "2019-09-01" },
  record: (occasion): Decision => {
    const lawful = decision.record(occasion) as Decision;
    return {
      ...lawful,
      exploratoryReform: true,
      stabilityRisk: true,
      riskAssessedElsewhere: true,
      procedure: (lawful.procedure ?? []).flatMap((step) => {
        if (step.kind === "risk-assessment") return [];
        return step.kind === "legality-review" ? [{ ...step, result: "failed" as const }] : [step];
      }),
    };
  },
  others: (occasion) => decision.others?.(occasion) ?? {},
  violations: [],
});

/** Major decisions (重大行政决策): steps, comment, publication, archive. */
export const majorDecisions = [decision, urgentDecision, emergency, departmentsDecision, exploratoryDecision];
