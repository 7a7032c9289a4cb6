import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { markDocumentNoLongerInForce } from "../../../rules/changji-2017/document-validity.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const repealed = { expiresOn: undefined, repealedOn: "2017-05-02" };

testRule(frame, changji2017, markDocumentNoLongerInForce, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { kind: "normative", expiresOn: "2017-05-02" },
  keeps: [
    { name: "expired and marked", record: { state: "expired", stateMarkedOn: "2017-05-03" } },
    { name: "marked before it expired", record: { state: "expired", stateMarkedOn: "2017-04-20" } },
    {
      name: "repealed and marked",
      record: { expiresOn: "2022-05-02", repealedOn: "2017-06-15", state: "repealed", stateMarkedOn: "2017-06-16" },
    },
    {
      name: "expired on the first day of the plan",
      record: { expiresOn: "2017-04-01", state: "expired", stateMarkedOn: "2017-04-05" },
    },
    {
      name: "expired on the last day of the plan",
      asOf: "2018-06-30",
      record: { expiresOn: "2017-12-31", state: "expired", stateMarkedOn: "2018-01-03" },
    },
  ],
  breaks: [
    {
      name: "expired and still marked as in force",
      record: { state: "in-force", stateMarkedOn: "2016-10-20" },
      due: "2017-05-31",
      data: { state: "in-force" },
      severity: "error",
    },
    {
      name: "repealed and marked as amended",
      record: { repealedOn: "2017-06-15", state: "amended", stateMarkedOn: "2017-06-16" },
    },
  ],
  pending: [
    { name: "on the twentieth working day", asOf: "2017-05-31", record: { state: "in-force" }, due: "2017-05-31" },
    { name: "expired last week, and what the catalogue says is not known", asOf: "2017-05-10", due: "2017-05-31" },
  ],
  undetermined: [
    {
      name: "repealed, and what the catalogue says is not known",
      record: repealed,
      missing: ["state", "stateMarkedOn"],
    },
    { name: "when it was marked is not known", record: { ...repealed, state: "repealed" }, missing: ["stateMarkedOn"] },
  ],
  notApplicable: [
    { name: "without an end", record: { expiresOn: undefined } },
    { name: "still in force", record: { expiresOn: "2017-10-01", state: "in-force" } },
    { name: "an internal document", record: { kind: "internal", state: "in-force" } },
    { name: "expired on the day before the plan was in force", record: { expiresOn: "2017-03-31", state: "in-force" } },
    {
      name: "expired when the plan had ended",
      asOf: "2018-06-30",
      record: { expiresOn: "2018-01-01", state: "in-force" },
    },
  ],
  boundaries: true,
  missingValues: true,
});
