import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstSecond, lastSecond } from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, type Period } from "../../src/calendar/period.js";
import { fromEpochDay } from "../../src/calendar/plain-date.js";
import type { ConstraintTemplate } from "../../src/engine/procedure/constraint.js";
import { judgeConstraint } from "../../src/engine/procedure/procedure-judge.js";
import { templateShapes } from "../../src/engine/procedure/procedure-template.js";
import type { PairTemplate, ResolvedConstraint, TraceStep } from "../../src/engine/procedure/procedure-trace.js";
import type { ConstraintVerdict } from "../../src/engine/procedure/procedure-verdict.js";
import { clockOn } from "../../src/expression/clock.js";
import { type OracleCase, type OraclePeriod, type OracleStep, outcomeIn, worldsOf } from "./procedure-oracle.js";

const pairTemplates = Object.keys(templateShapes) as PairTemplate[];
const templates: readonly ConstraintTemplate[] = ["existence", "absence", "init", ...pairTemplates];

/** Judges a case of the oracle; an unknown day is asked for with `NaN`, which no comparison holds for. */
function judge(one: OracleCase): ConstraintVerdict {
  const trace = one.steps.map(
    ({ on, order, actor }, index): TraceStep => ({
      index,
      kind: "step",
      on: on ?? Number.NaN,
      from: firstSecond(on ?? Number.NaN),
      until: lastSecond(on ?? Number.NaN),
      order,
      actor,
    }),
  );
  const law = (period: OraclePeriod | undefined) =>
    period &&
    ((day: number): Period | undefined => {
      if (Number.isNaN(day) && period(-1000) !== period(1000)) return undefined;
      const count = period(day);
      return count === "unknown" ? undefined : days(count);
    });
  const governs = (day: number): boolean | undefined =>
    Number.isNaN(day) && !one.governs(-1000) ? undefined : one.governs(day);
  const first = (step: TraceStep) => one.steps[step.index]!.first;
  const second = (step: TraceStep) => one.steps[step.index]!.second;
  const { template, count, within, notSooner, actors, asOf, closed } = one;
  const constraint = (
    template === "existence" || template === "absence" || template === "init"
      ? { template, step: first, governs, atLeast: count, atMost: count }
      : { template, first, second, governs, within: law(within), notSooner: law(notSooner), actors }
  ) as ResolvedConstraint;
  return judgeConstraint(constraint, trace, {
    clock: clockOn(fromEpochDay(asOf)),
    closed,
    calendar: nationalCalendar,
  });
}

/** The outcomes of all worlds, and how many worlds there are. */
function survey(one: OracleCase): { outcomes: Set<string>; worlds: number } {
  const outcomes = new Set<string>();
  let worlds = 0;
  for (const world of worldsOf(one)) {
    outcomes.add(outcomeIn(world));
    worlds += 1;
  }
  return { outcomes, worlds };
}

const mostly = <Value>(usual: fc.Arbitrary<Value>, weight = 8): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: fc.constant(undefined), weight: 1 });

const knownStep = fc.record({
  first: fc.boolean(),
  second: fc.boolean(),
  on: fc.integer({ min: 0, max: 7 }),
  order: fc.constant(undefined),
  actor: fc.constantFrom("a", "b"),
});
const anyStep: fc.Arbitrary<OracleStep> = fc.record({
  first: mostly(fc.boolean()),
  second: mostly(fc.boolean()),
  on: mostly(fc.integer({ min: 0, max: 7 })),
  order: mostly(fc.integer({ min: 1, max: 3 }), 1),
  actor: mostly(fc.constantFrom("a", "b")),
});

const period = (max: number): fc.Arbitrary<OraclePeriod> =>
  fc.oneof(
    fc.integer({ min: 0, max }).map((count) => () => count),
    fc
      .tuple(fc.integer({ min: 0, max }), fc.constantFrom(0, max, "unknown" as const), fc.integer({ min: 0, max: 7 }))
      .map(
        ([count, before, from]) =>
          (day: number) =>
            day >= from ? count : before,
      ),
  );
const simpleFacts = {
  template: fc.constantFrom(...templates),
  count: fc.integer({ min: 0, max: 2 }),
  actors: fc.constantFrom(undefined, undefined, "same" as const, "different" as const),
  asOf: fc.integer({ min: 4, max: 7 }),
  closed: fc.boolean(),
};
const always = () => true;
const timeless = {
  within: fc.constant(undefined),
  notSooner: fc.constant(undefined),
  governs: fc.constant(always),
};
/** A most or a least distance, or both where they do not contradict each other, which no law does. */
const distance = fc.oneof(
  fc.constant({ within: undefined, notSooner: undefined }),
  period(6).map((within) => ({ within, notSooner: undefined })),
  period(4).map((notSooner) => ({ within: undefined, notSooner })),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([least, more]) => ({ within: () => least + more, notSooner: () => least })),
);
const governs = fc.oneof(
  fc.constant(always),
  fc.integer({ min: 0, max: 7 }).map((from) => (day: number) => day >= from),
);

