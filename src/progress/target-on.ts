import type { PlainDate } from "../calendar/plain-date.js";
import type { Measure } from "../model/plan/measure.js";
import { compare } from "./plans/compare.js";
import type { Target } from "./roll-up/contribution.js";

/** A target that was changed, and why. */
export interface TargetChange {
  readonly from: number;
  readonly to: number;
  readonly changedOn: PlainDate;
  readonly reason: string;
}

/** Whether a target is written in per cents: 95 then stands for a share of 0.95. */
export const isPercent = (unit: string | undefined): boolean => unit === "%" || unit === "％" || unit === "百分比";

/**
 * The target of a measure as it stood on a day, in the unit of its quantities: a growth over last year's value becomes
 * the value that is to be reached. Changes made after the day are not yet known.
 */
export function targetOn({ target, targetChanges = [] }: Measure, day: PlainDate): Target | undefined {
  if (target === undefined) return undefined;
  const later = [...targetChanges]
    .sort((one, other) => compare(one.changedOn, other.changedOn))
    .find(({ changedOn }) => changedOn > day);
  const value = later === undefined ? target.value : later.previous;
  const most = later === undefined ? target.most : later.previousMost;
  const { growthOver, unit, direction } = target;
  const absolute = (own: number): number =>
    growthOver === undefined ? own : growthOver * (1 + (isPercent(unit) ? own / 100 : own));
  return { direction, value: absolute(value), ...(most === undefined ? {} : { most: absolute(most) }) };
}

/** A target in per cents as shares, as which a ratio counts. */
export const inShares = ({ direction, value, most }: Target): Target => ({
  direction,
  value: value / 100,
  ...(most === undefined ? {} : { most: most / 100 }),
});

/** The changes of the target that were known on a day, oldest first. */
export function targetChangesBy({ target, targetChanges = [] }: Measure, day: PlainDate): readonly TargetChange[] {
  if (target === undefined) return [];
  const changes = [...targetChanges].sort((one, other) => compare(one.changedOn, other.changedOn));
  return changes.flatMap(({ previous, changedOn, reason }, place) =>
    changedOn > day ? [] : [{ from: previous, to: changes[place + 1]?.previous ?? target.value, changedOn, reason }],
  );
}
