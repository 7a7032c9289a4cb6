import type { CountedUnit } from "../../calendar/unit/unit-role.js";
import type { Node } from "../../expression/node.js";

/** In what durations are counted, the first day left out. */
export type DurationUnit = CountedUnit;

/** What an indicator of durations asks of a record, once its arrow functions have run. */
export interface BuiltDuration {
  readonly unit: DurationUnit;
  readonly percentiles: readonly number[];
  readonly from: Node;
  readonly until: Node;
  readonly hasBegun: Node;
  readonly hasEnded: Node;
  readonly length: Node;
  /** How long a record has been running by the as-of day. */
  readonly elapsed: Node;
}

/** Builds the trees of a duration from its two days. */
export function builtDuration(
  from: Node,
  until: Node,
  unit: DurationUnit,
  percentiles: readonly number[],
): BuiltDuration {
  const today: Node = { kind: "as-of" };
  return Object.freeze<BuiltDuration>({
    unit,
    percentiles: Object.freeze([...percentiles]),
    from,
    until,
    hasBegun: { kind: "compare", operator: "<=", left: from, right: today },
    hasEnded: { kind: "compare", operator: "<=", left: until, right: today },
    length: { kind: "between", from, to: until, unit },
    elapsed: { kind: "between", from, to: today, unit },
  });
}

/** The trees of a duration. */
export const treesOfDuration = (duration: BuiltDuration | undefined): readonly Node[] =>
  duration === undefined
    ? []
    : [duration.from, duration.until, duration.hasBegun, duration.hasEnded, duration.length, duration.elapsed];
