import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { endQuestioningInTime, fileSpotPenaltyInTime } from "../../../rules/national-law/police-hours.js";

const frame = { describe, it };
const from =
  (arrivedAt: string) =>
  (endedAt: string | undefined, more: object = {}) => ({
    questionings: [
      {
        arrivedAt,
        ...(endedAt === undefined ? {} : { endedAt }),
        detentionPossible: false,
        manyOrUnidentified: false,
        ...more,
      },
    ],
  });
const evening = from("2024-05-01T20:00");
const of2026 = from("2026-03-02T08:00");

testRule(frame, nationalLaw, endQuestioningInTime, {
  asOf: "2026-06-30",
  record: { kind: "penalty", specialLaw: "public-security", openedOn: "2024-05-01", ...evening("2024-05-02T04:00") },
  keeps: [
    { name: "ended in the eighth hour, past midnight" },
    { name: "24 hours where detention may follow", record: evening("2024-05-02T20:00", { detentionPossible: true }) },
    {
      name: "since 2026, twelve where many are involved",
      record: { openedOn: "2026-03-02", ...of2026("2026-03-02T20:00", { manyOrUnidentified: true }) },
    },
    { name: "the day on which the time ends is not over", asOf: "2024-05-02", record: evening(undefined) },
  ],
  breaks: [
    { name: "a minute longer", record: evening("2024-05-02T04:01"), field: "questionings", severity: "error" },
    { name: "a minute longer than 24 hours", record: evening("2024-05-02T20:01", { detentionPossible: true }) },
    {
      name: "twelve hours were unknown to the old law",
      record: evening("2024-05-02T08:00", { manyOrUnidentified: true }),
    },
    { name: "has not ended", asOf: "2024-05-03", record: evening(undefined) },
  ],
  undetermined: [
    {
      name: "longer than eight hours, and nobody says whether detention may follow",
      record: evening("2024-05-02T10:00", { detentionPossible: undefined }),
      missing: ["questionings[0].detentionPossible"],
    },
  ],
  notApplicable: [
    { name: "a penalty under the general law", record: { specialLaw: "general" } },
    { name: "nobody was questioned", record: { questionings: undefined } },
  ],
});

testRule(frame, nationalLaw, fileSpotPenaltyInTime, {
  asOf: "2026-06-30",
  record: {
    kind: "penalty",
    specialLaw: "public-security",
    procedureKind: "summary",
    decidedOn: "2024-05-01",
    decidedAt: "2024-05-01T10:00",
    filedWithOrganAt: "2024-05-02T10:00",
  },
  keeps: [
    { name: "filed in the 24th hour, on a holiday" },
    {
      name: "under the law of 2026",
      record: { decidedOn: "2026-03-02", decidedAt: "2026-03-02T10:00", filedWithOrganAt: "2026-03-02T18:00" },
    },
  ],
  breaks: [
    { name: "a minute later", record: { filedWithOrganAt: "2024-05-02T10:01" }, message: "late", severity: "error" },
    { name: "not filed", record: { filedWithOrganAt: undefined }, message: "overdue" },
  ],
  notApplicable: [
    { name: "the time of the decision is not recorded", record: { decidedAt: undefined } },
    { name: "the ordinary procedure", record: { procedureKind: "ordinary" } },
    { name: "another law", record: { specialLaw: "road-traffic" } },
  ],
});
