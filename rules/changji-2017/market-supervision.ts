import { type Condition, defineIndicator, label, type RecordTerm, type Terms } from "fazhi";
import { Unit } from "fazhi/model";
import { dayInPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const supervisionOf = (unit: RecordTerm<Unit>) =>
  unit.enforcement.where((part) => part.field.equals("market-supervision"));

const isIntegrated = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  supervisionOf(unit).every((part) => part.state.equals("integrated").and(part.since.notAfter(dayInPlanYear(terms))));

/** The share of the units that answer for market supervision in which it has been integrated; the plan names no target. */
export const marketSupervisionShare = defineIndicator({
  id: "market-supervision-share",
  title: label("市场监管综合执法实现率", "Integrated market supervision"),
  about: Unit,
  obligations: ["2.5d"],
  source: plan2017.clause("2.5 二（五）"),
  form: "ratio",
  among: (unit) => unit.enforcement.isPresent().and(supervisionOf(unit).isEmpty().not()),
  counts: isIntegrated,
  by: { unit: (unit) => unit.id, level: (unit) => unit.level, region: (unit) => unit.region },
  notCovered: label(
    "没有登记市场监管执法情况的县市不计入。",
    "A county or city for which nothing is recorded is not counted.",
  ),
});
