/**
 * Ladders of supervision: which steps are due, and whether they were taken.
 *
 * @module fazhi/escalation
 */

// Vocabularies

export { type CallState, callStates } from "../codes/escalation.js";

// Ladders

export { defineLadder } from "../escalation/define-ladder.js";
export { escalate } from "../escalation/escalate.js";
export type { Call, CallFact, Escalation, TakenMeasure, UnitEscalation } from "../escalation/escalation.js";
export type { Ladder, LadderDefinition, LadderStep, SupervisionKind } from "../escalation/ladder.js";
export {
  type LadderCondition,
  onCases,
  onGrade,
  onOverdueMeasure,
  onUnremediedFinding,
} from "../escalation/ladder-condition.js";
export type { SupervisedFacts } from "../escalation/supervised-facts.js";
