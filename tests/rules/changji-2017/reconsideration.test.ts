import { nationalCalendar } from "fazhi";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  answerReconsiderationInTime,
  decideReconsiderationInTime,
  openHearingRate,
} from "../../../rules/changji-2017/reconsideration.js";

const frame = { describe, it };
const extension = { count: 30, unit: "day", approvedOn: "2017-06-12" } as const;
const appraisal = { from: "2017-05-02", until: "2017-05-12", ground: "appraisal" } as const;

testRule(frame, changji2017, decideReconsiderationInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { acceptedOn: "2017-04-18", suspensions: [], extensions: [] },
  keeps: [
    { name: "decided on the sixtieth day, a Saturday moved to the Monday", record: { decidedOn: "2017-06-19" } },
    {
      name: "decided early, whether the clock was stopped is not known",
      record: { suspensions: undefined, extensions: undefined, decidedOn: "2017-06-01" },
    },
    {
      name: "the sixtieth day is in the holiday of October",
      asOf: "2017-11-30",
      record: { acceptedOn: "2017-08-03", decidedOn: "2017-10-09" },
    },
    { name: "extended by thirty days", record: { extensions: [extension], decidedOn: "2017-07-17" } },
    { name: "stopped for ten days of appraisal", record: { suspensions: [appraisal], decidedOn: "2017-06-27" } },
    { name: "accepted before the plan", record: { acceptedOn: "2017-01-10", decidedOn: "2017-03-10" } },
    {
      name: "accepted on the last day before the law was revised",
      asOf: "2024-06-30",
      record: { acceptedOn: "2023-12-31", decidedOn: "2024-02-29" },
    },
  ],
  breaks: [
    {
      name: "decided on the Tuesday",
      record: { decidedOn: "2017-06-20" },
      message: "late",
      due: "2017-06-19",
      data: { daysLate: 1 },
      severity: "error",
    },
    { name: "not decided", message: "overdue", due: "2017-06-19", field: "decidedOn" },
    {
      name: "extended, and a day later still",
      record: { extensions: [extension], decidedOn: "2017-07-18" },
      message: "late",
      due: "2017-07-17",
    },
    { name: "to be decided on a later day", record: { decidedOn: "2017-10-09" }, message: "overdue" },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-06-19", due: "2017-06-19" },
    {
      name: "the clock stands still for an appraisal",
      record: { suspensions: [{ ...appraisal, until: undefined }] },
      suspendedSince: "2017-05-02",
    },
    {
      name: "an extension is granted only later",
      asOf: "2017-06-09",
      record: { extensions: [extension] },
      due: "2017-06-19",
    },
  ],
  undetermined: [
    {
      name: "accepted on the first day of the law, in a year whose holidays are not known",
      asOf: "2004-06-30",
      record: { acceptedOn: "1999-10-01", decidedOn: "1999-11-01" },
      missing: [],
    },
    {
      name: "the day of acceptance is missing",
      record: { acceptedOn: undefined, decidedOn: "2017-06-20" },
      missing: ["acceptedOn"],
    },
    {
      name: "decided after sixty days, whether the clock was stopped or more time granted is not known",
      record: { suspensions: undefined, extensions: undefined, decidedOn: "2017-06-20" },
      missing: ["suspensions", "extensions"],
    },
  ],
  notApplicable: [
    { name: "not accepted", record: { acceptedOn: undefined, refusedOn: "2017-04-20" } },
    { name: "accepted when the law had been revised", asOf: "2024-06-30", record: { acceptedOn: "2024-01-01" } },
    { name: "accepted before there was the law", asOf: "2004-06-30", record: { acceptedOn: "1999-09-30" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, answerReconsiderationInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { copyReceivedOn: "2017-06-12" },
  keeps: [
    { name: "answered on the tenth day", record: { repliedOn: "2017-06-22" } },
    {
      name: "the tenth day is in the festival of Qingming, answered after it",
      record: { copyReceivedOn: "2017-03-24", repliedOn: "2017-04-05" },
    },
    {
      name: "received on the last day before the law was revised",
      asOf: "2024-06-30",
      record: { copyReceivedOn: "2023-12-31", repliedOn: "2024-01-10" },
    },
  ],
  breaks: [
    {
      name: "answered on the eleventh day",
      record: { repliedOn: "2017-06-23" },
      message: "late",
      due: "2017-06-22",
      severity: "error",
    },
    { name: "not answered", message: "overdue", field: "repliedOn" },
  ],
  pending: [{ name: "on the tenth day", asOf: "2017-06-22", due: "2017-06-22" }],
  undetermined: [
    {
      name: "received on the first day of the law, in a year whose holidays are not known",
      asOf: "2004-06-30",
      record: { copyReceivedOn: "1999-10-01", repliedOn: "1999-10-08" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "the copy has not arrived", record: { copyReceivedOn: undefined } },
    { name: "received when the law had been revised", asOf: "2024-06-30", record: { copyReceivedOn: "2024-01-01" } },
    { name: "received before there was the law", asOf: "2004-06-30", record: { copyReceivedOn: "1999-09-30" } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, openHearingRate, {
  asOf: "2017-09-30",
  record: { unit: "government", decidedOn: "2017-05-10" },
  cases: [
    {
      name: "one in public, one behind closed doors, one without, one unknown, one undecided, one to be decided",
      records: [
        { hearingHeld: true, openHearing: true },
        { hearingHeld: true, openHearing: false },
        { hearingHeld: false },
        {},
        { decidedOn: undefined },
        { decidedOn: "2017-10-09", hearingHeld: true, openHearing: true },
      ],
      counted: 1,
      of: 4,
      value: { low: 1 / 4, high: 2 / 4 },
      groups: { unit: { government: { counted: 1, of: 4 } }, region: { "": { counted: 1, of: 4 } } },
    },
    { name: "decided last year", records: [{ decidedOn: "2016-12-31" }], value: "not-applicable" },
  ],
});
