import {
  type Condition,
  type DayTerm,
  defineExpectation,
  inForceOn,
  type ListTerm,
  label,
  type NumberTerm,
  type RecordTerm,
  type Terms,
} from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { dayInPlanYear, firstDayOfPlanYear, happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

/** The items of a list that one must have before registration, on a day; an item that does not say so is none. */
const itemsBefore = (list: RecordTerm<List>, day: DayTerm, { referring }: Terms): ListTerm<ListEntry> =>
  referring(list, ListEntry, "list").where((entry) =>
    entry.preRegistration.isPresent().and(entry.preRegistration, inForceOn(entry, day)),
  );

const catalogues = (unit: RecordTerm<Unit>, { referring }: Terms): ListTerm<List> =>
  referring(unit, List, "unit").where((list) => list.kind.equals("approval-item"));

/** How many approvals before registration the catalogues of a unit hold on a day. */
const countOn = (unit: RecordTerm<Unit>, day: DayTerm, terms: Terms): NumberTerm =>
  catalogues(unit, terms).sum((list) => itemsBefore(list, day, terms).count());

const isReviewed = (entry: RecordTerm<ListEntry>, terms: Terms): Condition =>
  entry.cleanUps.isPresent().and(entry.cleanUps.some((one) => happenedInPlanYear(one.on, terms)));

/** Against how the year began, a unit has fewer approvals before registration when it ends, or has reviewed each that is left. */
export const cutPreRegistrationApprovals = defineExpectation({
  id: "cut-pre-registration-approvals",
  title: label("继续清理工商登记前置审批", "Clean up the approvals before registration"),
  about: Unit,
  severity: "warning",
  obligations: ["2.4a"],
  binds: "any",
  data: (unit, terms) => ({
    title: unit.title,
    before: countOn(unit, terms.parameter(firstDayOfPlanYear), terms),
    now: countOn(unit, dayInPlanYear(terms), terms),
  }),
  source: plan2017.clause("2.4 二（四）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    existsOn(unit, dayInPlanYear(terms)).and(countOn(unit, terms.parameter(firstDayOfPlanYear), terms).atLeast(1)),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    countOn(unit, dayInPlanYear(terms), terms)
      .lessThan(countOn(unit, terms.parameter(firstDayOfPlanYear), terms))
      .or(
        catalogues(unit, terms).every((list) =>
          itemsBefore(list, dayInPlanYear(terms), terms).every((entry) => isReviewed(entry, terms)),
        ),
      ),
  message: label(
    "{title}工商登记前置审批事项年初{before}项，至{due}仍有{now}项，没有减少，也没有逐项清理。",
    "{title} had {before} approvals before registration when the year began and {now} by {due}: no fewer, and not each of them reviewed.",
  ),
  remedy: label(
    "取消或者改为后置审批；确需保留的，逐项清理并载明结论。",
    "Abolish them or ask for them afterwards; review each that must stay.",
  ),
  notCovered: label(
    "没有载明是否为前置审批的事项不计入。",
    "An item that does not say whether it is needed before registration is not counted.",
  ),
});
