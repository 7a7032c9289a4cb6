import { days, workingDays } from "fazhi";
import { ReconsiderationCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, fullTime, inTime, lastDay, tooLate } from "./days.js";
import { regionalGovernment } from "./regional-government.js";

const fiveWorkingDays = workingDays(5);
const sixtyDays = days(60, { rollOver: true });
const extension = { count: 30, unit: "day", approverRole: "organ-head", notifiedOn: "2012-01-01" } as const;

/** The law of 1999, which the plan reads too. */
const oldLaw = { until: "2024-01-01" };
/** The law as revised in 2023. */
export const newLaw = { from: "2024-01-01" };
const isNew = (day: string): boolean => day >= newLaw.from;

type Course = Draft<ReconsiderationCase>;

/** What follows the acceptance, with some days other than they would be. */
export function course(occasion: Occasion, acceptedOn: string, given: Course = {}): Course {
  const { oneOf } = occasion;
  const isSummary = isNew(acceptedOn) && oneOf([true, false, false]);
  const copySentOn = given.copySentOn ?? inTime(occasion, acceptedOn, workingDays(isSummary ? 3 : 7));
  const copyReceivedOn = after(copySentOn, oneOf([0, 1, 3]));
  const hearingHeldOn = fullTime(acceptedOn, fiveWorkingDays);
  const decisionPeriod = days(isSummary ? 30 : 60, { rollOver: true });
  return {
    ...(isSummary ? { procedureKind: "summary", summaryBecause: "agreed" } : { procedureKind: "ordinary" }),
    acceptedOn,
    copySentOn,
    copyReceivedOn,
    repliedOn: inTime(occasion, copyReceivedOn, answerPeriod(copyReceivedOn, isSummary)),
    hearingNotifiedOn: acceptedOn,
    hearingHeldOn,
    opinionsHeard: true,
    respondentHeadAttended: true,
    decidedOn: [hearingHeldOn, inTime(occasion, acceptedOn, decisionPeriod)].toSorted().at(-1),
    ...given,
  };
}

const answerPeriod = (copyReceivedOn: string, isSummary: boolean) => {
  if (!isNew(copyReceivedOn)) return days(10, { rollOver: true });
  return workingDays(isSummary ? 5 : 10);
};

