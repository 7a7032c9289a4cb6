import type { CalendarDefinition } from "./calendar-definition.js";
import { type DayStretch, dayState } from "./day-line.js";
import type { DayOverlay, OverlayYear } from "./day-overlay.js";
import { type EpochDay, epochDay, isPlainDate, type PlainDate, plainDate, weekdayOfEpochDay } from "./plain-date.js";

/** Every day of a calendar's years with what is known of it, and stretches that cover them without a gap. */
export interface DayTable {
  readonly firstDay: EpochDay;
  readonly states: Uint8Array;
  readonly stretches: readonly DayStretch[];
}

/** Days `[from, until)` of which some are uncertain, wherever in them they lie. */
interface Doubt {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly offAtMost: number;
  readonly workedAtMost: number;
}

/** Works out the table of a definition: the weekly rhythm, its exceptions, then each overlay. */
export function layOutDays(definition: CalendarDefinition): DayTable {
  const { years, overlays = [] } = definition;
  const firstDay = newYear(years.from);
  const states = new Uint8Array(newYear(years.until + 1) - firstDay);
  const restWeekdays = new Set(definition.restWeekdays ?? [6, 7]);
  for (let index = 0; index < states.length; index += 1) {
    const isRest = restWeekdays.has(weekdayOfEpochDay(firstDay + index));
    states[index] = isRest ? dayState.possiblyWorked : dayState.working;
  }
  const { off, worked } = definition.exceptions();
  for (const day of off) states[indexOf(definition, firstDay, day)] = dayState.rest;
  for (const day of worked) states[indexOf(definition, firstDay, day)] = dayState.working;

  const stretches: DayStretch[] = [];
  for (let year = years.from; year <= years.until; year += 1) {
    const doubts = overlays.flatMap((overlay) => applyOverlay(overlay, year, states, firstDay));
    if (year === years.until) doubts.push(...doubtsAtTheTurn(definition, new Set([...off, ...worked]), restWeekdays));
    stretches.push(...stretchesOf(year, doubts.filter(isDoubt)));
  }
  return { firstDay, states, stretches };
}

/**
 * The last days of the last year belong to the notice for the next one: the weekend before New Year's Day may be worked and the
 * weekday before it set off (2005, 2006, 2007, 2011 and 2018). They are known where the definition names them.
 */
function doubtsAtTheTurn(
  { years, overlays = [] }: CalendarDefinition,
  announced: ReadonlySet<string>,
  restWeekdays: ReadonlySet<number>,
): readonly Doubt[] {
  const laidOver = new Set(overlays.flatMap(({ years: known }) => daysOf(known[years.until])));
  return ["29", "30", "31"].flatMap((day): Doubt[] => {
    const date = `${years.until}-12-${day}` as PlainDate;
    const from = epochDay(date);
    if (announced.has(date) || laidOver.has(date)) return [];
    const isRest = restWeekdays.has(weekdayOfEpochDay(from));
    if (isRest) return [{ from, until: from + 1, offAtMost: 0, workedAtMost: 1 }];
    return day === "31" ? [{ from, until: from + 1, offAtMost: 1, workedAtMost: 0 }] : [];
  });
}

const daysOf = (year: OverlayYear | undefined): readonly string[] =>
  year === undefined ? [] : [...year.off, ...year.worked];

const isDoubt = ({ offAtMost, workedAtMost }: Doubt): boolean => offAtMost + workedAtMost > 0;

/** Enters an overlay's known days of a year, and gives what of the year stays in doubt. */
function applyOverlay(overlay: DayOverlay, year: number, states: Uint8Array, firstDay: EpochDay): readonly Doubt[] {
  const known = overlay.years[year];
  const doubts = doubtsOf(overlay, year);
  if (known === undefined) return doubts;
  const changed = mark(known, states, firstDay);
  if (known.partial !== true) return [];
  const countIn = ({ from, until }: Doubt, days: readonly EpochDay[]): number =>
    days.filter((day) => day >= from && day < until).length;
  return doubts.map((doubt) => ({
    ...doubt,
    offAtMost: Math.max(0, doubt.offAtMost - countIn(doubt, changed.off)),
    workedAtMost: Math.max(0, doubt.workedAtMost - countIn(doubt, changed.worked)),
  }));
}

/** What is in doubt in a year without a notice: the days around each festival or, where these are not known, all. */
function doubtsOf({ festivals, unknownYear }: DayOverlay, year: number): readonly Doubt[] {
  const from = newYear(year);
  const until = newYear(year + 1);
  const expected = (festivals ?? []).map((festival) => ({ festival, day: festival.days[year] }));
  if (expected.length === 0 || expected.some(({ day }) => day === undefined)) return [{ from, until, ...unknownYear }];
  return expected.map(({ festival, day }) => {
    const { within, offAtMost, workedAtMost } = festival;
    const middle = epochDay(day as PlainDate);
    // What reaches over the turn of a year would be in doubt in two years.
    if (middle - within < from || middle + within >= until) return { from, until, offAtMost, workedAtMost };
    return { from: middle - within, until: middle + within + 1, offAtMost, workedAtMost };
  });
}

/** Covers a year by stretches, doubts that overlap taken together. */
function stretchesOf(year: number, doubts: readonly Doubt[]): readonly DayStretch[] {
  const end = newYear(year + 1);
  const stretches: DayStretch[] = [];
  let next = newYear(year);
  const cover = (until: EpochDay, offAtMost: number, workedAtMost: number): void => {
    if (until > next) stretches.push({ length: until - next, offAtMost, workedAtMost });
    next = Math.max(next, until);
  };
  for (const { from, until, offAtMost, workedAtMost } of merged(doubts)) {
    cover(from, 0, 0);
    cover(until, offAtMost, workedAtMost);
  }
  cover(end, 0, 0);
  return stretches;
}

function merged(doubts: readonly Doubt[]): readonly Doubt[] {
  const inOrder: Doubt[] = [];
  for (const doubt of [...doubts].sort((one, other) => one.from - other.from)) {
    const last = inOrder.at(-1);
    if (last === undefined || doubt.from >= last.until) inOrder.push(doubt);
    else
      inOrder[inOrder.length - 1] = {
        from: last.from,
        until: Math.max(last.until, doubt.until),
        offAtMost: last.offAtMost + doubt.offAtMost,
        workedAtMost: last.workedAtMost + doubt.workedAtMost,
      };
  }
  return inOrder;
}

/** Enters a year's known days and gives those that changed the calendar below. */
function mark(
  known: OverlayYear,
  states: Uint8Array,
  firstDay: EpochDay,
): { readonly off: readonly EpochDay[]; readonly worked: readonly EpochDay[] } {
  const enter = (days: readonly string[], wasWorking: boolean, state: number): readonly EpochDay[] =>
    days
      .map((day) => epochDay(plainDate(day)))
      .filter((day) => {
        const changes = (states[day - firstDay] === dayState.working) === wasWorking;
        states[day - firstDay] = state;
        return changes;
      });
  return { off: enter(known.off, true, dayState.rest), worked: enter(known.worked, false, dayState.working) };
}

const newYear = (year: number): EpochDay => epochDay(`${year}-01-01` as PlainDate);

function indexOf(definition: CalendarDefinition, firstDay: EpochDay, day: string): number {
  const { from, until } = definition.years;
  const year = Number(day.slice(0, 4));
  if (!isPlainDate(day) || year < from || year > until) {
    throw new RangeError(`calendar "${definition.id}": "${day}" is not a day in ${from}-${until}`);
  }
  return epochDay(day) - firstDay;
}
