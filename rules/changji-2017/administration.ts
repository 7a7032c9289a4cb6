import type { Binds } from "fazhi";

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

/** The seven governments of counties and cities. */
export const countyGovernments: Binds = { kinds: ["government"], levels: ["county"] };
