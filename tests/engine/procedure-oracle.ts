import type { ConstraintTemplate } from "../../src/engine/procedure/constraint.js";

/** A step with all that may be unknown about it; a missing day is `undefined`. */
export interface OracleStep {
  readonly first: boolean | undefined;
  readonly second: boolean | undefined;
  readonly on: number | undefined;
  readonly order: number | undefined;
  readonly actor: string | undefined;
}

/** Days a period lasts by the law of a day; "unknown" where no value is in force. */
export type OraclePeriod = (day: number) => number | "unknown";

export interface OracleCase {
  readonly template: ConstraintTemplate;
  readonly steps: readonly OracleStep[];
  readonly count: number;
  readonly within: OraclePeriod | undefined;
  readonly notSooner: OraclePeriod | undefined;
  readonly actors: "same" | "different" | undefined;
  readonly governs: (day: number) => boolean;
  readonly asOf: number;
  readonly closed: boolean | undefined;
}

interface WorldStep {
  readonly first: boolean;
  readonly second: boolean;
  readonly day: number;
  readonly order: number | undefined;
  readonly actor: string;
}

type OracleOutcome = "pass" | "fail" | "pending" | "not-applicable";

/** One way things may be: the steps that have happened, in their order, and all else decided. */
interface World extends Omit<OracleCase, "steps" | "closed"> {
  readonly steps: readonly WorldStep[];
  readonly closed: boolean;
  readonly within: ((day: number) => number) | undefined;
  readonly notSooner: ((day: number) => number) | undefined;
}

/** The first day on which an undated step may have been taken; far enough before all others. */
const firstDay = -8;

const whichever = (value: boolean | undefined): readonly boolean[] => (value === undefined ? [true, false] : [value]);

/** Every way one step may be; `undefined` when it has not happened. */
function* waysOf(step: OracleStep, asOf: number): Generator<WorldStep | undefined> {
  if (step.on !== undefined && step.on > asOf) return yield undefined;
  if (step.on === undefined) yield undefined;
  const days = step.on === undefined ? Array.from({ length: asOf - firstDay + 1 }, (_, i) => firstDay + i) : [step.on];
  for (const day of days)
    for (const first of whichever(step.first))
      for (const second of whichever(step.second))
        for (const actor of step.actor === undefined ? ["a", "b", "nobody else"] : [step.actor])
          yield { first, second, day, order: step.order, actor };
}

function* choices(steps: readonly OracleStep[], asOf: number): Generator<readonly WorldStep[]> {
  const [step, ...others] = steps;
  if (step === undefined) return yield [];
  for (const way of waysOf(step, asOf))
    for (const rest of choices(others, asOf)) yield way === undefined ? rest : [way, ...rest];
}

const mayStandBefore = (one: WorldStep, other: WorldStep): boolean => {
  if (one.day !== other.day) return one.day < other.day;
  return one.order === undefined || other.order === undefined || one.order <= other.order;
};

/** Every order that the days and the order within a day allow. */
function* arrangements(steps: readonly WorldStep[]): Generator<readonly WorldStep[]> {
  if (steps.length === 0) return yield [];
  for (const head of steps) {
    const others = steps.filter((one) => one !== head);
    if (others.every((one) => mayStandBefore(head, one)))
      for (const rest of arrangements(others)) yield [head, ...rest];
  }
}

function* periodsOf(period: OraclePeriod | undefined): Generator<((day: number) => number) | undefined> {
  if (period === undefined) return yield undefined;
  const isEverUnknown = Array.from({ length: 40 }, (_, i) => i - 10).some((day) => period(day) === "unknown");
  for (const guess of isEverUnknown ? [0, 1, 2, 3, 5, 50] : [0])
    yield (day) => {
      const value = period(day);
      return value === "unknown" ? guess : value;
    };
}

/** Every way things may be. */
export function* worldsOf(one: OracleCase): Generator<World> {
  for (const within of periodsOf(one.within))
    for (const notSooner of periodsOf(one.notSooner))
      for (const closed of whichever(one.closed))
        for (const chosen of choices(one.steps, one.asOf))
          for (const steps of arrangements(chosen)) yield { ...one, within, notSooner, closed, steps };
}

