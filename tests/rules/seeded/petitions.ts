import { days, workingDays } from "fazhi";
import { PetitionCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

const fifteenDays = days(15, { rollOver: true });
const thirtyDays = days(30, { rollOver: true });
const sixtyDays = days(60, { rollOver: true });
const thirtyMore = { count: 30, unit: "day", approverRole: "organ-head" } as const;

const petition = defineScenario({
  name: "a petition",
  about: PetitionCase,
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const informedOn = inTime(occasion, day, fifteenDays);
    return {
      unit,
      title: "反映道路积水",
      kind: "complaint",
      channel: oneOf(["web", "letter", "visit"]),
      receivedOn: day,
      registeredOn: inTime(occasion, day, fifteenDays),
      assignedOn: oneOf([day, undefined]),
      informedOn,
      acceptedOn: informedOn,
      referredElsewhere: false,
      extensions: [],
      concludedOn: inTime(occasion, informedOn, sixtyDays),
      reviews: [],
    };
  },
  violations: [
    {
      name: "registered late",
      breaks: ["register-petition-in-time"],
      record: (occasion) => ({ registeredOn: tooLate(occasion, occasion.day, fifteenDays) }),
    },
    {
      name: "never registered",
      breaks: ["register-petition-in-time"],
      record: () => ({ registeredOn: undefined }),
    },
    {
      name: "the petitioner told late",
      breaks: ["tell-whether-petition-is-accepted"],
      record: (occasion) => ({ informedOn: tooLate(occasion, occasion.day, fifteenDays) }),
    },
    {
      name: "concluded late",
      breaks: ["conclude-accepted-petition-in-time"],
      record: (occasion, { acceptedOn = occasion.day }) => ({
        concludedOn: tooLate(occasion, acceptedOn, sixtyDays),
      }),
    },
    {
      name: "never concluded",
      breaks: ["conclude-accepted-petition-in-time"],
      record: () => ({ concludedOn: undefined }),
    },
    {
      name: "extended without telling the petitioner",
      breaks: ["extend-petition-lawfully"],
      record: ({ day }, { acceptedOn = day }) => ({ extensions: [{ ...thirtyMore, approvedOn: acceptedOn }] }),
    },
    {
      name: "extended by thirty-one days",
      breaks: ["extend-petition-lawfully"],
      record: ({ day }) => ({ extensions: [{ ...thirtyMore, count: 31, approvedOn: day, notifiedOn: day }] }),
    },
  ],
});

const extendedPetition = defineScenario({
  name: "an extended petition",
  about: PetitionCase,
  record: (occasion) => ({
    ...petition.record(occasion),
    extensions: [{ ...thirtyMore, approvedOn: occasion.day, notifiedOn: occasion.day }],
  }),
  violations: [],
});

type Petition = Draft<PetitionCase>;

/** A review asked for after the answer and, after its own, a re-review, which is final. */
function reviews(occasion: Occasion, { concludedOn = "" }: Petition): NonNullable<Petition["reviews"]> {
  const requestedOn = after(concludedOn, 10);
  const reviewedOn = inTime(occasion, requestedOn, thirtyDays);
  const requestedAgainOn = after(reviewedOn, 10);
  return [
    { kind: "review", requestedOn, concludedOn: reviewedOn },
    {
      kind: "re-review",
      requestedOn: requestedAgainOn,
      hearings: [],
      concludedOn: inTime(occasion, requestedAgainOn, thirtyDays),
    },
  ];
}

/** The same reviews, those of one kind concluded on another day. */
const concludedOtherwise = (
  { reviews: lawful = [] }: Petition,
  kind: "review" | "re-review",
  day: (requestedOn: string) => string | undefined,
): Petition => ({
  reviews: lawful.map((one) => {
    if (one.kind !== kind) return one;
    const { concludedOn: _, ...open } = one;
    const concludedOn = day(one.requestedOn);
    return concludedOn === undefined ? open : { ...open, concludedOn };
  }),
});

