import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { letApprovalItemsNotGrow } from "../../../rules/changji-2017/net-growth.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const item = (id: string, days: object) => ({
  id,
  list: "catalogue",
  name: id,
  basis: [{ document: "昌州建发〔2017〕33号" }],
  ...days,
});
const old = item("old", { validFrom: "2016-12-20", validUntil: "2017-05-01" });
const fresh = item("new", { validFrom: "2017-06-01" });

testRule({ describe, it }, changji2017, letApprovalItemsNotGrow, {
  asOf: "2018-01-31",
  record: { id: "bureau" },
  others: { list: [{ id: "catalogue", kind: "approval-item", unit: "bureau" }] },
  keeps: [
    { name: "one came and one went", others: { "list-entry": [old, fresh] } },
    {
      name: "one more, by a law",
      others: { "list-entry": [{ ...fresh, basis: [{ document: "中华人民共和国环境保护税法" }] }] },
    },
    {
      name: "one more, handed down by the region",
      others: { "list-entry": [{ ...fresh, delegation: { origin: "delegated-by-region" } }] },
    },
    { name: "one more, and gone within the year", others: { "list-entry": [{ ...fresh, validUntil: "2017-09-01" }] } },
    { name: "one more in the year after", others: { "list-entry": [{ ...fresh, validFrom: "2018-01-10" }] } },
  ],
  breaks: [
    {
      name: "two came and one went",
      others: { "list-entry": [old, fresh, item("second", { validFrom: "2017-07-01" })] },
      data: { added: 2, ended: 1, net: 1, own: 2 },
    },
  ],
  notApplicable: [{ name: "a unit without a catalogue", record: { id: "office" } }],
});
