import { AdjudicationCase, CollectiveDiscussion, LegalityReview, MajorDecision, UnlawfulCase } from "fazhi/model";
import { defineScenario, type Occasion } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";

const within = { from: planYear.from, until: "2017-12-01" };

/** A decision of which only papers tell. */
const decisionOf = ({ id, unit, day }: Occasion) => ({
  id: `${id}-decision`,
  unit,
  title: "示例决策",
  technical: false,
  stabilityRisk: false,
  wideConcern: false,
  groupsHeard: ["deputies"],
  advisers: [`${id}-adviser`],
  decidedOn: day,
  publishedOn: day,
  procedure: [
    { kind: "public-participation", on: after(day, -60) },
    { kind: "decision", on: day },
  ],
  record: { opinionsRecorded: true, dissentRecorded: true, decisionRecorded: true, archiveComplete: true },
});

const adviserOf = ({ id, unit }: Occasion) => ({
  id: `${id}-adviser`,
  unit,
  name: "示例律师",
  kind: "lawyer",
  engagedOn: "2012-01-01",
});

const meeting = defineScenario({
  name: "a meeting on a decision of which only papers tell",
  about: CollectiveDiscussion,
  days: within,
  record: ({ id, unit, day }) => ({
    unit,
    decision: `${id}-decision`,
    meeting: "standing",
    heldOn: day,
    outcome: "adopted",
    membersPresent: 9,
    membersEntitled: 11,
    chiefSpokeLast: true,
    dissentRecorded: true,
    minutes: "会议纪要",
  }),
  others: (occasion) => ({
    "major-decision": [decisionOf(occasion)],
    "legal-adviser": [adviserOf(occasion)],
    "legality-review": [
      {
        id: `${occasion.id}-review`,
        unit: occasion.unit,
        decision: `${occasion.id}-decision`,
        submittedOn: after(occasion.day, -30),
        concludedOn: after(occasion.day, -10),
        result: "lawful",
        advisers: [`${occasion.id}-adviser`],
      },
    ],
  }),
  violations: [
    {
      name: "the review came a day after the meeting",
      breaks: ["review-decision-before-meeting"],
      others: ({ id, day }) => ({ "legality-review": [{ id: `${id}-review`, concludedOn: after(day, 1) }] }),
    },
  ],
});

const reviewTwice = defineScenario({
  name: "a review that found a decision unlawful, and one that found it lawful",
  about: LegalityReview,
  days: within,
  record: ({ id, unit, day }) => ({
    unit,
    decision: `${id}-decision`,
    submittedOn: after(day, -40),
    concludedOn: after(day, -20),
    result: "unlawful",
    advisers: [`${id}-adviser`],
  }),
  others: (occasion) => ({
    "major-decision": [decisionOf(occasion)],
    "legal-adviser": [adviserOf(occasion)],
    "collective-discussion": [
      {
        id: `${occasion.id}-meeting`,
        unit: occasion.unit,
        decision: `${occasion.id}-decision`,
        heldOn: occasion.day,
        outcome: "adopted",
        membersPresent: 9,
        membersEntitled: 11,
        chiefSpokeLast: true,
        dissentRecorded: true,
        minutes: "会议纪要",
      },
    ],
    "legality-review": [
      {
        id: `${occasion.id}-second`,
        unit: occasion.unit,
        decision: `${occasion.id}-decision`,
        submittedOn: after(occasion.day, -18),
        concludedOn: after(occasion.day, -2),
        result: "lawful",
        advisers: [`${occasion.id}-adviser`],
      },
    ],
  }),
  violations: [
    {
      name: "discussed before the second review",
      breaks: ({ id, day }) => [
        ...inForce(after(day, -20), planYear, "discuss-no-decision-found-unlawful"),
        ...inForce(day, planYear, "review-decision-before-meeting").map((rule) => ({
          rule,
          entity: "collective-discussion",
          id: `${id}-meeting`,
        })),
      ],
      others: ({ id, day }) => ({ "legality-review": [{ id: `${id}-second`, concludedOn: after(day, 1) }] }),
    },
  ],
});

const accountable = defineScenario({
  name: "a decision that proved unlawful",
  about: UnlawfulCase,
  days: within,
  record: ({ id, unit, day }) => ({
    unit,
    title: "违法决策",
    establishedOn: day,
    decision: `${id}-decision`,
    major: false,
    graveConsequences: false,
  }),
  others: (occasion) => ({
    "major-decision": [{ ...decisionOf(occasion), lookedBackOn: "2017-12-31" }],
    "legal-adviser": [adviserOf(occasion)],
  }),
  violations: [
    {
      name: "nobody looked back on it in the year",
      breaks: ["look-back-on-unlawful-decision"],
      others: ({ id }) => ({ "major-decision": [{ id: `${id}-decision`, lookedBackOn: "2018-01-01" }] }),
    },
  ],
});

const named = defineScenario({
  name: "a decision for which somebody answers",
  about: MajorDecision,
  days: within,
  record: ({ id, ...occasion }) => {
    const { id: _, ...decision } = decisionOf({ id, ...occasion });
    return decision as object;
  },
  others: (occasion) => ({ "legal-adviser": [adviserOf(occasion)] }),
  violations: [
    {
      name: "nobody answers for it",
      breaks: ["name-persons-accountable-for-decision"],
      record: () => ({ responsiblePersons: [] }),
    },
  ],
});

const ruling = defineScenario({
  name: "a ruling on a dispute between others",
  about: AdjudicationCase,
  days: within,
  record: ({ unit, day }) => ({
    unit,
    kind: "other",
    title: "示例争议",
    receivedOn: after(day, -40),
    acceptedOn: after(day, -35),
    decidedOn: day,
    servedOn: after(day, 3),
  }),
  violations: [{ name: "never served", breaks: ["serve-adjudication"], record: () => ({ servedOn: undefined }) }],
});

/** Stories of the plan's year: what its papers show, by breach and by lawful look-alike. */
export const planDuties = [meeting, reviewTwice, accountable, named, ruling];
