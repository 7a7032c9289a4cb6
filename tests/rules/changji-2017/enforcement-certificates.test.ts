import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  holdCertificateWhenEnforcing,
  holdCertificateWhenInspecting,
  passExamBeforeCertificate,
} from "../../../rules/changji-2017/enforcement-certificates.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const certificate = { number: "1", kind: "enforcement", validFrom: "2012-05-01", validUntil: "2017-04-30" } as const;
const officer = { id: "officer", certificates: [certificate] };

testRule(frame, changji2017, holdCertificateWhenEnforcing, {
  asOf: "2017-09-30",
  record: { decidedOn: "2017-04-20", officers: ["officer"] },
  others: { officer: [officer] },
  keeps: [
    { name: "a valid certificate" },
    { name: "on the certificate's last valid day", record: { decidedOn: "2017-04-30" } },
    {
      name: "renewed without a gap",
      record: { decidedOn: "2017-05-01" },
      others: {
        officer: [
          {
            id: "officer",
            certificates: [
              certificate,
              { ...certificate, number: "2", validFrom: "2017-05-01", validUntil: undefined },
            ],
          },
        ],
      },
    },
    {
      name: "on the day before it was withdrawn",
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, withdrawnOn: "2017-04-21" }] }] },
    },
    { name: "nobody took part", record: { officers: [] } },
    { name: "on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    {
      name: "on the last day of the plan",
      asOf: "2018-06-30",
      record: { decidedOn: "2017-12-31" },
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, validUntil: "2017-12-31" }] }] },
    },
  ],
  breaks: [
    {
      name: "on the day after the certificate ran out",
      record: { decidedOn: "2017-05-01" },
      severity: "error",
      field: "officers",
    },
    {
      name: "on the day on which it was withdrawn",
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, withdrawnOn: "2017-04-20" }] }] },
    },
    {
      name: "before it was valid",
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, validFrom: "2017-04-21" }] }] },
    },
    { name: "no certificate is held", others: { officer: [{ id: "officer", certificates: [] }] } },
    {
      name: "only a supervisor's certificate",
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, kind: "supervision" }] }] },
    },
    {
      name: "one of two holds none",
      record: { officers: ["officer", "other"] },
      others: { officer: [{ id: "other", certificates: [] }] },
    },
  ],
  undetermined: [
    { name: "who took part is not recorded", record: { officers: undefined }, missing: ["officers"] },
    {
      name: "whether a certificate is held is not known",
      others: { officer: [{ id: "officer", certificates: undefined }] },
      missing: ["officer/officer: certificates"],
    },
  ],
  notApplicable: [
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "when the plan had ended", asOf: "2018-06-30", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, holdCertificateWhenInspecting, {
  asOf: "2017-09-30",
  record: { inspectedOn: "2017-04-20", inspectors: ["officer"] },
  others: { officer: [officer] },
  keeps: [
    { name: "a valid certificate" },
    { name: "on the certificate's last valid day", record: { inspectedOn: "2017-04-30" } },
    { name: "on the first day of the plan", record: { inspectedOn: "2017-04-01" } },
    {
      name: "on the last day of the plan",
      asOf: "2018-06-30",
      record: { inspectedOn: "2017-12-31" },
      others: { officer: [{ id: "officer", certificates: [{ ...certificate, validUntil: undefined }] }] },
    },
  ],
  breaks: [
    {
      name: "on the day after the certificate ran out",
      record: { inspectedOn: "2017-05-01" },
      severity: "error",
      field: "inspectors",
    },
  ],
  undetermined: [{ name: "who inspected is not recorded", record: { inspectors: undefined }, missing: ["inspectors"] }],
  notApplicable: [
    { name: "not yet inspected", record: { inspectedOn: undefined } },
    { name: "on the day before the plan was in force", record: { inspectedOn: "2017-03-31" } },
    { name: "when the plan had ended", asOf: "2018-06-30", record: { inspectedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

const fresh = {
  number: "2",
  kind: "enforcement",
  issuedOn: "2017-06-01",
  validFrom: "2017-06-05",
  examPassedOn: "2017-06-01",
} as const;

testRule(frame, changji2017, passExamBeforeCertificate, {
  asOf: "2017-09-30",
  record: { certificates: [fresh] },
  keeps: [
    { name: "passed on the day of issue" },
    {
      name: "the day of issue is missing, passed before it became valid",
      record: { certificates: [{ ...fresh, issuedOn: undefined, examPassedOn: "2017-06-05" }] },
    },
    {
      name: "issued on the first day of the plan",
      asOf: "2017-04-01",
      record: { certificates: [{ ...fresh, issuedOn: "2017-04-01", examPassedOn: "2017-03-01" }] },
    },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
    {
      name: "an old certificate without an exam and a new one with it",
      record: { certificates: [certificate, fresh] },
    },
  ],
  breaks: [
    {
      name: "passed the day after the issue",
      record: { certificates: [{ ...fresh, examPassedOn: "2017-06-02" }] },
      severity: "error",
      field: "certificates",
    },
    {
      name: "issued in the year, looked at when it was over",
      asOf: "2018-06-30",
      record: { certificates: [{ ...fresh, examPassedOn: "2018-02-01" }] },
    },
    {
      name: "the second of two",
      record: { certificates: [fresh, { ...fresh, number: "3", examPassedOn: "2017-07-01" }] },
    },
  ],
  undetermined: [
    {
      name: "no exam is on record",
      record: { certificates: [{ ...fresh, examPassedOn: undefined }] },
      missing: ["certificates[0].examPassedOn"],
    },
    {
      name: "whether a certificate is held is not known",
      record: { certificates: undefined },
      missing: ["certificates"],
    },
  ],
  notApplicable: [
    { name: "no certificate is held", record: { certificates: [] } },
    {
      name: "issued on the day before the plan",
      record: { certificates: [{ ...fresh, issuedOn: "2017-03-31", examPassedOn: "2017-06-01" }] },
    },
    {
      name: "to be issued on a later day",
      record: { certificates: [{ ...fresh, issuedOn: "2017-10-09", examPassedOn: "2017-10-10" }] },
    },
    {
      name: "a supervisor's certificate",
      record: { certificates: [{ ...fresh, kind: "supervision", examPassedOn: "2017-06-02" }] },
    },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { certificates: [{ ...fresh, issuedOn: "2017-03-01" }] },
    },
    {
      name: "issued when the plan's year was over",
      asOf: "2018-06-30",
      record: { certificates: [{ ...fresh, issuedOn: "2018-01-01", examPassedOn: "2018-02-01" }] },
    },
  ],
  boundaries: true,
  missingValues: true,
});
