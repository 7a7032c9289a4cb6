import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  blacklistByPublishedList,
  creditSharingCoverage,
  keepCreditArchive,
  shareCreditOfDiscreditedBusiness,
  superviseDiscreditedBusiness,
} from "../../../rules/changji-2017/credit-supervision.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const afterTheYear = "2018-01-01";
const business = { unit: "registrar", kind: "enterprise", registeredOn: "2012-03-15", abnormalListings: [] } as const;
const blacklisted = { ...business, blacklistings: [{ list: "list", from: "2017-08-15", reason: "提交虚假材料" }] };
const free = [{ from: "2015-08-15", until: "2017-12-31" }];

const notListed = [
  { name: "listed on no list", record: { blacklistings: [] } },
  { name: "taken off on the last day of the year", record: { blacklistings: free } },
  { name: "listed on the first day of the next year", record: { blacklistings: [{ from: afterTheYear }] } },
  {
    name: "deregistered in the year",
    record: { deregistration: { kind: "ordinary", deregisteredOn: "2017-10-09" } },
  },
  { name: "on the day before the plan was in force", asOf: "2017-03-31" },
] as const;

testRule(frame, changji2017, keepCreditArchive, {
  asOf: afterTheYear,
  record: { ...blacklisted, creditArchive: true },
  keeps: [{ name: "an archive is kept" }],
  breaks: [
    {
      name: "no archive of a blacklisted business",
      record: { creditArchive: false },
      due: lastDay,
      severity: "warning",
    },
    {
      name: "no archive of one on the list of abnormal operation",
      record: { creditArchive: false, blacklistings: [], abnormalListings: [{ from: lastDay }] },
    },
  ],
  pending: [{ name: "none on the last day", asOf: lastDay, record: { creditArchive: false }, due: lastDay }],
  undetermined: [
    { name: "whether there is one is not recorded", record: { creditArchive: undefined }, missing: ["creditArchive"] },
  ],
  notApplicable: notListed.map((one) => ({
    ...one,
    record: { ...("record" in one ? one.record : {}), creditArchive: false },
  })),
});

testRule(frame, changji2017, shareCreditOfDiscreditedBusiness, {
  asOf: afterTheYear,
  record: { ...blacklisted, creditSharedOn: lastDay },
  keeps: [
    { name: "shared on the last day of the year" },
    { name: "on the day of the listing", record: { creditSharedOn: "2017-08-15" } },
    {
      name: "looks as if the last listing was not shared: it was taken off before",
      record: {
        creditSharedOn: "2017-05-02",
        blacklistings: [{ from: "2017-04-10" }, { from: "2017-06-01", until: "2017-07-01" }],
      },
    },
  ],
  breaks: [
    { name: "never shared", record: { creditSharedOn: undefined }, due: lastDay, severity: "warning" },
    { name: "shared on the day before the listing only", record: { creditSharedOn: "2017-08-14" } },
    { name: "shared when the year was over", record: { creditSharedOn: afterTheYear } },
    {
      name: "the second of two listings was not shared",
      record: { creditSharedOn: "2017-05-02", abnormalListings: [{ from: "2017-05-01" }] },
    },
  ],
  pending: [{ name: "not yet", asOf: lastDay, record: { creditSharedOn: undefined }, due: lastDay }],
  notApplicable: notListed.map((one) => ({
    ...one,
    record: { ...("record" in one ? one.record : {}), creditSharedOn: undefined },
  })),
});

const published = { id: "list", kind: "blacklist", publishedOn: "2017-08-15" };

testRule(frame, changji2017, blacklistByPublishedList, {
  asOf: "2017-09-30",
  record: blacklisted,
  others: { list: [published] },
  keeps: [
    { name: "by a list published on that day, with the reason" },
    {
      name: "looks unlisted: a listing of the year before names no list",
      record: { blacklistings: [{ from: "2016-12-31" }, ...blacklisted.blacklistings] },
    },
  ],
  breaks: [
    {
      name: "without a reason",
      record: { blacklistings: [{ list: "list", from: "2017-08-15" }] },
      severity: "warning",
    },
    { name: "by no list", record: { blacklistings: [{ from: "2017-08-15", reason: "失信" }] } },
    {
      name: "the list was published on the day after",
      others: { list: [{ ...published, publishedOn: "2017-08-16" }] },
    },
    { name: "the list was never published", others: { list: [{ ...published, publishedOn: undefined }] } },
    { name: "by a list of another kind", others: { list: [{ ...published, kind: "inspection-object" }] } },
  ],
  notApplicable: [
    { name: "listed in the year before", record: { blacklistings: [{ from: "2016-12-31" }] } },
    { name: "to be listed on a later day", record: { blacklistings: [{ from: "2017-10-09" }] } },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { blacklistings: [{ from: "2017-02-01" }] },
    },
  ],
});

const directory = { id: "directory", kind: "inspection-object" };
const entry = { id: "entry", list: "directory", subject: "record", validFrom: "2017-06-22" };

testRule(frame, changji2017, superviseDiscreditedBusiness, {
  asOf: afterTheYear,
  record: { ...blacklisted, inObjectDirectory: false },
  others: { list: [directory], "list-entry": [entry] },
  keeps: [
    { name: "looks left out: an entry of the directory names it" },
    {
      name: "the register says that it is in the directory",
      record: { inObjectDirectory: true },
      others: { "list-entry": [{ ...entry, subject: "another" }] },
    },
    {
      name: "left the directory when the year was over",
      others: { "list-entry": [{ ...entry, validUntil: afterTheYear }] },
    },
  ],
  breaks: [
    {
      name: "in no directory",
      others: { "list-entry": [{ ...entry, subject: "another" }] },
      due: lastDay,
      severity: "warning",
    },
    {
      name: "left the directory on the last day of the year",
      others: { "list-entry": [{ ...entry, validUntil: lastDay }] },
    },
    { name: "entered when the year was over", others: { "list-entry": [{ ...entry, validFrom: afterTheYear }] } },
    { name: "only in the blacklist itself", others: { list: [{ ...directory, kind: "blacklist" }] } },
  ],
  pending: [
    {
      name: "in none on the last day",
      asOf: lastDay,
      others: { "list-entry": [{ ...entry, subject: "another" }] },
      due: lastDay,
    },
  ],
  notApplicable: notListed.map((one) => ({ ...one, others: { "list-entry": [{ ...entry, subject: "another" }] } })),
});

testIndicator(frame, changji2017, creditSharingCoverage, {
  asOf: "2017-12-31",
  record: business,
  cases: [
    {
      name: "shared, to be shared later, never shared, gone",
      records: [
        { creditSharedOn: lastDay },
        { creditSharedOn: afterTheYear },
        {},
        { creditSharedOn: lastDay, deregistration: { kind: "ordinary", deregisteredOn: lastDay } },
      ],
      counted: 1,
      of: 3,
      value: 1 / 3,
    },
  ],
});
