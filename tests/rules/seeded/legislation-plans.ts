import { LegislationPlan } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after } from "./days.js";

const underPlan = { from: "2017-04-01" };
const publishedPlans = { from: "2018-05-01" };

const plan = defineScenario({
  name: "a yearly plan of rules",
  about: LegislationPlan,
  record: ({ unit, day, oneOf }) => {
    const dueOn = after(day, 30);
    const adoptedOn = oneOf([day, dueOn]);
    return {
      unit,
      kind: "yearly",
      title: "年度政府规章制定计划",
      firstYear: Number(dueOn.slice(0, 4)),
      dueOn,
      adoptedOn,
      publishedOn: after(adoptedOn, oneOf([0, 20])),
    };
  },
  violations: [
    {
      name: "adopted late",
      breaks: (_, { dueOn }) => inForce(dueOn, underPlan, "adopt-legislation-plan-in-time"),
      record: ({ oneOf }, { dueOn = "" }) => {
        const adoptedOn = after(dueOn, oneOf([1, 30]));
        return { adoptedOn, publishedOn: adoptedOn };
      },
    },
    {
      name: "never adopted",
      breaks: (_, { dueOn }) => inForce(dueOn, underPlan, "adopt-legislation-plan-in-time"),
      record: () => ({ adoptedOn: undefined, publishedOn: undefined }),
    },
    {
      name: "never published",
      breaks: (_, { adoptedOn }) => inForce(adoptedOn, publishedPlans, "publish-rule-making-plan"),
      record: () => ({ publishedOn: undefined }),
    },
  ],
});

const fiveYearPlan = defineScenario({
  name: "a five-year plan of legislation",
  about: LegislationPlan,
  record: (occasion) => ({
    ...plan.record(occasion),
    kind: "five-year",
    title: "五年立法规划",
    publishedOn: undefined,
  }),
  violations: [],
});

/** Plans of legislation (立法规划、规章制定计划). */
export const legislationPlans = [plan, fiveYearPlan];
