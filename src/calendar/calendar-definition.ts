import type { CalendarNotice } from "./calendar-notice.js";
import { type DayOverlay, requireSoundOverlay } from "./day-overlay.js";

/** Exceptions to the weekly rhythm: weekdays off, and weekly rest days worked. */
export interface DayExceptions {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/** What a working calendar is made of. */
export interface CalendarDefinition {
  readonly id: string;
  readonly title: Readonly<Record<"zh" | "en", string>>;
  /** The years whose holidays are announced, both included; nothing is known of any other year. */
  readonly years: { readonly from: number; readonly until: number };
  /** Weekdays at rest, 1 being Monday; Saturday and Sunday when left out. */
  readonly restWeekdays?: readonly number[];
  /** The announced exceptions of all these years; asked for once, at the first question. */
  readonly exceptions: () => DayExceptions;
  /** Regional holidays on top, applied in order. */
  readonly overlays?: readonly DayOverlay[];
  /** The notices that were laid over the calendar that came with the library. */
  readonly notices?: readonly CalendarNotice[];
}

/** Throws a `RangeError` that names the calendar and what cannot be: its years, a weekday or an overlay. */
export function requireSoundDefinition(definition: CalendarDefinition): void {
  const { id, years, restWeekdays = [], overlays = [] } = definition;
  const { from, until } = years;
  if (!Number.isInteger(from) || !Number.isInteger(until) || from > until) {
    throw new RangeError(`calendar "${id}": ${from}-${until} is not a run of years`);
  }
  if (from < 1900 || until > 2198) {
    throw new RangeError(`calendar "${id}": its years must lie in 1900-2198`);
  }
  for (const weekday of restWeekdays) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
      throw new RangeError(`calendar "${id}": ${weekday} is not a weekday, 1 (Monday) to 7`);
    }
  }
  for (const overlay of overlays) requireSoundOverlay(overlay);
}
