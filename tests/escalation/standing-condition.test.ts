import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import type { Run } from "../../src/engine/run/run.js";
import { escalate } from "../../src/escalation/escalate.js";
import { onGrade, onOverdueMeasure, onUnremediedFinding } from "../../src/escalation/ladder-condition.js";
import { deduction, errorOn, gapOf, runWith, schemeOf } from "../assessment/sample-scheme.js";
import { accepted, type Papers, progressOn, ruleOf, runOn } from "../progress/sample-plan.js";
import { callsOn, fiveWorkingDays, ladderOf, overdue, recordsOf, stepOn, unremedied } from "./sample-ladder.js";

const due = (day: string, latest = day) => ({ due: { earliest: plainDate(day), latest: plainDate(latest) } });
const found = (stated: Parameters<typeof errorOn>[1]): Partial<Run> => ({ findings: [errorOn("a", stated)] });

describe("a finding that is not remedied", () => {
  it.each<[string, string, Partial<Run>, unknown]>([
    ["on the tenth day after its last day in time", "2017-09-20", found(due("2017-09-10")), []],
    ["on the eleventh", "2017-09-21", found(due("2017-09-10")), [["due", "2017-09-21"]]],
    ["long after", "2017-12-31", found(due("2017-09-10")), [["due", "2017-09-21"]]],
    [
      "which was done, if late",
      "2017-12-31",
      found({
        ...due("2017-09-10"),
        message: { id: "late", template: label("迟", "Late"), data: { fulfilled: { value: "2017-09-15" } } },
      }),
      [],
    ],
    ["which is only a warning", "2017-12-31", found({ ...due("2017-09-10"), severity: "warning" }), []],
    [
      "of which nothing is known, since the rule threw",
      "2017-12-31",
      found({ ...due("2017-09-10"), crash: "oops" }),
      [],
    ],
    ["before the paper was in force", "2017-12-31", found(due("2016-12-10")), []],
    [
      "for which no unit answers",
      "2017-12-31",
      found({ ...due("2017-09-10"), where: { entity: "training", id: "a" } }),
      [],
    ],
  ])("%s", (_, asOf, run, expected) => {
    expect(callsOn(asOf, unremedied, {}, { run }).map(({ state, heldSince }) => [state, heldSince?.earliest])).toEqual(
      expected,
    );
  });

  it("is counted in working days of the calendar where the period is", () => {
    const condition = onUnremediedFinding({ title: label("逾期", "Late"), beyond: fiveWorkingDays });
    const stateOn = (asOf: string) =>
      callsOn(asOf, condition, {}, { run: found(due("2017-06-05")) }).map(({ state }) => state);
    expect(stateOn("2017-06-12")).toEqual([]);
    expect(stateOn("2017-06-13")).toEqual(["due"]);
  });

  // Five working days from 29 December 2026 end on 3 January 2027 at the earliest, whatever that year's notice.
  it.each([
    ["on the first day on which they may end", "2027-01-03", []],
    ["after it", "2027-01-04", ["undetermined"]],
    ["after the last day on which they may end", "2027-06-01", ["due"]],
  ])("is counted in working days of a year without a notice: %s", (_, asOf, states) => {
    const title = label("逾期", "Late");
    const lasting = defineSource({ id: "lasting", title, inForce: { from: plainDate("2017-01-01") }, verified: true });
    const beyond = defineParameter({
      id: "five-working-days",
      title,
      values: [{ value: workingDays(5), source: lasting.clause("第一条") }],
    });
    const step = stepOn(onUnremediedFinding({ title, beyond }), { source: lasting.clause("第二条") });
    const ladder = ladderOf([step], { sources: [lasting], parameters: [beyond], calendar: nationalCalendar });
    const run = runOn(asOf, found(due("2026-12-29")));
    const { units } = escalate(ladder, { dataset: recordsOf({}), run });
    expect(units.flatMap(({ calls }) => calls.map(({ state }) => state))).toEqual(states);
  });

  it("is undetermined where nobody knows since when, unless earlier runs show it", () => {
    const run = found({ relevantDay: plainDate("2017-03-01") });
    expect(callsOn("2017-09-30", unremedied, {}, { run })).toMatchObject([
      { state: "undetermined", reason: { en: expect.stringContaining("runs as of earlier days") } },
    ]);
    const earlier = (day: string, stated: Partial<Run> = run) => runOn(day, stated);
    expect(callsOn("2017-09-30", unremedied, {}, { run, earlierRuns: [earlier("2017-09-20")] })).toMatchObject([]);
    expect(callsOn("2017-10-01", unremedied, {}, { run, earlierRuns: [earlier("2017-09-20")] })).toMatchObject([
      { state: "due", heldSince: { earliest: "2017-10-01" } },
    ]);
    // Remedied in between: the time begins anew.
    const gone = [earlier("2017-09-01"), earlier("2017-09-22", {}), earlier("2017-09-25")];
    expect(callsOn("2017-10-01", unremedied, {}, { run, earlierRuns: gone })).toEqual([]);
  });

  it("is looked for under the rules and obligations that are named", () => {
    const run = { ...found(due("2017-09-10")), rules: [ruleOf({})] };
    const callsFor = (facts: object) =>
      callsOn(
        "2017-12-31",
        onUnremediedFinding({ ...facts, title: unremedied.title, beyond: { id: "ten-days", values: [] } }),
        {},
        { run },
      );
    expect(callsFor({ rules: ["pack/rule"] })).toHaveLength(1);
    expect(callsFor({ rules: ["other"] })).toHaveLength(0);
    expect(callsFor({ obligations: ["2.1a"] })).toHaveLength(1);
    expect(callsFor({ obligations: ["2.1b"] })).toHaveLength(0);
  });
});

