import { defineExpectation, inForceOn, label } from "fazhi";
import { List, ListEntry } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** Each licence item has its standard by the end of the year: a guide and criteria of examination. */
export const standardiseLicenceItem = defineExpectation({
  id: "standardise-licence-item",
  title: label("推进行政许可标准化", "Standardise a licence item"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1l"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: plan2017.clause("2.1 二（一）"),
  inForce: sinceThePlan,
  when: (entry, terms) =>
    terms.all(
      entry.list.in(List).kind.equals("approval-item"),
      entry.kind.equals("licence"),
      inForceOn(entry, dayInPlanYear(terms)),
    ),
  field: "guide",
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (entry) => entry.guide.isPresent().and(entry.criteria.isPresent()),
  message: label(
    "{unit}“{list}”中的行政许可“{name}”至{due}没有完成标准化：办事指南、审查标准有缺。",
    "The licence “{name}” on “{list}” of {unit} had no complete standard by {due}: its guide or its criteria are missing.",
  ),
  remedy: label("补齐“{name}”的办事指南和审查标准。", "Complete guide and criteria of “{name}”."),
  notCovered: label(
    "依据、流程和时限由行政许可法的规则判断；标准的内容不作判断。",
    "Basis, flow and time limit are judged by the rule of the law on licences; what a standard says is not judged.",
  ),
});
