import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { mergeInvestmentApprovals } from "../../../rules/changji-2017/investment-merging.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const item = (id: string) => ({
  id,
  list: "items",
  name: id,
  validFrom: "2014-01-01",
  investmentProject: true,
  cleanUps: [{ on: "2017-05-10", verdict: "keep" }],
});

testRule(frame, changji2017, mergeInvestmentApprovals, {
  asOf: "2018-01-31",
  record: { kind: "government", level: "county" },
  others: {
    unit: [{ id: "bureau", title: "县发改委", kind: "department", level: "county", parent: "record" }],
    list: [{ id: "items", unit: "bureau", kind: "approval-item", title: "审批事项目录" }],
    "list-entry": [item("选址意见"), item("用地预审")],
  },
  keeps: [
    {
      name: "one merged in the year",
      others: { "list-entry": [{ ...item("用地预审"), cleanUps: [{ on: "2017-05-10", verdict: "merge" }] }] },
    },
    {
      name: "one ended by the scheme of the year before",
      others: { "list-entry": [{ ...item("用地预审"), validUntil: "2016-08-01" }] },
    },
  ],
  breaks: [
    { name: "all kept as they were", data: { approvals: 2, simplified: 0, due: "2017-12-31" }, severity: "warning" },
    {
      name: "one merged when the year was over",
      others: { "list-entry": [{ ...item("用地预审"), cleanUps: [{ on: "2018-01-05", verdict: "merge" }] }] },
    },
  ],
  pending: [{ name: "all kept so far", asOf: "2017-12-31" }],
  notApplicable: [
    {
      name: "a single approval of investment projects",
      others: { "list-entry": [{ ...item("用地预审"), investmentProject: false }] },
    },
    { name: "a department itself", record: { kind: "department" } },
  ],
});
