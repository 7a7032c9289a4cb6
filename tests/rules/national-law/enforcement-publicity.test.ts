import { testRule } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import {
  publishEnforcementResult,
  publishLicensingResult,
  withdrawPublicationOfAnnulledPenalty,
} from "../../../rules/national-law/enforcement-publicity.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

import { judged } from "./judged.js";

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

testRule(frame, nationalLaw, withdrawPublicationOfAnnulledPenalty, {
  asOf: "2023-12-31",
  record: {
    kind: "penalty",
    resultPublishedOn: "2023-03-01",
    annulledOn: "2023-04-19",
    resultWithdrawnOn: "2023-04-23",
  },
  keeps: [
    { name: "on the third working day, a make-up Sunday" },
    {
      name: "annulled on the day of the revision",
      record: { resultPublishedOn: "2021-06-01", annulledOn: "2021-07-15", resultWithdrawnOn: "2021-07-20" },
    },
  ],
  breaks: [
    {
      name: "on the fourth",
      record: { resultWithdrawnOn: "2023-04-24" },
      message: "late",
      due: "2023-04-23",
      severity: "error",
    },
    { name: "not withdrawn", record: { resultWithdrawnOn: undefined }, message: "overdue" },
  ],
  pending: [
    { name: "on the last day", asOf: "2023-04-23", due: "2023-04-23", record: { resultWithdrawnOn: undefined } },
  ],
  notApplicable: [
    { name: "it stands", record: { annulledOn: undefined } },
    { name: "it had not been published", record: { resultPublishedOn: undefined } },
    {
      name: "annulled the day before the revision",
      record: { resultPublishedOn: "2021-06-01", annulledOn: "2021-07-14" },
    },
  ],
  boundaries: true,
});

describe("a penalty of a business, published on the fifteenth working day", () => {
  const penalty = {
    id: "e",
    unit: "organ",
    kind: "penalty",
    title: "示例处罚",
    party: { kind: "enterprise" },
    decidedOn: "2024-03-01",
    resultPublishedOn: "2024-03-22",
  };
  const outcomeFor = (functions: object, given: object = {}) =>
    judged(
      "publish-enforcement-result",
      {
        unit: [{ id: "organ", title: "示例县某局", kind: "department", level: "county", ...functions }],
        "enforcement-case": [{ ...penalty, ...given }],
      },
      "2024-06-01",
    ).outcome;

  it.each([
    [
      "looks late: by the registrar, which has twenty (企业信息公示暂行条例第六条)",
      { functions: ["market-supervision"] },
      {},
      "pass",
    ],
    ["by a unit whose functions are not recorded", {}, {}, "pass"],
    ["by a unit that is no registrar", { functions: ["ecological-environment"] }, {}, "fail"],
    [
      "by the registrar, on the twenty-first",
      { functions: ["business-registrar"] },
      { resultPublishedOn: "2024-04-01" },
      "fail",
    ],
    ["of a citizen, by a unit whose functions are not recorded", {}, { party: { kind: "citizen" } }, "fail"],
  ])("%s", (_, functions, given, outcome) => {
    expect(outcomeFor(functions, given)).toBe(outcome);
  });
});
