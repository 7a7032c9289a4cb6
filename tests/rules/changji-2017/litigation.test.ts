import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  appearInCourt,
  headAppearanceRate,
  litigationCount,
  litigationLossRate,
} from "../../../rules/changji-2017/litigation.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, appearInCourt, {
  asOf: "2017-09-30",
  record: { sessionOn: "2017-07-06", mustAppear: true },
  keeps: [
    { name: "the head appeared", record: { headAppeared: true } },
    {
      name: "absent with a proven excuse",
      record: { headAppeared: false, excuse: "irreplaceable-duty", excuseProven: true },
    },
    { name: "looks absent: a deputy head is among those who appeared", record: { appearedBy: ["deputy", "lawyer"] } },
    { name: "on the first day of the plan", record: { sessionOn: "2017-04-01", headAppeared: true } },
    {
      name: "on the last day of the plan",
      asOf: "2018-06-30",
      record: { sessionOn: "2017-12-31", headAppeared: true },
    },
  ],
  breaks: [
    { name: "marked as present, and only a lawyer appeared", record: { headAppeared: true, appearedBy: ["lawyer"] } },
    { name: "absent without excuse", record: { headAppeared: false }, severity: "error", field: "headAppeared" },
    {
      name: "absent with an excuse that was not proven",
      record: { headAppeared: false, excuse: "accident", excuseProven: false },
    },
  ],
  undetermined: [
    { name: "whether the head appeared is not recorded", missing: ["appearedBy", "headAppeared"] },
    {
      name: "whether the head had to appear is not recorded",
      record: { mustAppear: undefined, headAppeared: false },
      missing: ["mustAppear"],
    },
    {
      name: "absent, whether the excuse was proven is not recorded",
      record: { headAppeared: false, excuse: "accident" },
      missing: ["excuseProven"],
    },
  ],
  notApplicable: [
    { name: "the head did not have to appear", record: { mustAppear: false, headAppeared: false } },
    { name: "no session yet", record: { sessionOn: undefined } },
    { name: "the session is on a later day", record: { sessionOn: "2017-10-18", headAppeared: false } },
    { name: "on the day before the plan was in force", record: { sessionOn: "2017-03-31", headAppeared: false } },
    { name: "when the plan had ended", asOf: "2018-06-30", record: { sessionOn: "2018-01-01", headAppeared: false } },
  ],
  boundaries: true,
});

testIndicator(frame, changji2017, litigationCount, {
  asOf: "2017-09-30",
  record: { defendant: "organ", instance: "first", acceptedOn: "2017-05-24" },
  cases: [
    {
      name: "one of the year, its appeal, one of last year, one still to be accepted",
      records: [{}, { instance: "second" }, { acceptedOn: "2016-12-31" }, { acceptedOn: "2017-10-01" }],
      counted: 1,
      value: 1,
      groups: { unit: { organ: { value: 1 } } },
    },
    {
      name: "one of which the day of acceptance is missing",
      records: [{}, { acceptedOn: undefined }],
      value: { low: 1, high: 2 },
    },
    { name: "none", records: [], value: 0 },
  ],
});

testIndicator(frame, changji2017, headAppearanceRate, {
  asOf: "2017-09-30",
  record: { defendant: "organ", sessionOn: "2017-07-06" },
  cases: [
    {
      name: "appeared, excused, not recorded, still to be heard",
      records: [
        { headAppeared: true },
        { headAppeared: false, excuse: "accident", excuseProven: true },
        {},
        { sessionOn: "2017-10-18", headAppeared: true },
        { sessionOn: undefined },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
    },
    {
      name: "no session in the year",
      records: [{ sessionOn: "2016-12-31", headAppeared: true }],
      value: "not-applicable",
    },
  ],
});

testIndicator(frame, changji2017, litigationLossRate, {
  asOf: "2017-09-30",
  record: { defendant: "organ", instance: "first", judgedOn: "2017-05-23", outcome: "won" },
  cases: [
    {
      name: "lost and lost again on appeal counts once",
      records: [
        { id: "first", outcome: "lost" },
        { id: "second", instance: "second", previous: "first", judgedOn: "2017-08-08", outcome: "lost" },
        {},
      ],
      counted: 1,
      of: 2,
      value: 1 / 2,
    },
    {
      name: "lost, and the appeal not judged yet",
      records: [
        { id: "first", outcome: "lost" },
        { id: "second", instance: "second", previous: "first", judgedOn: "2017-10-09", outcome: "won" },
      ],
      counted: 1,
      of: 1,
    },
    {
      name: "lost in part, withdrawn, and one of unknown end",
      records: [{ outcome: "partly-lost" }, { outcome: "withdrawn" }, { outcome: undefined }],
      value: { low: 1 / 3, high: 2 / 3 },
    },
    { name: "none judged", records: [{ judgedOn: undefined }], value: "not-applicable" },
  ],
});
