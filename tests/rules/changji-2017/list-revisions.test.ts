import { nationalCalendar } from "fazhi/calendar";
import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { reviseListAfterTrigger } from "../../../rules/changji-2017/list-revisions.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const others = {
  list: [
    { id: "powers", kind: "power", title: "权力清单" },
    { id: "catalogue", kind: "approval-item" },
  ],
};

testRule(frame, changji2017, reviseListAfterTrigger, {
  asOf: "2017-09-30",
  calendar: nationalCalendar,
  record: { list: "powers", trigger: { kind: "law-changed", on: "2017-08-23" } },
  others,
  keeps: [
    { name: "changed within the month", record: { on: "2017-09-04" } },
    { name: "changed on the twentieth working day", record: { on: "2017-09-20" } },
    {
      name: "its law changed on the first day of the plan",
      record: { trigger: { kind: "law-changed", on: "2017-04-01" }, on: "2017-04-20" },
    },
    {
      name: "its law changed on the last day of the plan",
      asOf: "2018-03-31",
      record: { trigger: { kind: "law-changed", on: "2017-12-31" }, on: "2018-01-10" },
    },
  ],
  breaks: [
    {
      name: "changed on the twenty-first working day",
      record: { on: "2017-09-21" },
      message: "late",
      due: "2017-09-20",
      data: { daysLate: 1 },
    },
    { name: "not changed at all", message: "overdue", due: "2017-09-20", severity: "warning" },
    {
      name: "the unit's functions changed",
      record: { trigger: { kind: "functions-changed", on: "2017-07-03" } },
      message: "overdue",
      due: "2017-07-31",
    },
  ],
  pending: [{ name: "its law changed two weeks ago", asOf: "2017-09-06", due: "2017-09-20" }],
  notApplicable: [
    { name: "changed as every year", record: { trigger: { kind: "routine", on: "2017-08-23" } } },
    { name: "a catalogue of approval items", record: { list: "catalogue" } },
    {
      name: "its law changed on the day before the plan was in force",
      record: { trigger: { kind: "law-changed", on: "2017-03-31" } },
    },
    {
      name: "its law changed when the plan had ended",
      asOf: "2018-03-31",
      record: { trigger: { kind: "law-changed", on: "2018-01-01" } },
    },
    { name: "its law changes on a later day", record: { trigger: { kind: "law-changed", on: "2017-10-01" } } },
  ],
  boundaries: true,
  missingValues: true,
});
