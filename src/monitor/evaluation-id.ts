/**
 * Judgements are numbered, so that sets of them stay small: each evaluator has a ruleIndex, each record of an entity a slot, and a
 * judgement is made at one ruleIndex about one slot.
 */
export interface EvaluationIds {
  readonly ruleIndexes: number;
  of(ruleIndex: number, slot: number): number;
  ruleIndexOf(judgement: number): number;
  slotOf(judgement: number): number;
}

/** Numbers the judgements of so many ruleIndexes. */
export const evaluationIds = (ruleIndexes: number): EvaluationIds => ({
  ruleIndexes,
  of: (ruleIndex, slot) => slot * ruleIndexes + ruleIndex,
  ruleIndexOf: (judgement) => judgement % ruleIndexes,
  slotOf: (judgement) => Math.floor(judgement / ruleIndexes),
});
