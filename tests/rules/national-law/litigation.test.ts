import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  accompanyLawyerInCourt,
  answerSuitInTime,
  attendCourtWhereDue,
  courtAppearanceRate,
  suitLossRate,
} from "../../../rules/national-law/litigation.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, answerSuitInTime, {
  asOf: "2017-09-30",
  record: { instance: "first", copyReceivedOn: "2017-01-13" },
  keeps: [
    { name: "the fifteenth day is in the Spring Festival, answered after it", record: { answeredOn: "2017-02-03" } },
    {
      name: "received on the first day of the amended law",
      record: { copyReceivedOn: "2015-05-01", answeredOn: "2015-05-18" },
    },
  ],
  breaks: [
    {
      name: "answered a day later",
      record: { answeredOn: "2017-02-04" },
      message: "late",
      due: "2017-02-03",
      severity: "error",
    },
    { name: "not answered", message: "overdue", field: "answeredOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-02-03", due: "2017-02-03" }],
  notApplicable: [
    { name: "on appeal", record: { instance: "second" } },
    { name: "the complaint has not arrived", record: { copyReceivedOn: undefined } },
    { name: "received before the amended law", record: { copyReceivedOn: "2015-04-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, accompanyLawyerInCourt, {
  asOf: "2024-09-30",
  record: { sessionOn: "2024-04-18" },
  keeps: [
    { name: "staff and a lawyer", record: { headAppeared: false, appearedBy: ["staff", "lawyer"] } },
    { name: "on the first day of the amended law", record: { sessionOn: "2015-05-01", headAppeared: true } },
  ],
  breaks: [{ name: "a lawyer alone", record: { headAppeared: false, appearedBy: ["lawyer"] }, severity: "error" }],
  undetermined: [{ name: "who appeared is not recorded", missing: ["headAppeared", "appearedBy"] }],
  notApplicable: [
    { name: "no session yet", record: { sessionOn: undefined } },
    {
      name: "looks deserted: the suit was withdrawn two days before the session",
      record: { withdrawnOn: "2024-04-16", headAppeared: false, appearedBy: [] },
    },
    {
      name: "before the amended law",
      record: { sessionOn: "2015-04-30", headAppeared: false, appearedBy: ["lawyer"] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, attendCourtWhereDue, {
  asOf: "2024-09-30",
  record: { sessionOn: "2024-04-18", mustAppear: true },
  keeps: [
    { name: "the head appeared", record: { headAppeared: true } },
    {
      name: "absent with a proven cause",
      record: { headAppeared: false, excuse: "force-majeure", excuseProven: true },
    },
    { name: "on the first day of the interpretation", record: { sessionOn: "2018-02-08", headAppeared: true } },
    { name: "on the day before the provisions", record: { sessionOn: "2020-06-30", headAppeared: true } },
    { name: "on the first day of the provisions", record: { sessionOn: "2020-07-01", headAppeared: true } },
  ],
  breaks: [
    { name: "absent without cause", record: { headAppeared: false }, severity: "error", field: "headAppeared" },
    {
      name: "absent with a cause that was not proven",
      record: { headAppeared: false, excuse: "accident", excuseProven: false },
    },
  ],
  undetermined: [
    { name: "whether the head appeared is not recorded", missing: ["appearedBy", "headAppeared"] },
    {
      name: "whether the head had to appear is not recorded",
      record: { mustAppear: undefined },
      missing: ["mustAppear"],
    },
  ],
  notApplicable: [
    { name: "the head did not have to appear", record: { mustAppear: false } },
    { name: "before the interpretation", record: { sessionOn: "2018-02-07", headAppeared: false } },
  ],
  boundaries: true,
});

testIndicator(frame, nationalLaw, courtAppearanceRate, {
  asOf: "2024-09-30",
  record: { defendant: "organ", sessionOn: "2024-04-18" },
  cases: [
    {
      name: "appeared in the first instance and not on appeal; one unknown, one to be heard",
      records: [
        { id: "first", instance: "first", headAppeared: true },
        { instance: "second", previous: "first", headAppeared: false, excuse: "accident", excuseProven: true },
        {},
        { sessionOn: "2024-10-18", headAppeared: true },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
      groups: { unit: { organ: { counted: 1, of: 3 } } },
    },
    { name: "no session", records: [{ sessionOn: undefined }], value: "not-applicable" },
  ],
});

testIndicator(frame, nationalLaw, suitLossRate, {
  asOf: "2024-09-30",
  record: { defendant: "organ", judgedOn: "2024-05-23", outcome: "won" },
  cases: [
    {
      name: "lost and lost again on appeal counts once",
      records: [
        { id: "first", instance: "first", outcome: "lost" },
        { instance: "second", previous: "first", judgedOn: "2024-08-08", outcome: "lost" },
        {},
      ],
      counted: 1,
      of: 2,
      value: 1 / 2,
    },
    { name: "none judged", records: [{ judgedOn: undefined }], value: "not-applicable" },
  ],
});
