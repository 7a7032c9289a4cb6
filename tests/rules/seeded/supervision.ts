import { SupervisionMeasure, ThirdPartyEvaluation } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";
import { departments } from "./setting.js";

const correct = "correct-after-supervision";

const measure = defineScenario({
  name: "an order to correct",
  about: SupervisionMeasure,
  record: ({ unit, day, oneOf }) => {
    const correctionDueOn = after(day, oneOf([15, 30, 60]));
    return {
      unit,
      kind: oneOf(["interview", "order-to-correct", "public-criticism"]),
      on: day,
      reason: "工作推进迟缓",
      correctionDueOn,
      correctedOn: oneOf([day, after(day, 10), correctionDueOn]),
    };
  },
  violations: [
    {
      name: "corrected late",
      breaks: ({ day }) => inForce(day, planYear, correct),
      record: ({ oneOf }, { correctionDueOn = "" }) => ({ correctedOn: after(correctionDueOn, oneOf([1, 30])) }),
    },
    {
      name: "never corrected",
      breaks: ({ day }) => inForce(day, planYear, correct),
      record: () => ({ correctedOn: undefined }),
    },
  ],
});

const evaluation = defineScenario({
  name: "an evaluation by a third party",
  about: ThirdPartyEvaluation,
  record: ({ unit, day }) => ({
    unit,
    subject: "openness",
    evaluator: "示例大学评估中心",
    independent: true,
    commissionedOn: day,
    concludedOn: after(day, 60),
  }),
  violations: [
    {
      name: "an evaluator that depends on the unit",
      breaks: ({ day }) => inForce(day, planYear, "keep-evaluator-independent"),
      record: () => ({ independent: false }),
    },
    {
      name: "the unit itself, called independent",
      breaks: ({ day }) => inForce(day, planYear, "keep-evaluator-independent"),
      record: ({ unit }) => ({ evaluator: departments.find(({ id }) => id === unit)?.title ?? unit }),
    },
  ],
});

/** What supervisors order (督促整改) and what third parties evaluate (第三方评估). */
export const supervision = [measure, evaluation];
