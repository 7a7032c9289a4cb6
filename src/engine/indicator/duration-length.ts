import type { CompilationUnit } from "../run/run-context.js";
import type { ContributionKindOf } from "./contribution-kind.js";
import type { BuiltDuration } from "./duration.js";

/** Reads how long a record took: between two bounds where it is running, where a calendar is uncertain or a day is missing. */
export function lengthReader(duration: BuiltDuration, { compiler, frame }: CompilationUnit): ContributionKindOf {
  const { from, until, hasBegun, hasEnded, length, elapsed } = duration;
  const begun = compiler.statement(hasBegun);
  const ended = compiler.statement(hasEnded);
  const first = compiler.day(from, "earliest");
  const last = compiler.day(until, "earliest");
  const least = compiler.number(length, "earliest");
  const most = compiler.number(length, "latest");
  const soFar = compiler.number(elapsed, "earliest");
  return (record, isInside) => {
    if (begun(record, frame) === false) return undefined;
    const unknown = { as: isInside ? "open" : "maybeOpen", length: { least: 0 } } as const;
    if (Number.isNaN(first(record, frame))) return unknown;
    const isOver = ended(record, frame);
    if (isOver === true) {
      const bounds = { least: Math.max(0, least(record, frame)), most: most(record, frame) };
      // A record that ends before it begins is wrong in one of its days, and nobody knows in which.
      return Number.isNaN(bounds.least) || !(bounds.most >= 0)
        ? unknown
        : { as: isInside ? "counted" : "maybeCounted", length: bounds };
    }
    const isRunning = isOver === false || Number.isNaN(last(record, frame));
    const lasted = Math.max(0, soFar(record, frame));
    return isRunning && !Number.isNaN(lasted)
      ? { as: isInside ? "uncounted" : "maybeUncounted", length: { least: lasted } }
      : unknown;
  };
}