const isOpen = ({ first, second, on, actor }: OracleStep): number =>
  Number(first === undefined) +
  Number(second === undefined) +
  2 * Number(on === undefined) +
  Number(actor === undefined);
const anyCase: fc.Arbitrary<OracleCase> = fc
  .tuple(
    fc.record({
      ...simpleFacts,
      closed: fc.constantFrom(true, false, undefined),
      steps: fc
        .array(anyStep, { maxLength: 5 })
        .filter((steps) => steps.reduce((sum, step) => sum + isOpen(step), 0) <= 4),
      governs,
    }),
    distance,
  )
  .map(([facts, bounds]) => ({ ...facts, ...bounds }));

const exactly = (steps: fc.Arbitrary<OracleStep[]>): fc.Arbitrary<OracleCase> =>
  fc.record({ ...simpleFacts, ...timeless, steps });
const exactlyInTime = (steps: fc.Arbitrary<OracleStep[]>): fc.Arbitrary<OracleCase> =>
  fc
    .tuple(fc.record({ ...simpleFacts, steps, governs }), distance)
    .filter(([, { within, notSooner }]) => within?.(-1) !== "unknown" && notSooner?.(-1) !== "unknown")
    .map(([facts, bounds]) => ({ ...facts, ...bounds }));

/** The judge has the one outcome of all worlds, and is undetermined where they differ. */
function expectExact(one: OracleCase): void {
  const { outcomes } = survey(one);
  expect(judge(one).outcome).toBe(outcomes.size === 1 ? [...outcomes][0] : "undetermined");
}

describe("against every way in which the unknown may be decided", () => {
  it("what is said outright is so in all of them, and what is so in the only one is said", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const verdict = judge(one);
        const { outcomes, worlds } = survey(one);
        if (verdict.outcome !== "undetermined") expect([...outcomes]).toEqual([verdict.outcome]);
        else {
          expect(worlds).toBeGreaterThan(1);
          expect(verdict.missing.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 800 },
    );
  });

  it("steps of distinct days, all known, with every bound and every law", () => {
    const steps = fc.uniqueArray(knownStep, { maxLength: 6, selector: ({ on }) => on });
    fc.assert(fc.property(exactlyInTime(steps), expectExact), { numRuns: 1000 });
  });

  it("steps of one day in unknown order", () => {
    fc.assert(fc.property(exactlyInTime(fc.array(knownStep, { maxLength: 5 })), expectExact), { numRuns: 600 });
  });

  it("steps of one day of which some have an order", () => {
    const orders = fc.tuple(knownStep, mostly(fc.integer({ min: 1, max: 3 }), 2), fc.integer({ min: 3, max: 4 }));
    const step = orders.map(([facts, order, on]) => ({ ...facts, order, on }));
    const steps = fc.array(step, { maxLength: 5 });
    fc.assert(fc.property(exactlyInTime(steps), expectExact), { numRuns: 600 });
  });

  it("one step without a day", () => {
    const steps = fc
      .tuple(fc.array(knownStep, { maxLength: 4 }), knownStep)
      .map(([dated, step]) => [{ ...step, on: undefined }, ...dated]);
    fc.assert(fc.property(exactly(steps), expectExact), { numRuns: 400 });
  });

  it("two steps without a day", () => {
    const steps = fc
      .tuple(fc.array(knownStep, { maxLength: 2 }), knownStep, knownStep)
      .map(([dated, one, other]) => [{ ...one, on: undefined }, ...dated, { ...other, on: undefined }]);
    fc.assert(fc.property(exactly(steps), expectExact), { numRuns: 80 });
  });

  it("steps of which it is not known whether they are meant", () => {
    const steps = fc.array(
      fc.record({
        first: mostly(fc.boolean(), 3),
        second: mostly(fc.boolean(), 3),
        on: fc.integer({ min: 0, max: 7 }),
        order: fc.constant(undefined),
        actor: fc.constant("a"),
      }),
      { maxLength: 4 },
    );
    fc.assert(fc.property(exactly(steps), expectExact), { numRuns: 800 });
  });
});
