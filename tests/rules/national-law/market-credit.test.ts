import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  issueOneLicenceWithOneCode,
  listAbnormalBusinessInTime,
  listSeriouslyDishonestBusiness,
  publishRegistrationInTime,
  takeOffAbnormalListInTime,
} from "../../../rules/national-law/market-credit.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, publishRegistrationInTime, {
  asOf: "2024-12-31",
  record: { kind: "enterprise", registeredOn: "2024-03-01" },
  keeps: [
    { name: "on the twentieth working day", record: { registrationPublishedOn: "2024-03-29" } },
    {
      name: "registered on the first day of the regulations",
      record: { registeredOn: "2014-10-01", registrationPublishedOn: "2014-10-31" },
    },
  ],
  breaks: [
    {
      name: "on the twenty-first",
      record: { registrationPublishedOn: "2024-04-01" },
      message: "late",
      due: "2024-03-29",
      severity: "error",
    },
    { name: "not published", message: "overdue" },
  ],
  pending: [{ name: "not yet, on the twentieth working day", asOf: "2024-03-29", due: "2024-03-29" }],
  notApplicable: [
    { name: "a sole trader", record: { kind: "sole-trader" } },
    { name: "not registered", record: { registeredOn: undefined } },
    { name: "before the regulations", record: { registeredOn: "2014-09-30" } },
  ],
  boundaries: true,
});

const listing = { foundOn: "2024-03-01", from: "2024-03-15" };

testRule(frame, nationalLaw, listAbnormalBusinessInTime, {
  asOf: "2024-12-31",
  record: { kind: "enterprise", abnormalListings: [listing] },
  keeps: [{ name: "on the tenth working day" }, { name: "the first day of the measures", asOf: "2014-10-01" }],
  breaks: [
    {
      name: "on the eleventh",
      record: { abnormalListings: [{ ...listing, from: "2024-03-18" }] },
      severity: "warning",
    },
  ],
  undetermined: [
    {
      name: "when the ground was found is not known",
      record: { abnormalListings: [{ from: "2024-03-15" }] },
      missing: [
        "abnormalListings[0].foundOn",
        "the end of the period for listing an enterprise as abnormal from the day “Found on” of “Listed as abnormal”",
      ],
    },
    { name: "nothing is known of listings", record: { abnormalListings: undefined }, missing: ["abnormalListings"] },
  ],
  notApplicable: [
    { name: "never listed", record: { abnormalListings: [] } },
    { name: "the day before the measures", asOf: "2014-09-30" },
  ],
  boundaries: true,
});

const asked = { from: "2023-07-10", removalRequestedOn: "2024-03-01" };

testRule(frame, nationalLaw, takeOffAbnormalListInTime, {
  asOf: "2024-12-31",
  record: { kind: "enterprise", abnormalListings: [{ ...asked, until: "2024-03-08" }] },
  keeps: [
    { name: "on the fifth working day" },
    { name: "the time still runs", asOf: "2024-03-08", record: { abnormalListings: [asked] } },
    { name: "the first day of the measures", asOf: "2014-10-01", record: { abnormalListings: [asked] } },
  ],
  breaks: [
    {
      name: "on the sixth, by a number that is not verified",
      record: { abnormalListings: [{ ...asked, until: "2024-03-11" }] },
      severity: "warning",
    },
    { name: "not decided", record: { abnormalListings: [asked] } },
  ],
  notApplicable: [
    { name: "it did not ask", record: { abnormalListings: [{ from: "2023-07-10" }] } },
    { name: "the day before the measures", asOf: "2014-09-30" },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, listSeriouslyDishonestBusiness, {
  asOf: "2021-08-31",
  record: { kind: "enterprise", abnormalListings: [{ from: "2018-07-10" }], blacklistings: [{ from: "2021-07-12" }] },
  keeps: [{ name: "listed after three years" }],
  breaks: [{ name: "not listed", record: { blacklistings: [] }, severity: "warning", field: "blacklistings" }],
  undetermined: [
    { name: "nothing is known of the list", record: { blacklistings: undefined }, missing: ["blacklistings"] },
  ],
  notApplicable: [
    { name: "three years to the day", record: { abnormalListings: [{ from: "2018-08-31" }], blacklistings: [] } },
    {
      name: "taken off before",
      record: { abnormalListings: [{ from: "2018-07-10", until: "2021-07-10" }], blacklistings: [] },
    },
    { name: "by the measures of 2021", asOf: "2021-09-01", record: { blacklistings: [] } },
  ],
});

testRule(frame, nationalLaw, issueOneLicenceWithOneCode, {
  asOf: "2017-12-31",
  record: { kind: "enterprise", registeredOn: "2017-05-08", certificatesMerged: true },
  keeps: [
    { name: "one licence" },
    { name: "an enterprise on the first day", record: { registeredOn: "2016-10-01" } },
    { name: "a sole trader on the first day for them", record: { kind: "sole-trader", registeredOn: "2016-12-01" } },
  ],
  breaks: [
    { name: "several licences", record: { certificatesMerged: false }, severity: "warning" },
    {
      name: "several, for a sole trader on the first day for them",
      record: { kind: "sole-trader", registeredOn: "2016-12-01", certificatesMerged: false },
    },
  ],
  undetermined: [
    { name: "which licence is not known", record: { certificatesMerged: undefined }, missing: ["certificatesMerged"] },
  ],
  notApplicable: [
    {
      name: "a sole trader the day before",
      record: { kind: "sole-trader", registeredOn: "2016-11-30", certificatesMerged: false },
    },
    { name: "an enterprise the day before", record: { registeredOn: "2016-09-30", certificatesMerged: false } },
    { name: "not registered", record: { registeredOn: undefined } },
  ],
  boundaries: true,
});
