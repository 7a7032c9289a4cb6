import type { EpochSecond } from "../../calendar/instant.js";
import type { Period } from "../../calendar/period.js";
import type { EpochDay } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Clock } from "../../expression/clock.js";
import type { ConstraintTemplate } from "./constraint.js";

/** True, false or unknown. */
export type Truth = boolean | undefined;

/** A step of a procedure as the judge sees it. */
export interface TraceStep {
  /** Its place in the record's list, which says nothing about the order in time. */
  readonly index: number;
  readonly kind: string;
  /** `NaN` when it is recorded without a day. */
  readonly on: EpochDay;
  /** The seconds between which it was done: its own where its time is recorded, otherwise those of its day. */
  readonly from: EpochSecond;
  readonly until: EpochSecond;
  /** Tells the steps of one day apart. */
  readonly order: number | undefined;
  readonly actor: string | undefined;
}

/** Whether a step is done later than the question is asked; of its day alone, on a later day. */
export const isToCome = ({ on, from, until }: TraceStep, clock: Clock): boolean =>
  from === until ? !clock.hasCome(from) : clock.isBefore(on);

/** Whether a step is one that a pattern speaks of. */
export type StepTest = (step: TraceStep) => Truth;

/** A legal period as the law of a day has it; asked with `NaN` for an unknown day, `undefined` when no value is known. */
export type PeriodInForce = (activation: EpochDay) => Period | undefined;

interface Governed {
  /**
   * Whether this version of the rule governs what a step set going on that day; asked with `NaN` for an
   * unknown day. Never asked for existence: what is missing has no day.
   */
  readonly governs: (day: EpochDay) => Truth;
}

/** The step is to occur at least so often, once when missing. */
export interface ExistenceConstraint extends Governed {
  readonly template: "existence";
  readonly step: StepTest;
  readonly atLeast?: number | undefined;
}

/** The step must not occur more often than said, never when missing. */
export interface AbsenceConstraint extends Governed {
  readonly template: "absence";
  readonly step: StepTest;
  readonly atMost?: number | undefined;
}

/** The earliest step of all is to be this one. */
export interface InitConstraint extends Governed {
  readonly template: "init";
  readonly step: StepTest;
}

/** The templates that relate two steps. */
export type PairTemplate = Exclude<ConstraintTemplate, "existence" | "absence" | "init">;

/** Two steps are to stand, or must not stand, in a relation. */
export interface PairConstraint extends Governed {
  readonly template: PairTemplate;
  readonly first: StepTest;
  readonly second: StepTest;
  readonly within?: PeriodInForce | undefined;
  readonly notSooner?: PeriodInForce | undefined;
  readonly onlyAfter?: PeriodInForce | undefined;
  readonly actors?: "same" | "different" | undefined;
}

/** A constraint with its terms compiled and its parameters looked up. */
export type ResolvedConstraint = ExistenceConstraint | AbsenceConstraint | InitConstraint | PairConstraint;

/** From where a procedure is judged. */
export interface Standpoint {
  /** Steps of later days have not been seen yet. */
  readonly clock: Clock;
  /** Whether no more steps will come. */
  readonly closed: Truth;
  readonly calendar: WorkingCalendar;
}
