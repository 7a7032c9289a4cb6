import type { ParameterValue } from "../../expression/term.js";
import type { DatedValue } from "./parameter.js";
import type { Interval } from "./source.js";

type Value = DatedValue<ParameterValue>;

/**
 * New values of a parameter laid over its present ones: where a new value has an interval it applies there, everywhere
 * else the present value stays. In order of time.
 *
 * @example
 * // 20 since 2008, and 10 from 2026 on
 * overlaidValues([twenty], [ten]).map(({ inForce }) => inForce) // => [{ from: "2008-05-01", until: "2026-01-01" }, { from: "2026-01-01" }]
 */
export function overlaidValues(present: readonly Value[], added: readonly Value[]): readonly Value[] {
  // An interval that is missing or empty is reported when the pack is checked.
  const taken = added.flatMap(({ inForce, source }) => inForce ?? source?.inForce ?? []);
  const staying = present.flatMap((value) => {
    const own = value.inForce ?? value.source.inForce;
    return taken.reduce(without, [own]).map((inForce): Value => ({ ...value, inForce }));
  });
  return [...staying, ...added].sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
}

/** What remains of some intervals without the days of another. */
const without = (intervals: readonly Interval[], taken: Interval): readonly Interval[] =>
  intervals.flatMap(({ from, until }) => {
    const before: Interval = { from, until: earlier(until, taken.from) };
    const after = taken.until === undefined ? [] : [interval(from > taken.until ? from : taken.until, until)];
    return [...(before.until !== undefined && before.until > from ? [before] : []), ...after.filter(holdsAnyDay)];
  });

const interval = (from: Interval["from"], until: Interval["until"]): Interval =>
  until === undefined ? { from } : { from, until };

const holdsAnyDay = ({ from, until }: Interval): boolean => until === undefined || from < until;

const earlier = (one: Interval["until"], other: Interval["from"]): Interval["from"] =>
  one === undefined || one > other ? other : one;

const firstDay = ({ inForce, source }: Value): string => (inForce ?? source?.inForce)?.from ?? "";
