import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { cutPreRegistrationApprovals } from "../../../rules/changji-2017/pre-registration.js";

const lastDay = "2017-12-31";
const item = (id: string, given: object = {}) => ({
  id,
  list: "catalogue",
  preRegistration: true,
  validFrom: "2015-03-02",
  ...given,
});

testRule({ describe, it }, changji2017, cutPreRegistrationApprovals, {
  asOf: "2018-01-01",
  record: { kind: "department", level: "county" },
  others: {
    list: [{ id: "catalogue", kind: "approval-item", unit: "record" }],
    "list-entry": [item("one"), item("two", { validUntil: lastDay })],
  },
  keeps: [
    { name: "two when the year began, one of them abolished on its last day" },
    {
      name: "looks idle: both were looked at in the year, and stay",
      others: {
        "list-entry": ["one", "two"].map((id) => ({
          id,
          validUntil: undefined,
          cleanUps: [{ on: lastDay, verdict: "keep" }],
        })),
      },
    },
  ],
  breaks: [
    {
      name: "two at the beginning and two at the end",
      others: { "list-entry": [{ id: "two", validUntil: undefined }] },
      data: { before: 2, now: 2, due: lastDay },
      severity: "warning",
    },
    {
      name: "one abolished, another added",
      others: { "list-entry": [item("three", { validFrom: "2017-06-01" })] },
      data: { before: 2, now: 2 },
    },
    {
      name: "one of two looked at",
      others: {
        "list-entry": [
          { id: "one", cleanUps: [{ on: "2017-05-02", verdict: "keep" }] },
          { id: "two", validUntil: undefined },
        ],
      },
    },
  ],
  pending: [
    {
      name: "two on the last day",
      asOf: lastDay,
      others: { "list-entry": [{ id: "two", validUntil: undefined }] },
      due: lastDay,
    },
  ],
  notApplicable: [
    {
      name: "looks idle: none is needed before registration",
      others: { "list-entry": ["one", "two"].map((id) => ({ id, preRegistration: false })) },
    },
    {
      name: "looks idle: the list is one of powers",
      others: { list: [{ id: "catalogue", kind: "power" }] },
    },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});
