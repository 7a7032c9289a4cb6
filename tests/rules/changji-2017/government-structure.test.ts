import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  applyPerformanceIndicatorsToAll,
  restUnitOnStatutoryBases,
  statutoryBasesCoverage,
} from "../../../rules/changji-2017/government-structure.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const basis = { document: "主要职责、内设机构和人员编制规定" };
const all = (["body", "function", "power", "procedure", "liability"] as const).map((kind) => ({ kind, basis }));

testRule(frame, changji2017, restUnitOnStatutoryBases, {
  asOf: "2018-01-31",
  record: { kind: "department", level: "county", statutoryBases: all },
  keeps: [{ name: "all five" }, { name: "all five on the first day of the plan", asOf: "2017-04-01" }],
  breaks: [
    {
      name: "no liability is laid down",
      record: { statutoryBases: all.slice(0, 4) },
      due: "2017-12-31",
      severity: "warning",
    },
    { name: "none of the five", asOf: "2018-01-01", record: { statutoryBases: [] } },
    { name: "nothing recorded, where the register tells of bases", record: { statutoryBases: undefined } },
    { name: "a zone of the prefecture", record: { kind: "zone", level: "prefecture", statutoryBases: [] } },
  ],
  pending: [
    { name: "four on the last day of the year", asOf: "2017-12-31", record: { statutoryBases: all.slice(0, 4) } },
  ],
  undetermined: [
    {
      name: "a register that tells of no bases",
      record: { statutoryBases: undefined },
      others: {
        "data-source": [{ id: "s", title: "单位名册", provides: [{ kind: "unit", without: ["statutoryBases"] }] }],
      },
      missing: ["statutoryBases"],
    },
  ],
  notApplicable: [
    { name: "a zone of a county, which the plan does not address", record: { kind: "zone", statutoryBases: [] } },
    {
      name: "a government, which rests on the law of its organisation",
      record: { kind: "government", statutoryBases: [] },
    },
    { name: "abolished within the year", record: { statutoryBases: [], abolishedOn: "2017-12-31" } },
    { name: "set up after the year", record: { statutoryBases: [], establishedOn: "2018-01-01" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
  missingValues: true,
});

testIndicator(frame, changji2017, statutoryBasesCoverage, {
  asOf: "2017-09-30",
  record: { kind: "department", region: "place", statutoryBases: all },
  cases: [
    {
      name: "all five, four, nothing recorded, abolished, a government",
      records: [
        {},
        { statutoryBases: all.slice(1) },
        { statutoryBases: undefined },
        { abolishedOn: "2017-09-30" },
        { kind: "government" },
      ],
      counted: 1,
      of: 3,
      value: 1 / 3,
      groups: { region: { place: { of: 3 } } },
    },
  ],
});

const assessed = { id: "a", unit: "bureau", year: 2017, concludedOn: "2018-03-31" };
const bureau = { id: "bureau", kind: "department", level: "county", parent: "county" };

testRule(frame, changji2017, applyPerformanceIndicatorsToAll, {
  asOf: "2018-04-01",
  record: { kind: "performance-indicators", unit: "county", usedSince: "2017-12-31" },
  others: {
    unit: [{ id: "county", kind: "government", level: "county" }, bureau],
    "performance-assessment": [assessed],
  },
  keeps: [
    { name: "in use since the last day of the year, and every unit assessed" },
    { name: "marked as applied to all, which the assessments show", record: { appliedToAll: true } },
    {
      name: "looks incomplete: the other bureau was abolished in the year",
      others: { unit: [{ ...bureau, id: "former", abolishedOn: "2017-12-31" }] },
    },
  ],
  breaks: [
    {
      name: "marked as applied to all, and one bureau was never assessed",
      record: { appliedToAll: true },
      others: { unit: [{ ...bureau, id: "other" }] },
      due: "2018-03-31",
      severity: "warning",
    },
    {
      name: "assessed for the year before",
      others: { "performance-assessment": [{ id: "a", year: 2016 }] },
    },
    { name: "marked as not applied to all", record: { appliedToAll: false } },
    { name: "set up and not in use", record: { usedSince: undefined } },
    { name: "in use when the year was over", record: { usedSince: "2018-01-01" } },
  ],
  pending: [
    {
      name: "not assessed on the last day of the assessment",
      asOf: "2018-03-31",
      others: { "performance-assessment": [{ id: "a", year: 2016 }] },
      due: "2018-03-31",
    },
  ],
  notApplicable: [
    {
      name: "replaced within the year",
      record: { usedSince: "2016-01-01", appliedToAll: false, endedOn: "2017-12-31" },
    },
    { name: "a mechanism of another kind", record: { kind: "service-hotline" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
});
