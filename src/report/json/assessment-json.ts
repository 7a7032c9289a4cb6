import type { Assessment } from "../../assessment/assessment.js";
import type { Escalation } from "../../escalation/escalation.js";

/**
 * What {@link renderAssessmentJson} writes. A key that is missing was not there to be told; within one `version`, keys
 * are added but neither removed nor given another meaning.
 */
export interface JsonAssessment {
  readonly format: "fazhi-assessment-report";
  readonly version: 1;
  /** As it is given to `verifyAssessment`. */
  readonly assessment: Assessment;
  readonly escalations: readonly Escalation[];
}

/** An assessment and what the ladders come to as one JSON document, the same bytes for the same input; see {@link JsonAssessment}. */
export function renderAssessmentJson(assessment: Assessment, escalations: readonly Escalation[] = []): string {
  const document: JsonAssessment = { format: "fazhi-assessment-report", version: 1, assessment, escalations };
  return `${JSON.stringify(document, null, 2)}\n`;
}
