import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  giveNoticeOfLicensingHearing,
  holdLicensingHearingInTime,
  serveLicenceInTime,
} from "../../../rules/national-law/licence-service.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, serveLicenceInTime, {
  asOf: "2017-12-31",
  record: { receivedOn: "2017-09-01", decidedOn: "2017-09-28", outcome: "granted" },
  keeps: [
    { name: "served on the tenth working day, after the holiday of October", record: { servedOn: "2017-10-18" } },
    { name: "on the first day of the law", record: { decidedOn: "2004-07-01", servedOn: "2004-07-15" } },
  ],
  breaks: [
    { name: "served on the eleventh", record: { servedOn: "2017-10-19" }, message: "late", due: "2017-10-18" },
    { name: "not served", message: "overdue", severity: "error" },
  ],
  undetermined: [
    { name: "how it ended is not known", record: { outcome: undefined }, missing: ["outcome"] },
    {
      name: "published, and the day of service is not recorded",
      record: { resultPublishedOn: "2017-10-09" },
      missing: ["servedOn"],
    },
  ],
  notApplicable: [
    { name: "refused", record: { outcome: "refused" } },
    { name: "before there was the law", record: { decidedOn: "2004-06-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, holdLicensingHearingInTime, {
  asOf: "2017-12-31",
  record: { receivedOn: "2017-09-01", hearingRequestedOn: "2017-09-28" },
  keeps: [
    { name: "held on the twentieth working day", record: { hearingHeldOn: "2017-11-01" } },
    { name: "on the first day of the law", record: { hearingRequestedOn: "2004-07-01", hearingHeldOn: "2004-07-29" } },
  ],
  breaks: [
    { name: "held on the twenty-first", record: { hearingHeldOn: "2017-11-02" }, message: "late", due: "2017-11-01" },
    { name: "not held", message: "overdue", severity: "error" },
  ],
  pending: [{ name: "on the twentieth working day", asOf: "2017-11-01", due: "2017-11-01" }],
  notApplicable: [
    { name: "none was asked for", record: { hearingRequestedOn: undefined } },
    { name: "before there was the law", record: { hearingRequestedOn: "2004-06-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, giveNoticeOfLicensingHearing, {
  asOf: "2024-06-30",
  record: { receivedOn: "2024-03-01", hearingNotifiedOn: "2024-03-11", hearingHeldOn: "2024-03-20" },
  keeps: [
    { name: "on the seventh working day after the notice" },
    {
      name: "on the first day of the law",
      record: { receivedOn: "2004-06-01", hearingNotifiedOn: "2004-07-01", hearingHeldOn: "2004-07-12" },
    },
  ],
  breaks: [
    { name: "on the sixth", record: { hearingHeldOn: "2024-03-19" }, severity: "error", data: { told: "2024-03-11" } },
  ],
  notApplicable: [
    { name: "no notice is recorded", record: { hearingNotifiedOn: undefined } },
    {
      name: "told before there was the law",
      record: { receivedOn: "2004-06-01", hearingNotifiedOn: "2004-06-30", hearingHeldOn: "2004-07-01" },
    },
  ],
  boundaries: true,
});
