/**
 * Rows of databases, sheets and services become records.
 *
 * @module fazhi/rows
 */

export type { DayReading } from "./cell-day.js";
export { fromRows, type LoadRowsOptions, loadRows } from "./load-rows.js";
export type { ColumnReading, RowReading, RowTable } from "./row-table.js";
