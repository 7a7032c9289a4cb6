import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { correctListShortcomings, inspectRunningOfLists } from "../../../rules/changji-2017/list-supervision.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const list = { id: "powers", kind: "power", unit: "record", compiledOn: "2016-11-30" };
const inspection = { id: "inspection", unit: "record", kind: "list-operation", heldOn: "2017-08-08" };

testRule(frame, changji2017, inspectRunningOfLists, {
  asOf: "2017-09-30",
  record: {},
  others: { list: [list], inspection: [inspection] },
  keeps: [
    { name: "inspected in August" },
    { name: "its power list is of nobody knows when", others: { list: [{ ...list, compiledOn: undefined }] } },
    {
      name: "inspected before the plan was issued, in its year",
      others: { inspection: [{ ...inspection, heldOn: "2017-01-01" }] },
    },
    {
      name: "inspected on the last day of the year",
      asOf: "2018-01-31",
      others: { inspection: [{ ...inspection, heldOn: "2017-12-31" }] },
    },
    {
      name: "inspected, on the first day of the plan",
      asOf: "2017-04-01",
      others: { inspection: [{ ...inspection, heldOn: "2017-03-01" }] },
    },
  ],
  breaks: [
    {
      name: "not inspected when the year was over",
      asOf: "2018-01-01",
      others: { inspection: [{ ...inspection, kind: "regular" }] },
      due: "2017-12-31",
    },
    {
      name: "inspected only the year before",
      asOf: "2018-01-31",
      others: { inspection: [{ ...inspection, heldOn: "2016-12-31" }] },
    },
    {
      name: "inspected only the year after",
      asOf: "2018-01-31",
      others: { inspection: [{ ...inspection, heldOn: "2018-01-01" }] },
    },
  ],
  pending: [
    {
      name: "to be inspected on a later day",
      others: { inspection: [{ ...inspection, heldOn: "2017-10-09" }] },
      due: "2017-12-31",
    },
    {
      name: "not inspected on the last day of the year",
      asOf: "2017-12-31",
      others: { inspection: [{ ...inspection, heldOn: "2016-12-31" }] },
    },
  ],
  undetermined: [
    {
      name: "inspected nobody knows when",
      asOf: "2018-01-31",
      others: { inspection: [{ ...inspection, heldOn: undefined }] },
      missing: ["inspection/inspection: heldOn"],
    },
  ],
  notApplicable: [
    {
      name: "its power list is to be compiled on a later day",
      others: { list: [{ ...list, compiledOn: "2017-10-09" }] },
    },
    { name: "a unit without a power list", others: { list: [{ ...list, kind: "responsibility" }] } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const shortcoming = { kind: "absence", title: "没有对应责任", correctionDueOn: "2017-09-29" } as const;

testRule(frame, changji2017, correctListShortcomings, {
  asOf: "2017-09-30",
  record: { kind: "list-operation", heldOn: "2017-08-08", shortcomings: [shortcoming] },
  keeps: [
    { name: "corrected on the last day", record: { shortcomings: [{ ...shortcoming, correctedOn: "2017-09-29" }] } },
    {
      name: "one corrected and one for which no day was set",
      record: {
        shortcomings: [
          { ...shortcoming, correctedOn: "2017-09-01" },
          { kind: "misplacement", title: "代行职权" },
        ],
      },
    },
    {
      name: "inspected on the first day of the plan",
      record: { heldOn: "2017-04-01", shortcomings: [{ ...shortcoming, correctedOn: "2017-09-29" }] },
    },
    {
      name: "inspected on the last day of the plan",
      asOf: "2018-06-30",
      record: {
        heldOn: "2017-12-31",
        shortcomings: [{ ...shortcoming, correctionDueOn: "2018-03-30", correctedOn: "2018-03-29" }],
      },
    },
  ],
  breaks: [
    { name: "not corrected", message: "overdue", data: { due: "2017-09-29" }, field: "shortcomings" },
    {
      name: "corrected a day late",
      record: { shortcomings: [{ ...shortcoming, correctedOn: "2017-09-30" }] },
      message: "late",
      data: { done: "2017-09-30" },
    },
    {
      name: "two of them, one late and one not at all",
      record: { shortcomings: [shortcoming, { ...shortcoming, kind: "overreach", correctedOn: "2017-09-30" }] },
      findings: [{ message: "overdue" }, { message: "late" }],
    },
    {
      name: "to be corrected on a later day",
      record: { shortcomings: [{ ...shortcoming, correctedOn: "2017-10-09" }] },
      message: "overdue",
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-09-29", due: "2017-09-29" },
    {
      name: "two days set, both ahead",
      asOf: "2017-09-15",
      record: { shortcomings: [{ ...shortcoming, correctionDueOn: "2017-10-31" }, shortcoming] },
      due: "2017-09-29",
    },
  ],
  undetermined: [
    { name: "it is not known what was found", record: { shortcomings: undefined }, missing: ["shortcomings"] },
    { name: "inspected nobody knows when", record: { heldOn: undefined }, missing: ["heldOn"] },
  ],
  notApplicable: [
    { name: "nothing was found", record: { shortcomings: [] } },
    { name: "no day was set", record: { shortcomings: [{ kind: "misplacement", title: "代行职权" }] } },
    { name: "another kind of inspection", record: { kind: "regular" } },
    { name: "inspected on the day before the plan was in force", record: { heldOn: "2017-03-31" } },
    { name: "inspected when the plan had ended", asOf: "2018-06-30", record: { heldOn: "2018-01-01" } },
  ],
  boundaries: true,
  missingValues: true,
});
