import {
  beijingInstant,
  dayOfSecond,
  firstSecond,
  instantOf,
  lastSecond,
  latestSecond,
  shownInstant,
} from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { epochDay, fromEpochDay, plainDate } from "../../src/calendar/plain-date.js";
import type { WorkingCalendar } from "../../src/calendar/working-calendar.js";
import { judgeConstraint } from "../../src/engine/procedure/procedure-judge.js";
import type {
  PairConstraint,
  ResolvedConstraint,
  StepTest,
  TraceStep,
} from "../../src/engine/procedure/procedure-trace.js";
import type { ConstraintVerdict, TimeSpan } from "../../src/engine/procedure/procedure-verdict.js";
import { clockOn } from "../../src/expression/clock.js";

/** The number of a written day. */
export const dayNumber = (date: string): number => epochDay(plainDate(date));

/**
 * The steps of a procedure as they are told, in the order of the record: the kind, the day (of 2017 when the year is
 * left out) and its time, the order within the day and the actor, of which all but the kind may be missing.
 *
 * @example
 * told("notice 05-03T10:00, hearing 2018-05-10 #1 @bureau")
 */
export const told = (steps: string): TraceStep[] =>
  steps
    .split(", ")
    .filter((step) => step !== "")
    .map((step, index) => {
      const { kind = "", on, time, order, actor } = stepPattern.exec(step)?.groups ?? {};
      if (kind === "") throw new RangeError(`"${step}" is no step`);
      const written = on?.length === 5 ? `2017-${on}` : on;
      const day = written === undefined ? Number.NaN : dayNumber(written);
      const at = time === undefined ? undefined : latestSecond(beijingInstant(`${written}${time}`));
      return {
        index,
        kind,
        on: day,
        from: at ?? firstSecond(day),
        until: at ?? lastSecond(day),
        order: order === undefined ? undefined : Number(order),
        actor,
      };
    });

const stepPattern = /^(?<kind>[a-z?-]+)(?: (?<on>[\d-]+)(?<time>T[\d:]+)?)?(?: #(?<order>\d+))?(?: @(?<actor>\w+))?$/;

/** Steps of a kind; those named with a question mark may or may not be meant. */
export const of =
  (...kinds: readonly string[]): StepTest =>
  ({ kind }) =>
    kind.endsWith("?") ? (kinds.includes(kind.slice(0, -1)) ? undefined : false) : kinds.includes(kind);

/** A pair of steps that are related by a template, under a law that was always in force. */
export const pair = (
  template: PairConstraint["template"],
  first: string,
  second: string,
  facts: Partial<PairConstraint> = {},
): PairConstraint => ({ template, first: of(first), second: of(second), governs: () => true, ...facts });

/** From where a case is judged: closed and on the last day of 2017 unless it says otherwise. */
export interface ToldStandpoint {
  readonly asOf?: string;
  readonly closed?: boolean | undefined;
  readonly calendar?: WorkingCalendar;
}

/** Judges steps as `told` reads them. */
export const judgeTold = (
  constraint: ResolvedConstraint,
  steps: string,
  standpoint: ToldStandpoint = {},
): ConstraintVerdict =>
  judgeConstraint(constraint, told(steps), {
    clock: clockOn(beijingInstant(standpoint.asOf ?? "2017-12-31")),
    closed: "closed" in standpoint ? standpoint.closed : true,
    calendar: standpoint.calendar ?? nationalCalendar,
  });

/** A span as it is written: one day or time, or two with a stroke between. */
export const written = (span: TimeSpan | undefined): string | undefined => {
  if (span === undefined) return undefined;
  const [earliest, latest] = [span.earliest, span.latest].map((second) =>
    span.isTimed ? shownInstant(instantOf(second)) : fromEpochDay(dayOfSecond(second)),
  );
  return earliest === latest ? earliest : `${earliest}/${latest}`;
};
