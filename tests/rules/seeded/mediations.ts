import { days, months } from "fazhi";
import { MediationCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { after, inTime, tooLate } from "./days.js";

const oneMonth = months(1, { rollOver: true });
const thirtyDays = days(30, { rollOver: true });

/** An agreement on the day of the conclusion, brought to the court in time. */
const agreement = (occasion: Occasion, concludedOn: string): Draft<MediationCase> => ({
  concludedOn,
  outcome: "agreement",
  agreementEffectiveOn: concludedOn,
  confirmationRequestedOn: inTime(occasion, concludedOn, thirtyDays),
});

const mediation = defineScenario({
  name: "a people's mediation",
  about: MediationCase,
  record: (occasion) => ({
    unit: occasion.unit,
    kind: "people",
    title: "邻里纠纷",
    receivedOn: occasion.day,
    acceptedOn: occasion.day,
    longerAgreed: false,
    ...agreement(occasion, inTime(occasion, occasion.day, oneMonth)),
  }),
  violations: [
    {
      name: "concluded after a month without agreement on longer",
      breaks: ["conclude-mediation-within-month"],
      record: (occasion) => agreement(occasion, tooLate(occasion, occasion.day, oneMonth)),
    },
    {
      name: "never concluded",
      breaks: ["conclude-mediation-within-month"],
      record: () => ({
        concludedOn: undefined,
        outcome: undefined,
        agreementEffectiveOn: undefined,
        confirmationRequestedOn: undefined,
      }),
    },
    {
      name: "the agreement brought to the court late",
      breaks: ["ask-for-confirmation-in-time"],
      record: (occasion, { agreementEffectiveOn = "" }) => ({
        confirmationRequestedOn: tooLate(occasion, agreementEffectiveOn, thirtyDays),
      }),
    },
  ],
});

const longMediation = defineScenario({
  name: "a mediation for which longer was agreed",
  about: MediationCase,
  record: (occasion) => ({
    ...(mediation.record(occasion) as Draft<MediationCase>),
    longerAgreed: true,
    ...agreement(occasion, after(occasion.day, 90)),
  }),
  violations: [],
});

/** People's mediation (人民调解) and the judicial confirmation of what was agreed. */
export const mediations = [mediation, longMediation];
