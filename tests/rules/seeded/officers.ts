import { Officer } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after } from "./days.js";

const underPlan = { from: "2017-04-01" };

const certified = (day: string, examPassedOn: string) => ({
  certificates: [
    {
      number: `执法证${day}`,
      kind: "enforcement" as const,
      issuedOn: day,
      validFrom: day,
      validUntil: after(day, 1825),
      examPassedOn,
    },
  ],
});

const officer = defineScenario({
  name: "an officer newly certified",
  about: Officer,
  record: ({ unit, day, oneOf, serial }) => ({
    unit,
    name: `执法人员${serial}`,
    ...certified(day, after(day, -oneOf([0, 30]))),
  }),
  violations: [
    {
      name: "certified before the exam was passed",
      breaks: ({ day }) => inForce(day, underPlan, "pass-exam-before-certificate"),
      record: ({ day, oneOf }) => certified(day, after(day, oneOf([1, 10]))),
    },
  ],
});

/** Officers and their certificates (行政执法资格). */
export const officers = [officer];
