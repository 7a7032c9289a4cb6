import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { PendingClock } from "../../src/engine/run/finding.js";
import { type DueOptions, dueItems } from "../../src/progress/due/due-items.js";
import { findingOf, type Papers, planDataset, progressOn, runOn } from "./sample-plan.js";

const day = (due: string) => ({ earliest: plainDate(due), latest: plainDate(due) });

const clockUntil = (due: string | undefined, stated: Partial<PendingClock> = {}): PendingClock => {
  const { pack, rule, title, obligations, where, authority } = findingOf("error");
  return {
    pack,
    rule,
    title,
    obligations,
    where,
    authority,
    ...(due === undefined ? {} : { due: day(due) }),
    ...stated,
  };
};

/** What is due as of 2017-09-20, a Wednesday before the National Day holiday, as `id band days/working days unit`. */
function dueOn(papers: Papers, stated: Parameters<typeof runOn>[1] = {}, options: DueOptions = {}, periods = {}) {
  const asOf = "2017-09-20";
  const run = runOn(asOf, stated);
  return dueItems(planDataset(papers), run, [progressOn(asOf, papers, periods, run)], options).map(
    ({ id, band, daysLeft, workingDaysLeft, unit }) => `${id} ${band} ${daysLeft}/${workingDaysLeft} ${unit}`,
  );
}

const none: Papers = { measures: [{ dueOn: undefined, supportingUnits: ["partner"] }] };
const submitted = { id: "e-1", unit: "partner", effectiveOn: "2017-09-04", submittedOn: "2017-09-04" };

describe("what is due, each case as of Wednesday 20 September 2017", () => {
  const cases: readonly [name: string, expected: readonly string[], ...given: Parameters<typeof dueOn>][] = [
    [
      "a deadline on the day itself",
      ["deadline/pack/rule/t-1 near 0/0 county"],
      none,
      { pending: [clockUntil("2017-09-20")] },
    ],
    [
      "one over the holiday: 20 days, 12 of them worked",
      ["deadline/pack/rule/t-1 later 20/10 county"],
      none,
      { pending: [clockUntil("2017-10-10")] },
    ],
    [
      "one on the last near day",
      ["deadline/pack/rule/t-1 near 10/8 county"],
      none,
      { pending: [clockUntil("2017-09-30")] },
    ],
    [
      "one on the day after the last near day",
      ["deadline/pack/rule/t-1 later 11/8 county"],
      none,
      { pending: [clockUntil("2017-10-01")] },
    ],
    [
      "near as the caller means it",
      ["deadline/pack/rule/t-1 near 11/8 county"],
      none,
      { pending: [clockUntil("2017-10-01")] },
      { nearDays: 11 },
    ],
    [
      "a clock that stands still, on no day",
      ["deadline/pack/rule/t-1 later undefined/undefined county"],
      none,
      { pending: [clockUntil(undefined, { suspendedSince: plainDate("2017-09-01") })] },
    ],
    [
      "a clock that stands still is not within any days",
      [],
      none,
      { pending: [clockUntil(undefined)] },
      { within: 100 },
    ],
    [
      "two constraints of one rule are two things",
      ["deadline/pack/rule/t-1/a near 1/1 county", "deadline/pack/rule/t-1/b near 2/2 county"],
      none,
      { pending: [clockUntil("2017-09-22", { constraint: "b" }), clockUntil("2017-09-21", { constraint: "a" })] },
    ],
    [
      "a time that ran out before the thing was done",
      ["deadline/pack/rule/t-1 overdue -10/-7 county"],
      none,
      {
        findings: [
          findingOf("error", { due: day("2017-09-10"), message: { ...findingOf("error").message, id: "overdue" } }),
        ],
      },
    ],
    [
      "between two possible last days: no more late than is certain",
      ["deadline/pack/rule/t-1 overdue -5/-3 county"],
      none,
      {
        findings: [
          findingOf("error", {
            due: { earliest: plainDate("2017-09-10"), latest: plainDate("2017-09-15") },
            message: { ...findingOf("error").message, id: "overdue" },
          }),
        ],
      },
    ],
    [
      "what was done late is not due",
      [],
      none,
      {
        findings: [
          findingOf("error", { due: day("2017-09-10"), message: { ...findingOf("error").message, id: "late" } }),
        ],
      },
    ],
    [
      "what is waived is not due",
      [],
      none,
      {
        findings: [
          findingOf("error", { due: day("2017-09-10"), message: { ...findingOf("error").message, id: "overdue" } }),
        ],
      },
      { except: new Set([findingOf("error").id]) },
    ],
    [
      "a measure that is on its way",
      ["measure/measure-1 near 10/8 lead"],
      { measures: [{ startsOn: "2017-09-18", dueOn: "2017-09-30", completion: { by: "done" } }] },
    ],
    [
      "a measure whose day has passed",
      ["measure/measure-1 overdue -1/-1 lead"],
      { measures: [{ dueOn: "2017-09-19" }] },
    ],
    ["a measure that is cancelled", [], { measures: [{ cancelledOn: "2017-09-01" }] }],
    [
      "a paper that awaits review, with the period for it",
      ["review/e-1 near 0/0 auditor"],
      { ...none, evidence: [submitted], plans: [{ reviewer: "auditor" }] },
      {},
      {},
      { reviewWithin: { unit: "day", count: 16 } },
    ],
    [
      "a paper whose review is late",
      ["review/e-1 overdue -1/-1 auditor"],
      { ...none, evidence: [submitted], plans: [{ reviewer: "auditor" }] },
      {},
      {},
      { reviewWithin: { unit: "day", count: 15 } },
    ],
    [
      "a paper that awaits review without a period is owed now",
      ["review/e-1 near undefined/undefined auditor"],
      { ...none, evidence: [submitted], plans: [{ reviewer: "auditor" }] },
      {},
      { within: 0 },
    ],
  ];
  it.each(cases)("%s", (_, expected, ...given) => {
    expect(dueOn(...given)).toEqual(expected);
  });

  it("a quarterly measure: the quarter that was missed and the one that runs, not those to come", () => {
    const papers = {
      measures: [
        {
          startsOn: "2017-01-01",
          dueOn: "2017-12-31",
          completion: { by: "recurring", every: "quarter" },
        },
      ],
    };
    expect(dueOn(papers).map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["occurrence/measure-1/2017-Q1", "overdue"],
      ["occurrence/measure-1/2017-Q2", "overdue"],
      ["occurrence/measure-1/2017-Q3", "near"],
    ]);
  });

  it("a unit sees what it owes alone and what it supports until its part is claimed", () => {
    const papers: Papers = {
      measures: [{ supportingUnits: ["partner", "county"] }],
      reports: [{ unit: "county", reportedOn: "2017-09-01", done: true }],
    };
    const of = (unit: string) => dueOn(papers, {}, { unit }).length;
    expect([of("lead"), of("partner"), of("county")]).toEqual([1, 1, 0]);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d days", (within) => {
    expect(() => dueOn(none, {}, { within })).toThrow(/within: expected a whole number of days, 0 or more/);
  });
});
