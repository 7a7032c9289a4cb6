import { days, months } from "fazhi";
import { ProcuratorialSuggestion } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

const suggestion = defineScenario({
  name: "a procuratorial suggestion",
  about: ProcuratorialSuggestion,
  record: ({ unit, day, oneOf }) => {
    const answerDueOn = after(day, oneOf([30, 60]));
    return {
      unit,
      kind: "social-governance",
      title: "督促履行监管职责",
      procuratorate: "示例县人民检察院",
      receivedOn: day,
      answerDueOn,
      answeredOn: oneOf([day, after(day, 10), answerDueOn]),
    };
  },
  violations: [
    {
      name: "answered after the day that it set",
      breaks: ({ day }) => inForce(day, planYear, "answer-procuratorial-suggestion"),
      record: ({ oneOf }, { answerDueOn = "" }) => ({ answeredOn: after(answerDueOn, oneOf([1, 15])) }),
    },
    {
      name: "never answered",
      breaks: ({ day }) => inForce(day, planYear, "answer-procuratorial-suggestion"),
      record: () => ({ answeredOn: undefined }),
    },
  ],
});

const twoMonths = months(2, { rollOver: true });
const fifteenDays = days(15, { rollOver: true });
const periodOf = (urgent: boolean | undefined) => (urgent === true ? fifteenDays : twoMonths);

const inPublicInterest = defineScenario({
  name: "a suggestion in the public interest",
  about: ProcuratorialSuggestion,
  days: { from: "2018-03-02" },
  record: (occasion) => {
    const { unit, day, oneOf } = occasion;
    const urgent = oneOf([true, false]);
    return {
      unit,
      kind: "public-interest",
      urgent,
      title: "督促治理河道污染",
      receivedOn: day,
      ...oneOf([{ answeredOn: inTime(occasion, day, periodOf(urgent)) }, { withdrawnOn: day }]),
    };
  },
  violations: [
    {
      name: "answered late in the public interest",
      breaks: ["answer-public-interest-suggestion-in-time"],
      record: (occasion, { urgent }) => ({
        withdrawnOn: undefined,
        answeredOn: tooLate(occasion, occasion.day, periodOf(urgent)),
      }),
    },
  ],
});

const judicial = defineScenario({
  name: "a suggestion of a court",
  about: ProcuratorialSuggestion,
  days: { from: "2023-11-16" },
  record: ({ unit, day, oneOf }) => ({
    unit,
    kind: "judicial",
    title: "完善物业纠纷治理",
    receivedOn: day,
    answerDueOn: after(day, 60),
    answeredOn: after(day, oneOf([0, 60])),
  }),
  violations: [
    {
      name: "answered after the day that the court set",
      breaks: ["answer-judicial-suggestion-by-its-day"],
      record: ({ day }) => ({ answeredOn: after(day, 61) }),
    },
  ],
});

/** Suggestions of the procuratorate (检察建议), each with the day that it sets. */
export const procuratorialSuggestions = [suggestion, inPublicInterest, judicial];
