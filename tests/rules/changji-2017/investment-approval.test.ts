import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  examineInvestmentProjectInParallel,
  finishInvestmentStageInTime,
  receiveInvestmentProjectOnPlatform,
} from "../../../rules/changji-2017/investment-approval.js";
import { changji2017 } from "../../../rules/changji-2017/pack.js";

const frame = { describe, it };
const project = { investmentProject: true, receivedOn: "2017-07-03" } as const;
const notApplicable = [
  { name: "no investment project", record: { investmentProject: false } },
  { name: "received on the day before the plan was in force", record: { receivedOn: "2017-03-31" } },
  { name: "received when the plan had ended", asOf: "2018-01-31", record: { receivedOn: "2018-01-01" } },
] as const;
const boundaryDays = [
  { name: "received on the first day of the plan", record: { receivedOn: "2017-04-01" } },
  { name: "received on the last day of the plan", asOf: "2018-01-31", record: { receivedOn: "2017-12-31" } },
] as const;
const unknownKind = {
  name: "whether it is an investment project is not known",
  record: { investmentProject: undefined },
  missing: ["investmentProject"],
} as const;

testRule(frame, changji2017, receiveInvestmentProjectOnPlatform, {
  asOf: "2017-09-30",
  record: { ...project, channel: "investment-platform" },
  keeps: [{ name: "received on the platform" }, ...boundaryDays],
  breaks: [{ name: "received at the hall", record: { channel: "hall" }, severity: "error", field: "channel" }],
  undetermined: [
    unknownKind,
    { name: "how it came is not known", record: { channel: undefined }, missing: ["channel"] },
  ],
  notApplicable,
  boundaries: true,
  missingValues: true,
});

const stage = { unit: "land", title: "用地预审", parallel: true } as const;
const other = { unit: "environment", title: "环评审批", parallel: true } as const;
const spell = (from: string, until: string) => ({ startedOn: `2017-07-${from}`, finishedOn: `2017-07-${until}` });

testRule(frame, changji2017, examineInvestmentProjectInParallel, {
  asOf: "2017-09-30",
  record: { ...project, stages: [stage, other] },
  keeps: [
    { name: "two departments at the same time" },
    {
      name: "both began on one day, though one is not marked as parallel",
      record: {
        stages: [
          { ...stage, ...spell("05", "19") },
          { ...other, ...spell("05", "28"), parallel: false },
        ],
      },
    },
    {
      name: "one after the other, as a law demands",
      record: {
        stages: [
          { ...stage, ...spell("05", "12") },
          { ...other, ...spell("13", "28"), sequentialBecause: "环境影响评价法第二十五条" },
        ],
      },
    },
    ...boundaryDays,
  ],
  breaks: [
    {
      name: "one department after the other, by its own account",
      record: { stages: [stage, { ...other, parallel: false }] },
      message: "declared",
      field: "stages",
    },
    {
      name: "one began when the other had ended, though marked as parallel",
      record: {
        stages: [
          { ...stage, ...spell("05", "12") },
          { ...other, ...spell("13", "28") },
        ],
      },
      message: "sequential",
      data: { stage: "环评审批", before: "用地预审", finished: "2017-07-12", started: "2017-07-13" },
    },
  ],
  undetermined: [
    unknownKind,
    { name: "no stages are recorded", record: { stages: undefined }, missing: ["stages"] },
    {
      name: "whether one ran in parallel is not known",
      record: { stages: [stage, { ...other, parallel: undefined }] },
      missing: ["stages[1].parallel"],
    },
  ],
  notApplicable: [
    ...notApplicable,
    { name: "two stages at one department", record: { stages: [stage, { ...stage, parallel: false }] } },
  ],
  boundaries: true,
  missingValues: true,
});

const dated = { ...stage, dueOn: "2017-07-19" } as const;
const staged = (finishedOn?: string) => ({ stages: [{ ...dated, finishedOn }] });

testRule(frame, changji2017, finishInvestmentStageInTime, {
  asOf: "2017-09-30",
  record: { ...project, ...staged("2017-07-19") },
  keeps: [
    { name: "finished on the last day" },
    {
      name: "one finished in time, and one for which no day was set",
      record: { stages: [{ ...dated, finishedOn: "2017-07-18" }, other] },
    },
    ...boundaryDays,
  ],
  breaks: [
    {
      name: "finished a day late",
      record: staged("2017-07-20"),
      message: "late",
      data: { stage: "用地预审", due: "2017-07-19", done: "2017-07-20" },
      severity: "error",
    },
    { name: "not finished", record: staged(), message: "overdue", field: "stages" },
    { name: "to be finished on a later day", record: staged("2017-10-09"), message: "overdue" },
    {
      name: "two of them, one late and one not at all",
      record: { stages: [{ ...dated, finishedOn: "2017-07-20" }, dated] },
      findings: [{ message: "late" }, { message: "overdue" }],
    },
  ],
  pending: [
    { name: "on the last day", asOf: "2017-07-19", record: staged(), due: "2017-07-19" },
    {
      name: "finished on the day after, asked on the last day",
      asOf: "2017-07-19",
      record: staged("2017-07-20"),
      due: "2017-07-19",
    },
  ],
  undetermined: [unknownKind, { name: "no stages are recorded", record: { stages: undefined }, missing: ["stages"] }],
  notApplicable: [...notApplicable, { name: "no day was set", record: { stages: [stage] } }],
  boundaries: true,
  missingValues: true,
});
