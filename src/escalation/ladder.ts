import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Label } from "../codes/label.js";
import type { supervisionKinds } from "../codes/review.js";
import type { CodeOf } from "../codes/vocabulary.js";
import type { Pack, PackChanges } from "../engine/pack/pack.js";
import type { Parameter } from "../engine/pack/parameter.js";
import type { Authority, Interval, Source } from "../engine/pack/source.js";
import type { LadderCondition } from "./ladder-condition.js";

/** What is done to a unit, from the lightest (约谈) to the gravest (追究责任). */
export type SupervisionKind = CodeOf<typeof supervisionKinds>;

/** One step: what is done, on whose authority, and when it is due; any one of its conditions is enough. */
export interface LadderStep {
  readonly id: string;
  readonly title: Label;
  readonly measure: SupervisionKind;
  readonly source: Authority;
  /** The days on which a condition must come to hold; those of the source when missing. */
  readonly inForce?: Interval;
  readonly conditions: readonly [LadderCondition, ...LadderCondition[]];
  /** What the step does not see. */
  readonly notCovered?: Label;
}

/** A ladder as its author writes it; every list is explicit, as in a pack. */
export interface LadderDefinition {
  /** Kebab-case, such as "changji-2017-ladder". */
  readonly id: string;
  readonly title: Label;
  readonly version: string;
  readonly sources: readonly Source[];
  /** The numbers and periods that conditions name. */
  readonly parameters?: readonly Parameter[];
  /** The calendar that periods are counted by; the national one when missing. */
  readonly calendar?: WorkingCalendar;
  /** From the lightest measure to the gravest. */
  readonly steps: readonly LadderStep[];
  /** Ladders whose steps and parameters it takes over. */
  readonly extends?: readonly Ladder[];
  /** The values of parameters that it changes, each with its own source. */
  readonly changes?: Pick<PackChanges, "parameters">;
}

/** A ladder of supervision, checked and frozen. */
export interface Ladder extends Pick<LadderDefinition, "id" | "title" | "version" | "steps"> {
  /** Its sources, parameters and calendar. */
  readonly pack: Pack;
}
