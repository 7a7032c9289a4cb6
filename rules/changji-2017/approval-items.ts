import { defineIndicator, defineParameter, List, ListEntry, label, Unit } from "fazhi";
import { inForceOn } from "./in-force.js";
import { sinceThePlan } from "./plan-year.js";
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
  among: (entry, { all, asOf }) =>
    all(
      entry.list.in(List).kind.oneOf("approval-item", "power"),
      entry.kind.equals("non-licensing-approval"),
      inForceOn(entry, asOf),
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
