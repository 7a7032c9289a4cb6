import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { listItemTakenOver } from "../../../rules/changji-2017/list-follow-up.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const delegation = { origin: "devolved-to-county", receivingUnit: "county", takenOverOn: "2017-06-01" } as const;
const own = { id: "own", list: "county-items", name: "户外广告许可", validFrom: "2017-06-15" };

testRule(frame, changji2017, listItemTakenOver, {
  asOf: "2017-12-29",
  record: { list: "items", name: "户外广告许可", code: "A-1", validFrom: "2014-01-01", delegation },
  others: {
    unit: [{ id: "county", title: "县城管局", kind: "department", level: "county" }],
    list: [
      { id: "items", unit: "keeper", kind: "approval-item", title: "州级目录" },
      { id: "county-items", unit: "county", kind: "approval-item", title: "县级目录" },
    ],
    "list-entry": [own],
  },
  keeps: [
    { name: "listed by the county under the same name" },
    { name: "under another name and the same code", others: { "list-entry": [{ ...own, name: "广告", code: "A-1" }] } },
    {
      name: "under another name, as what replaces it",
      others: { "list-entry": [{ ...own, name: "广告", supersedes: ["record"] }] },
    },
    {
      name: "on the county's power list",
      others: { list: [{ id: "county-items", unit: "county", kind: "power", title: "权力清单" }] },
    },
  ],
  breaks: [
    { name: "another item only", others: { "list-entry": [{ ...own, name: "广告" }] }, severity: "warning" },
    { name: "an entry that has ended", others: { "list-entry": [{ ...own, validUntil: "2017-07-01" }] } },
  ],
  pending: [{ name: "a week after", asOf: "2017-06-08" }],
  notApplicable: [
    { name: "it stands on the receiver's list", record: { list: "county-items" } },
    { name: "not taken over yet", record: { delegation: { ...delegation, takenOverOn: undefined } } },
    { name: "of its own making", record: { delegation: undefined } },
    { name: "taken over before the plan", record: { delegation: { ...delegation, takenOverOn: "2017-03-31" } } },
  ],
});
