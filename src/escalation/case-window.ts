import type { EpochDay } from "../calendar/plain-date.js";

/** A record that counts, or may count. */
export interface DatedCase {
  readonly id: string;
  /** `NaN` when it is not known. */
  readonly day: EpochDay;
}

/** When enough cases lie close enough together. */
export interface Measuring {
  /** The as-of day. */
  readonly today: EpochDay;
  /** How many are enough by the law of a day; `undefined` when nothing is in force on it. */
  enoughOn(day: EpochDay): number | undefined;
  /** Whether a case of the first day still counts on the second. */
  reaches(from: EpochDay, day: EpochDay): boolean;
}

/** Cases that together were enough, and the day from which they were. */
export interface Cluster {
  readonly day: EpochDay;
  readonly cases: readonly DatedCase[];
}

/**
 * The clusters of cases: whenever enough lie in the time up to and including a case's day, it and they are one; while
 * that holds from each case to the next they go on being the same. A case without a day may lie in any time.
 */
export function clustersOf(cases: readonly DatedCase[], { today, enoughOn, reaches }: Measuring): readonly Cluster[] {
  const dated = cases.filter(({ day }) => !Number.isNaN(day)).sort(inOrderOfDay);
  const undated = cases.filter(({ day }) => Number.isNaN(day));
  const clusters: { readonly day: EpochDay; readonly cases: Set<DatedCase> }[] = [];
  let isRunning = false;
  for (const last of dated) {
    const within = dated.filter(({ day }) => day <= last.day && reaches(day, last.day));
    const enough = enoughOn(last.day);
    const holds = enough !== undefined && within.length + undated.length >= enough;
    const running = isRunning ? clusters.at(-1) : undefined;
    if (holds && running === undefined) clusters.push({ day: last.day, cases: new Set([...within, ...undated]) });
    else if (holds) for (const one of within) running?.cases.add(one);
    isRunning = holds;
  }
  const enough = enoughOn(today);
  if (clusters.length === 0 && enough !== undefined && undated.length >= enough)
    return [{ day: today, cases: [...undated].sort(inOrderOfDay) }];
  return clusters.map(({ day, cases: own }) => ({ day, cases: [...own].sort(inOrderOfDay) }));
}

const inOrderOfDay = (one: DatedCase, other: DatedCase): number => {
  if (one.day !== other.day && !Number.isNaN(one.day - other.day)) return one.day - other.day;
  if (Number.isNaN(one.day) !== Number.isNaN(other.day)) return Number.isNaN(one.day) ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};
