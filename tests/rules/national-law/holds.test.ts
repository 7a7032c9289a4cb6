import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { dealWithKeptEvidenceInTime, endHoldInTime } from "../../../rules/national-law/holds.js";
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
      name: "on the eighth day of the old law, by a number that is not verified",
      record: { openedOn: "2021-07-14", holds: [{ kind: "evidence-kept", from: "2021-07-14", until: "2021-07-22" }] },
      severity: "warning",
    },
  ],
  undetermined: [{ name: "nothing is known of holds", record: { holds: undefined }, missing: ["holds"] }],
  notApplicable: [
    { name: "nothing was kept", record: { holds: [] } },
    { name: "only a seizure", record: { holds: [{ kind: "seizure", from: "2022-03-01" }] } },
  ],
});

const seizure = { kind: "seizure", from: "2022-03-02" } as const;
const extension = { count: 30, unit: "day", approvedOn: "2022-03-30", approverRole: "organ-head" } as const;

testRule(frame, nationalLaw, endHoldInTime, {
  asOf: "2022-12-31",
  record: { kind: "coercion", openedOn: "2022-03-01", holds: [{ ...seizure, until: "2022-04-01" }] },
  keeps: [
    { name: "lifted on the thirtieth day" },
    { name: "not lifted, on the thirtieth day", asOf: "2022-04-01", record: { holds: [seizure] } },
    {
      name: "lengthened by thirty days, lifted on the last, which is Labour Day and moves on",
      record: { holds: [{ ...seizure, until: "2022-05-05", extensions: [extension] }] },
    },
    { name: "the first day of the law", record: { openedOn: "2012-01-01" } },
  ],
  breaks: [
    {
      name: "lifted on the thirty-first day",
      record: { holds: [{ ...seizure, until: "2022-04-02", extensions: [] }] },
      severity: "error",
    },
    { name: "not lifted", record: { holds: [{ ...seizure, extensions: [] }] } },
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
      name: "lengthened, and held longer",
      record: { holds: [{ ...seizure, until: "2022-05-06", extensions: [extension] }] },
    },
  ],
  undetermined: [
    {
      name: "held longer, and whether that was allowed is not known",
      record: { holds: [{ ...seizure, until: "2022-04-20" }] },
      missing: ["holds[0].extensions"],
    },
  ],
  notApplicable: [
    { name: "only evidence was kept", record: { holds: [evidence] } },
    { name: "the day before the law", record: { openedOn: "2011-12-31", holds: [seizure] } },
  ],
  boundaries: true,
});
