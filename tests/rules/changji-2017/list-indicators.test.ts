import { testIndicator } from "fazhi/testing";
import { describe, it } from "vitest";
import { nonLicensingApprovalItems } from "../../../rules/changji-2017/approval-items.js";
import { creditArchiveCoverage } from "../../../rules/changji-2017/credit-archives.js";
import {
  caseReferralAnswerRate,
  inspectionReferralAnswerRate,
  randomInspectionCoverage,
} from "../../../rules/changji-2017/inspection-indicators.js";
import { pilotOnlineShare } from "../../../rules/changji-2017/online-services.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testIndicator(frame, changji2017, nonLicensingApprovalItems, {
  asOf: "2017-09-30",
  record: { list: "catalogue", kind: "non-licensing-approval", validFrom: "2016-12-20" },
  others: {
    list: [
      { id: "catalogue", kind: "approval-item", unit: "county" },
      { id: "services", kind: "service-item" },
    ],
  },
  cases: [
    {
      name: "one left, one abolished that day, one that ends tomorrow, a licence, one on another list",
      records: [
        {},
        { validUntil: "2017-09-30" },
        { validUntil: "2017-10-01" },
        { kind: "licence" },
        { list: "services" },
      ],
      value: 2,
      target: "missed",
      groups: { unit: { county: { value: 2 } } },
    },
    { name: "none left", records: [{ validUntil: "2017-06-26" }], value: 0, target: "met" },
    {
      name: "one of which the kind is not recorded",
      records: [{ kind: undefined }],
      value: { low: 0, high: 1 },
      target: "undetermined",
    },
  ],
});

testIndicator(frame, changji2017, randomInspectionCoverage, {
  asOf: "2017-09-30",
  record: { list: "items", validFrom: "2017-05-25" },
  others: {
    list: [
      { id: "items", kind: "random-inspection-item", unit: "office" },
      { id: "powers", kind: "power" },
    ],
    "random-inspection": [
      {
        id: "july",
        item: "covered",
        inspectedOn: "2017-07-07",
        objectsDrawnAtRandom: true,
        inspectorsDrawnAtRandom: true,
      },
      { id: "october", item: "later", inspectedOn: "2017-10-09" },
      { id: "last-year", item: "earlier", inspectedOn: "2016-12-31" },
      { id: "drawn", item: "drawn" },
    ],
    "list-entry": [{ id: "drawn", list: "powers", validFrom: "2017-05-25" }],
  },
  cases: [
    {
      name: "one covered, one to be, one of last year, one never, one no longer on the list",
      records: [{ id: "covered" }, { id: "later" }, { id: "earlier" }, {}, { validUntil: "2017-09-30" }],
      counted: 1,
      of: 4,
      value: 1 / 4,
      target: "missed",
      groups: { unit: { office: { counted: 1, of: 4 } } },
    },
    {
      name: "inspected, and how it was drawn is not on record",
      records: [{ id: "covered" }],
      others: { "random-inspection": [{ id: "july", objectsDrawnAtRandom: undefined }] },
      value: { low: 0, high: 1 },
      target: "undetermined",
    },
    {
      name: "listed when the year was over",
      asOf: "2018-01-31",
      records: [{ id: "covered" }, { validFrom: "2018-01-10" }],
      counted: 1,
      of: 1,
      value: 1,
      target: "met",
    },
  ],
});

testIndicator(frame, changji2017, caseReferralAnswerRate, {
  asOf: "2017-09-30",
  record: { unit: "office" },
  cases: [
    {
      name: "answered, unanswered, one of two answered, none sent, not recorded, sent later",
      records: [
        { referrals: [{ to: "police", sentOn: "2017-07-26", answeredOn: "2017-08-02" }] },
        { referrals: [{ to: "police", sentOn: "2017-07-26" }] },
        {
          referrals: [
            { to: "police", sentOn: "2017-07-26", answeredOn: "2017-08-02" },
            { to: "police", sentOn: "2017-07-26", answeredOn: "2017-10-09" },
          ],
        },
        { referrals: [] },
        {},
        { referrals: [{ to: "police", sentOn: "2017-10-09" }] },
      ],
      counted: 1,
      of: 3,
    },
  ],
});

testIndicator(frame, changji2017, inspectionReferralAnswerRate, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "answered, unanswered, nothing referred, not recorded",
      records: [
        { objects: [{ referredOn: "2017-06-26", referralAnsweredOn: "2017-07-10" }, {}] },
        { objects: [{ referredOn: "2017-08-21" }] },
        { objects: [{}] },
        {},
      ],
      counted: 1,
      of: 2,
    },
  ],
});

testIndicator(frame, changji2017, creditArchiveCoverage, {
  asOf: "2017-09-30",
  cases: [
    {
      name: "with one, without, unknown, deregistered",
      records: [
        { creditArchive: true },
        { creditArchive: false },
        {},
        { creditArchive: false, deregistration: { kind: "simplified", deregisteredOn: "2017-06-29" } },
      ],
      value: { low: 1 / 3, high: 2 / 3 },
    },
  ],
});

testIndicator(frame, changji2017, pilotOnlineShare, {
  asOf: "2017-09-30",
  record: {
    list: "services",
    validFrom: "2017-07-03",
    onlineStages: ["reservation", "application", "handling", "enquiry"],
  },
  others: {
    list: [
      { id: "services", kind: "service-item", unit: "pilot-county" },
      { id: "elsewhere", kind: "service-item", unit: "county" },
    ],
    unit: [
      { id: "pilot-county", region: "pilot-place" },
      { id: "county", region: "place" },
    ],
    pilot: [
      { id: "pilot", subject: "e-government", region: "pilot-place" },
      { id: "other", subject: "approval-bureau", region: "place" },
    ],
  },
  cases: [
    {
      name: "all four stages, three of them, unknown, a county that is no pilot, no longer on the list",
      records: [
        {},
        { onlineStages: ["reservation", "application", "handling"] },
        { onlineStages: undefined },
        { list: "elsewhere" },
        { validUntil: "2017-09-30" },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
      groups: { region: { "pilot-place": { of: 3 } } },
    },
  ],
});
