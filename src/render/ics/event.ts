import { addDays, type PlainDate } from "../../calendar/plain-date.js";
import { escapedText, unfoldedLines } from "./content-line.js";

/** A day in a calendar. */
export interface DayEvent {
  /** The same for as long as the thing is the same. */
  readonly uid: string;
  readonly on: PlainDate;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** So many days before, at nine in the morning, a calendar reminds of it; on the day itself for 0. */
  readonly remindDays: number;
}

/** An event as a calendar holds it, with how often it was changed. */
export interface HeldEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** The lines between the begin and the end of the event. */
  readonly lines: readonly string[];
}

const compact = (day: PlainDate): string => day.replaceAll("-", "");

/** What of an event does not depend on when and how often it was written. */
const contentOf = ({ on, summary, description, category, remindDays }: DayEvent): readonly string[] => [
  `DTSTART;VALUE=DATE:${compact(on)}`,
  // The end of a whole day is the day after it, which is not part of the event.
  `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
  `SUMMARY:${escapedText(summary)}`,
  `DESCRIPTION:${escapedText(description)}`,
  `CATEGORIES:${escapedText(category)}`,
  "TRANSP:TRANSPARENT",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escapedText(summary)}`,
  `TRIGGER:${remindDays === 0 ? "PT9H" : `-P${remindDays - 1}DT15H`}`,
  "END:VALARM",
];

const written = (
  uid: string,
  sequence: number,
  status: string,
  stamp: PlainDate,
  content: readonly string[],
): HeldEvent => ({
  uid,
  sequence,
  isCancelled: status === "CANCELLED",
  lines: [`UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${compact(stamp)}T000000Z`, `STATUS:${status}`, ...content],
});

const stable = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^(UID|SEQUENCE|DTSTAMP|STATUS)[:;]/.test(line));

/** An event as it is written after what a calendar held of it: unchanged as it was, changed with the next number. */
export function nextEvent(event: DayEvent, held: HeldEvent | undefined, stamp: PlainDate): HeldEvent {
  const content = contentOf(event);
  if (held === undefined) return written(event.uid, 0, "CONFIRMED", stamp, content);
  const isSame = !held.isCancelled && stable(held.lines).join("\n") === content.join("\n");
  return isSame ? held : written(event.uid, held.sequence + 1, "CONFIRMED", stamp, content);
}

/** An event that is no more: cancelled, with the next number; one that is cancelled already stays as it is. */
export const cancelledEvent = (held: HeldEvent, stamp: PlainDate): HeldEvent =>
  held.isCancelled ? held : written(held.uid, held.sequence + 1, "CANCELLED", stamp, stable(held.lines));

/** The events that a calendar holds; throws a `RangeError` for a text that is no calendar. */
export function eventsIn(text: string): readonly HeldEvent[] {
  const lines = unfoldedLines(text);
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR")
    throw new RangeError("expected an iCalendar text that begins with BEGIN:VCALENDAR and ends with END:VCALENDAR");
  const events: HeldEvent[] = [];
  let own: string[] | undefined;
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") own = [];
    else if (line === "END:VEVENT" && own !== undefined) {
      events.push(heldEvent(own));
      own = undefined;
    } else own?.push(line);
  }
  return events;
}

function heldEvent(lines: readonly string[]): HeldEvent {
  const textOf = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  return {
    uid: textOf("UID") ?? "",
    sequence: Number(textOf("SEQUENCE") ?? 0),
    isCancelled: textOf("STATUS") === "CANCELLED",
    lines,
  };
}
