import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  citeEnvironmentalLawInForce,
  restPowerOnEnvironmentalLawInForce,
} from "../../../rules/national-law/ecological-code.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const old = [{ document: "中华人民共和国环境保护法", article: "第六十条" }];
const code = [{ document: "中华人民共和国生态环境法典" }];

testRule(frame, nationalLaw, citeEnvironmentalLawInForce, {
  asOf: "2026-11-22",
  record: { publishedOn: "2026-08-15" },
  keeps: [
    { name: "the code is cited", record: { basis: code } },
    { name: "nothing is cited", record: { basis: [] } },
  ],
  breaks: [
    { name: "T-18: a repealed act is cited on the day of the code", record: { basis: old }, severity: "error" },
    { name: "beside the code, under its short name", record: { basis: [...code, { document: "大气污染防治法" }] } },
  ],
  notApplicable: [
    { name: "published the day before the code", record: { publishedOn: "2026-08-14", basis: old } },
    { name: "not published", record: { publishedOn: undefined, basis: old } },
    { name: "what it rests on is not recorded", record: { basis: undefined } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, restPowerOnEnvironmentalLawInForce, {
  asOf: "2026-11-22",
  record: { list: "list", validFrom: "2015-12-01", basis: old },
  others: { list: [{ id: "list", kind: "power" }] },
  keeps: [{ name: "renewed", record: { basis: code } }],
  breaks: [
    { name: "T-18: still on the repealed act when the time is over", severity: "warning", due: "2026-09-11" },
    { name: "on the first day after it", asOf: "2026-09-12" },
  ],
  pending: [
    { name: "on the day of the code", asOf: "2026-08-15", due: "2026-09-11" },
    { name: "on the last day of the time for publishing a change", asOf: "2026-09-11", due: "2026-09-11" },
  ],
  notApplicable: [
    { name: "the day before the code", asOf: "2026-08-14" },
    { name: "dropped", record: { validUntil: "2026-09-01" } },
    { name: "of a list of another kind", others: { list: [{ id: "list", kind: "responsibility" }] } },
    { name: "what it rests on is not recorded", record: { basis: undefined } },
  ],
});
