import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { answerHotlineTicketInTime, hotlineAnswerRate } from "../../../rules/changji-2017/hotline.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, answerHotlineTicketInTime, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-09-05", dueOn: "2017-09-12" },
  keeps: [
    { name: "answered on the last day", record: { answeredOn: "2017-09-12" } },
    {
      name: "received on the first day of the plan",
      record: { receivedOn: "2017-04-01", dueOn: "2017-04-11", answeredOn: "2017-04-05" },
    },
    {
      name: "received on the last day of the plan",
      asOf: "2018-01-31",
      record: { receivedOn: "2017-12-31", dueOn: "2018-01-08", answeredOn: "2018-01-08" },
    },
  ],
  breaks: [
    { name: "answered a day late", record: { answeredOn: "2017-09-13" }, message: "late", due: "2017-09-12" },
    { name: "not answered", message: "overdue", field: "answeredOn", severity: "error", data: { daysLate: 18 } },
    { name: "answered on a later day", record: { answeredOn: "2017-10-09" }, message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-09-12", due: "2017-09-12" }],
  undetermined: [{ name: "no day was set", record: { dueOn: undefined }, missing: ["dueOn"] }],
  notApplicable: [
    { name: "looks unanswered: handed back to the platform", record: { returnedOn: "2017-09-07" } },
    { name: "looks unanswered: withdrawn by the caller", record: { withdrawnOn: "2017-09-12" } },
    { name: "received on the day before the plan was in force", record: { receivedOn: "2017-03-31" } },
    { name: "received when the plan had ended", asOf: "2018-01-31", record: { receivedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

testIndicator(frame, changji2017, hotlineAnswerRate, {
  asOf: "2017-09-30",
  record: { unit: "office", channel: "phone", receivedOn: "2017-09-05", dueOn: "2017-09-12" },
  cases: [
    {
      name: "in time, late, not at all, not yet due, handed back, withdrawn, no day set, of last year",
      records: [
        { answeredOn: "2017-09-12" },
        { answeredOn: "2017-09-13" },
        {},
        { dueOn: "2017-09-30" },
        { returnedOn: "2017-09-07" },
        { withdrawnOn: "2017-09-08" },
        { dueOn: undefined, answeredOn: "2017-09-06" },
        { receivedOn: "2016-12-31", answeredOn: "2017-01-04" },
      ],
      counted: 1,
      of: 3,
      value: 1 / 3,
      groups: { unit: { office: { of: 3 } } },
    },
  ],
});
