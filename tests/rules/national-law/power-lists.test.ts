import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  classifyPower,
  havePowerList,
  publishChangedPowerList,
  showAllOfPower,
} from "../../../rules/national-law/power-lists.js";

const frame = { describe, it };
const others = { list: [{ id: "list", kind: "power", publishedOn: "2015-01-05" }] };
const power = {
  list: "list",
  kind: "penalty",
  validFrom: "2014-01-01",
  basis: [{ document: "中华人民共和国城乡规划法" }],
  exercisingUnit: "office",
  procedure: "立案、调查、决定、执行",
  responsibility: "不依法查处的，追究责任",
} as const;

testRule(frame, nationalLaw, showAllOfPower, {
  asOf: "2017-09-30",
  record: power,
  others,
  keeps: [
    { name: "all five, in public" },
    { name: "on the first day of the opinion", asOf: "2015-03-24" },
    {
      name: "looks without responsibility: an entry of the other list names it",
      record: { responsibility: undefined },
      others: { "list-entry": [{ id: "duty", list: "duties", pairedWith: "record" }] },
    },
  ],
  breaks: [
    { name: "no basis", record: { basis: [] }, severity: "warning" },
    { name: "neither responsibility nor a paired one", record: { responsibility: undefined } },
    { name: "not public", others: { list: [{ id: "list", kind: "power", publishedOn: undefined }] } },
  ],
  notApplicable: [
    { name: "no longer in force", record: { validUntil: "2017-01-01", basis: [] } },
    { name: "before the opinion", asOf: "2015-03-23", record: { basis: [] } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, classifyPower, {
  asOf: "2017-09-30",
  record: power,
  others,
  keeps: [{ name: "a penalty" }, { name: "on the first day of the opinion", asOf: "2015-03-24" }],
  breaks: [{ name: "an internal approval", record: { kind: "internal-approval" }, severity: "warning" }],
  undetermined: [{ name: "the kind is not known", record: { kind: undefined }, missing: ["kind"] }],
  notApplicable: [{ name: "before the opinion", asOf: "2015-03-23", record: { kind: "internal-approval" } }],
  boundaries: true,
});

testRule(frame, nationalLaw, havePowerList, {
  asOf: "2017-09-30",
  record: { id: "bureau", kind: "department", level: "county" },
  others: { list: [{ id: "list", kind: "power", unit: "bureau", publishedOn: "2016-12-31" }] },
  keeps: [
    { name: "published by the last day" },
    {
      name: "on the first day of the opinion",
      asOf: "2015-03-24",
      others: { list: [{ id: "list", publishedOn: "2015-01-05" }] },
    },
    {
      name: "looks without a list: that of the government names it",
      others: {
        list: [{ id: "list", unit: "government" }],
        "list-entry": [{ id: "power", list: "list", exercisingUnit: "bureau" }],
      },
    },
  ],
  breaks: [
    {
      name: "only another bureau stands on the government's list",
      others: {
        list: [{ id: "list", unit: "government" }],
        "list-entry": [{ id: "power", list: "list", exercisingUnit: "another" }],
      },
    },
    {
      name: "never published",
      others: { list: [{ id: "list", publishedOn: undefined }] },
      due: "2016-12-31",
      severity: "warning",
    },
  ],
  pending: [
    {
      name: "on the last day",
      asOf: "2016-12-31",
      others: { list: [{ id: "list", publishedOn: undefined }] },
      due: "2016-12-31",
    },
  ],
  notApplicable: [
    {
      name: "a bureau founded in the reform of 2019",
      asOf: "2026-06-30",
      record: { establishedOn: "2019-03-01" },
      others: { list: [{ id: "list", publishedOn: undefined }] },
    },
    { name: "a school", record: { kind: "institution" } },
    { name: "before the opinion", asOf: "2015-03-23" },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, publishChangedPowerList, {
  asOf: "2020-09-30",
  record: { list: "list", trigger: { kind: "law-changed", on: "2017-04-01" }, on: "2017-09-28" },
  others,
  keeps: [
    { name: "on the twentieth working day", record: { publishedOn: "2017-11-01" } },
    { name: "on the first day of the regulations", record: { on: "2008-05-01", publishedOn: "2008-05-28" } },
    { name: "on the last day of the old ones", record: { on: "2019-05-14", publishedOn: "2019-06-12" } },
    { name: "on the first day of the revised ones", record: { on: "2019-05-15", publishedOn: "2019-06-13" } },
  ],
  breaks: [
    {
      name: "on the twenty-first",
      record: { publishedOn: "2017-11-02" },
      message: "late",
      due: "2017-11-01",
      severity: "warning",
    },
    { name: "not published", message: "overdue" },
  ],
  notApplicable: [
    { name: "not changed yet", record: { on: undefined } },
    { name: "a list of services", others: { list: [{ id: "list", kind: "service-item" }] } },
    { name: "before the regulations", record: { on: "2008-04-30" } },
  ],
  boundaries: true,
});