/** Whether two steps of a world, given by their places, are as far apart and of the actors demanded by a step's law. */
function fits(world: World, place: number, otherPlace: number): boolean {
  const step = world.steps[place]!;
  const other = world.steps[otherPlace]!;
  const distance = Math.abs(step.day - other.day);
  if (world.within !== undefined && distance > world.within(step.day)) return false;
  if (world.notSooner !== undefined && distance < world.notSooner(step.day)) return false;
  return world.actors === undefined || (step.actor === other.actor) === (world.actors === "same");
}

/** Whether the first step at a place is answered, by the wording of each template. */
function isAnswered(world: World, place: number): boolean {
  const { steps, template } = world;
  const isAnswer = (other: number): boolean => steps[other]?.second === true && fits(world, place, other);
  if (template.startsWith("chain")) return isAnswer(place + 1);
  const places = steps.map((_, index) => index);
  if (template === "responded-existence" || template === "co-existence")
    return places.some((other) => other !== place && isAnswer(other));
  const nextFirst = steps.findIndex((step, other) => other > place && step.first);
  const end = template.startsWith("alternate") && nextFirst !== -1 ? nextFirst : steps.length - 1;
  return places.some((other) => other > place && other <= end && isAnswer(other));
}

/** Whether the second step at a place is prepared, by the wording of each template. */
function isPrepared(world: World, place: number): boolean {
  const { steps, template } = world;
  const prepares = (other: number): boolean => steps[other]?.first === true && fits(world, place, other);
  if (template.startsWith("chain")) return prepares(place - 1);
  const places = steps.map((_, index) => index);
  if (template === "co-existence") return places.some((other) => other !== place && prepares(other));
  const lastSecond = steps.findLastIndex((step, other) => other < place && step.second);
  const start = template.startsWith("alternate") ? lastSecond : 0;
  return places.some((other) => other < place && other >= start && prepares(other));
}

/** What an unmet demand comes to: pending if one more step, whatever it be, could still meet it. */
function unmet(world: World, isMet: (later: World) => boolean): OracleOutcome {
  if (world.closed) return "fail";
  // The next days, and one beyond every period.
  for (const day of [0, 1, 2, 3, 4, 5, 6, 7, 100].map((later) => world.asOf + later))
    for (const actor of ["a", "b", "nobody else"])
      for (const first of [true, false])
        for (const second of [true, false]) {
          const step = { first, second, day, order: undefined, actor };
          if (isMet({ ...world, steps: [...world.steps, step] })) return "pending";
        }
  return "fail";
}

/** What a template comes to in a world. */
export function outcomeIn(world: World): OracleOutcome {
  const { steps, template, governs } = world;
  if (template === "existence") {
    if (steps.filter(({ first }) => first).length >= world.count) return "pass";
    return world.closed ? "fail" : "pending";
  }
  if (template === "absence")
    return steps.filter(({ first, day }) => first && governs(day)).length > world.count ? "fail" : "pass";
  if (template === "init") {
    const [step] = steps;
    if (step === undefined) return world.closed ? "not-applicable" : "pending";
    return !governs(step.day) ? "not-applicable" : step.first ? "pass" : "fail";
  }
  const found = new Set<OracleOutcome>();
  const callsOnFirst = /response|succession|existence/.test(template);
  const callsOnSecond = /precedence|succession|co-existence/.test(template);
  steps.forEach((step, place) => {
    if (!governs(step.day)) return;
    if (template === "not-coexistence" || template === "not-succession") {
      if (!step.first && !step.second) return;
      const isForbidden = steps.some(
        (other, earlier) =>
          earlier < place &&
          fits(world, place, earlier) &&
          ((step.second && other.first) || (template === "not-coexistence" && step.first && other.second)),
      );
      found.add(isForbidden ? "fail" : "pass");
      return;
    }
    if (callsOnFirst && step.first)
      found.add(isAnswered(world, place) ? "pass" : unmet(world, (later) => isAnswered(later, place)));
    if (callsOnSecond && step.second)
      found.add(isPrepared(world, place) ? "pass" : unmet(world, (later) => isPrepared(later, place)));
  });
  for (const outcome of ["fail", "pending", "pass"] as const) if (found.has(outcome)) return outcome;
  return "not-applicable";
}
