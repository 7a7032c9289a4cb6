export { type AuthoringProblem, renderAuthoringProblem } from "./authoring-problem.js";
