import { label } from "../../codes/label.js";
import { type ProgressFigure, type ProgressStatus, progressFigures, progressStatuses } from "../../codes/progress.js";
import { requireObject } from "../../model/record/require-object.js";
import { type Bounds, type Figure, judged, notJudgeable } from "../figure.js";
import { compare } from "../plans/compare.js";
import type { Figures, RollUp, RollUpPart, WeightedSum } from "../progress.js";

/** One measure, or one unit's part in it, as it enters a roll-up. */
export interface RollUpItem {
  readonly measure: string;
  readonly weight: number;
  readonly status: ProgressStatus;
  readonly figures: Figures;
}

const each = <Code extends string, Value>(codes: readonly Code[], value: (code: Code) => Value) =>
  Object.fromEntries(codes.map((code) => [code, value(code)])) as Record<Code, Value>;

const emptySum: WeightedSum = { weight: 0, low: 0, high: 0, measures: 0 };
const comparedFigures = ["claimed", "verified", "planned"] as const;

/** The part of no measures at all. */
export const emptyPart: RollUpPart = {
  sums: each(progressFigures.codes, () => emptySum),
  compared: each(comparedFigures, () => emptySum),
  counts: each(progressStatuses.codes, () => 0),
};

/** Adds up two parts, which must not share a measure. */
export function addParts(one: RollUpPart, other: RollUpPart): RollUpPart {
  requireObject("one", one, "sums", "compared", "counts");
  requireObject("other", other, "sums", "compared", "counts");
  return {
    sums: each(progressFigures.codes, (figure) => addSums(one.sums[figure], other.sums[figure])),
    compared: each(comparedFigures, (figure) => addSums(one.compared[figure], other.compared[figure])),
    counts: each(progressStatuses.codes, (status) => one.counts[status] + other.counts[status]),
  };
}

const addSums = (one: WeightedSum, other: WeightedSum): WeightedSum => ({
  weight: one.weight + other.weight,
  low: one.low + other.low,
  high: one.high + other.high,
  measures: one.measures + other.measures,
});

type Growing = { -readonly [Member in keyof WeightedSum]: WeightedSum[Member] };

/** The part of some measures. A cancelled one is counted and enters no mean. */
function partOf(items: readonly RollUpItem[]): RollUpPart {
  const sums: Record<ProgressFigure, Growing> = each(progressFigures.codes, () => ({ ...emptySum }));
  const compared = each(comparedFigures, (): Growing => ({ ...emptySum }));
  const counts: Record<ProgressStatus, number> = { ...emptyPart.counts };
  for (const { weight, status, figures } of items) {
    counts[status] += 1;
    for (const name of progressFigures.codes) {
      const figure = figures[name];
      if (status === "cancelled" || figure.kind === "not-judgeable") continue;
      grow(sums[name], figureWeight(name, weight, figures), figure);
    }
    if (status === "cancelled" || comparedFigures.some((name) => figures[name].kind === "not-judgeable")) continue;
    for (const name of comparedFigures) {
      const figure = figures[name];
      if (figure.kind === "judged") grow(compared[name], weight, figure);
    }
  }
  return { sums, compared, counts };
}

function grow(sum: Growing, weight: number, { low, high }: Bounds): void {
  sum.weight += weight;
  sum.low += weight * low;
  sum.high += weight * high;
  sum.measures += 1;
}

/**
 * What a measure weighs in the mean of a figure. Performance is weighed by what was planned, so that the mean is what
 * is verified of all measures over what is planned of all.
 */
export const figureWeight = (name: ProgressFigure, weight: number, { planned }: Figures): number =>
  name === "performance" && planned.kind === "judged" ? weight * planned.low : weight;

/** The mean of each figure over the measures for which it could be judged, with what could not. */
export function rollUp(
  { scope, title, weight = 1 }: { readonly scope: string; readonly title: string; readonly weight?: number },
  items: readonly RollUpItem[],
): RollUp {
  // Added in the order of the ids, so that the last digit does not depend on the order of the records.
  const inOrder = [...items].sort((one, other) => compare(one.measure, other.measure));
  const part = partOf(inOrder);
  const live = items.length - part.counts.cancelled;
  const counted = each(progressFigures.codes, (name) => part.sums[name].measures);
  return {
    scope,
    title,
    weight,
    measures: items.map(({ measure }) => measure),
    ...each(progressFigures.codes, (name) => meanOf(part.sums[name], live)),
    judged: counted,
    notJudgeable: each(progressFigures.codes, (name) => live - counted[name]),
    compared: {
      ...each(comparedFigures, (name) => meanOf(part.compared[name], live)),
      measures: part.compared.verified.measures,
    },
    counts: part.counts,
    part,
  };
}

function meanOf({ weight, low, high, measures }: WeightedSum, live: number): Figure {
  if (live === 0) return notJudgeable(label("没有可计入的措施", "there are no measures that count"));
  if (measures === 0) return notJudgeable(label("各项措施均无法判断", "none of the measures can be judged"));
  if (weight === 0) return notJudgeable(label("权重合计为零", "the weights add up to nothing"));
  return judged(low / weight, high / weight);
}
