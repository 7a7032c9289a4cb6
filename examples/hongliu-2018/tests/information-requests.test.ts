import type { Rule } from "fazhi";
import type { InformationRequest } from "fazhi/model";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { hongliu2018 } from "../src/pack.js";

const adopted = hongliu2018.rules.find(({ id }) => id === "answer-information-request-in-time");

// From Monday, 2 April 2018, with the days of Qingming between and a Sunday to make up for them.
testRule({ describe, it }, hongliu2018, adopted as Rule<InformationRequest>, {
  asOf: "2018-06-30",
  // That nothing stopped or lengthened the time is on record: an empty list, not a missing one.
  record: { receivedOn: "2018-04-02", suspensions: [], extensions: [] },
  keeps: [
    { name: "answered on the tenth working day", record: { answeredOn: "2018-04-17" } },
    {
      name: "received on the day before the plan and answered on the fifteenth",
      record: { receivedOn: "2018-02-28", answeredOn: "2018-03-21" },
    },
    {
      name: "received on the day after the plan and answered on the fifteenth",
      asOf: "2019-03-31",
      record: { receivedOn: "2019-01-02", answeredOn: "2019-01-23" },
    },
  ],
  breaks: [
    {
      name: "answered on the eleventh working day, which the regulations would still allow",
      record: { answeredOn: "2018-04-18" },
      message: "late",
      due: "2018-04-17",
      severity: "error",
    },
    {
      name: "received on the first day of the plan and answered on the eleventh",
      record: { receivedOn: "2018-03-01", answeredOn: "2018-03-16" },
      message: "late",
      due: "2018-03-15",
    },
    { name: "never answered", message: "overdue", due: "2018-04-17" },
  ],
  pending: [{ name: "not answered on the last day", asOf: "2018-04-17", due: "2018-04-17" }],
});
