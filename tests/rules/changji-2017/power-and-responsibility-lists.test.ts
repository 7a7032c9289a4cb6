import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  pairPowersWithResponsibilities,
  publishPowerAndResponsibilityLists,
} from "../../../rules/changji-2017/power-and-responsibility-lists.js";

const frame = { describe, it };

testRule(frame, changji2017, publishPowerAndResponsibilityLists, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "power", compiledOn: "2017-09-01" },
  keeps: [
    { name: "published", record: { publishedOn: "2017-09-20" } },
    { name: "a responsibility list, published", record: { kind: "responsibility", publishedOn: "2017-09-20" } },
    {
      name: "published, and nobody knows when it was compiled",
      record: { compiledOn: undefined, publishedOn: "2017-09-20" },
    },
    {
      name: "published on the first day of the plan",
      asOf: "2017-04-01",
      record: { compiledOn: "2017-01-10", publishedOn: "2017-04-01" },
    },
    { name: "published, on the last day of the plan", asOf: "2017-12-31", record: { publishedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "still unpublished on the twenty-first working day",
      due: "2017-09-29",
      severity: "error",
      field: "publishedOn",
    },
    { name: "compiled last year and never published", record: { compiledOn: "2016-11-30" }, due: "2016-12-28" },
    { name: "unpublished when the plan had ended", asOf: "2018-01-01", record: { compiledOn: "2016-11-30" } },
    { name: "to be published later", record: { compiledOn: "2017-06-01", publishedOn: "2017-10-09" } },
  ],
  pending: [{ name: "unpublished on the twentieth working day", asOf: "2017-09-29", due: "2017-09-29" }],
  undetermined: [
    {
      name: "unpublished, and nobody knows since when",
      record: { compiledOn: undefined },
      missing: ["compiledOn", "the end of the period for publishing from the day of compilation"],
    },
  ],
  notApplicable: [
    { name: "a catalogue of documents", record: { kind: "document-catalogue" } },
    {
      name: "unpublished on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { compiledOn: "2016-11-30" },
    },
    { name: "compiled when the plan's year was over", asOf: "2018-06-30", record: { compiledOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

const lists = {
  list: [
    { id: "powers", kind: "power" },
    { id: "duties", kind: "responsibility" },
    { id: "catalogue", kind: "approval-item" },
  ],
} as const;
const duty = { id: "duty", list: "duties", name: "处罚责任", validFrom: "2016-12-20" };

testRule(frame, changji2017, pairPowersWithResponsibilities, {
  asOf: "2017-09-30",
  record: { list: "powers", name: "对超标排放的处罚", validFrom: "2016-12-20" },
  others: { ...lists, "list-entry": [duty] },
  keeps: [
    { name: "a power that names its responsibility", record: { pairedWith: "duty" } },
    {
      name: "a power that only the responsibility names",
      others: { "list-entry": [{ ...duty, pairedWith: "record" }] },
    },
    {
      name: "a responsibility that names its power",
      record: { list: "duties", pairedWith: "power" },
      others: { "list-entry": [{ id: "power", list: "powers", validFrom: "2016-12-20" }] },
    },
    { name: "a pair on the first day of the plan", asOf: "2017-04-01", record: { pairedWith: "duty" } },
    { name: "a pair on the last day of the plan", asOf: "2017-12-31", record: { pairedWith: "duty" } },
  ],
  breaks: [
    { name: "a responsibility without a power", record: { list: "duties" }, field: "pairedWith", severity: "error" },
    {
      name: "a power whose responsibility has ended",
      record: { pairedWith: "duty" },
      others: { "list-entry": [{ ...duty, validUntil: "2017-09-30" }] },
    },
    {
      name: "a power paired with a power",
      record: { pairedWith: "duty" },
      others: { "list-entry": [{ ...duty, list: "powers" }] },
    },
    {
      name: "a power paired with an item of a catalogue",
      record: { pairedWith: "duty" },
      others: { "list-entry": [{ ...duty, list: "catalogue" }] },
    },
    { name: "on its last day in force", record: { list: "duties", validUntil: "2017-10-01" } },
    {
      name: "alone to the end of the year, given up after it",
      asOf: "2018-06-30",
      record: { list: "duties", validUntil: "2018-01-01" },
    },
  ],
  notApplicable: [
    { name: "a power without any responsibility: national law tells so" },
    {
      name: "looks alone: the power's own entry states its responsibility",
      record: { responsibility: "不依法查处的，追究责任" },
    },
    { name: "a power that has ended", record: { validUntil: "2017-09-30" } },
    { name: "a power that is not yet in force", record: { validFrom: "2017-10-01" } },
    { name: "an item of a catalogue", record: { list: "catalogue" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    { name: "in force when the plan's year was over", asOf: "2018-06-30", record: { validFrom: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
