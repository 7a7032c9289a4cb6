/**
 * What needs files: a folder of records becomes a dataset.
 *
 * @module fazhi/node
 */

export { type LoadFolderOptions, loadDatasetFolder } from "./node-dataset-folder.js";
