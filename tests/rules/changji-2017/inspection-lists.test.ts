import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  compileInspectionLists,
  inspectionListCoverage,
  inspectionLists,
} from "../../../rules/changji-2017/inspection-lists.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const powers = { id: "powers", kind: "power", unit: "record" };
const power = { id: "power", list: "powers", kind: "inspection", validFrom: "2015-12-01" };
const prefecture = { id: "prefecture", kind: "department", level: "prefecture" };

/** The list of items and the two directories, or some of them: the agency's own unless something else is said. */
const lists = (given: object = {}, kinds: readonly string[] = inspectionLists) =>
  kinds.map((kind) => ({ id: kind, kind, unit: "record", compiledOn: lastDay, ...given }));
const none = { list: lists({ unit: "another" }) };

testRule(frame, changji2017, compileInspectionLists, {
  asOf: "2018-01-01",
  record: { kind: "department", level: "county" },
  others: { list: [powers, ...lists()], "list-entry": [power] },
  keeps: [
    { name: "all three compiled by the last day of the year" },
    {
      name: "looks bare: it uses those of the bureau of the prefecture",
      record: { parent: "prefecture" },
      others: { unit: [prefecture], list: lists({ unit: "prefecture", compiledOn: "2016-05-03" }) },
    },
    {
      name: "looks bare: its directories are its own, the items are those of the prefecture",
      record: { parent: "prefecture" },
      others: { unit: [prefecture], list: lists({ unit: "prefecture" }, ["random-inspection-item"]) },
    },
    {
      name: "a team that exercises the power of its bureau",
      record: { kind: "enforcement-team", parent: "bureau" },
      others: {
        unit: [{ id: "bureau", kind: "department", level: "county" }],
        list: [{ id: "powers", unit: "bureau" }],
        "list-entry": [{ id: "power", exercisingUnit: "record" }],
      },
    },
  ],
  breaks: [
    { name: "it inspected nobody and has none of the three", others: none, due: lastDay, severity: "warning" },
    {
      name: "no directory of objects",
      others: { list: lists({ unit: "another" }, ["inspection-object"]) },
    },
    {
      name: "the directory of inspectors compiled when the year was over",
      others: { list: lists({ compiledOn: "2018-01-01" }, ["inspector"]) },
    },
    {
      name: "those of another bureau of the county",
      record: { parent: "county" },
      others: {
        unit: [
          { id: "county", kind: "government", level: "county" },
          { id: "another", kind: "department", level: "county", parent: "county" },
        ],
        ...none,
      },
    },
  ],
  pending: [{ name: "none on the last day of the year", asOf: lastDay, others: none, due: lastDay }],
  notApplicable: [
    { name: "looks bare: it may only license", others: { ...none, "list-entry": [{ id: "power", kind: "licence" }] } },
    {
      name: "looks bare: its power of inspection was given up in the year",
      others: { ...none, "list-entry": [{ id: "power", validUntil: lastDay }] },
    },
    { name: "looks bare: abolished in the year", record: { abolishedOn: lastDay }, others: none },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", others: none },
  ],
});

testIndicator(frame, changji2017, inspectionListCoverage, {
  asOf: lastDay,
  record: { kind: "department", level: "county" },
  cases: [
    {
      name: "two agencies with a power of inspection, one of which has the three; a third may not inspect",
      records: [{ id: "record" }, { id: "other" }, { id: "third" }],
      others: {
        list: [powers, ...lists(), { id: "powers-2", kind: "power", unit: "other" }],
        "list-entry": [power, { ...power, id: "power-2", list: "powers-2" }],
      },
      counted: 1,
      of: 2,
      value: 1 / 2,
    },
  ],
});
