import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OccurrenceState, ProgressStatus } from "../../src/codes/progress.js";
import type { IndicatorValue } from "../../src/engine/indicator/indicator-result.js";
import {
  accepted,
  indicatorFigure,
  indicatorOf,
  measureOn,
  type Papers,
  progressOn,
  runOn,
  type Stated,
} from "./sample-plan.js";

const quarterly: Stated = {
  completion: { by: "recurring", every: "quarter" },
  startsOn: "2017-04-01",
  dueOn: "2017-12-31",
};
const paused = (from: string, until?: string): Stated => ({
  suspensions: [{ from, ...(until && { until }), reason: "待部署" }],
});
const papers = (measure: Stated, rest: Papers = {}): Papers => ({ measures: [{ ...quarterly, ...measure }], ...rest });
const statesOn = (asOf: string, stated: Papers): readonly (readonly [string, OccurrenceState])[] =>
  measureOn(asOf, stated).occurrences?.map(({ period, state }) => [period, state] as const) ?? [];
const reported = (on: string, stated: Stated = {}): Stated => ({ reportedOn: on, done: true, ...stated });

describe("the occurrences of a recurring measure", () => {
  it.each<[string, string, Papers, readonly (readonly [string, OccurrenceState])[]]>([
    [
      "are all those of its window, each due on its period's last day",
      "2017-06-30",
      papers({}),
      [
        ["2017-Q2", "not-yet-due"],
        ["2017-Q3", "not-yet-due"],
        ["2017-Q4", "not-yet-due"],
      ],
    ],
    [
      "are missed the day after",
      "2017-07-01",
      papers({}),
      [
        ["2017-Q2", "missed"],
        ["2017-Q3", "not-yet-due"],
        ["2017-Q4", "not-yet-due"],
      ],
    ],
    [
      "are done in time by evidence that takes effect on the last day",
      "2017-07-10",
      papers({ dueOn: "2017-06-30" }, { evidence: [accepted("2017-06-30")] }),
      [["2017-Q2", "done-in-time"]],
    ],
    [
      "are done late by evidence of the day after that names the period",
      "2017-07-10",
      papers({ dueOn: "2017-06-30" }, { evidence: [accepted("2017-07-01", { period: "2017-Q2" })] }),
      [["2017-Q2", "done-late"]],
    ],
    [
      "are missed when evidence of the day after names no period",
      "2017-07-10",
      papers({ dueOn: "2017-06-30" }, { evidence: [accepted("2017-07-01")] }),
      [["2017-Q2", "missed"]],
    ],
    [
      "are in time on the last day of grace",
      "2017-07-11",
      papers(
        { completion: { by: "recurring", every: "quarter", daysAfter: 10 }, dueOn: "2017-07-10" },
        { evidence: [accepted("2017-07-10", { period: "2017-Q2" })] },
      ),
      [["2017-Q2", "done-in-time"]],
    ],
    [
      "are cut to the measure's own due day",
      "2017-12-01",
      papers({ completion: { by: "recurring", every: "half-year" }, startsOn: "2017-07-01", dueOn: "2017-11-30" }),
      [["2017-H2", "missed"]],
    ],
    [
      "take evidence of the last days of grace for the period in which it lies",
      "2018-01-01",
      papers(
        { completion: { by: "recurring", every: "half-year", daysAfter: 20 }, startsOn: "2017-07-01" },
        { evidence: [accepted("2017-12-31")] },
      ),
      [["2017-H2", "done-in-time"]],
    ],
    [
      "are those that have begun when the measure has no due day",
      "2018-02-01",
      papers(
        { completion: { by: "recurring", every: "year" }, dueOn: undefined },
        { evidence: [accepted("2017-09-01")] },
      ),
      [
        ["2017", "done-in-time"],
        ["2018", "not-yet-due"],
      ],
    ],
    [
      "are not due for a period on every day of which work was halted",
      "2017-10-15",
      papers({ ...paused("2017-07-01", "2017-10-01") }),
      [
        ["2017-Q2", "missed"],
        ["2017-Q3", "suspended"],
        ["2017-Q4", "not-yet-due"],
      ],
    ],
    [
      "are due when work went on for one day of the period",
      "2017-10-15",
      papers({ ...paused("2017-07-01", "2017-09-30") }),
      [
        ["2017-Q2", "missed"],
        ["2017-Q3", "missed"],
        ["2017-Q4", "not-yet-due"],
      ],
    ],
    [
      "follow the due day that is in force",
      "2017-08-01",
      papers({
        startsOn: "2017-07-01",
        dueOn: "2017-12-31",
        dueChanges: [{ previous: "2017-09-30", changedOn: "2017-08-02", reason: "延期" }],
      }),
      [["2017-Q3", "not-yet-due"]],
    ],
  ])("%s", (_, asOf, stated, states) => {
    expect(statesOn(asOf, stated)).toEqual(states);
  });

  it("are claimed by reports and verified by evidence, apart from each other", () => {
    const stated = papers(
      {},
      {
        reports: [reported("2017-06-20"), reported("2017-10-05", { doneOn: "2017-09-28", period: "2017-Q3" })],
        evidence: [accepted("2017-06-20", { id: "ev-1" })],
      },
    );
    const { claimed, verified, planned, performance, gap, occurrences } = measureOn("2017-10-10", stated);
    expect([claimed, verified, planned, performance]).toMatchObject([
      { low: 1 },
      { low: 0.5 },
      { low: 1 },
      { low: 0.5 },
    ]);
    expect(gap).toMatchObject({ low: 0.5, missing: [{ title: { en: "no evidence was handed in for 2017-Q3" } }] });
    expect(verified.contributions.map(({ records }) => records)).toEqual([[{ entity: "evidence", id: "ev-1" }], []]);
    expect(occurrences?.map(({ isClaimed }) => isClaimed)).toEqual([true, true, false]);
  });

  it("have no share before the first is due", () => {
    const { claimed, verified, planned } = measureOn("2017-06-29", papers({}, { evidence: [accepted("2017-06-01")] }));
    expect([claimed, verified, planned].map(({ kind }) => kind)).toEqual(Array(3).fill("not-judgeable"));
  });

  it("belong to each unit by itself", () => {
    const stated = papers(
      { supportingUnits: ["partner", "county"] },
      { reports: [reported("2017-06-20", { unit: "partner" })], evidence: [accepted("2017-06-20", { unit: "lead" })] },
    );
    const { units } = measureOn("2017-07-01", stated);
    expect(units.map(({ unit, overdue, occurrences }) => [unit, overdue.toFinish, occurrences?.[0]?.state])).toEqual([
      ["lead", false, "done-in-time"],
      // Where the lead has shown the period, a supporting unit owes nothing more for it.
      ["partner", false, "missed"],
      ["county", false, "missed"],
    ]);
  });

  it("tell of evidence that is about none of them", () => {
    const stated = papers(
      {},
      {
        reports: [reported("2017-06-20")],
        evidence: [accepted("2017-06-20", { period: "2017-2季度", title: "通报" })],
      },
    );
    expect(measureOn("2017-07-01", stated).gap.missing[0]?.title.en).toBe(
      "evidence “通报” does not say what it proves",
    );
  });

  it("owe a further report until the last is done", () => {
    const stated = papers({}, { reports: [reported("2017-06-20")] });
    const options = { reportWithin: { count: 30, unit: "day", rollOver: false } } as const;
    const isLate = (asOf: string) => progressOn(asOf, stated, options).measures[0]?.units[0]?.overdue.toReport;
    expect([isLate("2017-07-20"), isLate("2017-07-21")]).toEqual([false, true]);
  });
});

