/**
 * Exceptions granted for single records, and what was known before.
 *
 * @module fazhi/waiver
 */

export { applyWaivers } from "../waiver/apply-waivers.js";
export { type Baseline, baselineOf, compareWithBaseline } from "../waiver/baseline.js";
export {
  type BaselineAccount,
  type MarkedFinding,
  type MarkedRun,
  openFindings,
  type WaivedFinding,
  type WaiverAccount,
  waivedFindings,
} from "../waiver/marked-run.js";
export type { Waiver, WaiverBasis } from "../waiver/waiver.js";
export { renderWaiverProblem, WaiverError, type WaiverProblem } from "../waiver/waiver-error.js";
export { type WaiverState, waiverStates } from "../waiver/waiver-state.js";
