import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  agreeSupervisionStandards,
  enforceJointly,
  issueRandomInspectionRules,
  linkThreeMediations,
  openWayForOnlinePetitions,
  provideMarketExit,
  runOneHotline,
  runPerformanceIndicators,
  setUpMediationSystem,
  shareCreditInformation,
} from "../../../rules/changji-2017/mechanisms-to-run.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const lastDay = "2017-12-31";
const bureau = { id: "bureau", kind: "department", level: "county", parent: "record" };
const prefecture = { id: "prefecture", kind: "government", level: "prefecture" };

// A loop and not `describe.each`, so that the catalogue finds the cases of each rule.
for (const [rule, kind] of [
  [issueRandomInspectionRules, "random-inspection-rules"],
  [shareCreditInformation, "credit-sharing"],
  [provideMarketExit, "market-exit"],
  [enforceJointly, "joint-enforcement"],
  [agreeSupervisionStandards, "shared-standards"],
  [runOneHotline, "service-hotline"],
] as const) {
  const mechanism = { id: "m", unit: "record", kind, usedSince: lastDay };
  const none = { mechanism: [{ ...mechanism, unit: "another" }] };
  testRule(frame, changji2017, rule, {
    asOf: "2018-01-01",
    record: { kind: "government", level: "county", parent: "prefecture" },
    others: { unit: [prefecture], mechanism: [mechanism] },
    keeps: [
      { name: "at work since the last day of the year" },
      {
        name: "of years ago, given up when the year was over",
        others: { mechanism: [{ ...mechanism, usedSince: "2014-03-01", endedOn: "2018-01-01" }] },
      },
      {
        name: "looks idle: a bureau of the county runs it",
        others: { unit: [bureau], mechanism: [{ ...mechanism, unit: "bureau" }] },
      },
      {
        name: "looks idle: the prefecture's own is for all counties",
        others: { mechanism: [{ ...mechanism, unit: "prefecture" }] },
      },
      {
        name: "looks idle: it takes part in that of a bureau of the prefecture",
        others: { mechanism: [{ ...mechanism, unit: "prefecture-bureau", participants: ["record"] }] },
      },
      {
        name: "looks idle: its bureau takes part in that of another county",
        others: { unit: [bureau], mechanism: [{ ...mechanism, unit: "another", participants: ["bureau"] }] },
      },
      { name: "the prefecture itself", record: { level: "prefecture", parent: undefined } },
    ],
    breaks: [
      { name: "none", others: none, due: lastDay, severity: "warning" },
      { name: "set up and never used", others: { mechanism: [{ ...mechanism, usedSince: undefined }] } },
      {
        name: "used from the first day of the next year",
        others: { mechanism: [{ ...mechanism, usedSince: "2018-01-01" }] },
      },
      {
        name: "broke down on the last day of the year",
        others: { mechanism: [{ ...mechanism, usedSince: "2017-09-01", endedOn: lastDay }] },
      },
      { name: "another mechanism", others: { mechanism: [{ ...mechanism, kind: "inspection" }] } },
      {
        name: "only a bureau of the prefecture runs it for itself",
        others: {
          unit: [{ ...bureau, level: "prefecture", parent: "prefecture" }],
          mechanism: [{ ...mechanism, unit: "bureau" }],
        },
      },
    ],
    pending: [{ name: "none on the last day of the year", asOf: lastDay, others: none, due: lastDay }],
    notApplicable: [
      { name: "a department", record: { kind: "department" }, others: none },
      { name: "the autonomous region", record: { level: "region" }, others: none },
      { name: "a county that is no more", record: { abolishedOn: lastDay }, others: none },
      { name: "on the day before the plan was in force", asOf: "2017-03-31", others: none },
    ],
  });
}

// Of these, one that was set up and does not work is told by a rule about mechanisms.
for (const [rule, kind] of [
  [runPerformanceIndicators, "performance-indicators"],
  [setUpMediationSystem, "mediation-4322"],
  [linkThreeMediations, "mediation-linkage"],
  [openWayForOnlinePetitions, "online-petition"],
] as const) {
  const mechanism = { id: "m", unit: "record", kind, usedSince: lastDay };
  const none = { mechanism: [{ ...mechanism, unit: "another" }] };
  testRule(frame, changji2017, rule, {
    asOf: "2018-01-01",
    record: { kind: "government", level: "county", parent: "prefecture" },
    others: { unit: [prefecture], mechanism: [mechanism] },
    keeps: [
      { name: "at work since the last day of the year" },
      {
        name: "set up and never used: another rule tells so",
        others: { mechanism: [{ ...mechanism, usedSince: undefined }] },
      },
      {
        name: "looks without one: a bureau of the county runs it",
        others: { unit: [bureau], mechanism: [{ ...mechanism, unit: "bureau" }] },
      },
      {
        name: "looks without one: the prefecture's own is for all counties",
        others: { mechanism: [{ ...mechanism, unit: "prefecture" }] },
      },
    ],
    breaks: [
      { name: "none", others: none, due: lastDay, severity: "warning" },
      {
        name: "that of the prefecture was never used",
        others: { mechanism: [{ ...mechanism, unit: "prefecture", usedSince: undefined }] },
      },
    ],
    pending: [{ name: "none on the last day of the year", asOf: lastDay, others: none, due: lastDay }],
    notApplicable: [
      { name: "a department", record: { kind: "department" }, others: none },
      { name: "on the day before the plan was in force", asOf: "2017-03-31", others: none },
    ],
  });
}
