import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  certificateMergerRate,
  electronicLicenceRate,
  electronicRegistrationRate,
  mergeCertificates,
  preRegistrationApprovals,
} from "../../../rules/changji-2017/business-registration.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const onRegister = { kind: "enterprise", registeredOn: "2014-05-08", creditCode: "91652300FAKE00013U" } as const;
const gone = { deregistration: { kind: "ordinary", deregisteredOn: "2017-03-01" } } as const;

testIndicator(frame, changji2017, preRegistrationApprovals, {
  asOf: "2017-09-30",
  record: { list: "catalogue", validFrom: "2016-12-20", preRegistration: true },
  others: {
    list: [
      { id: "catalogue", kind: "approval-item", unit: "office" },
      { id: "powers", kind: "power" },
    ],
  },
  cases: [
    {
      name: "one before registration, one after, unknown, no longer in force, a power",
      records: [
        {},
        { preRegistration: false },
        { preRegistration: undefined },
        { validUntil: "2017-09-30" },
        { list: "powers" },
      ],
      value: { low: 1, high: 2 },
    },
  ],
});

testRule(frame, changji2017, mergeCertificates, {
  asOf: "2018-01-31",
  record: { ...onRegister, registeredOn: "2012-03-15", certificatesMerged: true, licenceReissuedOn: "2016-11-02" },
  keeps: [
    { name: "issued anew, which the mark does not know", record: { certificatesMerged: false } },
    { name: "merged on the first day of the plan", asOf: "2017-04-01" },
  ],
  breaks: [
    {
      name: "not merged when the year was over",
      asOf: "2018-01-01",
      record: { certificatesMerged: false, licenceReissuedOn: undefined },
      due: "2017-12-31",
      severity: "warning",
    },
    {
      name: "not merged, deregistered after the year",
      record: {
        certificatesMerged: false,
        licenceReissuedOn: undefined,
        deregistration: { kind: "ordinary", deregisteredOn: "2018-01-15" },
      },
    },
  ],
  pending: [
    {
      name: "not merged on the last day of the year",
      asOf: "2017-12-31",
      record: { certificatesMerged: false, licenceReissuedOn: undefined },
    },
  ],
  undetermined: [
    {
      name: "neither the day nor a mark is recorded",
      record: { certificatesMerged: undefined, licenceReissuedOn: undefined },
      missing: ["certificatesMerged", "licenceReissuedOn"],
    },
    {
      name: "marked as merged on no day",
      record: { licenceReissuedOn: undefined },
      missing: ["licenceReissuedOn"],
    },
  ],
  notApplicable: [
    {
      name: "deregistered within the year",
      record: { certificatesMerged: false, licenceReissuedOn: undefined, ...gone },
    },
    { name: "registered nobody knows when", record: { registeredOn: undefined } },
    {
      name: "registered after the year",
      record: { certificatesMerged: false, licenceReissuedOn: undefined, registeredOn: "2018-01-15" },
    },
    {
      name: "registered when one licence was issued to all, which national law judges",
      record: { certificatesMerged: false, licenceReissuedOn: undefined, registeredOn: "2016-10-01" },
    },
    { name: "a citizen", record: { kind: "citizen" } },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { certificatesMerged: false, licenceReissuedOn: undefined },
    },
  ],
  boundaries: true,
  missingValues: true,
});

testIndicator(frame, changji2017, certificateMergerRate, {
  asOf: "2017-09-30",
  record: { ...onRegister, unit: "registrar", certificatesMerged: true },
  cases: [
    {
      name: "merged, not merged, unknown, deregistered",
      records: [{}, { kind: "sole-trader", certificatesMerged: false }, { certificatesMerged: undefined }, gone],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
      groups: { kind: { enterprise: { of: 2 }, "sole-trader": { counted: 0, of: 1 } } },
    },
  ],
});

testIndicator(frame, changji2017, electronicRegistrationRate, {
  asOf: "2017-09-30",
  record: { ...onRegister, registeredOn: "2017-07-12", channel: "web" },
  cases: [
    {
      name: "online, by mobile client, at the hall, unknown, of last year",
      records: [{}, { channel: "mobile" }, { channel: "hall" }, { channel: undefined }, { registeredOn: "2016-12-31" }],
      counted: 2,
      of: 4,
      value: { low: 2 / 4, high: 3 / 4 },
    },
  ],
});

testIndicator(frame, changji2017, electronicLicenceRate, {
  asOf: "2017-09-30",
  record: { ...onRegister, registeredOn: "2017-07-12" },
  cases: [
    {
      name: "given one, given one later, given none, of last year",
      records: [
        { electronicLicenceOn: "2017-07-12" },
        { electronicLicenceOn: "2017-10-09" },
        {},
        { electronicLicenceOn: "2017-07-12", registeredOn: "2016-12-31" },
      ],
      value: 1 / 3,
    },
  ],
});
