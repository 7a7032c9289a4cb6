import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { integrateMarketSupervision } from "../../../rules/changji-2017/enforcement-fields.js";
import {
  randomInspectionCoverage,
  recogniseResultOfReferral,
} from "../../../rules/changji-2017/inspection-indicators.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const market = (state: string, since?: string) =>
  ({ enforcement: [{ field: "market-supervision", state, since }] }) as never;

testRule(frame, changji2017, integrateMarketSupervision, {
  asOf: "2018-01-01",
  record: { kind: "government", level: "county", ...(market("integrated", lastDay) as object) },
  keeps: [
    { name: "integrated on the last day of the year" },
    { name: "the prefecture", record: { level: "prefecture" } },
    {
      name: "looks silent: its bureau of market supervision is one",
      record: { enforcement: [] } as never,
      others: {
        unit: [
          { id: "bureau", kind: "department", level: "county", parent: "record", ...(market("integrated") as object) },
        ],
      },
    },
  ],
  breaks: [
    {
      name: "still three bureaus",
      record: market("separate"),
      severity: "warning",
      data: { field: "market-supervision" },
    },
    { name: "integrated when the year was over", record: market("integrated", "2018-01-01") },
  ],
  pending: [{ name: "under way on the last day", asOf: lastDay, record: market("under-way"), due: lastDay }],
  undetermined: [
    { name: "nobody says anything of it", record: { enforcement: [] } as never, missing: ["enforcement"] },
  ],
  notApplicable: [
    { name: "a department", record: { kind: "department" } },
    { name: "a county that is no more", record: { abolishedOn: lastDay, ...(market("separate") as object) } },
  ],
});

const referral = { to: "another", sentOn: "2017-05-02", answeredOn: "2017-06-01", resultRecognised: true };

testRule(frame, changji2017, recogniseResultOfReferral, {
  asOf: "2017-09-30",
  record: { referrals: [referral] },
  keeps: [
    { name: "answered and recognised" },
    {
      name: "looks unrecognised: a second one is not answered yet",
      record: { referrals: [referral, { to: "third", sentOn: "2017-06-02" }] },
    },
    {
      name: "looks unrecognised: answered in the year before",
      record: {
        referrals: [referral, { ...referral, sentOn: "2016-11-02", answeredOn: "2016-12-31", resultRecognised: false }],
      },
    },
  ],
  breaks: [
    {
      name: "answered and not recognised",
      record: { referrals: [{ ...referral, resultRecognised: false }] },
      severity: "warning",
      field: "referrals",
    },
    { name: "one of two is not", record: { referrals: [referral, { ...referral, resultRecognised: false }] } },
  ],
  undetermined: [
    {
      name: "whether it was recognised is not recorded",
      record: { referrals: [{ ...referral, resultRecognised: undefined }] },
      missing: ["referrals[0].resultRecognised"],
    },
  ],
  notApplicable: [
    { name: "not answered", record: { referrals: [{ to: "another", sentOn: "2017-05-02" }] } },
    { name: "nothing was referred", record: { referrals: undefined } },
    {
      name: "on the day before the plan was in force",
      asOf: "2017-03-31",
      record: { referrals: [{ ...referral, sentOn: "2017-01-04", answeredOn: "2017-02-01", resultRecognised: false }] },
    },
  ],
});

const inspected = {
  item: "record",
  inspectedOn: "2017-06-01",
  objectsDrawnAtRandom: true,
  inspectorsDrawnAtRandom: true,
};

testIndicator(frame, changji2017, randomInspectionCoverage, {
  asOf: lastDay,
  record: { list: "items", validFrom: "2017-01-01" },
  others: {
    list: [{ id: "items", unit: "office", kind: "random-inspection-item" }],
    "random-inspection": [{ id: "i", ...inspected, item: "listed" }],
  },
  cases: [
    { name: "inspected at random", records: [{ id: "listed" }, {}], counted: 1, of: 2, value: 0.5 },
    {
      name: "looks covered: what was inspected was picked by hand",
      records: [{ id: "listed" }],
      others: { "random-inspection": [{ id: "i", objectsDrawnAtRandom: false }] },
      value: 0,
      target: "missed",
    },
  ],
});
