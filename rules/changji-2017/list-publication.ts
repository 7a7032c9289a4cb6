import { type Condition, type RecordTerm, seenBy, type Terms } from "fazhi";
import { type List, Unit } from "fazhi/model";
import { lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { publicationPeriod } from "./publication-period.js";

/** What every rule says that demands a list of the plan's time to be open to the public in time after it was compiled. */
export const listPublication = {
  inForce: sinceThePlan,
  field: "publishedOn",
  data: (list: RecordTerm<List>) => ({ title: list.title, unit: list.unit.in(Unit).title }),
  by: (list: RecordTerm<List>, { parameter }: Terms) => list.compiledOn.plus(parameter(publicationPeriod)),
  expect: (list: RecordTerm<List>, { asOf }: Terms) => seenBy(list.publishedOn, asOf),
} as const;

/** Whether a list may be one of the plan's time: one that was compiled when its year was over is none. */
export const isOfPlanTime = (list: RecordTerm<List>, { parameter }: Terms): Condition =>
  list.compiledOn.isMissing().or(list.compiledOn.notAfter(parameter(lastDayOfPlanYear)));
