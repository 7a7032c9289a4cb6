import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { openPenaltyBeforeLimitation } from "../../../rules/national-law/penalty-limitation.js";
import {
  decidePenaltyBySpecialDay,
  decidePenaltyInTime,
  decidePublicSecurityCaseInTime,
  servePenaltyInTime,
  servePublicSecurityPenaltyInTime,
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
    { name: "transferred to the police as a crime", record: { transferredToJusticeOn: "2023-05-05" } },
    { name: "a public-security case, which has its own time", record: { specialLaw: "public-security" } },
    {
      name: "opened on the day before the revision and decided long after it",
      record: { openedOn: "2021-07-14", decidedOn: "2022-07-14" },
    },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, decidePublicSecurityCaseInTime, {
  asOf: "2026-11-01",
  record: {
    kind: "penalty",
    specialLaw: "public-security",
    openedOn: "2026-03-02",
    suspensions: [],
    extensions: [],
  },
  keeps: [
    { name: "decided on the thirtieth day", record: { decidedOn: "2026-04-01" } },
    {
      name: "looks late: lengthened twice by thirty days (第一百一十八条)",
      record: {
        decidedOn: "2026-05-30",
        extensions: [
          { count: 30, unit: "day", approvedOn: "2026-03-30", approverRole: "higher-organ" },
          { count: 30, unit: "day", approvedOn: "2026-04-29", approverRole: "higher-organ" },
        ],
      },
    },
    {
      name: "looks late: twenty days of appraisal are not counted",
      record: {
        decidedOn: "2026-04-21",
        suspensions: [{ from: "2026-03-10", until: "2026-03-30", ground: "appraisal" }],
      },
    },
    { name: "opened before the revision of 2025", record: { openedOn: "2025-12-31", decidedOn: "2026-01-30" } },
    { name: "opened on its first day", record: { openedOn: "2026-01-01", decidedOn: "2026-02-02" } },
    { name: "opened on the first day of the law", record: { openedOn: "2006-03-01", decidedOn: "2006-03-31" } },
  ],
  breaks: [
    {
      name: "on the thirty-first",
      record: { decidedOn: "2026-04-02" },
      message: "late",
      due: "2026-04-01",
      severity: "error",
    },
    { name: "not decided", message: "overdue" },
  ],
  pending: [{ name: "on the last day", asOf: "2026-04-01", due: "2026-04-01" }],
  notApplicable: [
    { name: "an ordinary case", record: { specialLaw: "general" } },
    { name: "transferred as a crime", record: { transferredToJusticeOn: "2026-03-20" } },
    { name: "the day before the law", record: { openedOn: "2006-02-28" } },
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
      name: "served on the eighth day in 2017",
      record: { decidedOn: "2017-04-20", servedOn: "2017-04-28" },
      message: "late",
      due: "2017-04-27",
      severity: "error",
    },
    { name: "not served", message: "overdue", field: "servedOn" },
  ],
  pending: [{ name: "on the seventh working day", asOf: "2023-10-07", due: "2023-10-07" }],
  undetermined: [
    {
      name: "published, and the day of service is not recorded",
      record: { resultPublishedOn: "2023-09-27" },
      missing: ["servedOn"],
    },
    { name: "paid, and the day of service is not recorded", record: { paidOn: "2023-10-10" }, missing: ["servedOn"] },
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
    { name: "by the law on public security, which has a time of its own", record: { specialLaw: "public-security" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, servePublicSecurityPenaltyInTime, {
  asOf: "2026-06-30",
  record: { kind: "penalty", specialLaw: "public-security", decidedOn: "2024-03-05" },
  keeps: [
    { name: "served on the second day", record: { servedOn: "2024-03-07" } },
    { name: "decided on a Friday, served on the Monday", record: { decidedOn: "2024-03-08", servedOn: "2024-03-11" } },
    { name: "handed over when it was announced", record: { servedOn: "2024-03-05" } },
    { name: "on the day before the revision", record: { decidedOn: "2025-12-31", servedOn: "2026-01-04" } },
    { name: "on the first day of the revision", record: { decidedOn: "2026-01-01", servedOn: "2026-01-04" } },
    { name: "on the first day of the law", record: { decidedOn: "2006-03-01", servedOn: "2006-03-03" } },
  ],
  breaks: [
    {
      name: "on the third day",
      record: { servedOn: "2024-03-08" },
      message: "late",
      due: "2024-03-07",
      severity: "error",
    },
    { name: "not served", message: "overdue" },
  ],
  pending: [{ name: "on the second day", asOf: "2024-03-07", due: "2024-03-07" }],
  undetermined: [
    { name: "paid, and the day of service is not recorded", record: { paidOn: "2024-03-20" }, missing: ["servedOn"] },
  ],
  notApplicable: [
    { name: "by the general law", record: { specialLaw: undefined } },
    { name: "served by public notice", record: { publicNoticeOn: "2024-03-06" } },
    { name: "before there was the law", record: { decidedOn: "2006-02-28" } },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, openPenaltyBeforeLimitation, {
  asOf: "2026-11-22",
  record: { kind: "penalty", actedOn: "2017-04-20", openedOn: "2017-06-01" },
  keeps: [
    { name: "opened within weeks" },
    {
      name: "done on 2001-04-30, when the law on public security or on taxes changed",
      record: { actedOn: "2001-04-30", openedOn: "2001-04-30" },
    },
    {
      name: "done on 2001-05-01, when the law on public security or on taxes changed",
      record: { actedOn: "2001-05-01", openedOn: "2001-05-01" },
    },
    {
      name: "done on 2006-02-28, when the law on public security or on taxes changed",
      record: { actedOn: "2006-02-28", openedOn: "2006-02-28" },
    },
    {
      name: "done on 2006-03-01, when the law on public security or on taxes changed",
      record: { actedOn: "2006-03-01", openedOn: "2006-03-01" },
    },
    { name: "opened on the last day of the two years", record: { openedOn: "2019-04-20" } },
    {
      name: "done on the day of the revision, harmful to health, opened on the last day of the five years",
      record: { actedOn: "2021-07-15", openedOn: "2026-07-15", endangersLifeOrFinance: true },
    },
    {
      name: "looks time-barred: opened after two years, but reported within them (第三十六条)",
      record: { actedOn: "2022-01-10", discoveredOn: "2024-01-10", openedOn: "2024-06-03" },
    },
    {
      name: "looks time-barred: a tax offence has five years",
      record: { specialLaw: "tax", actedOn: "2019-04-20", openedOn: "2024-04-20" },
    },
    {
      name: "an offence against public security on the last day before the revision of 2025",
      record: { specialLaw: "public-security", actedOn: "2025-12-31", openedOn: "2026-06-30" },
    },
    {
      name: "one on the first day of that revision",
      record: { specialLaw: "public-security", actedOn: "2026-01-01", openedOn: "2026-07-01" },
    },
    {
      name: "an offence against public security on the last day of its six months",
      record: { specialLaw: "public-security", actedOn: "2026-01-10", openedOn: "2026-07-10" },
    },
    { name: "done on the first day of the law", record: { actedOn: "1996-10-01", openedOn: "1996-12-02" } },
  ],
  breaks: [
    {
      name: "discovered a day too late",
      record: { discoveredOn: "2019-04-21", openedOn: "2019-04-21" },
      severity: "error",
      field: "openedOn",
    },
    {
      name: "done on the day before the revision: the longer time is not for it",
      record: {
        actedOn: "2021-07-14",
        discoveredOn: "2023-07-15",
        openedOn: "2023-07-15",
        endangersLifeOrFinance: true,
      },
    },
    {
      name: "done on the day of the revision, discovered after two years, without such harm",
      record: {
        actedOn: "2021-07-15",
        discoveredOn: "2023-07-16",
        openedOn: "2023-07-20",
        endangersLifeOrFinance: false,
      },
      severity: "error",
    },
    {
      name: "discovered after the longest time there is, whatever the harm",
      record: { actedOn: "2021-07-15", discoveredOn: "2026-07-16", openedOn: "2026-07-16" },
      severity: "error",
    },
    {
      name: "an offence against public security discovered after six months",
      record: {
        specialLaw: "public-security",
        actedOn: "2026-01-10",
        discoveredOn: "2026-07-11",
        openedOn: "2026-07-11",
        endangersLifeOrFinance: false,
      },
    },
  ],
  undetermined: [
    {
      name: "opened after two years, and when it was discovered is not recorded",
      record: { actedOn: "2022-01-10", openedOn: "2024-06-01", endangersLifeOrFinance: false },
      missing: ["discoveredOn"],
    },
    {
      name: "discovered between two years and five, and whether it was harmful is not recorded",
      record: { actedOn: "2022-01-10", discoveredOn: "2024-06-01", openedOn: "2024-06-01" },
      missing: ["endangersLifeOrFinance"],
    },
    { name: "the day of the act is not recorded", record: { actedOn: undefined }, missing: ["actedOn"] },
  ],
  notApplicable: [
    { name: "not opened", record: { openedOn: undefined } },
    { name: "under another law, which sets its own time", record: { specialLaw: "other", openedOn: "2030-01-01" } },
    { name: "no penalty", record: { kind: "licence" } },
    { name: "done before there was the law", record: { actedOn: "1996-09-30", openedOn: "1999-01-04" } },
  ],
  boundaries: true,
});
