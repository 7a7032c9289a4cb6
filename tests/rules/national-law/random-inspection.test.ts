import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  drawAtRandom,
  inspectInPairs,
  inspectListedItemOnly,
  keepListAndDirectories,
  publishRandomInspectionResult,
} from "../../../rules/national-law/random-inspection.js";

const frame = { describe, it };
const item = (facts: object = {}) => ({
  "list-entry": [{ id: "item", validFrom: "2014-01-01", basis: [{ document: "中华人民共和国产品质量法" }], ...facts }],
});

testRule(frame, nationalLaw, inspectListedItemOnly, {
  asOf: "2017-09-30",
  record: { item: "item", inspectedOn: "2017-06-06" },
  others: item(),
  keeps: [
    { name: "an item of the list, with a basis" },
    { name: "on the first day of the notice", record: { inspectedOn: "2015-08-05" } },
  ],
  breaks: [
    { name: "no item", record: { item: undefined }, severity: "error", field: "item" },
    { name: "an item without a basis", others: item({ basis: [] }) },
    { name: "an item struck that day", others: item({ validUntil: "2017-06-06" }) },
  ],
  undetermined: [
    { name: "the basis is not known", others: item({ basis: undefined }), missing: ["list-entry/item: basis"] },
  ],
  notApplicable: [
    { name: "not inspected yet", record: { inspectedOn: undefined } },
    { name: "before the notice", record: { inspectedOn: "2015-08-04", item: undefined } },
  ],
  boundaries: true,
});

const held = {
  "random-inspection": [{ id: "inspection", unit: "bureau", inspectedOn: "2015-08-01" }],
  list: [
    { id: "items", unit: "bureau", kind: "random-inspection-item" },
    { id: "objects", unit: "bureau", kind: "inspection-object" },
    { id: "inspectors", unit: "bureau", kind: "inspector" },
  ],
};

testRule(frame, nationalLaw, keepListAndDirectories, {
  asOf: "2017-09-30",
  record: { id: "bureau" },
  others: held,
  keeps: [
    { name: "a list and two directories" },
    { name: "on the first day of the notice", asOf: "2015-08-05" },
    {
      name: "looks without directories: the prefecture keeps them for all",
      record: { parent: "above" },
      others: {
        unit: [{ id: "above", parent: "prefecture" }],
        list: held.list.slice(1).map((list) => ({ ...list, unit: "prefecture" })),
      },
    },
    {
      name: "looks without directories: those of the bureau with which it inspects",
      others: {
        "random-inspection": [{ id: "inspection", jointUnits: ["partner"] }],
        list: held.list.slice(1).map((list) => ({ ...list, unit: "partner" })),
      },
    },
  ],
  breaks: [
    {
      name: "the directories are another unit's, which took no part",
      others: { list: held.list.slice(1).map((list) => ({ ...list, unit: "another" })) },
    },
    {
      name: "no directory of inspectors",
      others: { list: [{ id: "inspectors", kind: "blacklist" }] },
      severity: "warning",
    },
  ],
  notApplicable: [
    { name: "it does not inspect", others: { "random-inspection": [{ id: "inspection", inspectedOn: undefined }] } },
    { name: "before the notice", asOf: "2015-08-04" },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, drawAtRandom, {
  asOf: "2017-09-30",
  record: { inspectedOn: "2017-06-06", objectsDrawnAtRandom: true, inspectorsDrawnAtRandom: true },
  keeps: [{ name: "both" }, { name: "on the first day of the notice", record: { inspectedOn: "2015-08-05" } }],
  breaks: [{ name: "the inspectors were chosen", record: { inspectorsDrawnAtRandom: false }, severity: "error" }],
  undetermined: [
    {
      name: "how the objects were found is not known",
      record: { objectsDrawnAtRandom: undefined },
      missing: ["objectsDrawnAtRandom"],
    },
  ],
  notApplicable: [
    { name: "not inspected yet", record: { inspectedOn: undefined } },
    { name: "before the notice", record: { inspectedOn: "2015-08-04", objectsDrawnAtRandom: false } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, inspectInPairs, {
  asOf: "2022-09-30",
  record: { inspectedOn: "2017-06-06", inspectors: ["one", "two"] },
  keeps: [
    { name: "two inspectors" },
    { name: "on the first day of the notice", record: { inspectedOn: "2015-08-05" } },
    { name: "on the day before the penalty law was revised", record: { inspectedOn: "2021-07-14" } },
    { name: "on the day of the revision", record: { inspectedOn: "2021-07-15" } },
  ],
  breaks: [{ name: "one inspector", record: { inspectors: ["one"] }, data: { inspectors: 1 }, severity: "warning" }],
  undetermined: [{ name: "who went is not known", record: { inspectors: undefined }, missing: ["inspectors"] }],
  notApplicable: [{ name: "before the notice", record: { inspectedOn: "2015-08-04", inspectors: ["one"] } }],
  boundaries: true,
});

testRule(frame, nationalLaw, publishRandomInspectionResult, {
  asOf: "2022-09-30",
  record: { inspectedOn: "2019-06-03" },
  keeps: [
    { name: "on the twentieth working day", record: { resultPublishedOn: "2019-07-02" } },
    { name: "on the first day of the opinion", record: { inspectedOn: "2019-02-15", resultPublishedOn: "2019-03-15" } },
  ],
  breaks: [
    {
      name: "a day later",
      record: { resultPublishedOn: "2019-07-03" },
      message: "late",
      due: "2019-07-02",
      severity: "warning",
    },
    { name: "not published", message: "overdue" },
  ],
  notApplicable: [{ name: "before the opinion", record: { inspectedOn: "2019-02-14" } }],
  boundaries: true,
});
