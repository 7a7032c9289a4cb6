import { match } from "ts-pattern";
import type { CompletionReading } from "../codes/progress.js";
import type { Bounds } from "./figure.js";
import type { Target } from "./roll-up/contribution.js";

/** A value, or the two ends between which it lies; nothing bounds it above when `high` is missing. */
export interface ValueSpan {
  readonly low: number;
  readonly high?: number;
}

/**
 * How far a value has come towards a target. A target to be reached gives a share of the way; a cap is kept (1) or
 * exceeded (0), and an exact value met or not, since being half-way to either means nothing. Beyond the upper end of a
 * range a value is outside it (0).
 */
export function targetShare(
  { direction, value: target, most = Number.POSITIVE_INFINITY }: Target,
  { low, high = Number.POSITIVE_INFINITY }: ValueSpan,
) {
  return match(direction)
    .with(
      "at-least",
      (): Bounds => ({ low: high > most ? 0 : reached(low, target), high: low > most ? 0 : reached(high, target) }),
    )
    .with("at-most", (): Bounds => ({ low: Number(high <= target), high: Number(low <= target) }))
    .with(
      "equal",
      (): Bounds => ({ low: Number(low === target && high === target), high: Number(low <= target && target <= high) }),
    )
    .exhaustive();
}

/** The share of a target that a value reaches. A target of 0 or less has no way to it, only a side. */
const reached = (value: number, target: number): number =>
  target > 0 ? Math.min(Math.max(value / target, 0), 1) : Number(value >= target);

/** How completion reads that is measured against a target; as a share while there is none. */
export const readingOf = (target: Target | undefined): CompletionReading =>
  match(target?.direction)
    .with(undefined, "at-least", () => "share" as const)
    .with("equal", () => "all-or-nothing" as const)
    .with("at-most", () => "kept" as const)
    .exhaustive();
