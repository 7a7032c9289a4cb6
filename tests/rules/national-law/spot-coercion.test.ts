import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { reportSpotCoercionInTime } from "../../../rules/national-law/spot-coercion.js";

const frame = { describe, it };
const taken = { kind: "seizure", from: "2024-05-01", onTheSpot: true, takenAt: "2024-05-01T10:00" } as const;
const holding = (more: { readonly reportedAt?: string; readonly onTheSpot?: boolean }) => ({
  holds: [{ ...taken, ...more }],
});

testRule(frame, nationalLaw, reportSpotCoercionInTime, {
  asOf: "2024-12-31",
  record: { kind: "coercion", openedOn: "2024-05-01", holds: [{ ...taken, reportedAt: "2024-05-02T10:00" }] },
  keeps: [
    { name: "reported in the 24th hour, on a holiday" },
    { name: "reported by a clock that shows UTC", record: holding({ reportedAt: "2024-05-02T02:00Z" }) },
    { name: "reported on the same day, at a time nobody recorded", record: holding({ reportedAt: "2024-05-01" }) },
    { name: "the day on which the time ends is not over", asOf: "2024-05-02", record: holding({}) },
    {
      name: "opened on the day the law came into force",
      record: {
        openedOn: "2012-01-01",
        holds: [{ ...taken, from: "2012-01-01", takenAt: "2012-01-01T10:00", reportedAt: "2012-01-01T12:00" }],
      },
    },
  ],
  breaks: [
    { name: "reported a minute too late", record: holding({ reportedAt: "2024-05-02T10:01" }), severity: "error" },
    { name: "reported two days later", record: holding({ reportedAt: "2024-05-03" }), field: "holds" },
    { name: "not reported", asOf: "2024-05-03", record: holding({}) },
    {
      name: "days alone, two days apart",
      record: { holds: [{ kind: "seizure", from: "2024-05-01", onTheSpot: true, reportedAt: "2024-05-03" }] },
    },
  ],
  undetermined: [
    {
      name: "reported on the next day, at a time nobody recorded",
      record: holding({ reportedAt: "2024-05-02" }),
      missing: [],
    },
  ],
  notApplicable: [
    { name: "approved beforehand", record: holding({ onTheSpot: false, reportedAt: "2024-05-09" }) },
    { name: "nothing says that it was on the spot", record: { holds: [{ kind: "seizure", from: "2024-05-01" }] } },
    { name: "evidence kept in place", record: { holds: [{ ...taken, kind: "evidence-kept" }] } },
    { name: "opened on the day before the law", record: { openedOn: "2011-12-31" } },
  ],
});
