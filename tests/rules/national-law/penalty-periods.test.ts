import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  decidePenaltyBySpecialDay,
  decidePenaltyInTime,
  openPenaltyBeforeLimitation,
  servePenaltyInTime,
} from "../../../rules/national-law/penalty-periods.js";

const frame = { describe, it };
const penalty = { kind: "penalty", procedureKind: "ordinary", suspensions: [], extensions: [] } as const;

testRule(frame, nationalLaw, decidePenaltyInTime, {
  asOf: "2023-12-31",
  record: { ...penalty, openedOn: "2023-03-06" },
  keeps: [
    { name: "decided on the ninetieth day, a Sunday moved to the Monday", record: { decidedOn: "2023-06-05" } },
    {
      name: "stopped for ten days of appraisal",
      record: {
        suspensions: [{ from: "2023-04-03", until: "2023-04-13", ground: "appraisal" }],
        decidedOn: "2023-06-14",
      },
    },
    {
      name: "opened on the day of the revision",
      record: { openedOn: "2021-07-15", decidedOn: "2021-10-13" },
    },
  ],
  breaks: [
    {
      name: "decided on the ninety-first day",
      record: { decidedOn: "2023-06-06" },
      message: "late",
      due: "2023-06-05",
      severity: "error",
    },
    { name: "not decided", message: "overdue", field: "decidedOn" },
  ],
  pending: [{ name: "on the last day", asOf: "2023-06-05", due: "2023-06-05" }],
  undetermined: [
    {
      name: "by which procedure is not known",
      record: { procedureKind: undefined },
      missing: ["procedureKind"],
    },
  ],
  notApplicable: [
    { name: "a special law sets a day", record: { decisionDueOn: "2023-12-29" } },
    { name: "in the summary procedure", record: { procedureKind: "summary" } },
    { name: "a licence", record: { kind: "licence" } },
    { name: "dropped", record: { closedOn: "2023-07-03" } },
    {
      name: "opened on the day before the revision and decided long after it",
      record: { openedOn: "2021-07-14", decidedOn: "2022-07-14" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, decidePenaltyBySpecialDay, {
  asOf: "2023-12-31",
  record: { ...penalty, openedOn: "2023-03-06", decisionDueOn: "2023-09-06" },
  keeps: [
    { name: "decided on the day that was set", record: { decidedOn: "2023-09-06" } },
    {
      name: "opened on the day of the revision",
      record: { openedOn: "2021-07-15", decisionDueOn: "2022-01-14", decidedOn: "2022-01-14" },
    },
  ],
  breaks: [
    { name: "decided the day after", record: { decidedOn: "2023-09-07" }, message: "late", due: "2023-09-06" },
    { name: "not decided", message: "overdue" },
  ],
  pending: [{ name: "on the day that was set", asOf: "2023-09-06", due: "2023-09-06" }],
  notApplicable: [
    { name: "no special day", record: { decisionDueOn: undefined } },
    { name: "opened before the revision", record: { openedOn: "2021-07-14", decisionDueOn: "2022-01-14" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, servePenaltyInTime, {
  asOf: "2023-12-31",
  record: { kind: "penalty", decidedOn: "2023-09-20" },
  keeps: [
    { name: "served on the seventh working day, a make-up Saturday", record: { servedOn: "2023-10-07" } },
    {
      name: "decided on the day before the revision, served on the seventh calendar day",
      record: { decidedOn: "2021-07-14", servedOn: "2021-07-21" },
    },
    {
      name: "decided on the day of the revision, served on the seventh working day",
      record: { decidedOn: "2021-07-15", servedOn: "2021-07-26" },
    },
  ],
  breaks: [
    {
      name: "served on the eighth working day, a make-up Sunday",
      record: { servedOn: "2023-10-08" },
      message: "late",
      due: "2023-10-07",
      severity: "error",
    },
    {
      name: "served on the eighth day in 2017, when the number is not verified",
      record: { decidedOn: "2017-04-20", servedOn: "2017-04-28" },
      message: "late",
      due: "2017-04-27",
      severity: "warning",
    },
    { name: "not served", message: "overdue", field: "servedOn" },
  ],
  pending: [{ name: "on the seventh working day", asOf: "2023-10-07", due: "2023-10-07" }],
  undetermined: [
    {
      name: "decided in the first days of the law, in a year whose holidays are not known",
      record: { decidedOn: "1996-10-01", servedOn: "1996-10-09" },
      missing: [],
    },
  ],
  notApplicable: [
    { name: "not decided", record: { decidedOn: undefined } },
    { name: "a licence", record: { kind: "licence" } },
    { name: "decided before there was the law", record: { decidedOn: "1996-09-30" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, openPenaltyBeforeLimitation, {
  asOf: "2026-11-22",
  record: { kind: "penalty", actedOn: "2017-04-20", openedOn: "2017-06-01" },
  keeps: [
    { name: "opened within weeks" },
    { name: "opened on the last day of the two years", record: { openedOn: "2019-04-20" } },
    {
      name: "done on the day of the revision, opened on the last day of the five years",
      record: { actedOn: "2021-07-15", openedOn: "2026-07-15" },
    },
    { name: "done on the first day of the law", record: { actedOn: "1996-10-01", openedOn: "1996-12-02" } },
  ],
  breaks: [
    { name: "opened a day too late", record: { openedOn: "2019-04-21" }, severity: "warning", field: "openedOn" },
    {
      name: "done on the day before the revision: the longer time is not for it",
      record: { actedOn: "2021-07-14", openedOn: "2023-07-15" },
    },
    {
      name: "done on the day of the revision, opened after the longest time there is",
      record: { actedOn: "2021-07-15", openedOn: "2026-07-16" },
      severity: "error",
    },
  ],
  undetermined: [{ name: "the day of the act is not recorded", record: { actedOn: undefined }, missing: ["actedOn"] }],
  notApplicable: [
    { name: "not opened", record: { openedOn: undefined } },
    { name: "no penalty", record: { kind: "licence" } },
    { name: "done before there was the law", record: { actedOn: "1996-09-30", openedOn: "1999-01-04" } },
  ],
  boundaries: true,
});
