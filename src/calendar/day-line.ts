/** A run of consecutive days, usually a year, in which some days are uncertain. */
export interface DayStretch {
  readonly length: number;
  /** How many of its working days may turn out to be off, wherever they lie. */
  readonly offAtMost: number;
  /** How many of its possible make-up days may turn out to be worked, wherever they lie. */
  readonly workedAtMost: number;
}

/** What is known of one day: surely at rest, at rest but a possible make-up day, or working. */
export const dayState = Object.freeze({ rest: 0, possiblyWorked: 1, working: 2 });

/** Positions `[from, until)` on a line that do not count. */
export interface LineGap {
  readonly from: number;
  readonly until: number;
}

/**
 * A row of days laid out so that working days are counted and found without walking: prefix sums and
 * their inverse, for the calendar as printed and for its extreme readings. A position is the number of
 * days already passed: position 0 stands before the first day. Counting goes towards higher positions;
 * a second, mirrored line counts backwards. A position off the line gives `NaN`. Of all readings of the uncertain days, `sparse` is the one
 * with the fewest working days soonest, `dense` the one with the most.
 */
export interface DayLine {
  /** Index of the n-th working day after a position, n from 1; `NaN` when it lies off the line. */
  sparseNth(position: number, n: number): number;
  denseNth(position: number, n: number): number;
  /** Fewest and most working days between two positions. */
  sparseCount(from: number, to: number): number;
  denseCount(from: number, to: number): number;
  /** As `sparseNth`, leaving out the days in gaps, which are in order and do not touch. */
  sparseNthAround(position: number, n: number, gaps: readonly LineGap[]): number;
  denseNthAround(position: number, n: number, gaps: readonly LineGap[]): number;
}

/** Days of one kind: how many lie before each position, and the index of each. */
interface Tally {
  readonly before: Int32Array;
  readonly indexes: Int32Array;
}

function tally(length: number, counts: (index: number) => boolean): Tally {
  const before = new Int32Array(length + 1);
  const indexes = new Int32Array(length);
  let total = 0;
  for (let index = 0; index < length; index += 1) {
    if (counts(index)) {
      indexes[total] = index;
      total += 1;
    }
    before[index + 1] = total;
  }
  return { before, indexes: indexes.slice(0, total) };
}

// Off the line there is nothing to read, and `undefined` makes `NaN` of every sum.
const at = (numbers: Int32Array, index: number): number => numbers[index] as number;

/** Lays out days, given their states and the stretches that cover them without a gap. */
export function createDayLine(states: Uint8Array, stretches: readonly DayStretch[]): DayLine {
  const length = states.length;
  const working = tally(length, (index) => states[index] === dayState.working);
  const possible = tally(length, (index) => states[index] !== dayState.rest);
  const stretchEnd = new Int32Array(length);
  const offAtMost = new Int32Array(length);
  const workedAtMost = new Int32Array(length);
  const surelyWorking = new Uint8Array(length);
  const everWorking = new Uint8Array(length);
  let start = 0;
  for (const stretch of stretches) {
    const end = start + stretch.length;
    let off = stretch.offAtMost;
    let worked = stretch.workedAtMost;
    for (let index = start; index < end; index += 1) {
      stretchEnd[index] = end;
      offAtMost[index] = stretch.offAtMost;
      workedAtMost[index] = stretch.workedAtMost;
      if (states[index] === dayState.working) {
        everWorking[index] = 1;
        if (off > 0) off -= 1;
        else surelyWorking[index] = 1;
      } else if (states[index] === dayState.possiblyWorked && worked > 0) {
        worked -= 1;
        everWorking[index] = 1;
      }
    }
    start = end;
  }
  // In every later stretch the extreme reading takes its uncertain days first, whatever the question.
  const sparse = tally(length, (index) => surelyWorking[index] === 1);
  const dense = tally(length, (index) => everWorking[index] === 1);

  const fewestWithin = (from: number, to: number, off: number): number =>
    Math.max(0, at(working.before, to) - at(working.before, from) - off);
  const mostWithin = (from: number, to: number, worked: number): number => {
    const printed = at(working.before, to) - at(working.before, from);
    const all = at(possible.before, to) - at(possible.before, from);
    return Math.min(printed + worked, all);
  };
  const sparseWithin = (position: number, n: number, off: number): number =>
    at(working.indexes, at(working.before, position) + off + n - 1);
  // "printed + worked >= n" and "printed + possible >= n" hold first on these two days; both must.
  const denseWithin = (position: number, n: number, worked: number): number =>
    Math.max(
      n > worked ? at(working.indexes, at(working.before, position) + n - worked - 1) : 0,
      at(possible.indexes, at(possible.before, position) + n - 1),
    );
  const beyond = (days: Tally, position: number, n: number): number =>
    days.indexes[at(days.before, position) + n - 1] ?? Number.NaN;
  const countAfter = (days: Tally, end: number, to: number): number =>
    Math.max(0, at(days.before, to) - at(days.before, end));

  /** Counts run by run; what a run has used of its stretch's doubt is no longer left for the next. */
  const nthAround =
    (
      doubts: Int32Array,
      countWithin: (from: number, to: number, doubt: number) => number,
      findWithin: (position: number, n: number, doubt: number) => number,
    ) =>
    (position: number, n: number, gaps: readonly LineGap[]): number => {
      let left = n;
      let doubt = 0;
      let doubtUntil = Number.NaN;
      for (const run of runsAround(position, length, stretchEnd, gaps)) {
        if (run.stretchEnd !== doubtUntil) {
          doubtUntil = run.stretchEnd;
          doubt = at(doubts, run.from);
        }
        const found = countWithin(run.from, run.until, doubt);
        if (left <= found) return findWithin(run.from, left, doubt);
        left -= found;
        doubt -= Math.abs(at(working.before, run.until) - at(working.before, run.from) - found);
      }
      return Number.NaN;
    };

  return Object.freeze({
    sparseNth(position: number, n: number): number {
      const end = at(stretchEnd, position);
      // The last working days of a stretch are all sure, so that a rank can count back from its end as well.
      return beyond(sparse, end, n - fewestWithin(position, end, at(offAtMost, position)));
    },
    denseNth(position: number, n: number): number {
      const end = at(stretchEnd, position);
      const worked = at(workedAtMost, position);
      const within = mostWithin(position, end, worked);
      return n <= within ? denseWithin(position, n, worked) : beyond(dense, end, n - within);
    },
    sparseCount(from: number, to: number): number {
      const end = at(stretchEnd, from);
      return fewestWithin(from, Math.min(to, end), at(offAtMost, from)) + countAfter(sparse, end, to);
    },
    denseCount(from: number, to: number): number {
      const end = at(stretchEnd, from);
      return mostWithin(from, Math.min(to, end), at(workedAtMost, from)) + countAfter(dense, end, to);
    },
    sparseNthAround: nthAround(offAtMost, fewestWithin, sparseWithin),
    denseNthAround: nthAround(workedAtMost, mostWithin, denseWithin),
  });
}

interface LineRun extends LineGap {
  readonly stretchEnd: number;
}

/** The runs of days between gaps, none crossing from one stretch into the next. */
function* runsAround(
  position: number,
  length: number,
  stretchEnd: Int32Array,
  gaps: readonly LineGap[],
): Generator<LineRun> {
  let from = position;
  for (const gap of [...gaps, { from: length, until: length }]) {
    while (from < Math.min(gap.from, length)) {
      const end = at(stretchEnd, from);
      const until = Math.min(end, gap.from);
      yield { from, until, stretchEnd: end };
      from = until;
    }
    from = Math.max(from, gap.until);
  }
}
