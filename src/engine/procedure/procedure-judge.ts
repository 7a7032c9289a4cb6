import { judgeAbsence, judgeExistence } from "./procedure-count.js";
import { judgeInit } from "./procedure-init.js";
import { judgePair } from "./procedure-pair.js";
import type { ResolvedConstraint, Standpoint, TraceStep } from "./procedure-trace.js";
import type { ConstraintVerdict } from "./procedure-verdict.js";

/**
 * Judges one constraint on the steps of one procedure.
 *
 * - Steps of days after the as-of day are ignored. A step without a day may have happened on any day until
 *   then, or not yet: it neither keeps nor breaks anything by itself.
 * - Steps are ordered by day, within a day by their `order` where both have one that differs; otherwise either
 *   may have come first.
 * - A step that lacks its partner fails when the procedure is closed, when the time is surely over or when
 *   another step has come that keeps a later one from counting; until then it is pending. What is violated stays
 *   violated; what has been kept so far passes, also while the procedure is open.
 * - Not applicable when no step calls for anything; existence and absence always apply.
 * - Of several steps that could be the partner one is enough. Where a pair is forbidden, `within`,
 *   `notSooner` and `actors` say which pairs are meant.
 * - The law of a day is that of the step that calls for a partner or, of a forbidden pair, of the later one.
 *
 * Whatever is unknown is unknown both ways: it passes only if it does whichever way that is decided, and so
 * for every other outcome; where outcomes differ it is undetermined. It may be undetermined although they agree
 * when too many ways would have to be tried, or when a period is counted by the law of an unknown day.
 */
export function judgeConstraint(
  constraint: ResolvedConstraint,
  trace: readonly TraceStep[],
  standpoint: Standpoint,
): ConstraintVerdict {
  switch (constraint.template) {
    case "existence":
      return judgeExistence(constraint, trace, standpoint);
    case "absence":
      return judgeAbsence(constraint, trace, standpoint);
    case "init":
      return judgeInit(constraint, trace, standpoint);
    default:
      return judgePair(constraint, trace, standpoint);
  }
}
