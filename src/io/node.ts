export { type LoadFolderOptions, loadDatasetFolder } from "./node-dataset-folder.js";