/** A reconsideration; other stories begin with it. */
export const reconsideration = defineScenario({
  name: "a reconsideration",
  about: ReconsiderationCase,
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const letterOn = after(day, 70);
    return {
      unit,
      respondent: unit,
      title: "不服行政处罚",
      complex: oneOf([true, false]),
      receivedOn: day,
      ...course(occasion, inTime(occasion, day, fiveWorkingDays)),
      suspensions: [],
      extensions: [],
      opinionLetter: {
        issuedOn: letterOn,
        receivedOn: letterOn,
        answeredOn: inTime(occasion, letterOn, sixtyDays),
      },
      advisers: [],
    };
  },
  violations: [
    {
      name: "papers asked for late",
      breaks: ["ask-for-reconsideration-papers-in-time"],
      record: (occasion) => {
        const correctionNotifiedOn = tooLate(occasion, occasion.day, fiveWorkingDays);
        const correctedOn = after(correctionNotifiedOn, 3);
        return { correctionNotifiedOn, correctedOn, ...course(occasion, correctedOn) };
      },
    },
    {
      name: "refused late",
      breaks: ["examine-reconsideration-application-in-time"],
      record: (occasion) => ({
        refusedOn: tooLate(occasion, occasion.day, fiveWorkingDays),
        acceptedOn: undefined,
        copySentOn: undefined,
        copyReceivedOn: undefined,
        repliedOn: undefined,
        hearingNotifiedOn: undefined,
        hearingHeldOn: undefined,
        decidedOn: undefined,
        opinionLetter: undefined,
      }),
    },
    {
      name: "the copy sent late",
      breaks: ["send-reconsideration-copy-in-time"],
      record: (occasion, { acceptedOn = "" }) =>
        course(occasion, acceptedOn, { copySentOn: tooLate(occasion, acceptedOn, workingDays(7)) }),
    },
    {
      name: "answered late by the respondent",
      breaks: ["answer-as-respondent-in-time"],
      record: (occasion, { copyReceivedOn = "", procedureKind }) => ({
        repliedOn: tooLate(occasion, copyReceivedOn, answerPeriod(copyReceivedOn, procedureKind === "summary")),
      }),
    },
    {
      name: "decided late",
      breaks: ["conclude-reconsideration-in-time"],
      record: (occasion, { acceptedOn = "", procedureKind }) => ({
        decidedOn: tooLate(occasion, acceptedOn, days(procedureKind === "summary" ? 30 : 60, { rollOver: true })),
      }),
    },
    { name: "never decided", breaks: ["conclude-reconsideration-in-time"], record: () => ({ decidedOn: undefined }) },
    {
      name: "extended by thirty-one days",
      breaks: ["extend-reconsideration-lawfully"],
      record: ({ day }) => ({ extensions: [{ ...extension, approvedOn: day, count: 31 }] }),
    },
    {
      name: "extended with the approval of the legal office's head, which the old law did not know",
      breaks: (_, { acceptedOn }) => inForce(acceptedOn, oldLaw, "extend-reconsideration-lawfully"),
      record: ({ day }) => ({ extensions: [{ ...extension, approvedOn: day, approverRole: "office-head" }] }),
    },
    {
      name: "a complex case heard after its decision",
      breaks: (_, { acceptedOn }) => inForce(acceptedOn, newLaw, "hear-complex-reconsideration"),
      record: (_, { decidedOn = "" }) => ({ complex: true, hearingHeldOn: after(decidedOn, 1) }),
    },
    {
      name: "notice of the hearing on the day before",
      breaks: (_, { hearingHeldOn }) => inForce(hearingHeldOn, newLaw, "give-notice-of-reconsideration-hearing"),
      record: (_, { hearingHeldOn = "" }) => ({ hearingNotifiedOn: after(hearingHeldOn, -1) }),
    },
    {
      name: "the opinion letter answered late",
      breaks: ["answer-opinion-letter-in-time"],
      record: (occasion) => {
        const receivedOn = after(occasion.day, 70);
        return {
          opinionLetter: { issuedOn: receivedOn, receivedOn, answeredOn: tooLate(occasion, receivedOn, sixtyDays) },
        };
      },
    },
  ],
});

/** A decision that sets a day for its performance. */
const performedReconsideration = defineScenario({
  name: "a reconsideration whose decision asks the respondent to act",
  about: ReconsiderationCase,
  record: (occasion) => {
    const lawful = reconsideration.record(occasion) as Course;
    const servedOn = after(lawful.decidedOn ?? "", 3);
    const performanceDueOn = after(servedOn, 30);
    return {
      ...lawful,
      outcome: "ordered-to-act",
      performanceRequired: true,
      servedOn,
      performanceDueOn,
      performedOn: occasion.oneOf([servedOn, performanceDueOn]),
    };
  },
  violations: [
    {
      name: "the decision performed late",
      breaks: ["perform-reconsideration-decision-in-time"],
      record: (_, { performanceDueOn = "" }) => ({ performedOn: after(performanceDueOn, 1) }),
    },
  ],
});

