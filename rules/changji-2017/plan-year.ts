import { type Condition, type DayTerm, defineParameter, type Interval, label, plainDate, type Terms } from "fazhi";
import { plan2017 } from "./sources.js";

/**
 * From the plan's issue on, without an end: what was to be reached within the year is judged when the year is over,
 * and on any later day, while what is to be done on a single day is judged by the law of that day.
 */
export const sinceThePlan: Interval = { from: plainDate("2017-04-01") };

/** The day on which the plan was issued. */
export const firstDayOfPlan = defineParameter({
  id: "first-day-of-plan",
  title: label("工作要点印发日", "Day on which the plan was issued"),
  values: [{ value: plainDate("2017-04-01"), source: plan2017.clause("印发通知"), inForce: sinceThePlan }],
});

/** The first day of the calendar year that the plan's yearly duties and rates are about. */
export const firstDayOfPlanYear = defineParameter({
  id: "first-day-of-plan-year",
  title: label("工作年度起始日", "First day of the plan's year"),
  values: [{ value: plainDate("2017-01-01"), source: plan2017.clause("标题"), inForce: sinceThePlan }],
});

/** The last day on which a duty of the year can be fulfilled. */
export const lastDayOfPlanYear = defineParameter({
  id: "last-day-of-plan-year",
  title: label("工作年度截止日", "Last day of the plan's year"),
  values: [{ value: plainDate("2017-12-31"), source: plan2017.clause("标题"), inForce: sinceThePlan }],
});

/** Whether something has happened in the plan's year, up to the as-of day; unknown for a missing day. */
export const happenedInPlanYear = (day: DayTerm, { parameter, asOf, all }: Terms): Condition =>
  all(day.notBefore(parameter(firstDayOfPlanYear)), day.notAfter(parameter(lastDayOfPlanYear)), day.notAfter(asOf));

/** The day as of which the state of things in the plan's year is judged: the as-of day or, when the year is over, its last. */
export const dayInPlanYear = ({ parameter, asOf, choose }: Terms): DayTerm =>
  choose(asOf.notAfter(parameter(lastDayOfPlanYear)), asOf, parameter(lastDayOfPlanYear));
