import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  advancedUnitsChosen,
  assessLawBasedGovernment,
  lawBasedAssessmentShare,
} from "../../../rules/changji-2017/assessment.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };

testRule(frame, changji2017, assessLawBasedGovernment, {
  asOf: "2018-01-31",
  record: { year: 2017, concludedOn: "2018-01-16", coversLawBasedGovernment: true, lawBasedGovernmentScore: 18 },
  keeps: [
    { name: "it counts" },
    { name: "concluded on the first day of the plan", asOf: "2017-04-01", record: { concludedOn: "2017-04-01" } },
  ],
  breaks: [
    {
      name: "it is left out",
      record: { coversLawBasedGovernment: false },
      field: "coversLawBasedGovernment",
      severity: "error",
      data: { year: 2017 },
    },
  ],
  undetermined: [
    {
      name: "whether it counts is not recorded",
      record: { coversLawBasedGovernment: undefined },
      missing: ["coversLawBasedGovernment"],
    },
    {
      name: "how many points it was given is not recorded",
      record: { lawBasedGovernmentScore: undefined },
      missing: ["lawBasedGovernmentScore"],
    },
  ],
  notApplicable: [
    { name: "the year before", record: { year: 2016, coversLawBasedGovernment: false } },
    { name: "not concluded", record: { concludedOn: undefined } },
    { name: "concluded on a later day", record: { concludedOn: "2018-02-01" } },
    {
      name: "concluded on the day before the plan was in force",
      record: { concludedOn: "2017-03-31", coversLawBasedGovernment: false },
    },
  ],
  boundaries: true,
});

const county = { kind: "government", level: "county" } as const;

testIndicator(frame, changji2017, lawBasedAssessmentShare, {
  asOf: "2018-01-31",
  cases: [
    {
      name: "taken into account, left out, not assessed; a department",
      records: [
        { id: "one", ...county },
        { id: "two", ...county },
        { id: "three", ...county },
        { id: "four", kind: "department", level: "county" },
      ],
      others: {
        "performance-assessment": [
          { id: "a", unit: "one", year: 2017, concludedOn: "2018-01-16", coversLawBasedGovernment: true },
          { id: "b", unit: "two", year: 2017, concludedOn: "2018-01-16", coversLawBasedGovernment: false },
          { id: "c", unit: "three", year: 2016, concludedOn: "2017-03-10", coversLawBasedGovernment: true },
        ],
      },
      counted: 1,
      of: 3,
    },
  ],
});

testIndicator(frame, changji2017, advancedUnitsChosen, {
  asOf: "2018-01-31",
  record: { year: 2017, concludedOn: "2018-01-16", advancedUnit: true },
  cases: [
    {
      name: "one; one not, one of the year before, one still to come",
      records: [{}, { advancedUnit: false }, { year: 2016 }, { concludedOn: "2018-02-01" }],
      value: 1,
    },
  ],
});
