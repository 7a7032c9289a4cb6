import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { keepApprovalCatalogue, keepServiceCatalogue } from "../../../rules/changji-2017/catalogues-to-keep.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";

// A loop and not `describe.each`, so that the catalogue finds the cases of each rule.
for (const [rule, kind] of [
  [keepServiceCatalogue, "service-item"],
  [keepApprovalCatalogue, "approval-item"],
] as const) {
  const catalogue = { id: "catalogue", unit: "record", kind, compiledOn: lastDay } as const;
  const none = { list: [{ id: "catalogue", unit: "another" }] };
  testRule(frame, changji2017, rule, {
    asOf: "2018-01-01",
    record: { kind: "government", level: "county" },
    others: { list: [catalogue] },
    keeps: [
      { name: "compiled on the last day of the year" },
      {
        name: "looks without one: its bureau of approvals keeps it",
        others: {
          unit: [{ id: "bureau", kind: "department", level: "county", parent: "record" }],
          list: [{ id: "catalogue", unit: "bureau" }],
        },
      },
      {
        name: "published, and nobody recorded when it was compiled",
        others: { list: [{ id: "catalogue", compiledOn: undefined, publishedOn: "2016-05-01" }] },
      },
      { name: "the prefecture", record: { level: "prefecture" } },
    ],
    breaks: [
      { name: "none", others: none, due: lastDay, severity: "notice" },
      { name: "compiled when the year was over", others: { list: [{ id: "catalogue", compiledOn: "2018-01-01" }] } },
      { name: "another list", others: { list: [{ id: "catalogue", kind: "blacklist" }] } },
    ],
    pending: [{ name: "none on the last day of the year", asOf: lastDay, others: none, due: lastDay }],
    notApplicable: [
      { name: "a department", record: { kind: "department" }, others: none },
      { name: "a township", record: { level: "township" }, others: none },
      { name: "on the day before the plan was in force", asOf: "2017-03-31", others: none },
    ],
  });
}
