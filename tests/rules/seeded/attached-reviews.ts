import { days, workingDays } from "fazhi";
import { ReconsiderationCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, firstDayLate, inTime, tooLate } from "./days.js";
import { course, newLaw, reconsideration } from "./reconsiderations.js";

type Case = Draft<ReconsiderationCase>;

const tenWorkingDays = workingDays(10);
const sevenWorkingDays = workingDays(7);
const thirtyDays = days(30, { rollOver: true });
const sixtyDays = days(60, { rollOver: true });

/** The act that is challenged, served so many days before the application came. */
const challenged = ({ id, unit, day }: Occasion, daysBefore: number): OtherRecords[string] => [
  {
    id: `${id}-act`,
    unit,
    kind: "fee",
    title: "示例收费",
    procedureKind: "ordinary",
    decidedOn: after(day, -daysBefore),
    servedOn: after(day, -daysBefore),
    procedure: [{ kind: "decision", on: after(day, -daysBefore) }],
    officers: [`officer-a-of-${unit}`, `officer-b-of-${unit}`],
    powerItem: `power-of-${unit}`,
    basisDocuments: [],
    penalties: [],
    amount: 3000,
    major: false,
    hearingDue: false,
    collectiveDiscussionDue: false,
    suspensions: [],
    extensions: [],
    holds: [],
    record: { textual: true, complete: true, audioVisual: false, audioVisualRequired: false },
    resultPublishedOn: after(day, -daysBefore),
  },
];

/** So many days before its application an act was served, that the last day for applying was the day before. */
const justTooEarly = ({ day }: Occasion): number => {
  const candidates = Array.from({ length: 40 }, (_, index) => 61 + index);
  return candidates.find((count) => firstDayLate(after(day, -count), sixtyDays) <= day) ?? 100;
};

const challengedAct = defineScenario({
  name: "a reconsideration of an act on record",
  about: ReconsiderationCase,
  record: (occasion): Case => {
    const lawful = reconsideration.record(occasion) as Case;
    return {
      ...lawful,
      challengedCase: `${occasion.id}-act`,
      ...(lawful.procedureKind === "summary" ? { summaryBecause: occasion.oneOf(["agreed", "small-amount"]) } : {}),
    };
  },
  others: (occasion) => ({ "enforcement-case": challenged(occasion, 60) ?? [] }),
  violations: [
    {
      name: "accepted on the day after the last for applying",
      breaks: ["accept-timely-application"],
      others: (occasion) => ({ "enforcement-case": challenged(occasion, justTooEarly(occasion)) ?? [] }),
    },
  ],
});

const summaryCase = defineScenario({
  name: "a reconsideration by the summary procedure",
  about: ReconsiderationCase,
  days: newLaw,
  record: (occasion): Case => challengedAct.record(occasion) as Case,
  others: (occasion) => challengedAct.others?.(occasion) ?? {},
  violations: [
    {
      name: "by the summary procedure for three thousand and one yuan",
      breaks: (_, { procedureKind }) => (procedureKind === "summary" ? ["use-summary-procedure-where-allowed"] : []),
      record: () => ({ summaryBecause: "small-amount" }),
      others: ({ id }) => ({ "enforcement-case": [{ id: `${id}-act`, amount: 3001 }] }),
    },
    {
      name: "by the summary procedure for an act that was not done on the spot",
      breaks: (_, { procedureKind }) => (procedureKind === "summary" ? ["use-summary-procedure-where-allowed"] : []),
      record: () => ({ summaryBecause: "on-the-spot" }),
    },
  ],
});

const correctedCase = defineScenario({
  name: "a reconsideration for which papers were missing",
  about: ReconsiderationCase,
  record: (occasion): Case => {
    const correctedOn = inTime(occasion, occasion.day, tenWorkingDays);
    return {
      ...(reconsideration.record(occasion) as Case),
      correctionNotifiedOn: occasion.day,
      correctedOn,
      ...course(occasion, correctedOn),
    };
  },
  violations: [
    {
      name: "accepted although its papers came after ten working days",
      breaks: ({ day }) => inForce(day, newLaw, "treat-silence-as-withdrawal"),
      record: (occasion) => {
        const correctedOn = tooLate(occasion, occasion.day, tenWorkingDays);
        return { correctedOn, ...course(occasion, correctedOn) };
      },
    },
  ],
});

const attached = ({ id, unit }: Occasion): OtherRecords => ({
  "normative-document": [
    {
      id: `${id}-document`,
      unit,
      title: "附带审查的通知",
      kind: "internal",
      touchesRights: false,
      touchesMarket: false,
    },
  ],
});

const ownDocument = defineScenario({
  name: "a reconsideration with a document of the organ itself attached",
  about: ReconsiderationCase,
  record: (occasion): Case => {
    const lawful = reconsideration.record(occasion) as Case;
    const concludedOn = inTime(occasion, lawful.acceptedOn ?? "", thirtyDays);
    return {
      ...lawful,
      attachedDocument: `${occasion.id}-document`,
      attachedReview: { withinPower: true, concludedOn },
    };
  },
  others: attached,
  violations: [
    {
      name: "the attached document reviewed late",
      breaks: ["conclude-attached-review-in-time"],
      record: (occasion, { acceptedOn = "" }) => ({
        attachedReview: { withinPower: true, concludedOn: tooLate(occasion, acceptedOn, thirtyDays) },
      }),
    },
    {
      name: "the attached document never reviewed",
      breaks: ["conclude-attached-review-in-time"],
      record: () => ({ attachedReview: { withinPower: true } }),
    },
  ],
});

/** The review by another organ, from the day on which the document was forwarded to it. */
const forwarded = (occasion: Occasion, forwardedOn: string, concludedOn?: string): Case => {
  const forwardReceivedOn = after(forwardedOn, 2);
  return {
    attachedReview: {
      withinPower: false,
      forwardedOn,
      forwardReceivedOn,
      concludedOn: concludedOn ?? inTime(occasion, forwardReceivedOn, sixtyDays),
    },
  };
};

const otherDocument = defineScenario({
  name: "a reconsideration with a document of another organ attached",
  about: ReconsiderationCase,
  record: (occasion): Case => {
    const lawful = reconsideration.record(occasion) as Case;
    const forwardedOn = inTime(occasion, lawful.acceptedOn ?? "", sevenWorkingDays);
    return { ...lawful, attachedDocument: `${occasion.id}-document`, ...forwarded(occasion, forwardedOn) };
  },
  others: attached,
  violations: [
    {
      name: "forwarded late",
      breaks: ["forward-attached-document-in-time"],
      record: (occasion, { acceptedOn = "" }) => forwarded(occasion, tooLate(occasion, acceptedOn, sevenWorkingDays)),
    },
    {
      name: "the other organ's review late",
      breaks: ["answer-forwarded-review-in-time"],
      record: (occasion, { acceptedOn = "" }) =>
        forwarded(occasion, acceptedOn, tooLate(occasion, after(acceptedOn, 2), sixtyDays)),
    },
  ],
});

/** What reconsideration rests on (复议范围、附带审查): the act, its papers, the document attached. */
export const attachedReviews = [challengedAct, summaryCase, correctedCase, ownDocument, otherDocument];
