import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { cleanUpApprovalItem } from "../../../rules/changji-2017/approval-items.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const wentThrough = (on: string) => ({ cleanUps: [{ on, verdict: "keep" as const }] });

testRule(frame, changji2017, cleanUpApprovalItem, {
  asOf: "2018-01-31",
  record: { list: "catalogue", validFrom: "2016-12-20", cleanUps: [] },
  others: {
    list: [
      { id: "catalogue", kind: "approval-item" },
      { id: "powers", kind: "power" },
    ],
  },
  keeps: [
    { name: "gone through in May", record: wentThrough("2017-05-18") },
    { name: "gone through on the last day of the year", record: wentThrough("2017-12-31") },
    { name: "gone through before the plan was issued, in its year", record: wentThrough("2017-01-01") },
    { name: "gone through, on the first day of the plan", asOf: "2017-04-01", record: wentThrough("2017-03-01") },
  ],
  breaks: [
    { name: "not gone through when the year was over", asOf: "2018-01-01", due: "2017-12-31", severity: "warning" },
    { name: "gone through only the year before", record: wentThrough("2016-12-31") },
    { name: "gone through only the year after", record: wentThrough("2018-01-01") },
    { name: "in force until the year was over", record: { validUntil: "2018-01-01" } },
    { name: "in force since the day of the plan", record: { validFrom: "2017-04-01" } },
  ],
  pending: [{ name: "not gone through on the last day of the year", asOf: "2017-12-31", due: "2017-12-31" }],
  undetermined: [{ name: "nothing known of it", record: { cleanUps: undefined }, missing: ["cleanUps"] }],
  notApplicable: [
    { name: "an item that came with the year", record: { validFrom: "2017-04-02" } },
    { name: "an item that ended within the year", record: { validUntil: "2017-06-26" } },
    { name: "a power", record: { list: "powers" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
  missingValues: true,
});
