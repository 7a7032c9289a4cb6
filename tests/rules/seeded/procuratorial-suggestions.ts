import { ProcuratorialSuggestion } from "fazhi";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";

const suggestion = defineScenario({
  name: "a procuratorial suggestion",
  about: ProcuratorialSuggestion,
  record: ({ unit, day, oneOf }) => {
    const answerDueOn = after(day, oneOf([30, 60]));
    return {
      unit,
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

/** Suggestions of the procuratorate (检察建议), each with the day that it sets. */
export const procuratorialSuggestions = [suggestion];
