import type { PlainDate } from "../calendar/plain-date.js";
import type { AnyRecord, Entity } from "../model/record/entity.js";
import type { DayReading } from "./cell-day.js";

/** What a column stands for, and how its cells are read. */
export interface ColumnReading {
  /** The field, such as `receivedOn`; a field of a group is written `applicant.title`. */
  readonly field: string;
  /** What the cells stand for that are not written as the field is, such as `{ 1: "enterprise", "/": null }`. */
  readonly values?: Readonly<Record<string, string | number | boolean | null>>;
  /** How days are read in this column; as in the others when missing. */
  readonly days?: DayReading;
  /** Whether the source has the column although no row may show it, as services leave out what is null. */
  readonly optional?: boolean;
}

/** How rows are read. */
export interface RowReading {
  /**
   * What columns stand for: the name of a field, or how the cells are read beside it. A column that is not named here
   * stands for the field of that name, written in any case and with or without underscores (`received_on`), or for the
   * only field with that Chinese title.
   */
  readonly columns?: Readonly<Record<string, string | ColumnReading>>;
  /** The columns that stand for nothing here; any other that is not known is a problem. */
  readonly ignore?: readonly string[];
  /** How days are read that are not written as such. */
  readonly days?: DayReading;
  /** Says where a row, or a cell in it, is, for problems: rows count from 1. By number and column when missing. */
  readonly placeOf?: (row: number, column: string | undefined) => string;
}

/** Rows as a driver, a sheet or a service gives them: objects whose keys are the names of columns. */
export interface RowTable extends RowReading {
  readonly entity: Entity<string, AnyRecord>;
  readonly rows: Iterable<unknown>;
  /** Whether a field for which there is no column has no value in any record; otherwise nothing is known of it. */
  readonly everyField?: boolean;
  /** The last day up to which the rows are complete; the as-of day when missing. */
  readonly recordedUntil?: PlainDate;
}

/** Where a cell is, when a table does not say it in its own way. */
export const usualPlace = (row: number, column: string | undefined): string =>
  column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
