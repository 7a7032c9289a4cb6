import type { Condition, RecordTerm } from "fazhi";
import { Unit } from "fazhi/model";

// The levels above a township, so that a chain of parents is followed to its end.
const levelsAbove = ["county", "prefecture", "region", "national"] as const;

/** Whether something holds of a unit or of one above it, step by step through its parents. */
export const someFromUnitUp = (
  unit: RecordTerm<Unit>,
  holds: (unit: RecordTerm<Unit>) => Condition,
  above: readonly Unit["level"][] = levelsAbove,
): Condition =>
  above.length === 0
    ? holds(unit)
    : holds(unit).or(unit.parent.isPresent().and(someFromUnitUp(unit.parent.in(Unit), holds, above.slice(1))));
