/**
 * Incremental evaluation of records that change.
 *
 * @module fazhi/monitor
 */

export type { Changes, Difference, MovedFigure } from "../monitor/difference.js";
export type { DifferenceListener } from "../monitor/listeners.js";
export { type Monitor, type MonitorOptions, openMonitor } from "../monitor/open-monitor.js";
export type { RecordChange } from "../monitor/record-change.js";
