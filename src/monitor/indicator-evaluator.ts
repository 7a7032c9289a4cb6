import { indicatorTally } from "../engine/indicator/compute-indicator.js";
import type { Indicator } from "../engine/indicator/indicator.js";
import { type IndicatorContribution, safeContributionReader } from "../engine/indicator/indicator-contribution.js";
import type { IndicatorResult } from "../engine/indicator/indicator-result.js";
import type { RunContext } from "../engine/run/run-context.js";
import type { AnyRecord } from "../model/record/entity.js";

/** One indicator at work on records that change. */
export interface IndicatorEvaluator {
  readonly entity: string;
  /** Reads what the record in a slot adds, anew if it was read before. */
  judge(slot: number, record: AnyRecord): void;
  forget(slot: number): void;
  /** Adds up what the records add. */
  result(): IndicatorResult;
}

/** Opens the evaluator of an indicator. */
export function indicatorEvaluator(indicator: Indicator, context: RunContext): IndicatorEvaluator {
  const contributionOf = safeContributionReader(indicator, context);
  const tally = indicatorTally(indicator, context);
  const contributions = new Map<number, IndicatorContribution>();
  const forget = (slot: number): void => {
    const before = contributions.get(slot);
    if (before === undefined) return;
    tally.remove(before);
    contributions.delete(slot);
  };
  return {
    entity: indicator.about.name,
    judge(slot, record) {
      const now = contributionOf(record);
      forget(slot);
      if (now === undefined) return;
      tally.add(now);
      contributions.set(slot, now);
    },
    forget,
    result: () => tally.result(),
  };
}
