import type { Rule } from "fazhi";
import { assessEnergySaving, meetEnergyTarget, monitorAir, reachMonitoredTarget } from "./environment-results.js";
import {
  advanceEnvironmentalWorks,
  fightFourKindsOfPollution,
  finishEnvironmentalWorkInTime,
} from "./environment-works.js";
import { adoptLegislationPlanInTime, askPublicBeforeExamination, involveContactPoints } from "./legislation.js";
import { haveLegislationPlans, startLegislationInEachField } from "./legislation-start.js";
import { answerPublicConcernInTime, publishDataAndInterpretationInTime } from "./openness.js";
import { beOpenOnAllFive, checkPortal, correctPortalShortcomings, guidePublicOpinion } from "./openness-coverage.js";
import { keepEvaluatorIndependent } from "./openness-evaluation.js";
import { explainPolicy } from "./policy-interpretation.js";

/** The rules of the clauses on the environment, on openness and on legislation, in the order of the plan. */
export const environmentAndOpennessRules = [
  // 2.7
  fightFourKindsOfPollution,
  monitorAir,
  reachMonitoredTarget,
  advanceEnvironmentalWorks,
  finishEnvironmentalWorkInTime,
  assessEnergySaving,
  meetEnergyTarget,
  // 2.8
  beOpenOnAllFive,
  checkPortal,
  correctPortalShortcomings,
  keepEvaluatorIndependent,
  publishDataAndInterpretationInTime,
  explainPolicy,
  guidePublicOpinion,
  answerPublicConcernInTime,
  // 2.9
  startLegislationInEachField,
  haveLegislationPlans,
  adoptLegislationPlanInTime,
  askPublicBeforeExamination,
  involveContactPoints,
] as const satisfies readonly Rule[];