describe("where a recurring measure stands", () => {
  const q2 = accepted("2017-06-20");
  const q3 = accepted("2017-09-20");
  const q4 = accepted("2017-12-20");
  it.each<[ProgressStatus, string, string, Papers]>([
    ["not-started", "before its first day", "2017-03-31", papers({})],
    ["not-started", "when nobody has reported and nothing is past due", "2017-06-30", papers({})],
    ["overdue", "the day after, when nobody has reported", "2017-07-01", papers({})],
    ["on-track", "when what was due is done", "2017-07-01", papers({}, { evidence: [q2] })],
    ["on-track", "the day before the next is due", "2017-09-29", papers({}, { evidence: [q2] })],
    ["at-risk", "on the due day of one that is not done", "2017-09-30", papers({}, { evidence: [q2] })],
    ["overdue", "the day after", "2017-10-01", papers({}, { evidence: [q2] })],
    ["overdue", "when a later one was done", "2017-10-01", papers({}, { evidence: [q3] })],
    [
      "on-track",
      "when one was done late and more are to come",
      "2017-10-01",
      papers({}, { evidence: [accepted("2017-07-05", { period: "2017-Q2" }), q3] }),
    ],
    ["done-in-time", "when the last is done, before its due day", "2017-12-20", papers({}, { evidence: [q2, q3, q4] })],
    ["on-track", "the day before that", "2017-12-19", papers({}, { evidence: [q2, q3, q4] })],
    [
      "done-late",
      "when any of them was",
      "2017-12-20",
      papers({}, { evidence: [accepted("2017-07-01", { period: "2017-Q2" }), q3, q4] }),
    ],
    [
      "undone-again",
      "when the unit takes one back",
      "2017-07-15",
      papers({}, { evidence: [q2], reports: [{ reportedOn: "2017-07-15", period: "2017-Q2", undone: true }] }),
    ],
    ["suspended", "on the first day of a pause", "2017-07-15", papers(paused("2017-07-15"))],
    ["overdue", "on the day work goes on", "2017-07-20", papers(paused("2017-07-15", "2017-07-20"))],
    ["cancelled", "on the day of its cancellation", "2017-07-15", papers({ cancelledOn: "2017-07-15" })],
  ])("is %s %s", (status, _, asOf, stated) => {
    const { status: found, because } = measureOn(asOf, stated);
    expect([found, because.en]).toEqual([status, expect.not.stringContaining("undefined")]);
  });

  it("counts the days since the first that was missed", () => {
    expect(measureOn("2017-10-05", papers({}, { evidence: [q2] })).overdueDays).toBe(5);
  });
});

