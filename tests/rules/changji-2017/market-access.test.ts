import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { leaveUnlistedFieldOpen } from "../../../rules/changji-2017/market-access.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const list = [{ id: "negative", kind: "market-access-negative", title: "市场准入负面清单" }];
const entry = { id: "closed", list: "negative", name: "国家明令淘汰的工艺", validFrom: "2016-03-02" };

testRule(frame, changji2017, leaveUnlistedFieldOpen, {
  asOf: "2017-12-31",
  record: { decidedOn: "2017-06-20", outcome: "refused", accessRefused: true, accessEntry: "closed" },
  others: { list, "list-entry": [entry] },
  keeps: [{ name: "refused by an entry of the list" }],
  breaks: [
    { name: "refused by no entry", record: { accessEntry: undefined }, field: "accessEntry", severity: "error" },
    { name: "refused by an entry that had ended", others: { "list-entry": [{ ...entry, validUntil: "2017-06-20" }] } },
    { name: "refused by an entry of a power list", others: { list: [{ ...list[0]!, kind: "power" }] } },
  ],
  notApplicable: [
    { name: "refused on another ground", record: { accessRefused: false, accessEntry: undefined } },
    { name: "granted", record: { outcome: "granted", accessRefused: undefined, accessEntry: undefined } },
    { name: "decided before the plan", record: { decidedOn: "2017-03-31", accessEntry: undefined } },
  ],
});
