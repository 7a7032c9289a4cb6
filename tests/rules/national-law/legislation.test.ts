import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  decideAndSignRule,
  keepWithinLegislativeFields,
  publishRuleMakingPlan,
} from "../../../rules/national-law/legislation.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const others = { unit: [{ id: "government", level: "prefecture" }] };

testRule(frame, nationalLaw, keepWithinLegislativeFields, {
  asOf: "2024-12-31",
  record: {
    unit: "government",
    form: "local-regulation",
    field: "urban-rural-construction",
    decidedOn: "2017-06-01",
  },
  others,
  keeps: [
    { name: "urban and rural construction" },
    { name: "on the first day of the amendment of 2015", record: { decidedOn: "2015-03-15" } },
    { name: "on the day before that of 2023", record: { decidedOn: "2023-03-14" } },
    {
      name: "grass-roots governance on the first day of that of 2023",
      record: { field: "grass-roots-governance", decidedOn: "2023-03-15" },
    },
    {
      name: "environmental protection, as it is recorded still, in 2024",
      record: { field: "environmental-protection", decidedOn: "2024-06-01" },
    },
  ],
  breaks: [
    { name: "grass-roots governance in 2017", record: { field: "grass-roots-governance" }, severity: "error" },
    { name: "something else in 2024", record: { field: "other", decidedOn: "2024-06-01" } },
  ],
  undetermined: [{ name: "the field is not known", record: { field: undefined }, missing: ["field"] }],
  notApplicable: [
    { name: "a separate regulation", record: { form: "separate-regulation", field: "other" } },
    {
      name: "of the region",
      others: { unit: [{ id: "government", level: "region" }] },
      record: { field: "other" },
    },
    { name: "before the amendment of 2015", record: { decidedOn: "2015-03-14", field: "other" } },
  ],
  boundaries: true,
});

const meeting = { kind: "collective-discussion", on: "2015-01-05" } as const;
const signing = { kind: "signing", on: "2015-03-13" } as const;
const publication = (on: string) => ({ kind: "publication", on }) as const;
const rule = (on: string) => ({ publishedOn: on, procedure: [meeting, signing, publication(on)] });

testRule(frame, nationalLaw, decideAndSignRule, {
  asOf: "2024-12-31",
  record: { form: "government-rule", ...rule("2017-06-01") },
  keeps: [
    { name: "decided, signed, published" },
    { name: "on the first day of the amendment of 2015", record: rule("2015-03-15") },
    { name: "on the day before that of 2023", record: rule("2023-03-14") },
    { name: "on the first day of that of 2023", record: rule("2023-03-15") },
  ],
  breaks: [
    {
      name: "signed without the meeting",
      record: { procedure: [{ ...signing, on: "2017-05-22" }, publication("2017-06-01")] },
      message: "deliberation-before-signing",
      severity: "error",
    },
    {
      name: "published without the signature",
      record: { procedure: [meeting, publication("2017-06-01")] },
      message: "signing-before-publication",
    },
  ],
  notApplicable: [
    { name: "a local regulation", record: { form: "local-regulation" } },
    {
      name: "before the amendment of 2015",
      record: { publishedOn: "2015-03-14", procedure: [publication("2015-03-14")] },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishRuleMakingPlan, {
  asOf: "2024-12-31",
  record: { kind: "yearly", firstYear: 2024, adoptedOn: "2024-01-08" },
  keeps: [
    { name: "published", record: { publishedOn: "2024-02-02" } },
    {
      name: "on the first day of the revision",
      record: { adoptedOn: "2018-05-01", publishedOn: "2018-05-07" },
    },
    {
      name: "on the last day of the old period of disclosure",
      record: { adoptedOn: "2019-05-14", publishedOn: "2019-05-20" },
    },
    { name: "on the first day of the new one", record: { adoptedOn: "2019-05-15", publishedOn: "2019-05-20" } },
  ],
  breaks: [{ name: "not published", severity: "warning", due: "2024-02-04" }],
  pending: [{ name: "on the twentieth working day", asOf: "2024-02-04", due: "2024-02-04" }],
  notApplicable: [
    { name: "a five-year plan", record: { kind: "five-year" } },
    { name: "before the revision", record: { adoptedOn: "2018-04-30" } },
  ],
  boundaries: true,
});
