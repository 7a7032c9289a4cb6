/**
 * Packs that are written in YAML: read, written, tested and begun.
 *
 * @module fazhi/authoring
 */

export { type AuthoringProblem, renderAuthoringProblem } from "./authoring-problem.js";
export type { LeftOut } from "./left-out.js";
export { packSchema } from "./pack-schema.js";
export { type PackTextOptions, type ReadPackText, readPackText } from "./read-pack-text.js";
export { type ReadRecords, readRecordsText } from "./read-records.js";
export { type PackText, writePackText } from "./write-pack.js";
