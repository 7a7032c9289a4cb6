import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { decideRenewalBeforeExpiry } from "../../../rules/national-law/licence-renewal.js";
import { assignLicenceTestersInTime, testLicenceInPairs } from "../../../rules/national-law/licence-testing.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, assignLicenceTestersInTime, {
  asOf: "2017-12-31",
  record: { receivedOn: "2017-03-30", acceptedOn: "2017-04-01", testing: {} },
  keeps: [
    {
      name: "assigned on the fifth working day after a working Saturday",
      record: { testing: { assignedOn: "2017-04-11" } },
    },
    {
      name: "accepted on the first day of the law",
      record: { receivedOn: "2004-07-01", acceptedOn: "2004-07-01", testing: { assignedOn: "2004-07-08" } },
    },
  ],
  breaks: [
    {
      name: "assigned on the sixth",
      record: { testing: { assignedOn: "2017-04-12" } },
      message: "late",
      due: "2017-04-11",
      severity: "error",
    },
    { name: "not assigned", message: "overdue", field: "testing" },
  ],
  pending: [{ name: "on the fifth working day", asOf: "2017-04-11", due: "2017-04-11" }],
  notApplicable: [
    { name: "no test is needed", record: { testing: undefined } },
    { name: "not accepted", record: { acceptedOn: undefined } },
    {
      name: "accepted on the day before the law",
      record: { receivedOn: "2004-06-30", acceptedOn: "2004-06-30" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, testLicenceInPairs, {
  asOf: "2017-12-31",
  record: { receivedOn: "2017-03-30", acceptedOn: "2017-04-01", testing: { assignedOn: "2017-04-10", staff: 2 } },
  keeps: [
    { name: "two were assigned" },
    { name: "on the first day of the law", record: { testing: { assignedOn: "2004-07-01", staff: 3 } } },
  ],
  breaks: [
    { name: "one was assigned", record: { testing: { assignedOn: "2017-04-10", staff: 1 } }, severity: "error" },
  ],
  undetermined: [
    { name: "how many is not known", record: { testing: { assignedOn: "2017-04-10" } }, missing: ["testing.staff"] },
  ],
  notApplicable: [
    { name: "nobody was assigned", record: { testing: {} } },
    { name: "on the day before the law", record: { testing: { assignedOn: "2004-06-30", staff: 1 } } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, decideRenewalBeforeExpiry, {
  asOf: "2017-12-31",
  record: { handling: "renewal", receivedOn: "2017-05-18", currentUntil: "2017-06-30", outcome: "granted" },
  keeps: [
    {
      name: "asked thirty working days before, decided on the last day of the licence",
      record: { decidedOn: "2017-06-30" },
    },
    {
      name: "asked on the first day of the law",
      record: { receivedOn: "2004-07-01", currentUntil: "2004-08-12", decidedOn: "2004-08-12" },
    },
  ],
  breaks: [
    {
      name: "decided the day after",
      record: { decidedOn: "2017-07-01" },
      message: "late",
      due: "2017-06-30",
      severity: "warning",
    },
    { name: "not decided", record: { outcome: undefined }, message: "overdue" },
  ],
  pending: [{ name: "on the last day of the licence", asOf: "2017-06-30", due: "2017-06-30" }],
  undetermined: [
    {
      name: "when the licence ends is not known",
      record: { currentUntil: undefined },
      missing: ["currentUntil"],
    },
  ],
  notApplicable: [
    { name: "asked twenty-nine days before", record: { receivedOn: "2017-06-01" } },
    { name: "a first licence", record: { handling: "ordinary" } },
    { name: "the application was withdrawn", record: { outcome: "withdrawn" } },
    { name: "asked on the day before the law", record: { receivedOn: "2004-06-30", currentUntil: "2004-08-12" } },
  ],
  boundaries: true,
});
