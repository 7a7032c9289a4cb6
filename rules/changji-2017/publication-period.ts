import { defineParameter, label, workingDays } from "fazhi";
import { sinceThePlan } from "./plan-year.js";
import { informationRegulations } from "./sources.js";

/**
 * How soon something that is owed to the public is published. The plan says "in time" without a number; the regulations
 * on government information have one for what an organ publishes of itself. It is asked only of what came about before the
 * plan's year was over, on whatever day that is looked at.
 */
export const publicationPeriod = defineParameter({
  id: "publication-period",
  title: label("主动公开期限", "Period for publishing"),
  values: [{ value: workingDays(20), source: informationRegulations.clause("第十八条"), inForce: sinceThePlan }],
});
