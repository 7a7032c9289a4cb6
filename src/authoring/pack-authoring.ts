/**
 * Packs that are written in YAML: read, written, tested and begun.
 *
 * @module fazhi/authoring
 */

export { type AuthoringProblem, renderAuthoringProblem } from "./authoring-problem.js";
