import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { endHoldInTime } from "../../../rules/national-law/hold-periods.js";
import { dealWithKeptEvidenceInTime } from "../../../rules/national-law/holds.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const evidence = { kind: "evidence-kept", from: "2022-03-01" } as const;

testRule(frame, nationalLaw, dealWithKeptEvidenceInTime, {
  asOf: "2022-12-31",
  record: { kind: "penalty", openedOn: "2022-03-01", holds: [{ ...evidence, until: "2022-03-10" }] },
  keeps: [
    { name: "dealt with on the seventh working day" },
    { name: "the time still runs", asOf: "2022-03-10", record: { holds: [evidence] } },
    {
      name: "opened on the first day of the revised law",
      record: { openedOn: "2021-07-15", holds: [{ kind: "evidence-kept", from: "2021-07-15", until: "2021-07-26" }] },
    },
    {
      name: "opened the day before, on the seventh day",
      record: { openedOn: "2021-07-14", holds: [{ kind: "evidence-kept", from: "2021-07-14", until: "2021-07-21" }] },
    },
  ],
  breaks: [
    {
      name: "dealt with on the eighth",
      record: { holds: [{ ...evidence, until: "2022-03-11" }] },
      field: "holds",
      severity: "error",
    },
    { name: "not dealt with", record: { holds: [evidence] } },
    {
      name: "on the eighth day of the old law",
      record: { openedOn: "2021-07-14", holds: [{ kind: "evidence-kept", from: "2021-07-14", until: "2021-07-22" }] },
      severity: "error",
    },
  ],
  undetermined: [{ name: "nothing is known of holds", record: { holds: undefined }, missing: ["holds"] }],
  notApplicable: [
    { name: "nothing was kept", record: { holds: [] } },
    { name: "only a seizure", record: { holds: [{ kind: "seizure", from: "2022-03-01" }] } },
  ],
});

const seizure = { kind: "seizure", from: "2022-03-02" } as const;
const testing = { from: "2022-03-10", until: "2022-03-25", ground: "inspection", notifiedOn: "2022-03-10" } as const;
const extension = { count: 30, unit: "day", approvedOn: "2022-03-30", approverRole: "organ-head" } as const;

testRule(frame, nationalLaw, endHoldInTime, {
  asOf: "2022-12-31",
  record: { kind: "coercion", openedOn: "2022-03-01", suspensions: [], holds: [{ ...seizure, until: "2022-04-01" }] },
  keeps: [
    { name: "lifted on the thirtieth day" },
    { name: "not lifted, on the thirtieth day", asOf: "2022-04-01", record: { holds: [seizure] } },
    {
      name: "lengthened by thirty days, lifted on the last, which is Labour Day and moves on",
      record: { holds: [{ ...seizure, until: "2022-05-05", extensions: [extension] }] },
    },
    { name: "the first day of the law", record: { openedOn: "2012-01-01" } },
    {
      name: "looks too long: fifteen days of testing are not counted (第二十五条第三款)",
      record: { suspensions: [testing], holds: [{ ...seizure, until: "2022-04-16", extensions: [] }] },
    },
    {
      name: "looks too long: the hold names its own time of appraisal, which still lasts",
      record: { holds: [{ ...seizure, extensions: [], suspensions: [{ from: "2022-03-10", ground: "appraisal" }] }] },
    },
    {
      name: "looks too long: another law sets its last day",
      record: { holds: [{ ...seizure, until: "2022-08-30", dueOn: "2022-08-30", extensions: [] }] },
    },
    {
      name: "looks too long: lengthened by twenty working days, which reach no further than thirty days",
      record: {
        holds: [{ ...seizure, until: "2022-04-29", extensions: [{ ...extension, count: 20, unit: "working-day" }] }],
      },
    },
  ],
  breaks: [
    {
      name: "lifted on the thirty-first day",
      record: { holds: [{ ...seizure, until: "2022-04-02", extensions: [] }] },
      severity: "error",
    },
    { name: "not lifted", record: { holds: [{ ...seizure, extensions: [] }] } },
    {
      name: "lifted after any day that the next year's notice can move the last one to",
      asOf: "2027-06-30",
      record: {
        openedOn: "2026-12-01",
        holds: [{ kind: "seizure", from: "2026-12-20", until: "2027-02-05", extensions: [] }],
      },
    },
    {
      name: "lengthened by someone else",
      record: {
        holds: [{ ...seizure, until: "2022-05-01", extensions: [{ ...extension, approverRole: "office-head" }] }],
      },
    },
    {
      name: "lengthened by more than thirty days",
      record: { holds: [{ ...seizure, until: "2022-05-01", extensions: [{ ...extension, count: 31 }] }] },
    },
    {
      name: "lengthened twice",
      record: { holds: [{ ...seizure, until: "2022-05-01", extensions: [extension, extension] }] },
    },
    {
      name: "the day after the time that testing leaves",
      record: { suspensions: [testing], holds: [{ ...seizure, until: "2022-04-19", extensions: [] }] },
    },
    {
      name: "frozen money: no time is taken off for tests (第三十二条)",
      record: {
        suspensions: [testing],
        holds: [{ ...seizure, kind: "freezing", until: "2022-04-16", extensions: [] }],
      },
    },
    {
      name: "time taken off on another ground",
      record: {
        suspensions: [{ ...testing, ground: "hearing" }],
        holds: [{ ...seizure, until: "2022-04-16", extensions: [] }],
      },
    },
    {
      name: "lengthened by ten days, and held for more",
      record: { holds: [{ ...seizure, until: "2022-04-12", extensions: [{ ...extension, count: 10 }] }] },
    },
    {
      name: "held beyond the day that another law sets",
      record: { holds: [{ ...seizure, until: "2022-08-31", dueOn: "2022-08-30", extensions: [] }] },
    },
    {
      name: "lengthened, and held longer",
      record: { holds: [{ ...seizure, until: "2022-05-06", extensions: [extension] }] },
    },
  ],
  undetermined: [
    {
      name: "held longer, and whether that was allowed is not known",
      record: { holds: [{ ...seizure, until: "2022-04-20" }] },
      missing: ["holds", "suspensions"],
    },
    {
      name: "held longer, and whether anything was tested is not known",
      record: { suspensions: undefined, holds: [{ ...seizure, until: "2022-04-20", extensions: [] }] },
      missing: ["holds", "suspensions"],
    },
  ],
  notApplicable: [
    { name: "only evidence was kept", record: { holds: [evidence] } },
    { name: "the day before the law", record: { openedOn: "2011-12-31", holds: [seizure] } },
  ],
  boundaries: true,
});
