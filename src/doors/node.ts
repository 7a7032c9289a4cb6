/**
 * What needs files: a folder of records becomes a dataset, a calendar file a list of notices.
 *
 * @module fazhi/node
 */

export { loadCalendarNotices } from "../io/node-calendar-file.js";
export { type LoadFolderOptions, loadDatasetFolder } from "../io/node-dataset-folder.js";
