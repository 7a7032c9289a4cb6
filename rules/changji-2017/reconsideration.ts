import { defineExpectation, defineIndicator, defineParameter, label } from "fazhi";
import { ReconsiderationCase, Unit } from "fazhi/model";
import { happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017, reconsiderationRegulations } from "./sources.js";

/** How many staff an organ has for reconsideration at least: two take part in each case. */
export const fewestReconsiderationStaff = defineParameter({
  id: "fewest-reconsideration-staff",
  title: label("行政复议人员最少人数", "Fewest staff for reconsideration"),
  unit: label("人", "people"),
  values: [{ value: 2, source: reconsiderationRegulations.clause("第三十二条") }],
});

/** An organ that handled reconsideration cases in the year has the staff that each of them needs. */
export const staffReconsideration = defineExpectation({
  id: "staff-reconsideration",
  title: label("加强行政复议能力建设，配备办案人员", "Staff reconsideration"),
  about: Unit,
  severity: "warning",
  obligations: ["2.16a"],
  binds: "any",
  data: (unit) => ({ title: unit.title, staff: unit.staffing.reconsiderationStaff }),
  source: plan2017.clause("2.16 二（十六）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    terms
      .referring(unit, ReconsiderationCase, "unit")
      .some((one) => one.acceptedOn.isPresent().and(happenedInPlanYear(one.acceptedOn, terms))),
  field: "staffing",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, { parameter }) => unit.staffing.reconsiderationStaff.atLeast(parameter(fewestReconsiderationStaff)),
  message: label(
    "{title}本年度办理行政复议案件，至{due}行政复议人员为{staff}人，少于办理一件案件所需的人数。",
    "{title} handled reconsideration cases in the year and had {staff} staff for them by {due}, fewer than one case needs.",
  ),
  remedy: label("配足行政复议人员。", "Staff it with as many as a case needs."),
});

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
