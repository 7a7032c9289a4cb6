import type { Tone } from "../span.js";

/** What the cells of a column hold: a share is a number of which 1 is all, shown as a percentage. */
export type SheetColumnKind = "text" | "day" | "number" | "share";

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  readonly kind: SheetColumnKind;
  /** The widest it is made, in columns of a terminal; what is longer is wrapped. */
  readonly widest?: number;
  /** Texts that are marked wherever they stand in the column. */
  readonly marks?: Readonly<Record<string, Tone>>;
}

/** What stands in a cell; nothing when missing. A day is written as `2017-05-03`. */
export type SheetCell = string | number | undefined;

/** A table for a workbook: the first row names the columns, and every further row has a cell for each of them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}
