import { testIndicator, testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { hotlineCoverage, joinOneNetwork, oneNetworkCoverage } from "../../../rules/changji-2017/one-network.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const online = {
  siteIntegratedOn: "2017-06-15",
  intranetConnectedOn: "2017-07-20",
  dataSharedOn: "2017-12-31",
  hotlineJoinedOn: "2017-09-01",
};
const department = { kind: "department", level: "prefecture", online } as const;
const registerWithout = {
  "data-source": [{ id: "s", title: "单位名册", provides: [{ kind: "unit", without: ["online"] }] }],
};

testRule(frame, changji2017, joinOneNetwork, {
  asOf: "2018-01-31",
  record: department,
  keeps: [
    { name: "joined on the last day of the year" },
    {
      name: "joined on the first day of the plan",
      asOf: "2017-04-01",
      record: {
        online: { siteIntegratedOn: "2017-01-15", intranetConnectedOn: "2017-02-20", dataSharedOn: "2017-04-01" },
      },
    },
  ],
  breaks: [
    {
      name: "no data is shared",
      record: { online: { ...online, dataSharedOn: undefined } },
      due: "2017-12-31",
      severity: "error",
      field: "online",
    },
    { name: "data is shared when the year was over", record: { online: { ...online, dataSharedOn: "2018-01-02" } } },
    { name: "only the site", asOf: "2018-01-01", record: { online: { siteIntegratedOn: "2017-09-20" } } },
    { name: "nothing, where all is on record", record: { online: undefined } },
  ],
  pending: [{ name: "on the last day but one of the year", asOf: "2017-12-30", due: "2017-12-31" }],
  undetermined: [
    {
      name: "a register that does not tell of the network",
      record: { online: undefined },
      others: registerWithout,
      missing: ["online.siteIntegratedOn", "online.intranetConnectedOn", "online.dataSharedOn"],
    },
  ],
  notApplicable: [
    { name: "a department of a county", record: { level: "county" } },
    { name: "a government", record: { kind: "government" } },
    { name: "abolished within the year", record: { abolishedOn: "2017-12-31" } },
    { name: "on the day before the plan was in force", asOf: "2017-03-31" },
  ],
  boundaries: true,
  missingValues: true,
});

const populations = [
  { online: { siteIntegratedOn: "2017-06-15" } },
  { online: undefined },
  { level: "county" },
  { abolishedOn: "2017-09-30" },
] as const;

testIndicator(frame, changji2017, oneNetworkCoverage, {
  asOf: "2017-09-30",
  record: { ...department, online: { ...online, dataSharedOn: "2017-08-10" } },
  cases: [
    {
      name: "joined, joined with the data later, only the site, nothing, of a county, abolished",
      records: [{}, { online }, ...populations],
      counted: 1,
      of: 4,
      value: 1 / 4,
    },
    {
      name: "one joined, of another nothing is recorded",
      records: [{}, { online: undefined }],
      others: registerWithout,
      counted: 1,
      of: 2,
      value: { low: 1 / 2, high: 1 },
    },
  ],
});

testIndicator(frame, changji2017, hotlineCoverage, {
  asOf: "2017-09-30",
  record: department,
  cases: [
    {
      name: "reached, to be reached later, not reached, nothing, of a county, abolished",
      records: [{}, { online: { hotlineJoinedOn: "2017-10-09" } }, ...populations],
      counted: 1,
      of: 4,
      value: 1 / 4,
    },
    {
      name: "one joined, of another nothing is recorded",
      records: [{}, { online: undefined }],
      others: registerWithout,
      counted: 1,
      of: 2,
      value: { low: 1 / 2, high: 1 },
    },
  ],
});
