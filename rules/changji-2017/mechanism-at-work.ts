import type { Condition, RecordTerm, Terms } from "fazhi";
import { Mechanism, type Unit } from "fazhi/model";
import { inUseOn } from "./in-use.js";
import { dayInPlanYear } from "./plan-year.js";

/** Whether a unit has a mechanism of a kind at work in the plan's year, by the paper that founds it. */
export const hasAtWork = (unit: RecordTerm<Unit>, kind: Mechanism["kind"], terms: Terms): Condition =>
  terms
    .referring(unit, Mechanism, "unit")
    .some((mechanism) => mechanism.kind.equals(kind).and(inUseOn(mechanism, dayInPlanYear(terms))));
