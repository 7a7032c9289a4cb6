import { workingDays } from "fazhi";
import { MajorDecision } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords, type Violation } from "fazhi/testing";
import { brokenBy, inForce } from "./broken.js";
import { after, fullTime, lastDay } from "./days.js";
import { type Decision, regulations } from "./decision-course.js";
import { decision } from "./major-decisions.js";

const sevenWorkingDays = workingDays(7);
const reviewSubmittedOn = (day: string): string => after(day, -40);

/** What was done before the decision, one record for each. */
const reviews = ({ id, unit, day }: Occasion): OtherRecords => ({
  consultation: [
    {
      id: `${id}-hearing`,
      unit,
      decision: id,
      kind: "hearing",
      announcedOn: after(day, -80),
      papersSentOn: after(day, -67),
      from: after(day, -60),
    },
  ],
  "expert-argument": [
    {
      id: `${id}-argument`,
      unit,
      decision: id,
      heldOn: after(day, -40),
      writtenOpinionOn: after(day, -39),
      signed: true,
    },
  ],
  "risk-assessment": [
    { id: `${id}-risk`, unit, decision: id, concludedOn: after(day, -35), level: "low", controllable: true },
  ],
  "legality-review": [
    {
      id: `${id}-review`,
      unit,
      decision: id,
      submittedOn: reviewSubmittedOn(day),
      concludedOn: fullTime(reviewSubmittedOn(day), sevenWorkingDays),
      result: "lawful",
      urgent: false,
      advisers: [`${id}-adviser`],
    },
  ],
  "collective-discussion": [
    {
      id: `${id}-discussion`,
      unit,
      decision: id,
      meeting: "standing",
      heldOn: day,
      chiefSpokeLast: true,
      dissentRecorded: true,
    },
  ],
});

/** A violation that one of these records makes, by the regulations that were law on a day. */
const ofReview = (
  name: string,
  rule: string,
  [entity, suffix]: readonly [string, string],
  lawOn: (day: string) => string,
  changed: (day: string) => Readonly<Record<string, unknown>>,
): Violation<MajorDecision> => ({
  name,
  breaks: ({ id, day }) => brokenBy(entity, `${id}-${suffix}`, inForce(lawOn(day), regulations, rule)),
  others: ({ id, day }) => ({ [entity]: [{ id: `${id}-${suffix}`, ...changed(day) }] }),
});

const hearing = ["consultation", "hearing"] as const;
const argument = ["expert-argument", "argument"] as const;
const risk = ["risk-assessment", "risk"] as const;
const review = ["legality-review", "review"] as const;
const discussion = ["collective-discussion", "discussion"] as const;
const concludedOn = (day: string): string => fullTime(reviewSubmittedOn(day), sevenWorkingDays);

const reviewedDecision = defineScenario({
  name: "a major decision with the records of its reviews",
  about: MajorDecision,
  record: (occasion): Decision => decision.record(occasion) as Decision,
  others: (occasion) => ({ ...decision.others?.(occasion), ...reviews(occasion) }),
  violations: [
    ofReview(
      "the papers of the hearing sent six days before it",
      "send-hearing-papers-early",
      hearing,
      (day) => after(day, -66),
      (day) => ({ papersSentOn: after(day, -66) }),
    ),
    ofReview(
      "the opinion of the experts not signed",
      "sign-expert-opinion",
      argument,
      (day) => after(day, -40),
      () => ({ signed: false }),
    ),
    ofReview(
      "an expert with an interest in the matter",
      "sign-expert-opinion",
      argument,
      (day) => after(day, -40),
      () => ({ conflictFound: true }),
    ),
    ofReview(
      "taken while its risk was out of control",
      "decide-only-controllable-risk",
      risk,
      (day) => after(day, -35),
      () => ({ level: "high", controllable: false }),
    ),
    ofReview(
      "six working days for the legality review",
      "give-decision-reviewer-time",
      review,
      reviewSubmittedOn,
      (day) => ({ concludedOn: after(lastDay(reviewSubmittedOn(day), sevenWorkingDays), -1) }),
    ),
    ofReview("reviewed without an adviser", "hear-legal-advisers", review, concludedOn, () => ({ advisers: [] })),
    ofReview(
      "discussed by a committee on cases",
      "discuss-decision-in-order",
      discussion,
      (day) => day,
      () => ({ meeting: "case-committee" }),
    ),
    ofReview(
      "the chief spoke first",
      "discuss-decision-in-order",
      discussion,
      (day) => day,
      () => ({ chiefSpokeLast: false }),
    ),
    ofReview(
      "dissent not recorded",
      "discuss-decision-in-order",
      discussion,
      (day) => day,
      () => ({ dissentRecorded: false }),
    ),
  ],
});

const urgentReview = defineScenario({
  name: "a major decision that was reviewed in urgency",
  about: MajorDecision,
  record: (occasion): Decision => decision.record(occasion) as Decision,
  others: (occasion) => {
    const around = { ...decision.others?.(occasion), ...reviews(occasion) };
    const [lawful] = around["legality-review"] ?? [];
    return {
      ...around,
      "legality-review":
        lawful === undefined
          ? []
          : [{ ...lawful, urgent: true, concludedOn: after(reviewSubmittedOn(occasion.day), 1) }],
    };
  },
  violations: [],
});

/** A draft whose risk was out of control was adjusted, assessed again and only then decided; the experts spoke at a meeting. */
const adjustedDecision = defineScenario({
  name: "a major decision that was adjusted until its risk was under control",
  about: MajorDecision,
  record: (occasion): Decision => decision.record(occasion) as Decision,
  others: (occasion) => {
    const { id, unit, day } = occasion;
    const around = { ...decision.others?.(occasion), ...reviews(occasion) };
    return {
      ...around,
      "expert-argument": [
        { id: `${id}-argument`, unit, decision: id, heldOn: after(day, -40), conflictChecked: false },
      ],
      "risk-assessment": [
        {
          id: `${id}-first-risk`,
          unit,
          decision: id,
          concludedOn: after(day, -60),
          level: "high",
          controllable: false,
        },
        ...(around["risk-assessment"] ?? []),
      ],
    };
  },
  violations: [],
});

/** Hearing, expert argument, risk assessment, legality review and discussion of major decisions (重大行政决策各环节). */
export const decisionReviews = [reviewedDecision, urgentReview, adjustedDecision];
