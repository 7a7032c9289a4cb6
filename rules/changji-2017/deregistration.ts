import { defineIndicator, label } from "fazhi";
import { MarketSubject } from "fazhi/model";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The share of the year's deregistrations that went the simplified way: both ways are to exist side by side. */
export const simplifiedDeregistrationShare = defineIndicator({
  id: "simplified-deregistration-share",
  title: label("简易注销占比", "Simplified deregistrations"),
  about: MarketSubject,
  obligations: ["2.4d"],
  source: plan2017.clause("2.4 二（四）"),
  form: "ratio",
  among: ({ deregistration }, terms) =>
    deregistration.deregisteredOn.isPresent().and(happenedInPlanYear(deregistration.deregisteredOn, terms)),
  counts: ({ deregistration }) => deregistration.kind.equals("simplified"),
  by: { unit: (subject) => subject.unit },
});
