import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  superviseCancelledOrDevolvedItem,
  takeOverDelegatedItem,
} from "../../../rules/changji-2017/item-delegation.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const others = {
  list: [
    { id: "catalogue", kind: "approval-item" },
    { id: "services", kind: "service-item" },
  ],
};
const delegation = { origin: "delegated-by-region", delegatedOn: "2017-02-10" } as const;
const takenOver = { ...delegation, receivingUnit: "office", takenOverOn: "2017-12-31" };

testRule(frame, changji2017, takeOverDelegatedItem, {
  asOf: "2018-01-31",
  record: { list: "catalogue", validFrom: "2016-12-20", delegation },
  others,
  keeps: [
    { name: "taken over on the last day of the year", record: { delegation: takenOver } },
    {
      name: "taken over, on the first day of the plan",
      asOf: "2017-04-01",
      record: { delegation: { ...takenOver, takenOverOn: "2017-03-15" } },
    },
    {
      name: "handed down nobody knows when, and taken over",
      record: { delegation: { ...takenOver, delegatedOn: undefined } },
    },
  ],
  breaks: [
    { name: "taken over by nobody", due: "2017-12-31", severity: "error", field: "delegation" },
    {
      name: "taken over, but by which unit is not said",
      record: { delegation: { ...delegation, takenOverOn: "2017-08-01" } },
    },
    { name: "taken over when the year was over", record: { delegation: { ...takenOver, takenOverOn: "2018-01-02" } } },
    { name: "handed down to a county that never took it", record: { delegation: { origin: "devolved-to-county" } } },
  ],
  pending: [{ name: "on the last day of the year", asOf: "2017-12-31", due: "2017-12-31" }],
  notApplicable: [
    { name: "an item of its own", record: { delegation: { origin: "own" } } },
    { name: "an item of which no origin is recorded", record: { delegation: undefined } },
    { name: "handed down after the year", record: { delegation: { ...delegation, delegatedOn: "2018-01-01" } } },
    { name: "ended within the year", record: { validUntil: "2017-08-01" } },
    { name: "a service", record: { list: "services" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
  missingValues: true,
});

const supervised = { origin: "own", supervisedOn: "2017-12-31" } as const;

testRule(frame, changji2017, superviseCancelledOrDevolvedItem, {
  asOf: "2018-01-31",
  record: { list: "catalogue", validFrom: "2016-12-20", validUntil: "2017-06-26", cancelledBy: "取消决定" },
  others,
  keeps: [
    { name: "cancelled, and followed up on the last day of the year", record: { delegation: supervised } },
    {
      name: "devolved, and followed up",
      record: {
        validUntil: undefined,
        cancelledBy: undefined,
        delegation: { origin: "devolved-to-county", delegatedOn: "2017-05-31", supervisedOn: "2017-09-06" },
      },
    },
    {
      name: "cancelled and followed up, on the first day of the plan",
      asOf: "2017-04-01",
      record: { validUntil: "2017-02-01", delegation: { ...supervised, supervisedOn: "2017-04-01" } },
    },
  ],
  breaks: [
    { name: "cancelled, and not followed up", due: "2017-12-31", severity: "warning" },
    {
      name: "cancelled by a clean-up",
      record: { cancelledBy: undefined, cleanUps: [{ on: "2017-06-20", verdict: "cancel" }] },
    },
    {
      name: "devolved, and not followed up",
      record: {
        validUntil: undefined,
        delegation: { origin: "devolved-to-county", delegatedOn: "2017-05-31" },
      },
    },
    {
      name: "followed up when the year was over",
      record: { delegation: { ...supervised, supervisedOn: "2018-01-02" } },
    },
  ],
  pending: [{ name: "on the last day of the year", asOf: "2017-12-31", due: "2017-12-31" }],
  notApplicable: [
    { name: "ended without having been cancelled", record: { cancelledBy: undefined } },
    { name: "cancelled the year before", record: { validUntil: "2016-12-31" } },
    { name: "cancelled the year after", record: { validUntil: "2018-01-01" } },
    { name: "a service", record: { list: "services" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { validUntil: "2017-02-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
