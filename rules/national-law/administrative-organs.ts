import type { Binds } from "fazhi";

/**
 * Whom laws on licences, penalties and coercion bind: administrative organs, and organisations that act for them by law
 * or delegation. Party organs, courts, congresses, enterprises and people's organisations are not bound.
 */
export const administrativeOrgans: Binds = {
  kinds: [
    "government",
    "department",
    "office",
    "dispatched-government",
    "subdistrict",
    "dispatched-agency",
    "zone",
    "enforcement-team",
    "institution",
    "other",
  ],
};