describe("an occurrence that an indicator judges", () => {
  const measure: Stated = {
    completion: { by: "recurring", every: "quarter", indicator: "rate" },
    target: { direction: "at-least", value: 2, unit: "次" },
  };
  const run = (groups: Readonly<Record<string, number | IndicatorValue>>, form: "count" | "ratio" = "count") =>
    runOn("2017-10-15", {
      indicators: [
        indicatorOf(5, {
          form,
          groups: { quarter: Object.entries(groups).map(([key, value]) => ({ key, ...indicatorFigure(value) })) },
        }),
      ],
    });
  it.each<[string, ReturnType<typeof run>, readonly OccurrenceState[]]>([
    ["is done when its period reaches the target", run({ "2017-Q2": 2, "2017-Q3": 1 }), ["done-in-time", "missed"]],
    ["is missed when there is no record of its period", run({ "2017-Q2": 2 }), ["done-in-time", "missed"]],
    [
      "is not judgeable when a record without a day may belong to it",
      run({ "": 1, "2017-Q2": 2, "2017-Q3": 1 }),
      ["done-in-time", "not-judgeable"],
    ],
    [
      "is missed when too few records are without a day",
      run({ "": 1, "2017-Q2": 2, "2017-Q3": 0 }),
      ["done-in-time", "missed"],
    ],
    [
      "is not judgeable when there is nothing of which to take a share",
      run({ "2017-Q2": 2 }, "ratio"),
      ["done-in-time", "not-judgeable"],
    ],
    ["is not judgeable when no indicator has the name", runOn("2017-10-15"), ["not-judgeable", "not-judgeable"]],
  ])("%s", (_, judged, states) => {
    const { occurrences } = measureOn("2017-10-15", papers(measure), {}, judged);
    expect(occurrences?.slice(0, 2).map(({ state }) => state)).toEqual(states);
  });

  it("is not judgeable of a supporting unit, for which it is not grouped", () => {
    const { units } = measureOn("2017-10-15", papers({ ...measure, supportingUnits: ["county"] }), {}, run({}));
    expect(units[1]?.occurrences?.[0]?.state).toBe("not-judgeable");
  });
});

