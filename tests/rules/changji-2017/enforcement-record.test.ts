import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { recordEnforcementThroughout } from "../../../rules/changji-2017/enforcement-procedure.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

testRule({ describe, it }, changji2017, recordEnforcementThroughout, {
  asOf: "2017-09-30",
  record: {
    decidedOn: "2017-04-20",
    procedure: [{ kind: "decision", on: "2017-04-20", document: "决定书" }],
    record: { textual: true, complete: true, audioVisualRequired: true, audioVisual: true },
  },
  keeps: [
    { name: "in writing and on film" },
    {
      name: "in writing, film not required",
      record: { record: { textual: true, complete: true, audioVisualRequired: false } },
    },
    {
      name: "on film, whether that was required is not known",
      record: { record: { textual: true, complete: true, audioVisual: true } },
    },
    { name: "decided on the first day of the plan", record: { decidedOn: "2017-04-01" } },
    { name: "decided on the last day of the plan", asOf: "2018-06-30", record: { decidedOn: "2017-12-31" } },
  ],
  breaks: [
    {
      name: "film required and missing",
      record: { record: { textual: true, complete: true, audioVisualRequired: true, audioVisual: false } },
      severity: "error",
    },
    { name: "not whole", record: { record: { textual: true, complete: false } } },
    {
      name: "no record at all, by a unit that records other acts",
      record: { unit: "bureau", record: undefined },
      others: { "enforcement-case": [{ id: "other", unit: "bureau", record: { textual: true } }] },
    },
    { name: "nothing in writing", record: { record: { textual: false, complete: true } } },
  ],
  undetermined: [
    {
      name: "no paper is named for a step",
      record: { procedure: [{ kind: "decision", on: "2017-04-20" }] },
      missing: ["procedure[0].document"],
    },
    {
      name: "film required, whether there is any is not known",
      record: { record: { textual: true, complete: true, audioVisualRequired: true } },
      missing: ["record.audioVisual"],
    },
  ],
  notApplicable: [
    { name: "the unit records nothing at all, which the rule on units tells", record: { record: undefined } },
    { name: "not decided yet", record: { decidedOn: undefined } },
    { name: "decided on the day before the plan was in force", record: { decidedOn: "2017-03-31" } },
    { name: "decided when the plan had ended", asOf: "2018-06-30", record: { decidedOn: "2018-01-01" } },
  ],
  boundaries: true,
});
