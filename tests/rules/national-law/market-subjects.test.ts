import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
  registerBusinessInTime,
} from "../../../rules/national-law/market-subjects.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, registerBusinessInTime, {
  asOf: "2022-12-31",
  record: { appliedOn: "2022-06-06" },
  keeps: [
    { name: "registered on the sixth working day", record: { registeredOn: "2022-06-14" } },
    {
      name: "applied on the first day of the regulations",
      record: { appliedOn: "2022-03-01", registeredOn: "2022-03-02" },
    },
    {
      name: "looks late: refused with reasons on the sixth working day (第二十条)",
      record: { registrationOutcome: "refused", refusedOn: "2022-06-14" },
    },
    { name: "looks late: the applicant withdrew", record: { registrationOutcome: "withdrawn" } },
    {
      name: "looks late: papers were missing and the clock runs from their completion",
      record: { correctionNotifiedOn: "2022-06-07", completedOn: "2022-06-20", registeredOn: "2022-06-28" },
    },
  ],
  breaks: [
    {
      name: "refused on the seventh",
      record: { registrationOutcome: "refused", refusedOn: "2022-06-15" },
      due: "2022-06-14",
    },
    { name: "neither registered nor refused", record: { registrationOutcome: "pending" } },
    { name: "registered on the seventh", record: { registeredOn: "2022-06-15" }, due: "2022-06-14", severity: "error" },
  ],
  pending: [{ name: "on the sixth working day", asOf: "2022-06-14", due: "2022-06-14" }],
  undetermined: [{ name: "what became of it is not recorded", missing: ["registeredOn", "registrationOutcome"] }],
  notApplicable: [
    { name: "papers that were asked for have not come", record: { correctionNotifiedOn: "2022-06-07" } },
    { name: "when it applied is not recorded", record: { appliedOn: undefined } },
    { name: "before the regulations", record: { appliedOn: "2022-02-28" } },
  ],
  boundaries: true,
});

const notice = (noticeFrom: string, noticeUntil: string, appliedOn?: string) => ({
  kind: "enterprise" as const,
  deregistration: {
    kind: "simplified" as const,
    noticeFrom,
    noticeUntil,
    ...(appliedOn === undefined ? {} : { appliedOn }),
  },
});

testRule(frame, nationalLaw, announceDeregistrationForStatutoryPeriod, {
  asOf: "2022-12-31",
  record: notice("2017-06-01", "2017-07-16"),
  keeps: [
    { name: "forty-five days" },
    { name: "from the first day of the opinion", record: notice("2017-03-01", "2017-04-15") },
    { name: "forty-five days from the day before the notice of 2021", record: notice("2021-07-29", "2021-09-12") },
    { name: "looks too short: twenty days from the day of that notice", record: notice("2021-07-30", "2021-08-19") },
    { name: "twenty days from the day before the regulations", record: notice("2022-02-28", "2022-03-20") },
    { name: "twenty days from their first day", record: notice("2022-03-01", "2022-03-21") },
  ],
  breaks: [
    { name: "forty-four days", record: notice("2017-06-01", "2017-07-15"), severity: "warning" },
    { name: "twenty days from the day before the notice of 2021", record: notice("2021-07-29", "2021-08-18") },
    {
      name: "nineteen days under that notice, which was not read",
      record: notice("2021-09-01", "2021-09-20"),
      severity: "warning",
    },
  ],
  notApplicable: [
    { name: "a sole trader", record: { kind: "sole-trader" } },
    { name: "still on the register", record: { deregistration: undefined } },
    { name: "in the ordinary procedure", record: { deregistration: { kind: "ordinary" } } },
    { name: "before the opinion", record: notice("2017-02-28", "2017-03-05") },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, applyForSimplifiedDeregistration, {
  asOf: "2022-12-31",
  record: notice("2017-06-01", "2017-07-17", "2017-08-16"),
  keeps: [
    { name: "on the thirtieth day" },
    {
      name: "the notice ended on the first day of the opinion",
      record: notice("2017-01-10", "2017-03-01", "2017-03-31"),
    },
    { name: "it ended on the day before the notice of 2021", record: notice("2021-06-10", "2021-07-29", "2021-08-30") },
    { name: "it ended on the day of that notice", record: notice("2021-06-10", "2021-07-30", "2021-08-19") },
    { name: "it ended on the day before the regulations", record: notice("2022-01-10", "2022-02-28", "2022-03-21") },
    { name: "it ended on their first day", record: notice("2022-01-10", "2022-03-01", "2022-03-21") },
  ],
  breaks: [
    {
      name: "on the thirty-first day",
      record: notice("2017-06-01", "2017-07-17", "2017-08-17"),
      message: "late",
      due: "2017-08-16",
      severity: "notice",
    },
    { name: "not applied for", record: notice("2017-06-01", "2017-07-17"), message: "overdue" },
  ],
  notApplicable: [
    { name: "a sole trader", record: { kind: "sole-trader" } },
    { name: "still on the register", record: { deregistration: undefined } },
    { name: "before the opinion", record: notice("2017-01-10", "2017-02-28") },
    {
      name: "somebody objected: there is nothing to apply for",
      record: {
        kind: "enterprise",
        deregistration: {
          kind: "simplified",
          noticeFrom: "2017-06-01",
          noticeUntil: "2017-07-17",
          objectedOn: "2017-06-20",
        },
      },
    },
  ],
  boundaries: true,
});
