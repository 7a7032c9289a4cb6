import { plainDate } from "fazhi";
import { nationalCalendar, xinjiangCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  drawFromDirectories,
  keepOneListAndTwoDirectories,
  publishInspectionResult,
} from "../../../rules/changji-2017/random-inspection.js";

const frame = { describe, it };

testRule(frame, changji2017, publishInspectionResult, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { inspectedOn: "2017-08-18" },
  keeps: [
    { name: "published on the twentieth working day", record: { resultPublishedOn: "2017-09-15" } },
    { name: "published on the same day", record: { resultPublishedOn: "2017-08-18" } },
    {
      name: "inspected on the first day of the plan",
      record: { inspectedOn: "2017-04-01", resultPublishedOn: "2017-04-10" },
    },
    {
      name: "inspected on the last day of the plan",
      asOf: "2018-06-30",
      record: { inspectedOn: "2017-12-31", resultPublishedOn: "2018-01-10" },
    },
  ],
  breaks: [
    {
      name: "published on the twenty-first working day",
      record: { resultPublishedOn: "2017-09-18" },
      message: "late",
      due: "2017-09-15",
      data: { daysLate: 3 },
    },
    { name: "not published", message: "overdue", due: "2017-09-15", severity: "error" },
  ],
  pending: [
    { name: "unpublished on the twentieth working day", asOf: "2017-09-15", due: "2017-09-15" },
    {
      name: "inspected before the holiday of October, published after it",
      record: { inspectedOn: "2017-09-27", resultPublishedOn: "2017-10-13" },
      due: "2017-10-31",
    },
  ],
  notApplicable: [
    { name: "not yet inspected", record: { inspectedOn: undefined } },
    { name: "on the day before the plan was in force", record: { inspectedOn: "2017-03-31" } },
    { name: "when the plan had ended", asOf: "2018-06-30", record: { inspectedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

describe("in Xinjiang, around Eid al-Adha, whose days off in 2017 are not known,", () => {
  testRule(frame, changji2017, publishInspectionResult, {
    asOf: "2017-09-30",
    calendar: xinjiangCalendar,
    record: { inspectedOn: "2017-08-18" },
    keeps: [{ name: "published before any possible last day", record: { resultPublishedOn: "2017-09-13" } }],
    breaks: [
      {
        name: "published after every possible last day",
        record: { resultPublishedOn: "2017-09-26" },
        message: "late",
        due: { earliest: plainDate("2017-09-13"), latest: plainDate("2017-09-22") },
      },
    ],
    undetermined: [
      { name: "published between the possible last days", record: { resultPublishedOn: "2017-09-18" }, missing: [] },
    ],
  });
});

const lists = [
  { id: "items", kind: "random-inspection-item", unit: "office", compiledOn: "2017-05-20" },
  { id: "objects", kind: "inspection-object", unit: "office", compiledOn: "2017-06-22" },
  { id: "inspectors", kind: "inspector", unit: "office", compiledOn: "2017-06-28" },
];

testRule(frame, changji2017, keepOneListAndTwoDirectories, {
  asOf: "2017-09-30",
  record: { unit: "office", inspectedOn: "2017-07-07" },
  others: { list: lists },
  keeps: [
    { name: "one list and two directories" },
    { name: "on the day on which the last of them was compiled", record: { inspectedOn: "2017-06-28" } },
    {
      name: "on the first day of the plan",
      record: { inspectedOn: "2017-04-01" },
      others: { list: lists.map((list) => ({ ...list, compiledOn: "2016-06-30" })) },
    },
    { name: "on the last day of the plan", asOf: "2018-06-30", record: { inspectedOn: "2017-12-31" } },
    {
      name: "looks without directories: the prefecture keeps them for all",
      others: {
        unit: [{ id: "office", parent: "above" }],
        list: lists.slice(1).map((list) => ({ ...list, unit: "above" })),
      },
    },
    {
      name: "looks without directories: those of the bureau with which it inspects",
      record: { jointUnits: ["partner"] },
      others: { list: lists.slice(1).map((list) => ({ ...list, unit: "partner" })) },
    },
  ],
  breaks: [
    {
      name: "before the directory of inspectors was compiled",
      record: { inspectedOn: "2017-06-27" },
      severity: "warning",
    },
  ],
  undetermined: [
    {
      name: "nobody knows since when the directory of inspectors is kept",
      others: { list: [{ id: "inspectors", compiledOn: undefined }] },
      missing: ["list/inspectors: compiledOn"],
    },
  ],
  notApplicable: [
    {
      name: "the directories are another unit's, which took no part: national law tells so",
      others: { list: lists.slice(1).map((list) => ({ ...list, unit: "another" })) },
    },
    { name: "not yet inspected", record: { inspectedOn: undefined } },
    { name: "on the day before the plan was in force", record: { inspectedOn: "2017-03-31" } },
    { name: "when the plan had ended", asOf: "2018-06-30", record: { inspectedOn: "2018-01-01" } },
  ],
  boundaries: true,
});

const directories = [
  { id: "objects", kind: "inspection-object", unit: "office" },
  { id: "inspectors", kind: "inspector", unit: "office" },
];
const entered = [
  { id: "object", list: "objects", subject: "business", validFrom: "2017-01-01" },
  { id: "first", list: "inspectors", officer: "one", validFrom: "2017-01-01" },
  { id: "second", list: "inspectors", officer: "two", validFrom: "2017-01-01" },
];

testRule(frame, changji2017, drawFromDirectories, {
  asOf: "2017-09-30",
  record: {
    unit: "office",
    drawnOn: "2017-06-26",
    inspectedOn: "2017-07-07",
    objectsDrawnAtRandom: true,
    inspectorsDrawnAtRandom: true,
    objects: [{ subject: "business" }, { title: "尚未登记的作坊" }],
    inspectors: ["one", "two"],
  },
  others: { list: directories, "list-entry": entered },
  keeps: [
    { name: "all stood in the directories" },
    {
      name: "looks left out: the prefecture's directories name them",
      others: {
        unit: [{ id: "office", parent: "above" }],
        list: directories.map((list) => ({ ...list, unit: "above" })),
      },
    },
    {
      name: "looks left out: entered on the day of the draw, ended on the day of the inspection",
      others: { "list-entry": entered.map((one) => ({ ...one, validFrom: "2017-06-26", validUntil: "2017-07-07" })) },
    },
  ],
  breaks: [
    { name: "an inspector is in no directory", record: { inspectors: ["one", "three"] }, severity: "warning" },
    { name: "a business is in no directory", record: { objects: [{ subject: "another" }] } },
    {
      name: "an inspector left the directory on the day of the draw",
      others: { "list-entry": [...entered.slice(0, 2), { ...entered[2], id: "second", validUntil: "2017-06-26" }] },
    },
    {
      name: "a business was entered on the day after the draw",
      others: { "list-entry": [{ ...entered[0], id: "object", validFrom: "2017-06-27" }, ...entered.slice(1)] },
    },
  ],
  notApplicable: [
    {
      name: "named and not drawn, which another rule tells",
      record: { inspectorsDrawnAtRandom: false, inspectors: ["three"] },
    },
    {
      name: "the directories hold no entries",
      record: { inspectors: ["three"] },
      others: { "list-entry": entered.map((one) => ({ ...one, list: "elsewhere" })) },
    },
    {
      name: "on the day before the plan was in force",
      record: { inspectedOn: "2017-03-31", drawnOn: "2017-03-20", inspectors: ["three"] },
    },
  ],
});
