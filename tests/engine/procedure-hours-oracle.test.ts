import { describe, expect, it } from "vitest";
import { beijingInstant, firstSecond, lastSecond, latestSecond } from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { hours, hoursOfWorkingDays } from "../../src/calendar/period.js";
import { judgeConstraint } from "../../src/engine/procedure/procedure-judge.js";
import type { TraceStep } from "../../src/engine/procedure/procedure-trace.js";
import { clockOn } from "../../src/expression/clock.js";
import { first as firstDay, last as lastDay, numbersFrom, onFoot, written } from "../calendar/hours-on-foot.js";
import { pair, written as spanWritten } from "./procedure-case.js";

/** A step by its kind and the quarter of an hour in which it was done. */
interface TimedStep {
  readonly kind: "call" | "answer";
  readonly quarter: number;
}

const second = (quarter: number): number => latestSecond(beijingInstant(written(quarter)));

const traceOf = (steps: readonly TimedStep[], isVague: (index: number) => boolean): readonly TraceStep[] =>
  steps.map(({ kind, quarter }, index) => {
    const on = Math.floor(quarter / 96);
    const [from, until] = isVague(index) ? [firstSecond(on), lastSecond(on)] : [second(quarter), second(quarter)];
    return { index, kind, on, from, until, order: undefined, actor: undefined };
  });

const gravity = ["not-applicable", "pass", "pending", "fail"];

describe("answered within hours, each call by a later answer", () => {
  it("comes to what a loop over quarters of hours comes to, for 20,000 procedures", () => {
    const next = numbersFrom(20261129);
    const wrong: string[] = [];
    let judged = 0;
    let decided = 0;
    while (judged < 20_000) {
      const begin = (firstDay + next(lastDay - firstDay - 20)) * 96 + next(96);
      const count = next(60);
      const unit = next(2) === 0 ? ("hour" as const) : ("hour-of-working-day" as const);
      const quarters = [...new Set(Array.from({ length: next(6) }, () => begin + next(500)))];
      const steps = quarters.map((quarter): TimedStep => ({ kind: next(2) === 0 ? "call" : "answer", quarter }));
      const asOf = begin + next(700);
      const closed = next(2) === 0;
      const seen = steps.filter(({ quarter }) => quarter <= asOf);
      const dues = new Map<number, number>();
      for (const { kind, quarter } of seen) {
        const due = onFoot(quarter, [{ count, unit }], []);
        if (kind === "call" && due !== undefined) dues.set(quarter, due);
      }
      if (dues.size < seen.filter(({ kind }) => kind === "call").length) continue;
      judged += 1;
      const outcomeOf = ([quarter, due]: readonly [number, number]): string =>
        seen.some((other) => other.kind === "answer" && quarter < other.quarter && other.quarter <= due)
          ? "pass"
          : !closed && asOf <= due
            ? "pending"
            : "fail";
      const found = [...dues].map((one) => ({ due: one[1], outcome: outcomeOf(one) }));
      const gravest = Math.max(0, ...found.map(({ outcome }) => gravity.indexOf(outcome)));
      const outcome = gravity[gravest] as string;
      const concerned = found.filter((one) => one.outcome === outcome).map(({ due }) => written(due));
      const constraint = pair("response", "call", "answer", {
        within: () => (unit === "hour" ? hours(count) : hoursOfWorkingDays(count)),
      });
      const standpoint = { clock: clockOn(beijingInstant(written(asOf))), closed, calendar: nationalCalendar };
      const verdict = judgeConstraint(
        constraint,
        traceOf(steps, () => false),
        standpoint,
      );
      const dueOf = (span: Parameters<typeof spanWritten>[0]) => spanWritten(span)?.replace(" ", "T").concat("+08:00");
      const told =
        verdict.outcome === "fail"
          ? verdict.violations.map(({ due }) => dueOf(due)).sort()
          : verdict.outcome === "pending"
            ? [dueOf(verdict.due)]
            : [];
      const expected =
        outcome === "fail" ? [...concerned].sort() : outcome === "pending" ? [[...concerned].sort()[0]] : [];
      if (verdict.outcome !== outcome || told.join() !== expected.join())
        wrong.push(
          JSON.stringify({
            steps: steps.map(({ kind, quarter }) => `${kind} ${written(quarter)}`),
            count,
            unit,
            asOf: written(asOf),
            closed,
            outcome,
            expected,
            verdict,
          }),
        );
      // Of steps known by their days alone nothing is said that is not so of the times that they had.
      const vague = judgeConstraint(
        constraint,
        traceOf(steps, () => next(2) === 0),
        standpoint,
      );
      const isAmongSeen = steps.every(
        ({ quarter }) => quarter <= asOf || Math.floor(quarter / 96) > Math.floor(asOf / 96),
      );
      if (!isAmongSeen || vague.outcome === "undetermined") continue;
      decided += 1;
      if (vague.outcome !== outcome) wrong.push(JSON.stringify({ vague: vague.outcome, outcome }));
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(decided).toBeGreaterThan(5_000);
  }, 120_000);
});
