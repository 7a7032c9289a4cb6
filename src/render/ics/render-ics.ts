import type { PlainDate } from "../../calendar/plain-date.js";
import { escapedText, foldedLine } from "./content-line.js";
import { cancelledEvent, type DayEvent, eventsIn, nextEvent } from "./event.js";

/** A calendar of days for other programs. */
export interface IcsOptions {
  readonly title: string;
  /** The day on which it is written, which its events carry. */
  readonly stamp: PlainDate;
  /** The same calendar as it was written before: events keep their numbers, and what is gone is cancelled. */
  readonly previous?: string | undefined;
}

/**
 * A calendar in iCalendar format (RFC 5545), one event of a whole day each, in the order given; then what the calendar
 * held before and is no more, cancelled. The same bytes for the same events.
 */
export function renderIcs(events: readonly DayEvent[], { title, stamp, previous }: IcsOptions): string {
  const held = new Map((previous === undefined ? [] : eventsIn(previous)).map((event) => [event.uid, event]));
  const now = events.map((event) => nextEvent(event, held.get(event.uid), stamp));
  const present = new Set(events.map(({ uid }) => uid));
  const gone = [...held.values()].filter(({ uid }) => !present.has(uid)).map((event) => cancelledEvent(event, stamp));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//fazhi//due//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapedText(title)}`,
    "X-WR-TIMEZONE:Asia/Shanghai",
    ...[...now, ...gone].flatMap((event) => ["BEGIN:VEVENT", ...event.lines, "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  return lines.map(foldedLine).join("");
}
