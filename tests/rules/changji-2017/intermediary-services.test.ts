import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  keepIntermediariesCompeting,
  leaveChoiceOfIntermediaryToApplicant,
  publishIntermediaryList,
} from "../../../rules/changji-2017/intermediary-services.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, publishIntermediaryList, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "intermediary-service", compiledOn: "2017-08-30" },
  keeps: [
    { name: "published", record: { publishedOn: "2017-09-27" } },
    { name: "published, on the first day of the plan", asOf: "2017-04-01", record: { publishedOn: "2017-03-01" } },
    { name: "published, on the last day of the plan", asOf: "2017-12-31", record: { publishedOn: "2017-12-31" } },
  ],
  breaks: [
    { name: "unpublished on the twenty-first working day", asOf: "2017-09-28", due: "2017-09-27", severity: "error" },
    { name: "still unpublished years after the plan", asOf: "2020-06-30", due: "2017-09-27" },
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
    { name: "a list of powers", record: { kind: "power" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    { name: "compiled when the plan's year was over", asOf: "2018-06-30", record: { compiledOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});

testRule(frame, changji2017, keepIntermediariesCompeting, {
  asOf: "2017-09-30",
  record: { list: "services", validFrom: "2017-01-20", intermediary: { freelyChosen: true, decoupled: true } },
  others: {
    list: [
      { id: "services", kind: "intermediary-service" },
      { id: "catalogue", kind: "approval-item" },
    ],
  },
  keeps: [
    { name: "chosen freely and without a tie" },
    { name: "on the first day of the plan", asOf: "2017-04-01" },
    { name: "on the last day of the plan", asOf: "2017-12-31" },
  ],
  breaks: [
    {
      name: "one provider is forced on the applicant",
      record: { intermediary: { freelyChosen: false, decoupled: true } },
    },
    { name: "a provider tied to the organ", record: { intermediary: { freelyChosen: true, decoupled: false } } },
    {
      name: "tied when the year was over, and still",
      asOf: "2018-06-30",
      record: { intermediary: { freelyChosen: true, decoupled: false }, validUntil: "2018-03-01" },
    },
    { name: "forced, and whether tied is not known", record: { intermediary: { freelyChosen: false } } },
  ],
  undetermined: [
    {
      name: "whether tied is not known",
      record: { intermediary: { freelyChosen: true } },
      missing: ["intermediary.decoupled"],
    },
    {
      name: "nothing is known of it",
      record: { intermediary: undefined },
      missing: ["intermediary.freelyChosen", "intermediary.decoupled"],
    },
  ],
  notApplicable: [
    { name: "an item of approval", record: { list: "catalogue" } },
    { name: "no longer on the list", record: { validUntil: "2017-09-30" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
    {
      name: "listed when the plan's year was over",
      asOf: "2018-06-30",
      record: { intermediary: { freelyChosen: false, decoupled: true }, validFrom: "2018-01-01" },
    },
  ],
  boundaries: true,
  missingValues: true,
});

const choosing = (choice?: "free" | "designated" | "tied") => ({ intermediaries: [{ title: "施工图审查", choice }] });

testRule(frame, changji2017, leaveChoiceOfIntermediaryToApplicant, {
  asOf: "2018-01-31",
  record: { decidedOn: "2017-09-08", ...choosing("free") },
  keeps: [
    { name: "chosen freely" },
    { name: "no service was needed", record: { intermediaries: [] } },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    { name: "designated by the organ", record: choosing("designated"), severity: "error", field: "intermediaries" },
    { name: "tied to the organ", record: choosing("tied") },
  ],
  undetermined: [{ name: "how it was chosen is not known", record: choosing(), missing: ["intermediaries[0].choice"] }],
  notApplicable: [
    { name: "nothing recorded of services", record: { intermediaries: undefined } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "decided when the plan had ended", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
