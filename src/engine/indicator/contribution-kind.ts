import type { AnyRecord } from "../../model/record/entity.js";
import type { RecordTally } from "./indicator-result.js";

/** What one record adds to every part in which it is counted. */
export interface ContributionKind {
  /** The member of the part in which it is counted. */
  readonly as: keyof RecordTally;
  /** Of a sum: the two amounts that its own lies between. */
  readonly amount?: { readonly least: number; readonly most: number };
  /** Of durations: the fewest and the most units it can take; no most while it is running or a day is missing. */
  readonly length?: { readonly least: number; readonly most?: number };
  /** What was thrown where nothing could be read of the record. */
  readonly crash?: string;
}

/** Reads how a record stands, knowing whether it surely is in the population; nothing when it is not looked at. */
export type ContributionKindOf = (record: AnyRecord, isInside: boolean) => ContributionKind | undefined;
