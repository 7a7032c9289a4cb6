import type { IndicatorPart, IndicatorValue, LengthTally } from "./indicator-result.js";

/**
 * The least number of days within which so many per cent of the records are done (the nearest rank, so that it is a
 * length that occurs). Where records still run, or days are missing, the two between which it will turn out to lie.
 */
export function percentileOf({ lengths = [], maybeLengths = [] }: IndicatorPart, percentile: number): IndicatorValue {
  if (lengths.length + maybeLengths.length === 0) return { kind: "not-applicable" };
  const low = lowest(lengths, maybeLengths, percentile);
  const high = highest(lengths, maybeLengths, percentile);
  if (high === undefined) return { kind: "between", low };
  return low === high ? { kind: "known", value: low } : { kind: "between", low, high };
}

/** Every record as short as it can be; of the doubtful ones, only those in the population that shorten it. */
function lowest(sure: readonly LengthTally[], maybe: readonly LengthTally[], percentile: number): number {
  const all = recordsIn(sure);
  const found = first(
    daysIn([...sure, ...maybe], ({ least }) => least),
    (day) => {
      const within = (tallies: readonly LengthTally[]) => recordsIn(tallies, ({ least }) => least <= day);
      const added = within(maybe);
      return within(sure) + added >= rank(percentile, all + added);
    },
  );
  return found ?? 0;
}

/** Every record as long as it can be; of the doubtful ones, only those in the population that lengthen it. */
function highest(sure: readonly LengthTally[], maybe: readonly LengthTally[], percentile: number): number | undefined {
  const all = recordsIn(sure);
  return first(
    daysIn([...sure, ...maybe], ({ most }) => most),
    (day) => {
      const isWithin = ({ most }: LengthTally): boolean => most !== undefined && most <= day;
      const beyond = recordsIn(maybe, (tally) => !isWithin(tally));
      return all + beyond === 0 || recordsIn(sure, isWithin) >= rank(percentile, all + beyond);
    },
  );
}

/** How many records must be done for the percentile to be reached; multiplied first, so that nothing is rounded. */
const rank = (percentile: number, records: number): number => Math.max(1, Math.ceil((percentile * records) / 100));

function recordsIn(tallies: readonly LengthTally[], isMeant: (tally: LengthTally) => boolean = () => true): number {
  let total = 0;
  for (const tally of tallies) if (isMeant(tally)) total += tally.records;
  return total;
}

const daysIn = (
  tallies: readonly LengthTally[],
  dayOf: (tally: LengthTally) => number | undefined,
): readonly number[] => [...new Set(tallies.flatMap((tally) => dayOf(tally) ?? []))].sort((one, other) => one - other);

/** The first number that is enough, where every later one is too. */
function first(numbers: readonly number[], isEnough: (number: number) => boolean): number | undefined {
  let from = 0;
  let until = numbers.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (isEnough(numbers[middle] as number)) until = middle;
    else from = middle + 1;
  }
  return numbers[from];
}
