import type { Indicator } from "fazhi";
import { courtAppearanceRate, suitLossRate } from "./litigation.js";

/** All indicators, in the same order. */
export const indicators: readonly Indicator[] = [
  // 7 行政诉讼
  courtAppearanceRate,
  suitLossRate,
];
