import type { Label } from "../codes/label.js";
import type { Authority } from "../engine/pack/source.js";
import type { DueSpan } from "../engine/run/finding.js";
import type { Observation } from "../expression/observation.js";
import type { CallFact } from "./escalation.js";

/** What a condition came to for one unit, before it is asked whether anything was done. */
export interface Occasion {
  readonly unit: string;
  readonly isCertain: boolean;
  readonly heldSince?: DueSpan;
  readonly facts: readonly CallFact[];
  /** Facts that say themselves that the step was taken, with the day. */
  readonly answered: readonly Required<CallFact>[];
  /** Of the numbers and periods that bore on it. */
  readonly authority: readonly Authority[];
  readonly missing: readonly Observation[];
  readonly reason?: Label;
}
