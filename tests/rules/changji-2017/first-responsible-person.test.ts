import { evaluate, loadDataset, plainDate } from "fazhi";
import { testRule } from "fazhi/testing";
import { describe, expect, it } from "vitest";
import {
  holdHeadAccountable,
  holdHeadOfPlaceAccountable,
  nameFirstResponsiblePerson,
} from "../../../rules/changji-2017/first-responsible-person.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, nameFirstResponsiblePerson, {
  asOf: "2017-09-30",
  record: { kind: "government", level: "county", head: { name: "县长甲" } },
  keeps: [
    { name: "a head is named" },
    { name: "that of the prefecture", record: { level: "prefecture" } },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
  ],
  breaks: [{ name: "nobody is named", record: { head: undefined }, field: "head", severity: "warning" }],
  notApplicable: [
    { name: "a department", record: { kind: "department", head: undefined } },
    { name: "the autonomous region", record: { level: "region", head: undefined } },
    { name: "a government that is no more", record: { abolishedOn: "2017-09-30", head: undefined } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { head: undefined } },
  ],
  boundaries: true,
});

const grave = { unit: "record", major: true, graveConsequences: true };
const june = { ...grave, id: "june", establishedOn: "2017-06-15" };
const july = { ...grave, id: "july", establishedOn: "2017-07-27" };

testRule(frame, changji2017, holdHeadAccountable, {
  asOf: "2017-09-30",
  others: { "unlawful-case": [june, july] },
  keeps: [
    {
      name: "the head was held to account for the second",
      others: { "unlawful-case": [{ ...july, accountabilityOn: "2017-09-20" }] },
    },
    {
      name: "a measure of accountability was taken on the last day of the year",
      asOf: "2018-01-31",
      others: { "supervision-measure": [{ id: "m", unit: "record", kind: "accountability", on: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "the second on the first day of the plan, and nobody was",
      asOf: "2018-01-01",
      others: {
        "unlawful-case": [
          { ...june, establishedOn: "2017-01-01" },
          { ...july, establishedOn: "2017-04-01" },
        ],
      },
    },
    {
      name: "nobody was when the year is over",
      asOf: "2018-01-01",
      due: "2017-12-31",
      data: { cases: 2 },
      severity: "warning",
    },
    {
      name: "only an interview followed",
      asOf: "2018-01-01",
      others: { "supervision-measure": [{ id: "m", unit: "record", kind: "interview", on: "2017-09-20" }] },
    },
  ],
  pending: [
    {
      name: "the second on the first day of the plan",
      asOf: "2017-04-01",
      others: {
        "unlawful-case": [
          { ...june, establishedOn: "2017-01-01" },
          { ...july, establishedOn: "2017-04-01" },
        ],
      },
      due: "2017-12-31",
    },
    { name: "nobody has been so far", due: "2017-12-31" },
    {
      name: "the first a year before the second, to the day",
      others: { "unlawful-case": [{ ...june, establishedOn: "2016-07-27" }] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    {
      name: "whether the second was a major one is not recorded",
      others: { "unlawful-case": [{ ...july, major: undefined }] },
      missing: ["unlawful-case/july: major"],
    },
  ],
  notApplicable: [
    { name: "the second was no major one", others: { "unlawful-case": [{ ...july, major: false }] } },
    {
      name: "the first was established more than a year before the second",
      others: { "unlawful-case": [{ ...june, establishedOn: "2016-07-26" }] },
    },
    { name: "the second is another unit's", others: { "unlawful-case": [{ ...july, unit: "another" }] } },
    {
      name: "the second is established on a later day",
      others: { "unlawful-case": [{ ...july, establishedOn: "2017-10-09" }] },
    },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const bureaus = [
  { id: "county", kind: "government", level: "county" },
  { id: "one", kind: "department", level: "county", parent: "county" },
  { id: "other", kind: "department", level: "county", parent: "county" },
];

testRule(frame, changji2017, holdHeadOfPlaceAccountable, {
  asOf: "2018-01-01",
  record: { unit: "other", major: true, graveConsequences: true, establishedOn: "2017-07-27" },
  others: { unit: bureaus, "unlawful-case": [{ ...june, unit: "one" }] },
  keeps: [
    { name: "the head was held to account for the second", record: { accountabilityOn: "2017-09-20" } },
    {
      name: "a measure against the government on the last day of the year",
      others: { "supervision-measure": [{ id: "m", unit: "county", kind: "accountability", on: "2017-12-31" }] },
    },
  ],
  breaks: [
    { name: "two bureaus of one place, one case each", due: "2017-12-31", severity: "warning", data: { cases: 2 } },
    {
      name: "one of the government's own and one of its bureau",
      others: { "unlawful-case": [{ ...june, unit: "county" }] },
    },
    {
      name: "the first a year before the second, to the day",
      others: { "unlawful-case": [{ ...june, unit: "one", establishedOn: "2016-07-27" }] },
    },
    {
      name: "a measure before the second case answers nothing",
      others: { "supervision-measure": [{ id: "m", unit: "county", kind: "accountability", on: "2017-07-26" }] },
    },
  ],
  pending: [{ name: "nobody was so far", asOf: "2017-12-31", due: "2017-12-31" }],
  notApplicable: [
    {
      name: "the first a year and a day before the second",
      others: { "unlawful-case": [{ ...june, unit: "one", establishedOn: "2016-07-26" }] },
    },
    { name: "the first is another place's", others: { "unlawful-case": [{ ...june, unit: "another" }] } },
    {
      name: "a later case is the last",
      others: { "unlawful-case": [{ ...june, unit: "one", establishedOn: "2017-08-01" }] },
    },
    {
      name: "two of the government's own, which the rule on units judges",
      record: { unit: "county" },
      others: { "unlawful-case": [{ ...june, unit: "county" }] },
    },
    { name: "no major case", record: { major: false } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});

describe("a place with a case of which it is not recorded whether it was a major one", () => {
  it("is neither accused nor acquitted", () => {
    const second = { ...grave, id: "second", title: "案", unit: "other", establishedOn: "2017-07-27", source: "audit" };
    const dataset = loadDataset({
      unit: bureaus.map((unit) => ({ title: "某单位", ...unit })),
      "unlawful-case": [second, { ...second, id: "first", unit: "one", establishedOn: "2017-06-15", major: undefined }],
      "supervision-measure": [],
    });
    const { rules } = evaluate(dataset, changji2017, { asOf: plainDate("2018-01-01") });
    expect(rules.find(({ rule }) => rule === "hold-head-of-place-accountable")?.counts).toMatchObject({
      fail: 0,
      pass: 0,
      undetermined: 1,
    });
  });
});
