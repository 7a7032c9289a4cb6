import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  holdPressConferenceInTime,
  publishFirstInformationInTime,
  respondToPublicConcernInTime,
} from "../../../rules/national-law/public-concerns.js";

const frame = { describe, it };
const asOf = "2024-12-31";
const others = {
  unit: [
    { id: "government", title: "示例市人民政府", kind: "government", level: "prefecture" },
    { id: "court", title: "示例市中级人民法院", kind: "court", level: "prefecture" },
  ],
} as const;
const grave = { unit: "government", graveEmergency: true, foundAt: "2024-05-01T20:00" } as const;

testRule(frame, nationalLaw, holdPressConferenceInTime, {
  asOf,
  others,
  record: grave,
  keeps: [{ name: "held in the 24th hour, on a holiday", record: { pressConferenceAt: "2024-05-02T20:00" } }],
  breaks: [
    {
      name: "held a minute later",
      record: { pressConferenceAt: "2024-05-02T20:01" },
      message: "late",
      severity: "warning",
    },
    { name: "not held", message: "overdue" },
  ],
  notApplicable: [
    { name: "no grave emergency", record: { graveEmergency: false } },
    { name: "a court is no government", record: { unit: "court" } },
    { name: "before the notice", record: { foundAt: "2016-07-29T10:00" } },
  ],
});

testRule(frame, nationalLaw, publishFirstInformationInTime, {
  asOf,
  others,
  record: grave,
  keeps: [{ name: "published in the fifth hour, past midnight", record: { informationAt: "2024-05-02T01:00" } }],
  breaks: [
    {
      name: "a minute later",
      record: { informationAt: "2024-05-02T01:01" },
      message: "late",
      severity: "warning",
    },
  ],
  notApplicable: [{ name: "before the rules of November 2016", record: { foundAt: "2016-11-09T10:00" } }],
});

testRule(frame, nationalLaw, respondToPublicConcernInTime, {
  asOf,
  others,
  record: { unit: "government", responseDue: true, graveEmergency: false, foundAt: "2024-05-01T20:00" },
  keeps: [{ name: "responded in the 48th hour", record: { respondedAt: "2024-05-03T20:00" } }],
  breaks: [
    { name: "a minute later", record: { respondedAt: "2024-05-03T20:01" }, message: "late", severity: "warning" },
    { name: "no response", message: "overdue" },
  ],
  undetermined: [
    { name: "nobody says whether a response is due", record: { responseDue: undefined }, missing: ["responseDue"] },
    { name: "on the second day after, nobody knows when", record: { respondedAt: "2024-05-03" }, missing: [] },
  ],
  notApplicable: [
    { name: "no response is due", record: { responseDue: false } },
    { name: "a grave emergency has the shorter time", record: { graveEmergency: true } },
  ],
});