/** A case of a government, with a document attached, that came through the organ which had punished. */
const conductedReconsideration = defineScenario({
  name: "a reconsideration by a government, a document attached",
  about: ReconsiderationCase,
  days: newLaw,
  record: (occasion) => {
    const { id, day, oneOf } = occasion;
    const makerNotifiedOn = inTime(occasion, day, workingDays(3));
    return {
      ...(reconsideration.record(occasion) as Course),
      unit: `${id}-government`,
      procedureKind: "ordinary",
      complex: true,
      committeeConsulted: true,
      ...oneOf([
        { respondentHeadAttended: true },
        { respondentHeadAttended: false, respondentHeadExcuse: "防汛值守", respondentStaffAttended: true },
      ]),
      throughPenalisingOrgan: {
        receivedOn: day,
        ...oneOf([{ forwardedOn: inTime(occasion, day, fiveWorkingDays) }, { penaltyWithdrawn: true }]),
      },
      attachedDocument: `${id}-document`,
      attachedReview: {
        withinPower: true,
        suspendedOn: day,
        makerNotifiedOn,
        makerReceivedOn: makerNotifiedOn,
        makerAnsweredOn: inTime(occasion, makerNotifiedOn, workingDays(10)),
        concludedOn: day,
      },
    };
  },
  others: ({ id, unit }) => ({
    ...regionalGovernment(id),
    "normative-document": [
      { id: `${id}-document`, unit, title: "示例内部规定", kind: "internal", touchesMarket: false },
    ],
  }),
  violations: [
    {
      name: "decided without hearing the parties",
      breaks: ["hear-parties-in-reconsideration"],
      record: () => ({
        complex: false,
        opinionsHeard: false,
        hearingHeldOn: undefined,
        hearingNotifiedOn: undefined,
      }),
    },
    {
      name: "the respondent's head stayed away from the hearing",
      breaks: ["attend-reconsideration-hearing"],
      record: () => ({ respondentHeadAttended: false, respondentHeadExcuse: undefined, respondentStaffAttended: true }),
    },
    {
      name: "the committee not consulted in a complex case",
      breaks: ["consult-reconsideration-committee"],
      record: () => ({ committeeConsulted: false }),
    },
    {
      name: "the maker of the document asked late",
      breaks: ["ask-document-maker-in-time"],
      record: (occasion, { attachedReview }) => ({
        attachedReview: { ...attachedReview, makerNotifiedOn: tooLate(occasion, occasion.day, workingDays(3)) },
      }),
    },
    {
      name: "answered late by the maker of the document",
      breaks: ["answer-as-document-maker-in-time"],
      record: (occasion, { attachedReview }) => ({
        attachedReview: {
          ...attachedReview,
          makerAnsweredOn: tooLate(occasion, attachedReview?.makerReceivedOn ?? "", workingDays(10)),
        },
      }),
    },
    {
      name: "forwarded late by the organ that had punished",
      breaks: ["forward-application-against-penalty-in-time"],
      record: (occasion) => ({
        throughPenalisingOrgan: {
          receivedOn: occasion.day,
          forwardedOn: tooLate(occasion, occasion.day, fiveWorkingDays),
        },
      }),
    },
  ],
});

const extendedReconsideration = defineScenario({
  name: "an extended reconsideration",
  about: ReconsiderationCase,
  record: (occasion) => {
    const lawful = reconsideration.record(occasion) as Course;
    return {
      ...lawful,
      procedureKind: "ordinary",
      extensions: [{ ...extension, approvedOn: occasion.day }],
      decidedOn: lastDay(lawful.acceptedOn ?? "", days(90, { rollOver: true })),
    };
  },
  violations: [
    {
      name: "decided after the ninetieth day",
      breaks: ["conclude-reconsideration-in-time"],
      record: (occasion, { acceptedOn = "" }) => ({
        decidedOn: tooLate(occasion, acceptedOn, days(90, { rollOver: true })),
      }),
    },
  ],
});

/** A reconsideration that its applicant withdrew soon: no copy, no answer and no decision is owed any more. */
const withdrawnReconsideration = defineScenario({
  name: "a withdrawn reconsideration",
  about: ReconsiderationCase,
  record: ({ unit, day }) => ({
    unit,
    respondent: unit,
    title: "不服行政处罚",
    procedureKind: "ordinary",
    receivedOn: day,
    acceptedOn: day,
    endedOn: after(day, 3),
    outcome: "terminated",
    suspensions: [],
    extensions: [],
    advisers: [],
  }),
  violations: [],
});

/** Reconsiderations (行政复议), under the law of 1999 and that of 2023. */
export const reconsiderations = [
  reconsideration,
  conductedReconsideration,
  performedReconsideration,
  extendedReconsideration,
  withdrawnReconsideration,
];
