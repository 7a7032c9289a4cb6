import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { haveLegislationPlans, startLegislationInEachField } from "../../../rules/changji-2017/legislation-start.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const office = { id: "office", title: "法制办公室", kind: "office", level: "prefecture", parent: "record" };
const project = (id: string, field: string, unit = "record") => ({ id, unit, field, startedOn: "2017-06-12" });
const town = project("town", "urban-rural-construction");
const river = project("river", "environmental-protection", "office");
const street = project("street", "historical-culture");

testRule(frame, changji2017, startLegislationInEachField, {
  asOf: "2018-01-31",
  record: { kind: "government", level: "prefecture" },
  others: { unit: [office], "legislation-project": [town, river, street] },
  keeps: [
    { name: "one in each field, one of them drafted by the legal office" },
    {
      name: "begun the year before and still under way",
      others: { "legislation-project": [{ ...town, startedOn: "2016-11-01" }, river, street] },
    },
    {
      name: "a separate regulation on the old town",
      others: { "legislation-project": [town, river, { ...street, form: "separate-regulation" }] },
    },
  ],
  breaks: [
    {
      name: "nothing on history and culture",
      others: { "legislation-project": [{ ...street, startedOn: undefined }] },
      data: { construction: 1, environment: 1, culture: 0, due: "2017-12-31" },
      severity: "warning",
    },
    {
      name: "begun on the day after the year",
      others: { "legislation-project": [{ ...town, startedOn: "2018-01-01" }, river, street] },
      data: { construction: 0 },
    },
    {
      name: "drafted by a county's government",
      others: {
        unit: [office, { id: "county", title: "县政府", kind: "government", level: "county", parent: "record" }],
        "legislation-project": [{ ...town, unit: "county" }, river, street],
      },
      data: { construction: 0 },
    },
  ],
  pending: [
    {
      name: "none yet in the year",
      asOf: "2017-12-31",
      others: { "legislation-project": [{ ...town, startedOn: undefined }] },
      due: "2017-12-31",
    },
  ],
  notApplicable: [
    { name: "a county's government", record: { level: "county" } },
    { name: "a department", record: { kind: "department" } },
    { name: "a government that ended before", record: { abolishedOn: "2017-05-01" } },
    { name: "asked before the plan was issued", asOf: "2017-03-31" },
  ],
});

const fiveYear = { id: "five", unit: "record", kind: "five-year", firstYear: 2016, lastYear: 2020 };
const yearly = { id: "yearly", unit: "office", kind: "yearly", firstYear: 2017 };

testRule(frame, changji2017, haveLegislationPlans, {
  asOf: "2018-01-31",
  record: { kind: "government", level: "prefecture" },
  others: { unit: [office], "legislation-plan": [fiveYear, yearly] },
  keeps: [{ name: "a plan to 2020 and one for the year" }],
  breaks: [
    {
      name: "a yearly plan for the year before",
      others: { "legislation-plan": [fiveYear, { ...yearly, firstYear: 2016 }] },
      data: { fiveYear: 1, yearly: 0 },
    },
    {
      name: "a five-year plan that ended in 2015",
      others: { "legislation-plan": [{ ...fiveYear, firstYear: 2011, lastYear: 2015 }, yearly] },
      data: { fiveYear: 0, yearly: 1 },
    },
  ],
  pending: [
    {
      name: "no plan in September",
      asOf: "2017-09-30",
      others: { "legislation-plan": [{ ...yearly, firstYear: 2018 }] },
    },
  ],
  notApplicable: [{ name: "a county's government", record: { level: "county" } }],
});
