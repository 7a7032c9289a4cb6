/**
 * What needs files: a folder of records becomes a dataset, a calendar file a list of notices.
 *
 * @module fazhi/node
 */

export { loadCalendarNotices } from "./node-calendar-file.js";
export { type LoadFolderOptions, loadDatasetFolder } from "./node-dataset-folder.js";
