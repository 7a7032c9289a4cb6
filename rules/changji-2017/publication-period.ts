import { defineParameter, label, workingDays } from "fazhi";
import { informationRegulations, informationRegulations2019 } from "./sources.js";

/**
 * How soon something that is owed to the public is published. The plan says "in time" without a number; the regulations
 * on government information have one for what an organ publishes of itself.
 */
export const publicationPeriod = defineParameter({
  id: "publication-period",
  title: label("主动公开期限", "Period for publishing"),
  values: [
    { value: workingDays(20), source: informationRegulations.clause("第十八条") },
    { value: workingDays(20), source: informationRegulations2019.clause("第二十六条") },
  ],
});
