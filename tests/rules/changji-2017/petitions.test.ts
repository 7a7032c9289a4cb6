import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { acceptPetitionsOnline, onlinePetitionShare } from "../../../rules/changji-2017/petitions.js";

const frame = { describe, it };

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
