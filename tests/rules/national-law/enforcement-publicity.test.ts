import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { publishEnforcementResult, publishLicensingResult } from "../../../rules/national-law/enforcement-publicity.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };

testRule(frame, nationalLaw, publishEnforcementResult, {
  asOf: "2023-12-31",
  record: { kind: "penalty", decidedOn: "2019-04-22" },
  keeps: [
    { name: "a penalty on the seventh working day, a make-up Sunday", record: { resultPublishedOn: "2019-04-30" } },
    {
      name: "an inspection on the twentieth working day",
      record: { kind: "inspection", resultPublishedOn: "2019-05-20" },
    },
    {
      name: "on the first day of the opinion",
      record: { decidedOn: "2018-12-05", resultPublishedOn: "2018-12-14" },
    },
    {
      name: "on the day before the revision",
      record: { decidedOn: "2021-07-14", resultPublishedOn: "2021-07-23" },
    },
    {
      name: "on the day of the revision",
      record: { decidedOn: "2021-07-15", resultPublishedOn: "2021-07-26" },
    },
  ],
  breaks: [
    {
      name: "a penalty on the eighth working day",
      record: { resultPublishedOn: "2019-05-05" },
      message: "late",
      due: "2019-04-30",
      severity: "error",
    },
    { name: "a penalty of 2019 that was not published", message: "overdue", field: "resultPublishedOn" },
    {
      name: "an inspection after the revision that was not published",
      record: { kind: "inspection", decidedOn: "2023-04-20" },
      message: "overdue",
    },
  ],
  pending: [{ name: "on the seventh working day", asOf: "2019-04-30", due: "2019-04-30" }],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "a penalty after the revision that was not published", record: { decidedOn: "2023-04-20" } },
    { name: "before the opinion", record: { decidedOn: "2018-12-04" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishLicensingResult, {
  asOf: "2023-12-31",
  record: { receivedOn: "2023-04-03", decidedOn: "2023-04-20", outcome: "granted" },
  keeps: [
    { name: "on the seventh working day", record: { resultPublishedOn: "2023-04-28" } },
    {
      name: "on the first day of the opinion",
      record: { decidedOn: "2018-12-05", resultPublishedOn: "2018-12-14" },
    },
  ],
  breaks: [
    {
      name: "after it",
      record: { resultPublishedOn: "2023-05-04" },
      message: "late",
      due: "2023-04-28",
      severity: "error",
    },
    { name: "not published", message: "overdue" },
  ],
  undetermined: [
    {
      name: "how it ended is not known",
      record: { outcome: undefined },
      missing: ["outcome"],
    },
  ],
  notApplicable: [
    { name: "withdrawn", record: { outcome: "withdrawn" } },
    { name: "before the opinion", record: { decidedOn: "2018-12-04" } },
  ],
  boundaries: true,
});
