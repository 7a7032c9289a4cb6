import { type CalendarDefinition, requireSoundDefinition } from "./calendar-definition.js";
import { createDayLine, type DayLine, type DayStretch, dayState } from "./day-line.js";
import type { DayOverlay } from "./day-overlay.js";
import { layOutDays } from "./day-table.js";
import { type EpochDay, epochDay, fromEpochDay, type PlainDate, yearOf } from "./plain-date.js";

/** Which end of the possible answers is wanted; both are the same day when everything is known. */
export type DayBound = "earliest" | "latest";

/** Days `[from, until)` during which a clock stands still. */
export interface Pause {
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/**
 * A calendar of working days that admits what it does not know.
 *
 * Outside its years nothing is known: numbers are `NaN`, other answers `undefined`, never a guess from
 * the weekday. Within its years a regional notice may be missing; then each question has an earliest and
 * a latest possible answer. Methods that take and return numbers allocate nothing.
 */
export interface WorkingCalendar {
  readonly id: string;
  readonly title: Readonly<Record<"zh" | "en", string>>;
  readonly definition: CalendarDefinition;
  /** Whether every day of a year is known for certain. */
  isKnownYear(year: number): boolean;
  /**
   * Whether a day is worked; `undefined` when nobody knows. In a year whose regional notice is missing
   * that is so for each working day, since a festival may take it, and for each weekly rest day, since
   * it may be a make-up day.
   */
  isWorkingDay(date: PlainDate): boolean | undefined;
  /**
   * The day reached by counting working days from a day that is not itself counted; backwards when
   * negative. Counting none stays on the day.
   */
  shift(start: EpochDay, workingDays: number, bound: DayBound): EpochDay;
  /** As `shift` with a count from 1, not counting the days in pauses, which are in order and do not touch. */
  shiftAround(start: EpochDay, workingDays: number, pauses: readonly Pause[], bound: DayBound): EpochDay;
  /** The day itself when it is worked, otherwise the first working day after it. */
  nextWorkingDay(day: EpochDay, bound: DayBound): EpochDay;
  /** As `shift` for written days; `undefined` unless there is one possible answer. */
  addWorkingDays(date: PlainDate, workingDays: number): PlainDate | undefined;
  /** Working days after one day up to and including another; 0 when that comes no later. */
  countWorkingDays(after: EpochDay, through: EpochDay, bound: "fewest" | "most"): number;
  /**
   * The working days to count from one day to reach another; `undefined` unless there is one possible
   * answer. Counts `(from, to]`, or as a negative number `[to, from)` when the second day comes first.
   */
  workingDaysBetween(from: PlainDate, to: PlainDate): number | undefined;
}

/** Both directions of a calendar's days, laid out at the first question. */
interface CountingTable {
  readonly firstDay: EpochDay;
  readonly length: number;
  readonly states: Uint8Array;
  readonly stretches: readonly DayStretch[];
  readonly onward: DayLine;
  readonly backward: DayLine;
}

function layOutBothWays(definition: CalendarDefinition): CountingTable {
  const { firstDay, states, stretches } = layOutDays(definition);
  return {
    firstDay,
    length: states.length,
    states,
    stretches,
    onward: createDayLine(states, stretches),
    backward: createDayLine(states.slice().reverse(), [...stretches].reverse()),
  };
}

/** Makes a working calendar; throws a `RangeError` for years, weekdays or overlays that cannot be. */
export function createWorkingCalendar(definition: CalendarDefinition): WorkingCalendar {
  requireSoundDefinition(definition);
  const { years } = definition;
  let laidOut: CountingTable | undefined;
  const table = (): CountingTable => {
    laidOut ??= layOutBothWays(definition);
    return laidOut;
  };
  const covers = (year: number): boolean => year >= years.from && year <= years.until;
  /** The stretch of days that a day lies in. */
  const stretchAt = ({ stretches }: CountingTable, index: number): DayStretch => {
    let end = 0;
    return stretches.find(({ length }) => {
      end += length;
      return index < end;
    }) as DayStretch;
  };
  const isCertain = ({ offAtMost, workedAtMost }: DayStretch): boolean => offAtMost === 0 && workedAtMost === 0;

  const shift = (start: EpochDay, workingDays: number, bound: DayBound): EpochDay => {
    const days = table();
    if (workingDays > 0) {
      const position = start - days.firstDay + 1;
      const index =
        bound === "latest" ? days.onward.sparseNth(position, workingDays) : days.onward.denseNth(position, workingDays);
      return days.firstDay + index;
    }
    if (workingDays < 0) {
      const position = days.firstDay + days.length - start;
      const index =
        bound === "earliest"
          ? days.backward.sparseNth(position, -workingDays)
          : days.backward.denseNth(position, -workingDays);
      return days.firstDay + days.length - 1 - index;
    }
    return start;
  };

  const countWorkingDays = (after: EpochDay, through: EpochDay, bound: "fewest" | "most"): number => {
    if (through <= after) return 0;
    const days = table();
    const from = after - days.firstDay + 1;
    const to = through - days.firstDay + 1;
    return bound === "fewest" ? days.onward.sparseCount(from, to) : days.onward.denseCount(from, to);
  };

  return Object.freeze({
    id: definition.id,
    title: definition.title,
    definition,
    isKnownYear(year: number): boolean {
      if (!covers(year)) return false;
      const days = table();
      const from = epochDay(`${year}-01-01` as PlainDate) - days.firstDay;
      const until = epochDay(`${year + 1}-01-01` as PlainDate) - days.firstDay;
      let start = 0;
      return days.stretches.every((stretch) => {
        const begins = start;
        start += stretch.length;
        return start <= from || begins >= until || isCertain(stretch);
      });
    },
    isWorkingDay(date: PlainDate): boolean | undefined {
      const year = yearOf(date);
      if (!covers(year)) return undefined;
      const days = table();
      const index = epochDay(date) - days.firstDay;
      const { offAtMost, workedAtMost } = stretchAt(days, index);
      const state = days.states[index];
      if (state === dayState.working) return offAtMost === 0 ? true : undefined;
      return state === dayState.possiblyWorked && workedAtMost > 0 ? undefined : false;
    },
    shift,
    shiftAround(start: EpochDay, workingDays: number, pauses: readonly Pause[], bound: DayBound): EpochDay {
      const days = table();
      const position = start - days.firstDay + 1;
      const gaps = pauses.map(({ from, until }) => ({
        from: from - days.firstDay,
        until: until - days.firstDay,
      }));
      const index =
        bound === "latest"
          ? days.onward.sparseNthAround(position, workingDays, gaps)
          : days.onward.denseNthAround(position, workingDays, gaps);
      return days.firstDay + index;
    },
    nextWorkingDay: (day: EpochDay, bound: DayBound): EpochDay => shift(day - 1, 1, bound),
    addWorkingDays(date: PlainDate, workingDays: number): PlainDate | undefined {
      const start = epochDay(date);
      const earliest = shift(start, workingDays, "earliest");
      // NaN equals nothing, so an unknown answer leaves here as well.
      return earliest === shift(start, workingDays, "latest") ? fromEpochDay(earliest) : undefined;
    },
    countWorkingDays,
    workingDaysBetween(from: PlainDate, to: PlainDate): number | undefined {
      const isForward = from <= to;
      const after = isForward ? epochDay(from) : epochDay(to) - 1;
      const through = isForward ? epochDay(to) : epochDay(from) - 1;
      const fewest = countWorkingDays(after, through, "fewest");
      if (fewest !== countWorkingDays(after, through, "most")) return undefined;
      return isForward || fewest === 0 ? fewest : -fewest;
    },
  });
}

/** Puts a region's holidays on top of a calendar, under the overlay's own id and title. */
export function withOverlay(base: WorkingCalendar, overlay: DayOverlay): WorkingCalendar {
  const { definition } = base;
  const from = Math.max(definition.years.from, overlay.firstYear ?? definition.years.from);
  const until = definition.years.until;
  const isInside = (day: string): boolean => Number(day.slice(0, 4)) >= from;
  return createWorkingCalendar({
    ...definition,
    id: overlay.id,
    title: overlay.title,
    years: { from, until },
    exceptions: () => {
      const { off, worked } = definition.exceptions();
      return { off: off.filter(isInside), worked: worked.filter(isInside) };
    },
    overlays: [...(definition.overlays ?? []), overlay],
  });
}
