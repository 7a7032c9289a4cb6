import type { Binds, Condition, RecordTerm, Terms } from "fazhi";
import type { Unit } from "fazhi/model";
import { dayInPlanYear } from "./plan-year.js";
import { existsOn } from "./unit-lifetime.js";

/**
 * Whom the plan obliges when they administer: governments, departments, zones and people's organisations, and whoever enforces
 * for them. Congresses, courts, party organs and enterprises are not bound by it.
 */
export const administration: Binds = {
  kinds: [
    "government",
    "department",
    "office",
    "dispatched-government",
    "subdistrict",
    "dispatched-agency",
    "zone",
    "organisation",
    "institution",
    "enforcement-team",
    "other",
  ],
};

/** The governments of the prefecture and of its counties and cities. */
export const governments: Binds = { kinds: ["government"], levels: ["prefecture", "county"] };

/** Whether a unit is such a government and stands on the day in the plan's year. */
export const isAddressedGovernment = (unit: RecordTerm<Unit>, terms: Terms): Condition =>
  unit.kind.equals("government").and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms)));

/** The seven governments of counties and cities. */
export const countyGovernments: Binds = { kinds: ["government"], levels: ["county"] };
