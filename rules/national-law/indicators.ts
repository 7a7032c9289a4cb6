import type { Indicator } from "fazhi";
import { legalTrainingHeld } from "./legal-training.js";
import { courtAppearanceRate, suitLossRate } from "./litigation.js";
import { listedItemCoverage, randomInspectionShare } from "./market-inspection.js";

/** All indicators, in the same order. */
export const indicators: readonly Indicator[] = [
  // 3 双随机
  listedItemCoverage,
  randomInspectionShare,
  // 7 行政诉讼
  courtAppearanceRate,
  suitLossRate,
  // 12 法律顾问、学法
  legalTrainingHeld,
];
