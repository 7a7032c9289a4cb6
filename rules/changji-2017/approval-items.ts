import { defineExpectation, defineIndicator, defineParameter, inForceOn, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { dayInPlanYear, firstDayOfPlan, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

/** How many non-licensing approval items may be left. */
export const nonLicensingItemsLeft = defineParameter({
  id: "non-licensing-items-left",
  title: label("保留的非行政许可审批事项数", "Non-licensing approval items left"),
  unit: label("项", "items"),
  values: [{ value: 0, source: clause, inForce: sinceThePlan }],
});

/** The approval items in force that are no licences: the plan abolishes all of them. */
export const nonLicensingApprovalItems = defineIndicator({
  id: "non-licensing-approval-items",
  title: label("非行政许可审批事项数", "Non-licensing approval items in force"),
  about: ListEntry,
  obligations: ["2.1a"],
  source: clause,
  form: "count",
  among: (entry, terms) =>
    terms.all(
      entry.list.in(List).kind.oneOf("approval-item", "power"),
      entry.kind.equals("non-licensing-approval"),
      inForceOn(entry, dayInPlanYear(terms)),
    ),
  by: {
    unit: (entry) => entry.list.in(List).unit,
    region: (entry) => entry.list.in(List).unit.in(Unit).region,
  },
  target: { direction: "equal", value: nonLicensingItemsLeft },
  notCovered: label(
    "以备案、登记、确认等名义变相保留的审批事项不计入；同一事项列入两份清单的计两次。",
    "Items kept on as a filing, registration or confirmation are not seen; one that stands on two lists counts twice.",
  ),
});

/** Each approval item that was there when the plan was issued is gone through within the year, unless it ended before. */
export const cleanUpApprovalItem = defineExpectation({
  id: "clean-up-approval-item",
  title: label("清理规范现有行政审批事项", "Clean up the existing approval items"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1b"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    terms.all(
      entry.list.in(List).kind.equals("approval-item"),
      entry.validFrom.notAfter(terms.parameter(firstDayOfPlan)),
      inForceOn(entry, dayInPlanYear(terms)),
    ),
  field: "cleanUps",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (entry, terms) => entry.cleanUps.some((cleanUp) => happenedInPlanYear(cleanUp.on, terms)),
  message: label(
    "{unit}“{list}”中的“{name}”至{due}没有清理。",
    "“{name}” on “{list}” of {unit} was not gone through by {due}.",
  ),
  remedy: label("清理“{name}”，作出保留、修改或者取消的结论。", "Go through “{name}” and keep, amend or cancel it."),
  notCovered: label("清理以后是否规范不作判断。", "Whether the item is in order afterwards is not judged."),
});
