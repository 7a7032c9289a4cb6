import { defineIndicator, defineParameter, inForceOn, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { inEachVersion } from "./in-each-version.js";
import { demonstration2021, readOfficially } from "./sources.js";

const article = "第2项";

/** How many non-licence approvals may be left: none. */
export const nonLicensingApprovalsLeft = defineParameter({
  id: "demo-non-licensing-approvals-left",
  title: label("保留的非行政许可审批事项数", "Non-licence approvals left"),
  unit: label("项", "items"),
  values: inEachVersion(0, article, readOfficially),
});

/** The approvals in force that are no licences. */
export const demoNonLicensingApprovals = defineIndicator({
  id: "demo-non-licensing-approvals",
  title: label("非行政许可审批事项数", "Non-licence approvals in force"),
  about: ListEntry,
  obligations: ["demo-2021-1-2"],
  source: demonstration2021.clause(article, { verified: readOfficially }),
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
  target: { direction: "equal", value: nonLicensingApprovalsLeft },
  notCovered: label(
    "以备案、登记、确认、征求意见等名义变相设定的许可没有登记，不计入。",
    "A licence in the guise of a filing, registration, confirmation or request for opinions is recorded nowhere and not counted.",
  ),
});
