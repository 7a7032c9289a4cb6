import type { PlainDate } from "../calendar/plain-date.js";
import type { CallState } from "../codes/escalation.js";
import type { Label } from "../codes/label.js";
import type { Authority } from "../engine/pack/source.js";
import type { DueSpan } from "../engine/run/finding.js";
import type { Observation } from "../expression/observation.js";
import type { RecordReference } from "../progress/roll-up/contribution.js";
import type { SupervisionKind } from "./ladder.js";

/** Something that makes a step due: a record, a `finding`, a `figure` of the progress or the `assessment`. */
export interface CallFact extends RecordReference {
  /** The day that counts: of a case its own, of a finding or measure the last day in time. */
  readonly on?: PlainDate;
}

/** What was done: a supervision measure, or a record that says so itself. */
export interface TakenMeasure extends RecordReference {
  readonly kind: SupervisionKind;
  readonly on: PlainDate;
}

/** One occasion on which a step is due, was taken, or may be due for all that is known. */
export interface Call {
  readonly step: string;
  readonly title: Label;
  readonly measure: SupervisionKind;
  /** The condition that holds. */
  readonly condition: Label;
  readonly state: CallState;
  /** The place that sets the step, then those of the numbers that bore on it. */
  readonly authority: readonly Authority[];
  /** False when it rests on a clause or number that could not be verified: a matter to look into, not to act on. */
  readonly verified: boolean;
  /** The day from which the condition held; two days where the calendar is not known, none where nothing is certain. */
  readonly heldSince?: DueSpan;
  readonly facts: readonly CallFact[];
  /** What answers it, as far as it was known on the as-of day. */
  readonly taken: readonly TakenMeasure[];
  /** The missing values. */
  readonly missing: readonly Omit<Observation, "seen">[];
  /** Why it is undetermined, where no value is missing. */
  readonly reason?: Label;
}

/** Every call on one unit, in the order of the ladder and then of time. */
export interface UnitEscalation {
  readonly unit: string;
  readonly calls: readonly Call[];
}

/** What a ladder comes to as of a day: plain data, the same whatever the order of the records. */
export interface Escalation {
  readonly format: "fazhi-escalation";
  readonly version: 1;
  readonly asOf: PlainDate;
  readonly ladder: { readonly id: string; readonly title: Label; readonly version: string };
  /** By their ids; only units on which there is a call. */
  readonly units: readonly UnitEscalation[];
  /** Records that count and name no unit. */
  readonly unattributed: readonly RecordReference[];
}
