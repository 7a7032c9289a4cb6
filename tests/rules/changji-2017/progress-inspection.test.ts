import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import {
  correctAfterSupervision,
  followUpSlowWork,
  inspectGovernment,
} from "../../../rules/changji-2017/progress-inspection.js";

const frame = { describe, it };
const inspection = { id: "inspection", unit: "record", kind: "regular", heldOn: "2017-07-11" };

const special = { ...inspection, id: "special", kind: "special" };

testRule(frame, changji2017, inspectGovernment, {
  asOf: "2017-09-30",
  record: { kind: "government", level: "county" },
  keeps: [
    { name: "inspected regularly in July, and specially", others: { inspection: [inspection, special] } },
    {
      name: "inspected on the last day of the year",
      asOf: "2018-01-31",
      others: { inspection: [inspection, { ...special, heldOn: "2017-12-31" }] },
    },
    {
      name: "inspected in the year, before the plan was issued",
      asOf: "2017-04-01",
      others: {
        inspection: [
          { ...inspection, heldOn: "2017-01-01" },
          { ...special, heldOn: "2017-01-01" },
        ],
      },
    },
  ],
  breaks: [
    { name: "not inspected when the year is over", asOf: "2018-01-01", due: "2017-12-31", severity: "warning" },
    { name: "inspected regularly only", asOf: "2018-01-01", others: { inspection: [inspection] } },
    {
      name: "only its lists were",
      asOf: "2018-01-01",
      others: { inspection: [{ ...inspection, kind: "list-operation" }] },
    },
    {
      name: "inspected in January of the next year",
      asOf: "2018-03-01",
      others: { inspection: [{ ...inspection, heldOn: "2018-01-01" }] },
    },
    {
      name: "when it was inspected is not recorded",
      asOf: "2018-01-01",
      others: { inspection: [{ ...inspection, heldOn: undefined }] },
    },
  ],
  pending: [{ name: "not inspected so far", due: "2017-12-31" }],
  notApplicable: [
    { name: "a department", record: { kind: "department" } },
    { name: "the prefecture, which inspects", record: { level: "prefecture" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
});

const interview = { id: "interview", unit: "u", inspection: "record", kind: "interview", on: "2017-09-18" };

testRule(frame, changji2017, followUpSlowWork, {
  asOf: "2017-09-30",
  record: { heldOn: "2017-09-05", shortcomings: [{ kind: "delay", title: "试点未启动" }] },
  keeps: [
    { name: "an interview followed", others: { "supervision-measure": [interview] } },
    {
      name: "inspected on the first day of the plan",
      record: { heldOn: "2017-04-01" },
      others: { "supervision-measure": [interview] },
    },
    {
      name: "inspected on the last day of the plan",
      asOf: "2018-01-31",
      record: { heldOn: "2017-12-31" },
      others: { "supervision-measure": [{ ...interview, on: "2017-12-31" }] },
    },
  ],
  breaks: [
    { name: "nothing followed", asOf: "2018-01-01", due: "2017-12-31", field: "shortcomings", severity: "warning" },
    {
      name: "what was taken belongs to another inspection",
      asOf: "2018-01-01",
      others: { "supervision-measure": [{ ...interview, inspection: "another" }] },
    },
  ],
  pending: [
    { name: "nothing has followed so far", due: "2017-12-31" },
    {
      name: "an interview is to follow",
      others: { "supervision-measure": [{ ...interview, on: "2017-10-09" }] },
      due: "2017-12-31",
    },
  ],
  undetermined: [
    { name: "what was found is not recorded", record: { shortcomings: undefined }, missing: ["shortcomings"] },
  ],
  notApplicable: [
    { name: "nothing was found", record: { shortcomings: [] } },
    { name: "another shortcoming", record: { shortcomings: [{ kind: "other", title: "归档不全" }] } },
    { name: "not held yet", record: { heldOn: undefined } },
    { name: "held on the day before the plan was in force", asOf: "2018-01-01", record: { heldOn: "2017-03-31" } },
    { name: "held when the plan had ended", asOf: "2018-06-30", record: { heldOn: "2018-01-01" } },
  ],
  boundaries: true,
});

testRule(frame, changji2017, correctAfterSupervision, {
  asOf: "2017-09-30",
  record: { kind: "order-to-correct", on: "2017-06-05", correctionDueOn: "2017-07-05", reason: "清单外行使职权" },
  keeps: [
    { name: "corrected on the last day", record: { correctedOn: "2017-07-05" } },
    { name: "ordered on the first day of the plan", record: { on: "2017-04-01", correctedOn: "2017-07-05" } },
    {
      name: "ordered on the last day of the plan",
      asOf: "2018-06-30",
      record: { on: "2017-12-31", correctionDueOn: "2018-01-31", correctedOn: "2018-01-31" },
    },
  ],
  breaks: [
    {
      name: "corrected a day late",
      record: { correctedOn: "2017-07-06" },
      message: "late",
      due: "2017-07-05",
      field: "correctedOn",
      severity: "error",
    },
    { name: "not corrected", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2017-07-05", due: "2017-07-05" }],
  notApplicable: [
    { name: "no day was set", record: { correctionDueOn: undefined } },
    { name: "ordered on the day before the plan was in force", record: { on: "2017-03-31" } },
    { name: "ordered when the plan had ended", asOf: "2018-06-30", record: { on: "2018-01-01" } },
  ],
  boundaries: true,
});
