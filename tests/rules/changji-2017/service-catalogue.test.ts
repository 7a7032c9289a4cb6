import { nationalCalendar } from "fazhi/calendar";
import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  onlineApplicationRate,
  publishServiceCatalogue,
  showFlowOfService,
} from "../../../rules/changji-2017/service-catalogue.js";

const frame = { describe, it };
const list = [
  { id: "services", kind: "service-item", unit: "county" },
  { id: "catalogue", kind: "approval-item" },
];

testRule(frame, changji2017, publishServiceCatalogue, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "service-item", compiledOn: "2017-08-30" },
  keeps: [
    { name: "published", record: { publishedOn: "2017-09-27" } },
    { name: "published, on the first day of the plan", asOf: "2017-04-01", record: { publishedOn: "2017-03-01" } },
    { name: "published, on the last day of the plan", asOf: "2017-12-31", record: { publishedOn: "2017-12-31" } },
  ],
  breaks: [
    { name: "unpublished on the twenty-first working day", asOf: "2017-09-28", due: "2017-09-27" },
    { name: "still unpublished when the plan had ended", asOf: "2018-01-01" },
  ],
  pending: [{ name: "unpublished on the twentieth working day", asOf: "2017-09-27", due: "2017-09-27" }],
  undetermined: [
    {
      name: "unpublished, and nobody knows since when",
      record: { compiledOn: undefined },
      missing: ["compiledOn", "the end of the period for publishing from the day of compilation"],
    },
  ],
  notApplicable: [
    { name: "a catalogue of approval items", record: { kind: "approval-item" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    { name: "compiled when the plan's year was over", asOf: "2018-06-30", record: { compiledOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, showFlowOfService, {
  asOf: "2017-09-30",
  record: { list: "services", validFrom: "2017-01-03", procedure: "申报、受理、办结" },
  others: { list },
  keeps: [
    { name: "with its flow" },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
  ],
  breaks: [
    { name: "without its flow", record: { procedure: undefined }, field: "procedure", severity: "warning" },
    { name: "without its flow when the plan had ended", asOf: "2018-01-01", record: { procedure: undefined } },
  ],
  notApplicable: [
    { name: "an item of approval", record: { list: "catalogue", procedure: undefined } },
    { name: "no longer in the catalogue", record: { procedure: undefined, validUntil: "2017-09-30" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31", record: { procedure: undefined } },
    {
      name: "in the catalogue only when the plan's year was over",
      asOf: "2018-06-30",
      record: { procedure: undefined, validFrom: "2018-01-01" },
    },
  ],
  boundaries: true,
  missingValues: true,
});

testIndicator(frame, changji2017, onlineApplicationRate, {
  asOf: "2017-09-30",
  record: { list: "services", validFrom: "2017-07-03" },
  others: { list },
  cases: [
    {
      name: "can be applied for online, only be looked up, unknown, no longer there, an item of approval",
      records: [
        { onlineStages: ["application"] },
        { onlineStages: ["enquiry"] },
        {},
        { onlineStages: ["application"], validUntil: "2017-09-30" },
        { onlineStages: ["application"], list: "catalogue" },
      ],
      counted: 1,
      of: 3,
      value: { low: 1 / 3, high: 2 / 3 },
      groups: { unit: { county: { of: 3 } } },
    },
  ],
});
