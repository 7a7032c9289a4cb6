import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, type Period, workingDays } from "../../src/calendar/period.js";
import { addDays, type PlainDate, plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";

const title = label("示例程序规定", "Example procedure");
const law = defineSource({ id: "law", title, inForce: { from: plainDate("2015-01-01") }, verified: true });
const source = law.clause("一");

/** Notice, then decision: as far apart as one bound says. */
function packOf(template: "response" | "precedence", bound: "within" | "notSooner", value: Period) {
  const distance = defineParameter({ id: "distance", title, values: [{ value, source }] });
  const facts = { id: "in-order", first: "notice", second: "decision", message: title } as const;
  const constraint = { ...facts, template, [bound]: distance };
  const rule = defineProcedure({
    id: "keep-distance",
    title,
    about: EnforcementCase,
    severity: "error",
    source,
    steps: (act) => act.procedure,
    closed: (act) => act.kind.isPresent(),
    constraints: [constraint as never],
  });
  return definePack({ name: "law", title, version: "1", sources: [law], parameters: [distance], rules: [rule] });
}

interface Step {
  readonly kind: "notice" | "decision";
  readonly on: PlainDate;
}

/** Whether so many days, working ones or all, lie between two steps on the calendar: counted one by one. */
function daysApart(from: PlainDate, until: PlainDate, { unit }: Period): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (unit === "day" || nationalCalendar.isWorkingDay(day) === true) count += 1;
  return count;
}

/** Whether a day comes no later than the last of so many days; a rest day behind the last comes later. */
const isWithin = (from: PlainDate, until: PlainDate, period: Period): boolean =>
  daysApart(from, addDays(until, -1), period) < period.count;

/** Every step against every other. */
function bruteForce(template: string, bound: string, period: Period, steps: readonly Step[]): string {
  const holds = (first: Step, second: Step): boolean =>
    first.on < second.on &&
    (bound === "within"
      ? isWithin(first.on, second.on, period)
      : daysApart(first.on, second.on, period) >= period.count);
  const firsts = steps.filter(({ kind }) => kind === "notice");
  const seconds = steps.filter(({ kind }) => kind === "decision");
  const asking = template === "response" ? firsts : seconds;
  if (asking.length === 0) return "not-applicable";
  const kept =
    template === "response"
      ? firsts.every((first) => seconds.some((second) => holds(first, second)))
      : seconds.every((second) => firsts.some((first) => holds(first, second)));
  return kept ? "pass" : "fail";
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("notice" as const, "decision" as const),
  on: fc.integer({ min: 0, max: 40 }).map((count) => addDays(plainDate("2017-09-11"), count)),
});
const anySteps = fc.uniqueArray(anyStep, { maxLength: 6, selector: ({ on }) => on });
const anyPeriod = fc.oneof(
  fc.integer({ min: 1, max: 15 }).map((count) => workingDays(count)),
  fc.integer({ min: 1, max: 20 }).map((count) => days(count)),
);

describe("time between steps, over the National Day week and its make-up Saturday", () => {
  it.each([
    ["a response within some days", "response", "within"],
    ["a response no sooner than after some days", "response", "notSooner"],
    ["a precedence within some days", "precedence", "within"],
    ["a precedence no sooner than after some days", "precedence", "notSooner"],
  ] as const)("%s is what a brute force finds", (_, template, bound) => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anySteps, { minLength: 10, maxLength: 30 }), (period, procedures) => {
        const dataset = loadDataset({
          unit: [{ id: "bureau", title: "示例局", kind: "department", level: "county" }],
          "enforcement-case": procedures.map((procedure, index) => ({
            id: `c-${index}`,
            unit: "bureau",
            kind: "penalty",
            procedure,
          })),
        });
        const { rules, findings } = evaluate(dataset, packOf(template, bound, period), {
          asOf: plainDate("2017-12-31"),
        });
        const failing = procedures.flatMap((steps, index) =>
          bruteForce(template, bound, period, steps) === "fail" ? [`c-${index}`] : [],
        );
        expect([...new Set(findings.map(({ where }) => where.id))].sort()).toEqual([...failing].sort());
        expect(rules[0]?.counts.undetermined).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
