import { workingDays } from "fazhi";
import { InformationRequest } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, inTime, lastDay, tooLate } from "./days.js";

type Request = Draft<InformationRequest>;

/** The regulations as revised: twenty working days in place of fifteen. */
const revised = { from: "2019-05-15" };
const answerDays = (day: string): number => (day < revised.from ? 15 : 20);
const answerPeriod = (day: string) => workingDays(answerDays(day));

const plain = ({ unit, day }: Occasion): Request => ({
  unit,
  title: "申请公开征地补偿方案",
  receivedOn: day,
  suspensions: [],
  extensions: [],
});

const request = defineScenario({
  name: "a request for information",
  about: InformationRequest,
  record: (occasion) => ({
    ...plain(occasion),
    answeredOn: inTime(occasion, occasion.day, answerPeriod(occasion.day)),
  }),
  violations: [
    {
      name: "answered late",
      breaks: ["answer-information-request-in-time"],
      record: (occasion) => ({ answeredOn: tooLate(occasion, occasion.day, answerPeriod(occasion.day)) }),
    },
    {
      name: "never answered",
      breaks: ["answer-information-request-in-time"],
      record: () => ({ answeredOn: undefined }),
    },
  ],
});

/** What follows the question to the applicant: the clock starts anew with the clear request. */
function clarified(occasion: Occasion, correctionNotifiedOn: string): Request {
  const correctedOn = after(correctionNotifiedOn, occasion.oneOf([1, 20]));
  return {
    correctionNotifiedOn,
    correctedOn,
    answeredOn: inTime(occasion, correctedOn, answerPeriod(correctedOn)),
  };
}

const sevenWorkingDays = workingDays(7);

const unclearRequest = defineScenario({
  name: "a request that had to be made clear",
  about: InformationRequest,
  record: (occasion) => ({
    ...plain(occasion),
    ...clarified(occasion, inTime(occasion, occasion.day, sevenWorkingDays)),
  }),
  violations: [
    {
      name: "a clear request asked for late",
      breaks: ({ day }) => inForce(day, revised, "ask-for-clear-request-in-time"),
      record: (occasion) => clarified(occasion, tooLate(occasion, occasion.day, sevenWorkingDays)),
    },
    {
      name: "the clear request answered late",
      breaks: ["answer-information-request-in-time"],
      record: (occasion, { correctedOn = "" }) => ({
        answeredOn: tooLate(occasion, correctedOn, answerPeriod(correctedOn)),
      }),
    },
  ],
});

/** A third party that was asked and answered; its time is not counted. */
function consulted({ day, oneOf }: Occasion, answeredOn: string): Request {
  const askedOn = after(day, 1);
  return {
    thirdParty: { askedOn, receivedOn: askedOn, answeredOn, isOrgan: oneOf([true, false]) },
    suspensions: [{ from: askedOn, until: answeredOn, ground: "third-party-opinion", notifiedOn: askedOn }],
    answeredOn: after(answeredOn, 1),
  };
}

const fifteenWorkingDays = workingDays(15);

const consultedRequest = defineScenario({
  name: "a request that concerns a third party",
  about: InformationRequest,
  record: (occasion) => ({
    ...plain(occasion),
    ...consulted(occasion, inTime(occasion, after(occasion.day, 1), fifteenWorkingDays)),
  }),
  violations: [
    {
      name: "a third party that answered late",
      breaks: ({ day }) => inForce(after(day, 1), revised, "await-third-party-no-longer"),
      record: (occasion) => consulted(occasion, tooLate(occasion, after(occasion.day, 1), fifteenWorkingDays)),
    },
  ],
});

const extended = (day: string) =>
  ({
    count: answerDays(day),
    unit: "working-day",
    approvedOn: day,
    approverRole: "office-head",
    notifiedOn: day,
  }) as const;

const extendedRequest = defineScenario({
  name: "an extended request for information",
  about: InformationRequest,
  record: (occasion) => ({
    ...plain(occasion),
    extensions: [extended(occasion.day)],
    answeredOn: lastDay(occasion.day, workingDays(2 * answerDays(occasion.day))),
  }),
  violations: [
    {
      name: "answered after the extension",
      breaks: ["answer-information-request-in-time"],
      record: (occasion) => ({
        answeredOn: tooLate(occasion, occasion.day, workingDays(2 * answerDays(occasion.day))),
      }),
    },
    {
      name: "extended by a day too many",
      breaks: ["extend-information-request-lawfully"],
      record: ({ day }) => ({ extensions: [{ ...extended(day), count: answerDays(day) + 1 }] }),
    },
    {
      name: "extended twice",
      breaks: ["extend-information-request-lawfully"],
      record: ({ day }) => ({ extensions: [extended(day), extended(day)] }),
    },
    {
      name: "extended without due approval",
      breaks: ["extend-information-request-lawfully"],
      record: ({ day }) => ({ extensions: [{ ...extended(day), approverRole: "other" }] }),
    },
    {
      name: "extended without telling the applicant",
      breaks: ["extend-information-request-lawfully"],
      record: ({ day }) => ({ extensions: [{ ...extended(day), notifiedOn: undefined }] }),
    },
  ],
});

const askedThirdParty = defineScenario({
  name: "a request about which a third party was asked, with no pause on record",
  about: InformationRequest,
  days: revised,
  record: (occasion) => {
    const { day } = occasion;
    const heardOn = inTime(occasion, day, workingDays(15));
    return {
      ...plain(occasion),
      thirdParty: { askedOn: day, receivedOn: day, answeredOn: heardOn },
      answeredOn: inTime(occasion, heardOn, workingDays(20)),
    };
  },
  violations: [
    {
      name: "answered late after the third party",
      breaks: ["answer-information-request-after-asking"],
      record: (occasion, { thirdParty }) => ({
        answeredOn: tooLate(occasion, thirdParty?.answeredOn ?? "", workingDays(20)),
      }),
    },
  ],
});

/** Requests for information (依申请公开), under the regulations of 2007 and those of 2019. */
export const informationRequests = [request, unclearRequest, consultedRequest, extendedRequest, askedThirdParty];
