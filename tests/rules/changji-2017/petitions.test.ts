import { nationalCalendar } from "fazhi";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  acceptPetitionsOnline,
  concludePetitionInTime,
  onlinePetitionShare,
  tellPetitionerInTime,
} from "../../../rules/changji-2017/petitions.js";

const frame = { describe, it };

testRule(frame, changji2017, tellPetitionerInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { receivedOn: "2017-04-10" },
  keeps: [
    { name: "told on the fifteenth day", record: { informedOn: "2017-04-25" } },
    {
      name: "a last day in the May holiday moves to the day after it",
      record: { receivedOn: "2017-04-14", informedOn: "2017-05-02" },
    },
    {
      name: "received on the first day of the regulations",
      record: { receivedOn: "2005-05-01", informedOn: "2005-05-09" },
    },
    {
      name: "received on the last day of the regulations",
      asOf: "2022-06-30",
      record: { receivedOn: "2022-04-30", informedOn: "2022-05-09" },
    },
  ],
  breaks: [
    {
      name: "told on the sixteenth day",
      record: { informedOn: "2017-04-26" },
      message: "late",
      due: "2017-04-25",
      field: "informedOn",
      severity: "error",
    },
    { name: "not told", message: "overdue" },
  ],
  pending: [{ name: "on the fifteenth day", asOf: "2017-04-25", due: "2017-04-25" }],
  notApplicable: [
    { name: "received on the day before the regulations", record: { receivedOn: "2005-04-30" } },
    { name: "received under those of 2022", asOf: "2022-06-30", record: { receivedOn: "2022-05-01" } },
    { name: "received on a later day", record: { receivedOn: "2017-10-09" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, concludePetitionInTime, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { receivedOn: "2017-04-10", acceptedOn: "2017-04-20", extensions: [] },
  keeps: [
    { name: "concluded on the sixtieth day", record: { concludedOn: "2017-06-19" } },
    {
      name: "extended by thirty days, concluded on the ninetieth",
      record: {
        extensions: [{ count: 30, unit: "day", approvedOn: "2017-06-12" }],
        concludedOn: "2017-07-19",
      },
    },
    { name: "not led elsewhere", record: { referredElsewhere: false, concludedOn: "2017-06-01" } },
    {
      name: "accepted on the first day of the regulations",
      record: { acceptedOn: "2005-05-01", concludedOn: "2005-06-01" },
    },
    {
      name: "accepted on the last day of the regulations",
      asOf: "2022-09-30",
      record: { acceptedOn: "2022-04-30", concludedOn: "2022-06-01" },
    },
  ],
  breaks: [
    {
      name: "concluded on the sixty-first day",
      record: { concludedOn: "2017-06-20" },
      message: "late",
      due: "2017-06-19",
      field: "concludedOn",
      severity: "error",
    },
    { name: "not concluded", message: "overdue" },
  ],
  pending: [{ name: "on the sixtieth day", asOf: "2017-06-19", due: "2017-06-19" }],
  undetermined: [
    {
      name: "late, and whether it was extended is not recorded",
      record: { extensions: undefined, concludedOn: "2017-06-20" },
      missing: ["extensions"],
    },
  ],
  notApplicable: [
    { name: "not accepted", record: { acceptedOn: undefined } },
    { name: "led to another way", record: { referredElsewhere: true } },
    { name: "accepted on the day before the regulations", record: { acceptedOn: "2005-04-30" } },
    { name: "accepted under those of 2022", asOf: "2022-09-30", record: { acceptedOn: "2022-05-01" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, acceptPetitionsOnline, {
  asOf: "2017-09-30",
  record: { kind: "online-petition", usedSince: "2017-06-23" },
  keeps: [
    { name: "in use" },
    { name: "in use since that day", asOf: "2017-06-23" },
    {
      name: "in use at the end of the year, and ended after it",
      asOf: "2018-06-30",
      record: { endedOn: "2018-01-01" },
    },
    { name: "in use on the first day of the plan", asOf: "2017-04-01", record: { usedSince: "2016-01-01" } },
  ],
  breaks: [
    {
      name: "never in use",
      asOf: "2018-01-01",
      record: { usedSince: undefined },
      due: "2017-12-31",
      field: "usedSince",
      severity: "error",
    },
    { name: "ended on the last day of the year", asOf: "2018-01-01", record: { endedOn: "2017-12-31" } },
    { name: "in use in the next year only", asOf: "2018-03-01", record: { usedSince: "2018-01-01" } },
  ],
  pending: [
    { name: "to be opened", record: { usedSince: "2017-10-09" }, due: "2017-12-31" },
    { name: "ended for now", record: { endedOn: "2017-09-30" }, due: "2017-12-31" },
  ],
  notApplicable: [
    { name: "a hotline", record: { kind: "service-hotline" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, onlinePetitionShare, {
  asOf: "2017-09-30",
  record: { receivedOn: "2017-06-12", channel: "web" },
  cases: [
    {
      name: "by web, by mobile, in person, unknown; of last year, to come",
      records: [
        {},
        { channel: "mobile" },
        { channel: "visit" },
        { channel: undefined },
        { receivedOn: "2016-12-31" },
        { receivedOn: "2017-10-09" },
      ],
      counted: 2,
      of: 4,
      value: { low: 1 / 2, high: 3 / 4 },
    },
  ],
});