describe("a measure that is overdue", () => {
  const lead = (stated: object = {}): Papers => ({
    measures: [{ leadUnit: "county", dueOn: "2017-09-10", ...stated }],
  });
  const callsFor = (asOf: string, papers: Papers, condition = overdue, measures: readonly object[] = []) =>
    callsOn(asOf, condition, { measures: measures as never }, { progress: progressOn(asOf, papers) });

  it.each<[string, string, Papers, unknown]>([
    ["on the tenth day after its due day", "2017-09-20", lead(), []],
    ["on the eleventh", "2017-09-21", lead(), [["due", "2017-09-21", "measure-1"]]],
    ["which was finished", "2017-12-31", { ...lead(), evidence: [accepted("2017-09-15", { unit: "county" })] }, []],
    ["which was cancelled", "2017-12-31", lead({ cancelledOn: "2017-09-15" }), []],
    ["which has no due day", "2017-12-31", lead({ dueOn: undefined }), []],
    [
      "which another unit leads",
      "2017-12-31",
      { measures: [{ leadUnit: "lead", supportingUnits: ["county"], dueOn: "2017-09-10" }] },
      [],
    ],
    [
      "whose first quarter was missed, counted from that quarter's last day",
      "2017-07-11",
      lead({ completion: { by: "recurring", every: "quarter" }, dueOn: "2017-12-31" }),
      [["due", "2017-07-11", "measure-1"]],
    ],
    [
      "whose first quarter was missed ten days ago",
      "2017-07-10",
      lead({ completion: { by: "recurring", every: "quarter" }, dueOn: "2017-12-31" }),
      [],
    ],
    [
      "which cannot be judged",
      "2017-12-31",
      lead({ completion: { by: "quantity" } }),
      [["undetermined", undefined, "measure-1"]],
    ],
  ])("%s", (_, asOf, papers, expected) => {
    expect(
      callsFor(asOf, papers).map(({ state, heldSince, facts }) => [state, heldSince?.earliest, facts[0]?.id]),
    ).toEqual(expected);
  });

  it("is a supporting unit's too where that is said", () => {
    const reports = [{ unit: "county", reportedOn: "2017-06-01", share: 0.5 }];
    const papers = {
      measures: [{ leadUnit: "lead", supportingUnits: ["county"], dueOn: "2017-09-10", completion: { by: "report" } }],
      reports,
    };
    const condition = onOverdueMeasure({
      title: overdue.title,
      beyond: { id: "ten-days", values: [] },
      roles: ["supporting"],
    });
    expect(callsFor("2017-12-31", papers, condition)).toHaveLength(1);
  });

  it("refuses to do without the progress", () => {
    expect(() => callsOn("2017-12-31", overdue)).toThrow(
      'ladder "sample", step "step": there is no progress to look at',
    );
  });
});

describe("a grade", () => {
  const condition = onGrade({ title: label("考核不合格", "Inadequate"), grades: ["inadequate"] });
  const assessed = (run: Run) =>
    assess(schemeOf([deduction()], { grades: [{ grade: "adequate", atLeast: 5 }, { grade: "inadequate" }] }), run);
  const stateFor = (stated: Partial<Run>) => {
    const run = runWith(stated);
    return callsOn("2017-09-30", condition, {}, { run: stated, assessment: assessed(run) }).map(
      ({ state, heldSince }) => [state, heldSince?.earliest],
    );
  };

  it.each<[string, Partial<Run>, unknown]>([
    ["that is good enough", { findings: [errorOn("a")] }, []],
    ["that is not", { findings: [errorOn("a"), errorOn("b")] }, [["due", "2017-09-30"]]],
    ["that is still open", { findings: [errorOn("a")], gaps: [gapOf("b")] }, [["undetermined", undefined]]],
  ])("%s", (_, stated, expected) => {
    expect(stateFor(stated)).toEqual(expected);
  });

  it("of another day is refused", () => {
    const assessment = assessed(runWith({ asOf: plainDate("2017-09-29") }));
    const facts = { dataset: recordsOf({}), run: runOn("2017-09-30"), assessment };
    expect(() => escalate(ladderOf([stepOn(condition)]), facts)).toThrow("the assessment as of 2017-09-29");
  });
});
