import { defineIndicator, label, ReconsiderationCase, Unit } from "fazhi";
import { happenedInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The share of the year's decided cases that were heard in public; the plan wants more of them and names no target. */
export const openHearingRate = defineIndicator({
  id: "open-hearing-rate",
  title: label("行政复议公开听证审理率", "Reconsiderations heard in public"),
  about: ReconsiderationCase,
  obligations: ["2.16a"],
  source: plan2017.clause("2.16 二（十六）"),
  form: "ratio",
  among: (reconsideration, terms) =>
    reconsideration.decidedOn.isPresent().and(happenedInPlanYear(reconsideration.decidedOn, terms)),
  counts: (reconsideration) => reconsideration.hearingHeld.and(reconsideration.openHearing),
  by: {
    unit: (reconsideration) => reconsideration.unit,
    region: (reconsideration) => reconsideration.unit.in(Unit).region,
  },
});
