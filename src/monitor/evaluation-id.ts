/**
 * Judgements are numbered, so that sets of them stay small: each evaluator has a rule index, each record of an entity a slot, and a
 * judgement is made at one ruleIndex about one slot.
 */
export interface EvaluationIds {
  readonly ruleIndexes: number;
  of(ruleIndex: number, slot: number): number;
  ruleIndexOf(judgement: number): number;
  slotOf(judgement: number): number;
}

/** Numbers the judgements of so many rules. */
export const evaluationIds = (ruleIndexes: number): EvaluationIds => ({
  ruleIndexes,
  of: (ruleIndex, slot) => slot * ruleIndexes + ruleIndex,
  ruleIndexOf: (judgement) => judgement % ruleIndexes,
  slotOf: (judgement) => Math.floor(judgement / ruleIndexes),
});
