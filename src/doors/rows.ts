/**
 * Rows of databases, sheets and services become records.
 *
 * @module fazhi/rows
 */

export type { DayReading } from "../io/cell-day.js";
export { fromRows, type LoadRowsOptions, loadRows } from "../io/load-rows.js";
export type { ColumnReading, RowReading, RowTable } from "../io/row-table.js";