const reviewedPetition = defineScenario({
  name: "a reviewed petition",
  about: PetitionCase,
  record: (occasion) => {
    const lawful = petition.record(occasion) as Petition;
    return { ...lawful, reviews: reviews(occasion, lawful) };
  },
  violations: [
    {
      name: "the review concluded late",
      breaks: ["conclude-petition-review-in-time"],
      record: (occasion, lawful) =>
        concludedOtherwise(lawful, "review", (requestedOn) => tooLate(occasion, requestedOn, thirtyDays)),
    },
    {
      name: "the review never concluded",
      breaks: ["conclude-petition-review-in-time"],
      record: (_, lawful) => concludedOtherwise(lawful, "review", () => undefined),
    },
    {
      name: "the re-review concluded late",
      breaks: ["conclude-petition-re-review-in-time"],
      record: (occasion, lawful) =>
        concludedOtherwise(lawful, "re-review", (requestedOn) => tooLate(occasion, requestedOn, thirtyDays)),
    },
    {
      name: "the re-review never concluded",
      breaks: ["conclude-petition-re-review-in-time"],
      record: (_, lawful) => concludedOtherwise(lawful, "re-review", () => undefined),
    },
  ],
});

/** Since 2022 there are days within which a unit objects, and none within which it answers a proposal. */
const newRegulations = { from: "2022-05-01" };
const oldRegulations = { until: "2022-05-01" };
const fiveWorkingDays = workingDays(5);

const assignedPetition = defineScenario({
  name: "a petition to which the unit objected, and which led to a proposal",
  about: PetitionCase,
  record: (occasion) => {
    const { day } = occasion;
    return {
      ...(petition.record(occasion) as Petition),
      assignedOn: day,
      referralObjectedOn: inTime(occasion, day, fiveWorkingDays),
      improvementProposal: { receivedOn: day, answeredOn: inTime(occasion, day, thirtyDays) },
    };
  },
  violations: [
    {
      name: "objected to late",
      breaks: ({ day }) => inForce(day, newRegulations, "object-to-referral-in-time"),
      record: (occasion) => ({ referralObjectedOn: tooLate(occasion, occasion.day, fiveWorkingDays) }),
    },
    {
      name: "the proposal answered late",
      breaks: ({ day }) => inForce(day, oldRegulations, "answer-improvement-proposal-in-time"),
      record: (occasion) => ({
        improvementProposal: {
          receivedOn: occasion.day,
          answeredOn: tooLate(occasion, occasion.day, thirtyDays),
        },
      }),
    },
    {
      name: "the proposal never answered",
      breaks: ({ day }) => inForce(day, oldRegulations, "answer-improvement-proposal-in-time"),
      record: ({ day }) => ({ improvementProposal: { receivedOn: day } }),
    },
  ],
});

/** A petition that looks as if nobody had been told, and nobody had to be: it was handed back, withdrawn, or came from nobody. */
const petitionThatEndedOtherwise = defineScenario({
  name: "a petition about which nobody had to be told",
  about: PetitionCase,
  days: newRegulations,
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const objectedOn = inTime(occasion, day, fiveWorkingDays);
    return {
      unit,
      title: "反映外区事项",
      kind: "complaint",
      channel: "web",
      receivedOn: day,
      registeredOn: day,
      assignedOn: day,
      extensions: [],
      reviews: [],
      ...oneOf([
        { referralObjectedOn: objectedOn, referralReturnedOn: after(objectedOn, 3) },
        { unreachable: true },
        { withdrawnOn: after(day, 2) },
        { kind: "report" },
      ]),
    };
  },
  violations: [],
});

/** Petitions (信访), under the regulations of 2005 and those of 2022. */
export const petitions = [petition, extendedPetition, reviewedPetition, assignedPetition, petitionThatEndedOtherwise];
