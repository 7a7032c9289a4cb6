import type { PlainDate } from "../../calendar/plain-date.js";
import type { OccurrenceState } from "../../codes/progress.js";
import type { Bounds } from "../figure.js";
import type { RecordReference, Target } from "../roll-up/contribution.js";
import type { DuePeriod } from "./due-period.js";

/** What shows one occurrence to be done, or how much of it. */
export interface OccurrenceProof extends Bounds {
  /** The day it was done; missing when it is not, or when records show it without a day of their own. */
  readonly on?: PlainDate;
  /** The day from which it was no longer done, after it had been. */
  readonly lapsedOn?: PlainDate;
  readonly records: readonly RecordReference[];
  /** What was shown of the quantity that the period is to reach. */
  readonly amount?: OccurrenceAmount;
}

/** A quantity that a period is to reach, and what was shown of it; nothing bounds the value above when `high` is missing. */
export interface OccurrenceAmount {
  readonly target: Target;
  readonly value: { readonly low: number; readonly high?: number };
}

/** A period with what is claimed and what is proven of it; a proof is missing where nothing can be known. */
export interface OccurrenceFacts {
  readonly period: DuePeriod;
  readonly claimed: OccurrenceProof;
  readonly proven: OccurrenceProof | undefined;
  /** The ids of all evidence that was handed in for it. */
  readonly evidence: readonly string[];
  /** What would be proven if every paper that awaits review were accepted; missing where none does. */
  readonly underReview?: OccurrenceProof;
}

/** One occurrence of a recurring measure: its period, its own due day, and where it stands. */
export interface Occurrence {
  /** Such as `2017-Q2`. */
  readonly period: string;
  readonly from: PlainDate;
  /** The last day of the period, included. */
  readonly until: PlainDate;
  /** The last day in time. */
  readonly dueOn: PlainDate;
  /** By what is verified of it. */
  readonly state: OccurrenceState;
  readonly isClaimed: boolean;
  /** The day on which it was done, as evidence shows. */
  readonly doneOn?: PlainDate;
  /** The day from which it was no longer done. */
  readonly lapsedOn?: PlainDate;
  readonly records: readonly RecordReference[];
  /** The ids of all evidence that was handed in for it, whatever the reviewer made of it. */
  readonly evidence: readonly string[];
  readonly amount?: OccurrenceAmount;
}
