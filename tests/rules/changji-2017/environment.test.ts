import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import { environmentTargetsReached } from "../../../rules/changji-2017/environment.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const accepted = { reviewer: "office", reviewedOn: "2017-09-30", result: "accepted" };
const evidence = (id: string, quantity?: number, facts: object = {}) => ({
  id: `about-${id}`,
  measure: id,
  quantity,
  effectiveOn: "2017-09-29",
  verdict: accepted,
  ...facts,
});
const target = { direction: "at-least", value: 240, unit: "优良天数" } as const;

testIndicator({ describe, it }, changji2017, environmentTargetsReached, {
  asOf: "2017-09-30",
  record: { obligation: "2.7a", leadUnit: "bureau", completion: { by: "quantity" }, target },
  cases: [
    {
      name: "reached, one too few, kept under a ceiling, above a ceiling",
      records: [
        { id: "days" },
        { id: "too-few" },
        { id: "dust", target: { ...target, direction: "at-most", value: 80 } },
        { id: "coal", target: { ...target, direction: "at-most", value: 80 } },
      ],
      others: {
        evidence: [evidence("days", 240), evidence("too-few", 239), evidence("dust", 60), evidence("coal", 81)],
      },
      counted: 2,
      of: 4,
      value: 2 / 4,
      groups: { unit: { bureau: { of: 4 } } },
    },
    {
      name: "evidence that was rejected, unread, read later, without a figure, none",
      records: [{ id: "rejected" }, { id: "unread" }, { id: "read-later" }, { id: "without-figure" }, {}],
      others: {
        evidence: [
          evidence("rejected", 300, { verdict: { ...accepted, result: "rejected" } }),
          evidence("unread", 300, { verdict: undefined }),
          evidence("read-later", 300, { verdict: { ...accepted, reviewedOn: "2017-10-09" } }),
          evidence("without-figure"),
        ],
      },
      value: 0,
    },
    {
      name: "without a target, cancelled, under another clause",
      records: [{ target: undefined }, { cancelledOn: "2017-09-30" }, { obligation: "2.7b" }],
      value: "not-applicable",
    },
  ],
});
