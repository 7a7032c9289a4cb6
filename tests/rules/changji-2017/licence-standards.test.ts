import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { standardiseLicenceItem } from "../../../rules/changji-2017/licence-standards.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, standardiseLicenceItem, {
  asOf: "2018-01-31",
  record: { list: "items", kind: "licence", validFrom: "2016-12-20", guide: "办事指南", criteria: "审查工作细则" },
  others: { list: [{ id: "items", kind: "approval-item", unit: "keeper", title: "审批事项目录" }] },
  keeps: [{ name: "with a guide and criteria" }],
  breaks: [
    { name: "without a guide", record: { guide: undefined }, due: "2017-12-31", severity: "warning" },
    { name: "without criteria", record: { criteria: undefined } },
  ],
  pending: [{ name: "neither yet on the last day", asOf: "2017-12-31", record: { guide: undefined } }],
  notApplicable: [
    { name: "no licence", record: { kind: "confirmation", guide: undefined } },
    { name: "ended within the year", record: { validUntil: "2017-11-01", guide: undefined } },
    { name: "set up in the next year", record: { validFrom: "2018-01-01", guide: undefined } },
  ],
});
