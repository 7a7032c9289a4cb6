import type { Label } from "../codes/label.js";

/** The two ends of what a share can be; both are the same where it is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A share with its bounds, or the reason why there is none; a figure that cannot be judged is never 0. */
export type Figure =
  | { readonly kind: "judged"; readonly low: number; readonly high: number }
  | { readonly kind: "not-judgeable"; readonly reason: Label };

/** A figure that is known, or known to lie between two bounds. */
export const judged = (low: number, high = low): Figure => ({ kind: "judged", low, high });

/** A figure that cannot be judged, and why. */
export const notJudgeable = (reason: Label): Figure => ({ kind: "not-judgeable", reason });

/** Whether a figure is certain to be all of it. */
export const isComplete = (figure: Figure): boolean => figure.kind === "judged" && figure.low >= 1;

/** A figure alone, without what else is kept beside it. */
export const bareFigure = (figure: Figure): Figure =>
  figure.kind === "judged" ? judged(figure.low, figure.high) : notJudgeable(figure.reason);
