import { label } from "../../codes/label.js";
import { type Bounds, type Figure, judged, notJudgeable } from "../figure.js";

/** The mean of shares by weight; not judgeable when the weights add up to nothing. */
export function weightedMean(parts: readonly (Bounds & { readonly weight: number })[]): Figure {
  let weight = 0;
  let low = 0;
  let high = 0;
  for (const part of parts) {
    weight += part.weight;
    low += part.weight * part.low;
    high += part.weight * part.high;
  }
  if (weight === 0) return notJudgeable(label("权重合计为零", "the weights add up to nothing"));
  return judged(low / weight, high / weight);
}
