import type { EpochDay } from "../../calendar/plain-date.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { WorkLimits } from "./work-limits.js";

/** What an evaluation is looking at besides the record; one object is used for all records in turn. */
export interface EvaluationFrame {
  /** The day whose law applies. */
  relevantDay: EpochDay;
  /** The items that quantifiers are at, by slot. */
  readonly items: unknown[];
  /** How many judgements have begun. */
  turn: number;
  /** How many items of lists were looked at so far. */
  spent: number;
  readonly limits: WorkLimits;
}

/** A compiled tree: reads a value off a record. Numbers and days are `NaN` when unknown, anything else `undefined`. */
export type Evaluator<Value> = (record: AnyRecord, frame: EvaluationFrame) => Value;
