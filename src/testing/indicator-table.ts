import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { TargetState } from "../engine/indicator/indicator-result.js";
import type { AnyRecord } from "../model/record/entity.js";
import type { Draft, OtherRecords } from "./draft.js";

/** What an indicator shall come to; what is left out may be anything. */
export interface ExpectedFigure {
  /** How many records are surely counted; of a sum, those whose value is known. */
  readonly counted?: number;
  /** How many records are surely looked at. */
  readonly of?: number;
  /** One number, the two bounds that missing values leave open (a sum may have no upper one), or that there is none. */
  readonly value?: number | { readonly low: number; readonly high?: number } | "not-applicable";
  readonly target?: TargetState;
}

/** What an indicator shall come to as a whole and in its groups. */
export interface ExpectedResult extends ExpectedFigure {
  /** By dimension, then by key: all groups that there shall be, and no other. Records without a key are under "". */
  readonly groups?: Readonly<Record<string, Readonly<Record<string, ExpectedFigure>>>>;
}

/** Some records and what the indicator comes to over them. */
export interface IndicatorCase<Content extends AnyRecord> extends ExpectedResult {
  readonly name: string;
  /** The records of the indicator's entity, each laid on top of the table's `record`. */
  readonly records: readonly Draft<Content>[];
  readonly others?: OtherRecords;
  readonly asOf?: string;
}

/** The cases of an indicator; what a case leaves out is filled in as for a rule. */
export interface IndicatorTable<Content extends AnyRecord> {
  /** The day as of which all cases are computed that name no other. */
  readonly asOf: string;
  /** The calendar of working days; the pack's own when missing. */
  readonly calendar?: WorkingCalendar;
  /** What every record starts from. */
  readonly record?: Draft<Content>;
  /** What surrounds every case; a case's record of the same id is laid on top. */
  readonly others?: OtherRecords;
  readonly cases: readonly IndicatorCase<Content>[];
}
