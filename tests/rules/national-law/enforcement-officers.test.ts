import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  enforceByQualifiedOfficers,
  handlePenaltyByTwoOfficers,
} from "../../../rules/national-law/enforcement-officers.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const record = {
  kind: "penalty",
  procedureKind: "ordinary",
  decidedOn: "2023-04-20",
  officers: ["one", "two"],
} as const;

testRule(frame, nationalLaw, handlePenaltyByTwoOfficers, {
  asOf: "2023-12-31",
  record,
  keeps: [
    { name: "two officers" },
    { name: "on the day before the revision", record: { decidedOn: "2021-07-14" } },
    { name: "on the day of the revision", record: { decidedOn: "2021-07-15" } },
    { name: "on the first day of the old law", record: { decidedOn: "1996-10-01" } },
  ],
  breaks: [
    { name: "one officer", record: { officers: ["one"] }, data: { officers: 1 }, severity: "error" },
    { name: "one officer in 2017", record: { decidedOn: "2017-04-20", officers: ["one"] }, severity: "error" },
  ],
  undetermined: [{ name: "who handled it is not known", record: { officers: undefined }, missing: ["officers"] }],
  notApplicable: [
    { name: "in the summary procedure", record: { procedureKind: "summary", officers: ["one"] } },
    { name: "before there was the law", record: { decidedOn: "1996-09-30", officers: ["one"] } },
  ],
  boundaries: true,
});

const certificate = { number: "1", kind: "enforcement", validFrom: "2021-01-01", validUntil: "2023-04-20" } as const;
const officers = (...certificates: readonly object[]) => ({
  officer: [
    { id: "one", certificates: [{ ...certificate, validUntil: undefined }] },
    { id: "two", certificates },
  ],
});

testRule(frame, nationalLaw, enforceByQualifiedOfficers, {
  asOf: "2023-12-31",
  record,
  others: officers(certificate),
  keeps: [
    { name: "on the certificate's last day" },
    { name: "on the day of the revision", record: { decidedOn: "2021-07-15" } },
  ],
  breaks: [
    { name: "the day after the certificate's last day", record: { decidedOn: "2023-04-21" }, severity: "error" },
    { name: "withdrawn that day", others: officers({ ...certificate, withdrawnOn: "2023-04-20" }) },
    { name: "none is held", others: officers() },
  ],
  undetermined: [
    {
      name: "which certificates an officer holds is not known",
      others: { officer: [{ id: "two", certificates: undefined }] },
      missing: ["officer/two: certificates"],
    },
  ],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "on the day before the revision", record: { decidedOn: "2021-07-14" }, others: officers() },
  ],
  boundaries: true,
});
