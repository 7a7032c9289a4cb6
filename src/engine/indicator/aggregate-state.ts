import type { ContributionKind } from "./contribution-kind.js";
import type { IndicatorForm, IndicatorPart, RecordTally } from "./indicator-result.js";
import { runningLengths } from "./running-lengths.js";
import { runningSum } from "./running-sum.js";

/** A part that records are added to and taken from, in any order. */
export interface AggregateState {
  add(standing: ContributionKind): void;
  /** Takes back what was added. */
  remove(standing: ContributionKind): void;
  /** Whether it holds no record at all. */
  isEmpty(): boolean;
  /** What it has come to. */
  part(): IndicatorPart;
}

/** Makes the aggregate state of no records. */
export function aggregateState(form: IndicatorForm): AggregateState {
  const tally: Record<keyof RecordTally, number> = { ...noRecords };
  const more = form === "sum" ? growingAmount() : form === "duration" ? growingDurations() : undefined;
  const crashes = new Map<string, number>();
  const change = (standing: ContributionKind, sign: 1 | -1): void => {
    count(tally, standing.as, sign);
    if (standing.crash !== undefined) crashes.set(standing.crash, (crashes.get(standing.crash) ?? 0) + sign);
    more?.change(standing, sign);
  };
  return {
    add: (standing) => change(standing, 1),
    remove: (standing) => change(standing, -1),
    isEmpty: () => Object.values(tally).every((count) => count === 0),
    part: () => ({ ...tally, ...crashedIn(crashes), ...more?.part() }),
  };
}

function crashedIn(crashes: ReadonlyMap<string, number>): Pick<IndicatorPart, "crashed"> {
  const found = [...crashes].filter(([, records]) => records > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  const records = found.reduce((sum, [, count]) => sum + count, 0);
  return found[0] === undefined ? {} : { crashed: { records, error: found[0][0] } };
}

/** Counts a record; a store under a changing name would be slow. */
function count(tally: Record<keyof RecordTally, number>, as: keyof RecordTally, sign: 1 | -1): void {
  switch (as) {
    case "counted":
      tally.counted += sign;
      break;
    case "uncounted":
      tally.uncounted += sign;
      break;
    case "open":
      tally.open += sign;
      break;
    case "maybeCounted":
      tally.maybeCounted += sign;
      break;
    case "maybeUncounted":
      tally.maybeUncounted += sign;
      break;
    case "maybeOpen":
      tally.maybeOpen += sign;
  }
}

/** What a form keeps beside the tally of records. */
interface Growing {
  change(standing: ContributionKind, sign: 1 | -1): void;
  part(): Omit<IndicatorPart, keyof RecordTally>;
}

function growingAmount(): Growing {
  const least = runningSum();
  const most = runningSum();
  return {
    change({ as, amount }, sign) {
      if (amount === undefined) return;
      // A record that may be outside of the population adds nothing at all if it is.
      least.add(sign * (as === "counted" ? amount.least : Math.min(0, amount.least)));
      most.add(sign * (as === "counted" ? amount.most : Math.max(0, amount.most)));
    },
    part: () => ({ amount: { least: least.text(), most: most.text() } }),
  };
}

function growingDurations(): Growing {
  const lengths = runningLengths();
  const maybeLengths = runningLengths();
  return {
    change({ as, length }, sign) {
      if (length === undefined) return;
      const isSure = as === "counted" || as === "uncounted" || as === "open";
      (isSure ? lengths : maybeLengths).add(length.least, length.most, sign);
    },
    part: () => ({ lengths: lengths.tallies(), maybeLengths: maybeLengths.tallies() }),
  };
}

/** The tally of no records. */
export const noRecords: RecordTally = Object.freeze({
  counted: 0,
  uncounted: 0,
  open: 0,
  maybeCounted: 0,
  maybeUncounted: 0,
  maybeOpen: 0,
});
