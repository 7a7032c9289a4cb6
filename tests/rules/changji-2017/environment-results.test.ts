import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  assessEnergySaving,
  meetEnergyTarget,
  monitorAir,
  reachMonitoredTarget,
} from "../../../rules/changji-2017/environment-results.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const record = { kind: "government", level: "county" } as const;
const air = { id: "air", unit: "record", medium: "air", from: "2017-01-01", until: "2017-12-31", value: 251 };

testRule(frame, changji2017, monitorAir, {
  asOf: "2018-01-31",
  record,
  others: { "environmental-monitoring": [air] },
  keeps: [
    { name: "figures of the year" },
    { name: "figures of one quarter", others: { "environmental-monitoring": [{ ...air, until: "2017-03-31" }] } },
  ],
  breaks: [
    { name: "only water", others: { "environmental-monitoring": [{ ...air, medium: "water" }] } },
    {
      name: "only the year before",
      others: { "environmental-monitoring": [{ ...air, from: "2016-01-01", until: "2016-12-31" }] },
    },
    { name: "an entry without a figure", others: { "environmental-monitoring": [{ ...air, value: undefined }] } },
  ],
  pending: [
    {
      name: "nothing yet in the year",
      asOf: "2017-12-31",
      others: { "environmental-monitoring": [{ ...air, medium: "soil" }] },
    },
  ],
  notApplicable: [{ name: "a department", record: { kind: "department" } }],
});

testRule(frame, changji2017, reachMonitoredTarget, {
  asOf: "2018-01-31",
  record: { from: "2017-01-01", until: "2017-12-31", value: 240, target: { direction: "at-least", value: 240 } },
  keeps: [
    { name: "as many good days as were set" },
    { name: "less dust than allowed", record: { value: 88, target: { direction: "at-most", value: 90 } } },
  ],
  breaks: [
    { name: "one good day fewer", record: { value: 239 }, field: "value", severity: "error" },
    { name: "more dust than allowed", record: { value: 91, target: { direction: "at-most", value: 90 } } },
  ],
  undetermined: [{ name: "no figure", record: { value: undefined }, missing: ["value"] }],
  notApplicable: [
    { name: "no target was set", record: { target: undefined } },
    { name: "while the year runs", asOf: "2017-09-30", record: { value: 180 } },
  ],
});

const assessed = { id: "assessed", unit: "record", year: 2017, concludedOn: "2018-03-20" };

testRule(frame, changji2017, assessEnergySaving, {
  asOf: "2018-04-30",
  record,
  others: { "energy-assessment": [assessed] },
  keeps: [{ name: "assessed in March" }],
  breaks: [
    {
      name: "never concluded",
      others: { "energy-assessment": [{ ...assessed, concludedOn: undefined }] },
      due: "2018-03-31",
      severity: "warning",
    },
    { name: "assessed for the year before", others: { "energy-assessment": [{ ...assessed, year: 2016 }] } },
  ],
  pending: [{ name: "not yet in January", asOf: "2018-01-31" }],
  notApplicable: [{ name: "the prefecture's government", record: { level: "prefecture" } }],
});

testRule(frame, changji2017, meetEnergyTarget, {
  asOf: "2018-04-30",
  record: { year: 2017, concludedOn: "2018-03-20", result: "fulfilled", reductionTarget: 3.2, reduction: 3.2 },
  keeps: [
    { name: "the target met to the point" },
    { name: "nearly fulfilled", record: { result: "nearly-fulfilled", reduction: 3 } },
  ],
  breaks: [
    { name: "not fulfilled", record: { result: "not-fulfilled", reduction: 1.1 }, field: "result", severity: "error" },
    { name: "called fulfilled though less was saved", record: { reduction: 3.1 } },
  ],
  undetermined: [{ name: "no result", record: { result: undefined }, missing: ["result"] }],
  notApplicable: [
    { name: "for the year before", record: { year: 2016, result: "not-fulfilled" } },
    { name: "not concluded yet", record: { concludedOn: undefined, result: undefined } },
  ],
});
