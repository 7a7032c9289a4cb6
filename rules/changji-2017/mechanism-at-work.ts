import { type Condition, Mechanism, type RecordTerm, type Terms, type Unit } from "fazhi";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear } from "./plan-year.js";

/** Whether a unit has a mechanism of a kind at work in the plan's year, by the paper that founds it. */
export const hasAtWork = (unit: RecordTerm<Unit>, kind: Mechanism["kind"], terms: Terms): Condition =>
  terms
    .referring(unit, Mechanism, "unit")
    .some((mechanism) => mechanism.kind.equals(kind).and(inUseOn(mechanism, dayInPlanYear(terms))));