describe("one more occurrence that is done", () => {
  const months = ["2017-04", "2017-05", "2017-06", "2017-07", "2017-08"];
  const day = fc.constantFrom("2017-04-30", "2017-06-29", "2017-06-30", "2017-07-01", "2017-09-01");

  it("never lowers what is verified, and makes all of it when none is left", () => {
    fc.assert(
      fc.property(fc.subarray(months), fc.constantFrom(...months), day, (done, next, asOf) => {
        const sharesOf = [done, [...new Set([...done, next])]].map((proven) => {
          const evidence = proven.map((period) => accepted("2017-04-15", { period }));
          const stated = papers({ completion: { by: "recurring", every: "month" }, dueOn: "2017-08-31" }, { evidence });
          const { verified, status } = measureOn(asOf, stated);
          if (proven.length === months.length) expect(status).toBe("done-in-time");
          return verified.kind === "judged" ? verified.low : 0;
        });
        expect(sharesOf[1]).toBeGreaterThanOrEqual(sharesOf[0] as number);
      }),
    );
  });
});

describe("a quantity that each period is to reach", () => {
  const target = { direction: "at-least", value: 50, unit: "次" };
  const quarterly = { startsOn: "2017-01-01", completion: { by: "recurring", every: "quarter" }, target };
  const inQuarter = (on: string, quantity: number) => accepted(on, { quantity });
  it.each<[string, Stated[], string, string]>([
    ["is missed with 12 of 50", [inQuarter("2017-03-30", 12)], "missed", "12"],
    ["is reached by what adds up", [inQuarter("2017-02-28", 20), inQuarter("2017-03-30", 30)], "done-in-time", "50"],
    ["is not reached by what another quarter proves", [inQuarter("2017-04-03", 50)], "missed", "0"],
  ])("%s", (_, evidence, state, shown) => {
    const [first] = measureOn("2017-04-20", { measures: [quarterly], evidence }).occurrences!;
    expect([first?.state, String(first?.amount?.value.low)]).toEqual([state, shown]);
  });

  it("leaves a unit that handed in less late to finish, and not late to report", () => {
    const { units } = measureOn("2017-04-20", { measures: [quarterly], evidence: [inQuarter("2017-03-30", 12)] });
    expect(units[0]?.overdue).toEqual({ toReport: false, toFinish: true });
  });

  it("keeps the target that held on the last day of the period", () => {
    const changed = { ...quarterly, targetChanges: [{ previous: 10, changedOn: "2017-05-01", reason: "调整" }] };
    const evidence = [inQuarter("2017-03-30", 12), inQuarter("2017-06-20", 12)];
    const { occurrences } = measureOn("2017-07-20", { measures: [changed], evidence });
    expect(occurrences?.map(({ state }) => state).slice(0, 2)).toEqual(["done-in-time", "missed"]);
  });
});

describe("a paper that names no period", () => {
  const quarterly = { startsOn: "2017-01-01", completion: { by: "recurring", every: "quarter", daysAfter: 10 } };
  it.each<[string, Stated[], string[]]>([
    [
      "is about the quarter before, within the days of grace",
      [accepted("2017-04-08")],
      ["done-in-time", "not-yet-due"],
    ],
    ["is about its own quarter after them", [accepted("2017-04-11")], ["missed", "done-in-time"]],
    [
      "is about its own quarter where the one before is done",
      [accepted("2017-03-30"), accepted("2017-04-08")],
      ["done-in-time", "done-in-time"],
    ],
    [
      "awaits review for the quarter before",
      [{ effectiveOn: "2017-04-08", submittedOn: "2017-04-08" }],
      ["awaiting-review", "not-yet-due"],
    ],
  ])("%s", (_, evidence, states) => {
    const { occurrences } = measureOn("2017-04-20", { measures: [quarterly], evidence });
    expect(occurrences?.slice(0, 2).map(({ state }) => state)).toEqual(states);
  });
});
