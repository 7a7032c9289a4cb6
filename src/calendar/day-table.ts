import type { CalendarDefinition } from "./calendar-definition.js";
import { type DayStretch, dayState } from "./day-line.js";
import type { DayOverlay, OverlayYear } from "./day-overlay.js";
import { type EpochDay, epochDay, isPlainDate, type PlainDate, plainDate, weekdayOfEpochDay } from "./plain-date.js";

/** Every day of a calendar's years with what is known of it, and one stretch per year. */
export interface DayTable {
  readonly firstDay: EpochDay;
  readonly states: Uint8Array;
  readonly stretches: readonly DayStretch[];
}

interface YearDoubt {
  offAtMost: number;
  workedAtMost: number;
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
    const doubt: YearDoubt = { offAtMost: 0, workedAtMost: 0 };
    for (const overlay of overlays) applyOverlay(overlay, year, doubt, states, firstDay);
    stretches.push({ length: newYear(year + 1) - newYear(year), ...doubt });
  }
  return { firstDay, states, stretches };
}

function applyOverlay(
  overlay: DayOverlay,
  year: number,
  doubt: YearDoubt,
  states: Uint8Array,
  firstDay: EpochDay,
): void {
  const known = overlay.years[year];
  const changed = known === undefined ? { off: 0, worked: 0 } : mark(known, states, firstDay);
  if (known !== undefined && known.partial !== true) return;
  doubt.offAtMost += Math.max(0, overlay.unknownYear.offAtMost - changed.off);
  doubt.workedAtMost += Math.max(0, overlay.unknownYear.workedAtMost - changed.worked);
}

/** Enters a year's known days and counts those that changed the calendar below. */
function mark(known: OverlayYear, states: Uint8Array, firstDay: EpochDay): { off: number; worked: number } {
  const changed = { off: 0, worked: 0 };
  for (const day of known.off) {
    const index = epochDay(plainDate(day)) - firstDay;
    if (states[index] === dayState.working) changed.off += 1;
    states[index] = dayState.rest;
  }
  for (const day of known.worked) {
    const index = epochDay(plainDate(day)) - firstDay;
    if (states[index] !== dayState.working) changed.worked += 1;
    states[index] = dayState.working;
  }
  return changed;
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
