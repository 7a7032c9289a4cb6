import type { RankSpan } from "../../assessment/assessment.js";
import { renderPoints } from "../../assessment/points.js";
import type { Score } from "../../assessment/score-line.js";
import type { GradeSpan } from "../../assessment/unit-account.js";
import { assessmentGrades } from "../../codes/review.js";
import type { Script } from "../reader.js";

/** Points between two bounds, such as `80.00–87.20`. */
export const scoreText = ({ low, high }: Score): string => spanText(renderPoints(low), renderPoints(high));

/** A grade, or the worst and the best that are possible. */
export const gradeText = ({ worst, best }: GradeSpan, { read }: Script): string =>
  spanText(read(assessmentGrades.labels[worst]), read(assessmentGrades.labels[best]));

/** A place, or the best and the worst that are possible. */
export const rankText = ({ best, worst }: RankSpan): string => spanText(String(best), String(worst));

/** A value that an item reads, to four decimals; an end that nothing bounds is left out. */
export function readingText({ low, high }: { readonly low?: number; readonly high?: number }): string {
  const written = (value: number): string => String(Math.round(value * 10_000) / 10_000);
  if (low === undefined) return high === undefined ? "—" : `≤ ${written(high)}`;
  return high === undefined ? `≥ ${written(low)}` : spanText(written(low), written(high));
}

const spanText = (one: string, other: string): string => (one === other ? one : `${one}–${other}`);
