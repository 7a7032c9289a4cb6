import {
  dayOfSecond,
  earliestSecond,
  firstSecond,
  type Instant,
  lastSecond,
  latestSecond,
} from "../../calendar/instant.js";
import { epochDay, type PlainDate } from "../../calendar/plain-date.js";
import type { Clock } from "../../expression/clock.js";
import type { DatedParameter } from "../pack/dated-parameter.js";
import type { AnyStep } from "./constraint.js";
import type { BuiltConstraint, BuiltPattern } from "./procedure.js";
import type { PairConstraint, ResolvedConstraint, StepTest, TraceStep } from "./procedure-trace.js";

/** A step of a record as the judge of procedures sees it. */
export function traceStep({ kind, on, at, order, actor }: AnyStep, index: number): TraceStep {
  if (at !== undefined) {
    const from = earliestSecond(at as Instant);
    return { index, kind, on: dayOfSecond(from), from, until: latestSecond(at as Instant), order, actor };
  }
  const day = on === undefined ? Number.NaN : epochDay(on as PlainDate);
  return { index, kind, on: day, from: firstSecond(day), until: lastSecond(day), order, actor };
}

/** Compiles the patterns of a constraint; its parameters are looked up when it is judged. */
export function resolveConstraint(
  built: BuiltConstraint,
  testOf: (pattern: BuiltPattern) => StepTest,
  governs: ResolvedConstraint["governs"],
  parameters: ReadonlyMap<string, DatedParameter>,
  clock: Clock,
): ResolvedConstraint {
  const { template } = built;
  const numberOf = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : (parameters.get(id)?.valueOn(clock.lawDay) as number | undefined);
  const periodOf = (id: string | undefined): PairConstraint["within"] =>
    id === undefined
      ? undefined
      : (day) => parameters.get(id)?.valueOn(day) as ReturnType<NonNullable<PairConstraint["within"]>>;
  const step = built.step === undefined ? () => false : testOf(built.step);
  switch (template) {
    case "existence":
      return {
        template,
        governs,
        step,
        get atLeast() {
          return numberOf(built.atLeast);
        },
      };
    case "absence":
      return {
        template,
        governs,
        step,
        get atMost() {
          return numberOf(built.atMost);
        },
      };
    case "init":
      return { template, governs, step };
    default:
      return {
        template,
        governs,
        first: testOf(built.first as BuiltPattern),
        second: testOf(built.second as BuiltPattern),
        within: periodOf(built.within),
        notSooner: periodOf(built.notSooner),
        onlyAfter: periodOf(built.onlyAfter),
        actors: built.actors,
      };
  }
}
