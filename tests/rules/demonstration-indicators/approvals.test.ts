import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  demoApprovalTime,
  demoOnlineItems,
  demoTimelyApprovals,
} from "../../../rules/demonstration-indicators/approvals.js";
import { demonstrationIndicators } from "../../../rules/demonstration-indicators/pack.js";

const frame = { describe, it };
const unit = [{ id: "bureau", region: "county" }];

testIndicator(frame, demonstrationIndicators, demoTimelyApprovals, {
  asOf: "2023-06-30",
  // Twenty working days after Thursday the sixth of April, over the holiday of May with its two make-up days.
  record: { unit: "bureau", handling: "ordinary", acceptedOn: "2023-04-06", suspensions: [], extensions: [] },
  others: { unit, region: [{ id: "county" }] },
  cases: [
    {
      name: "decided on the twentieth working day, a Saturday at work, and on the next",
      records: [{ decidedOn: "2023-05-06" }, { decidedOn: "2023-05-08" }],
      counted: 1,
      of: 2,
      value: 1 / 2,
      target: "missed",
      groups: { unit: { bureau: { value: 1 / 2 } }, region: { county: { of: 2 } }, quarter: { "2023-Q2": { of: 2 } } },
    },
    {
      name: "still undecided on its last day is not looked at",
      asOf: "2023-05-06",
      records: [{}],
      value: "not-applicable",
    },
    {
      name: "undecided on the day after its last",
      asOf: "2023-05-07",
      records: [{}],
      of: 1,
      value: 0,
      target: "missed",
    },
    {
      name: "several organs have forty-five working days",
      records: [{ handling: "joint", decidedOn: "2023-06-09" }],
      value: 1,
      target: "met",
    },
    {
      name: "the clock was stopped",
      records: [{ decidedOn: "2023-06-09", suspensions: [{ from: "2023-04-10", until: "2023-06-01" }] }],
      value: "not-applicable",
    },
    {
      name: "not recorded whether the clock was stopped",
      records: [{ decidedOn: "2023-06-09", suspensions: undefined }],
      of: 0,
      value: 0,
    },
    {
      name: "withdrawn, and not accepted",
      records: [{ outcome: "withdrawn", decidedOn: "2023-06-09" }, { acceptedOn: undefined }],
      value: "not-applicable",
    },
    {
      name: "decided before there was such a system",
      asOf: "2021-07-31",
      records: [{ acceptedOn: "2021-04-06", decidedOn: "2021-04-09" }],
      value: 1,
    },
  ],
});

testIndicator(frame, demonstrationIndicators, demoApprovalTime, {
  asOf: "2023-06-30",
  record: { unit: "bureau", acceptedOn: "2023-04-06" },
  others: { unit, region: [{ id: "county" }] },
  cases: [
    {
      name: "two finished, one running longer than both",
      records: [{ decidedOn: "2023-04-07" }, { decidedOn: "2023-04-10" }, {}],
      counted: 2,
      of: 3,
      value: 2,
    },
    { name: "nothing accepted yet", records: [{ acceptedOn: "2023-07-01" }], value: "not-applicable" },
  ],
});

testIndicator(frame, demonstrationIndicators, demoOnlineItems, {
  asOf: "2023-06-30",
  record: { list: "catalogue", validFrom: "2022-01-01" },
  others: { list: [{ id: "catalogue", kind: "approval-item", unit: "bureau" }], unit, region: [{ id: "county" }] },
  cases: [
    {
      name: "one handled online, one only applied for online, one without anything recorded",
      records: [{ onlineStages: ["application", "handling"] }, { onlineStages: ["application"] }, {}],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
    },
  ],
});
