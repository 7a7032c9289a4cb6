import { days, PetitionCase } from "fazhi";
import { defineScenario } from "fazhi/testing";
import { inTime, tooLate } from "./days.js";

const fifteenDays = days(15, { rollOver: true });
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

/** Petitions (信访), under the regulations of 2005 and those of 2022. */
export const petitions = [petition, extendedPetition];
