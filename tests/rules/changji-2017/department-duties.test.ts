import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  givePowerToOneDepartment,
  handOverFunctionsOfAbolishedUnit,
} from "../../../rules/changji-2017/department-duties.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const list = { id: "list", unit: "record", kind: "power" };
const power = { id: "power", list: "list", validFrom: "2016-01-01", validUntil: lastDay };

testRule(frame, changji2017, handOverFunctionsOfAbolishedUnit, {
  asOf: "2018-01-01",
  record: { kind: "department", level: "prefecture", abolishedOn: "2017-07-01", successors: ["next"] },
  others: { list: [list], "list-entry": [power] },
  keeps: [
    { name: "a successor is named, the last power ended on the last day of the year" },
    { name: "it kept no power list", others: { list: [{ ...list, unit: "another" }] } },
    {
      name: "looks left over: what is in force is on its catalogue of services",
      others: { list: [{ ...list, kind: "service-item" }], "list-entry": [{ ...power, validUntil: undefined }] },
    },
  ],
  breaks: [
    {
      name: "nobody is named",
      record: { successors: undefined },
      due: lastDay,
      severity: "warning",
      field: "successors",
    },
    { name: "the list of successors is empty", record: { successors: [] } },
    { name: "a power was left on its list", others: { "list-entry": [{ ...power, validUntil: undefined }] } },
    {
      name: "a power ended when the year was over",
      others: { "list-entry": [{ ...power, validUntil: "2018-01-01" }] },
    },
  ],
  pending: [
    { name: "nobody on the last day of the year", asOf: lastDay, record: { successors: undefined }, due: lastDay },
  ],
  notApplicable: [
    { name: "a unit that stands", record: { abolishedOn: undefined, successors: undefined } },
    { name: "abolished in the year before", record: { abolishedOn: "2016-12-31", successors: undefined } },
    { name: "abolished when the year was over", record: { abolishedOn: "2018-01-01", successors: undefined } },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { abolishedOn: "2017-02-01", successors: undefined },
    },
  ],
});

const commerce = { id: "commerce", kind: "department", level: "county", parent: "county" };
const health = { ...commerce, id: "health" };
const powers = [
  { id: "powers-commerce", unit: "commerce", kind: "power" },
  { id: "powers-health", unit: "health", kind: "power" },
];
const twin = { id: "twin", list: "powers-health", code: "6523-03-01", validFrom: "2016-01-01" };

testRule(frame, changji2017, givePowerToOneDepartment, {
  asOf: "2017-09-30",
  record: { list: "powers-commerce", code: "6523-03-01", validFrom: "2016-01-01" },
  others: { unit: [commerce, health], list: powers, "list-entry": [{ ...twin, code: "6523-03-02" }] },
  keeps: [
    { name: "no other has it" },
    {
      name: "looks kept twice: the other list ended it that day",
      others: { "list-entry": [{ ...twin, validUntil: "2017-09-30" }] },
    },
    {
      name: "looks kept twice: by the bureau of the prefecture",
      others: { unit: [commerce, { ...health, level: "prefecture" }], "list-entry": [twin] },
    },
    {
      name: "looks kept twice: by the bureau of another county",
      others: { unit: [commerce, { ...health, parent: "another" }], "list-entry": [twin] },
    },
    {
      name: "looks kept twice: by a bureau that was merged",
      others: { unit: [commerce, { ...health, abolishedOn: "2017-09-30" }], "list-entry": [twin] },
    },
    {
      name: "looks kept twice: on a catalogue of services",
      others: { list: [powers[0], { ...powers[1], kind: "service-item" }] as never, "list-entry": [twin] },
    },
  ],
  breaks: [
    { name: "two bureaus of one county have it", others: { "list-entry": [twin] }, severity: "warning", field: "code" },
    { name: "the other from that day on", others: { "list-entry": [{ ...twin, validFrom: "2017-09-30" }] } },
  ],
  notApplicable: [
    { name: "no longer in force", record: { validUntil: "2017-09-30" }, others: { "list-entry": [twin] } },
    { name: "without a code", record: { code: undefined }, others: { "list-entry": [twin] } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", others: { "list-entry": [twin] } },
  ],
});
