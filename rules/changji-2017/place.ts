import type { Condition, NumberTerm, RecordTerm, Terms } from "fazhi";
import { Unit } from "fazhi/model";

/**
 * How many of something a government has, and the units that belong to it together: what a plan asks of a place is often
 * done by its departments. The governments below it are places of their own.
 */
export const countInPlace = (
  government: RecordTerm<Unit>,
  { referring }: Terms,
  countOf: (unit: RecordTerm<Unit>) => NumberTerm,
): NumberTerm =>
  countOf(government).plus(
    referring(government, Unit, "parent")
      .where((own) => own.kind.differs("government"))
      .sum(countOf),
  );

/** Whether of each of some kinds at least one is counted. */
export const isOneOfEach = <Kind extends string>(
  kinds: readonly Kind[],
  countOf: (kind: Kind) => NumberTerm,
  { all }: Terms,
): Condition => all(...kinds.map((kind) => countOf(kind).atLeast(1)));
