import { match } from "ts-pattern";
import { label } from "../../codes/label.js";
import type { IndicatorResult, IndicatorValue } from "../../engine/indicator/indicator-result.js";
import type { Measure } from "../../model/plan/measure.js";
import { type Bounds, isComplete } from "../figure.js";
import type { Account } from "../progress.js";
import type { Contribution } from "../roll-up/contribution.js";
import { isPercent } from "../target-on.js";
import { targetShare, type ValueSpan } from "../target-share.js";
import type { Assertion, ContradictionFound } from "./contradiction.js";

/** What a lead claims and shows of a measure, beside the indicators that are about the same. */
export interface IndicatorCase {
  readonly measure: Measure;
  readonly claimed: Account;
  readonly verified: Account;
  readonly indicators: readonly IndicatorResult[];
}

/**
 * Where accepted evidence and an indicator of the same obligation show different figures, and where more is claimed than
 * the indicator shows. A quantity is compared with a ratio, or with a count or sum that has the same target; what is done
 * or not, with a target that is missed. What rounds to the same quantity is the same, and bounds that overlap may be.
 */
export function indicatorContradictions(facts: IndicatorCase): readonly ContradictionFound[] {
  const { by } = facts.measure.completion;
  if (by === "indicator" || by === "standing" || by === "recurring") return [];
  return facts.indicators.flatMap((result) => contradictionsWith(result, facts));
}

function contradictionsWith(
  result: IndicatorResult,
  { measure, claimed, verified }: IndicatorCase,
): readonly ContradictionFound[] {
  const which = result.indicator;
  const proven = comparisonOf(verified, measure, result);
  const stated = comparisonOf(claimed, measure, result);
  const differs = proven !== undefined && differ(proven);
  const isBacked = differs && stated !== undefined && stated.own.low <= proven.own.high;
  const evidence: readonly ContradictionFound[] = differs
    ? [{ kind: "figures-differ", which, claim: assertionOn(verified), fact: factOf(result, proven.shown) }]
    : [];
  const isAbove = stated !== undefined && stated.shown.high < stated.own.low - stated.tolerance && !isBacked;
  return isAbove
    ? [
        ...evidence,
        { kind: "indicator-shows-less", which, claim: assertionOn(claimed), fact: factOf(result, stated.shown) },
      ]
    : evidence;
}

/** Two shares of the same, and by how much they differ at least where they are not the same. */
interface Comparison {
  readonly own: Bounds;
  readonly shown: Bounds;
  readonly tolerance: number;
}

const differ = ({ own, shown, tolerance }: Comparison): boolean =>
  shown.high < own.low - tolerance || own.high < shown.low - tolerance;

function comparisonOf(account: Account, measure: Measure, result: IndicatorResult): Comparison | undefined {
  if (account.kind === "not-judgeable" || account.contributions.length === 0) return undefined;
  const computation = account.contributions.find((one) => one.computation?.kind === "target")?.computation;
  if (computation?.kind === "target" && computation.target.direction === "at-least")
    return quantityComparison(computation, measure, result);
  return isComplete(account) && result.whole.target === "missed"
    ? { own: { low: 1, high: 1 }, shown: shareShown(result), tolerance: 0 }
    : undefined;
}

/** A quantity beside a figure that counts the same. */
function quantityComparison(
  { target, value }: Extract<NonNullable<Contribution["computation"]>, { kind: "target" }>,
  { target: written }: Measure,
  result: IndicatorResult,
): Comparison | undefined {
  const shown = spanOf(result.whole.value);
  if (shown === undefined || target.value <= 0 || written?.growthOver !== undefined) return undefined;
  const tolerance = 0.5 / target.value;
  const own = shareOf(value, target.value);
  if (result.form !== "ratio") {
    const isSame = result.target?.direction === "at-least" && result.target.value === target.value;
    return isSame && result.form !== "duration" ? { own, shown: shareOf(shown, target.value), tolerance } : undefined;
  }
  if (isPercent(written?.unit)) return { own: shareOf(value, 100), shown: shareOf(shown, 1), tolerance: 0.005 };
  if (result.target !== undefined && result.target.direction !== "at-least") return undefined;
  return { own, shown: shareOf(shown, result.target?.value ?? 1), tolerance };
}

const shareOf = ({ low, high = Number.POSITIVE_INFINITY }: ValueSpan, whole: number): Bounds => ({
  low: Math.min(Math.max(low / whole, 0), 1),
  high: Math.min(Math.max(high / whole, 0), 1),
});

/** How far an indicator that missed its target has come; nothing where there is no way to it. */
function shareShown({ target, whole }: IndicatorResult): Bounds {
  const span = spanOf(whole.value);
  if (target === undefined || span === undefined) return { low: 0, high: 0 };
  const { low, high } = targetShare({ direction: target.direction, value: target.value }, span);
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

const spanOf = (value: IndicatorValue): ValueSpan | undefined =>
  match(value)
    .with({ kind: "known" }, ({ value: known }) => ({ low: known, high: known }))
    .with({ kind: "between" }, ({ low, high }) => (high === undefined ? { low } : { low, high }))
    .with({ kind: "not-applicable" }, () => undefined)
    .exhaustive();

const factOf = ({ pack, indicator, title }: IndicatorResult, share: Bounds): Assertion => ({
  title: label(`指标“${title.zh}”`, `indicator “${title.en}”`),
  share,
  records: [{ entity: "indicator", id: `${pack}/${indicator}` }],
});

const assertionOn = (account: Account): Assertion => ({
  title: label(
    account.contributions.map(({ title }) => title.zh).join("；"),
    account.contributions.map(({ title }) => title.en).join("; "),
  ),
  ...(account.kind === "judged" ? { share: { low: account.low, high: account.high } } : {}),
  records: account.contributions.flatMap(({ records }) => records),
});
