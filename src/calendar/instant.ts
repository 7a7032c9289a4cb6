import { type EpochDay, epochDay, fromEpochDay, isPlainDate, type PlainDate, requireDay } from "./plain-date.js";

declare const brand: unique symbol;

/**
 * A point in time as records write it: in Beijing time (UTC+8 all year) and to the second, such as
 * `2017-05-01T10:00+08:00`, with `:30` after the minutes where they are not all. Where only the day is known it is the
 * day alone, `2017-05-01`, and stands for every second of it. Written so, texts compare in the order of time.
 */
export type Instant = string & { readonly [brand]: "Instant" };

/** A second as a whole number, counted from the beginning of 1970-01-01 in Beijing. `NaN` stands for one nobody knows. */
export type EpochSecond = number;

export const secondsOfDay = 86_400;
export const secondsOfHour = 3600;

/** How far Beijing is ahead of UTC, in minutes. */
const minutesAhead = 480;

/** The pattern of what can be read as an instant; whether such a day exists is asked apart. */
export const instantPattern: string =
  "^\\d{4}-\\d{2}-\\d{2}(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?)?$";

const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const readable = new RegExp(instantPattern);

/**
 * Takes a text for an instant and writes it in Beijing time. A time without an offset is Beijing time; parts of a second
 * are dropped. Throws a `RangeError` for what is no such text.
 *
 * @example
 * beijingInstant("2017-05-01T02:00Z") // => "2017-05-01T10:00+08:00"
 */
export function beijingInstant(text: string): Instant {
  const read = readInstant(text);
  if (read === undefined)
    throw new RangeError(`${JSON.stringify(text)} is no instant: expected a day and time, such as 2017-05-01T10:00`);
  return read;
}

/** Whether a text can be taken for an instant: a day, alone or with a time, which may have an offset. */
export const isInstant = (text: string): boolean => readInstant(text) !== undefined;

/** The instant of a text in Beijing time; `undefined` where it is none. */
export function readInstant(text: string): Instant | undefined {
  if (typeof text !== "string" || !readable.test(text)) return undefined;
  const [, day, hour, minute, second = "0", offset] = written.exec(text) ?? [];
  if (day === undefined || !isPlainDate(day)) return undefined;
  if (hour === undefined) return day as string as Instant;
  const ahead = offset === undefined ? minutesAhead : minutesOf(offset);
  const minutes = Number(hour) * 60 + Number(minute) + minutesAhead - ahead;
  const at = firstSecond(epochDay(day)) + minutes * 60 + Number(second);
  return at < earliest || at > latest ? undefined : instantOf(at);
}

function minutesOf(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith("-") ? -minutes : minutes;
}

/** Writes a second in Beijing time. */
export function instantOf(second: EpochSecond): Instant {
  const day = dayOfSecond(second);
  const rest = second - firstSecond(day);
  const two = (number: number): string => String(number).padStart(2, "0");
  const seconds = rest % 60;
  const time = `${two(Math.floor(rest / secondsOfHour))}:${two(Math.floor(rest / 60) % 60)}`;
  return `${fromEpochDay(day)}T${time}${seconds === 0 ? "" : `:${two(seconds)}`}+08:00` as Instant;
}

/**
 * The day or instant that a caller gave as an argument, in Beijing time; throws a `RangeError` that names the argument.
 */
export function requireInstant(given: string, argument: string): Instant {
  const read = readInstant(given);
  if (read !== undefined) return read;
  // What is wrong with a day is said as of days.
  if (typeof given !== "string" || !given.includes(":")) requireDay(given as PlainDate, argument);
  throw new RangeError(`${argument}: ${JSON.stringify(given)} is no instant: expected one such as 2017-05-01T10:00`);
}

/** Whether an instant is known to the second, not only by its day. */
export const isTimed = (at: Instant): boolean => at.length > 10;

/** The day of an instant in Beijing. */
export const dayOfInstant = (at: Instant): PlainDate => at.slice(0, 10) as string as PlainDate;

/** The first second that an instant can mean: its own or, where only the day is known, that of the day. */
export const earliestSecond = (at: Instant): EpochSecond =>
  isTimed(at) ? timedSecond(at) : firstSecond(epochDay(dayOfInstant(at)));

/** The last second that an instant can mean. */
export const latestSecond = (at: Instant): EpochSecond =>
  isTimed(at) ? timedSecond(at) : lastSecond(epochDay(dayOfInstant(at)));

const zero = 48;
const twoDigits = (text: string, place: number): number =>
  (text.charCodeAt(place) - zero) * 10 + text.charCodeAt(place + 1) - zero;

const timedSecond = (at: Instant): EpochSecond =>
  firstSecond(epochDay(at as string as PlainDate)) +
  twoDigits(at, 11) * secondsOfHour +
  twoDigits(at, 14) * 60 +
  (at.charCodeAt(16) === 58 ? twoDigits(at, 17) : 0);

/** The day in which a second lies. */
export const dayOfSecond = (second: EpochSecond): EpochDay => Math.floor(second / secondsOfDay);

/** The first second of a day. */
export const firstSecond = (day: EpochDay): EpochSecond => day * secondsOfDay;

/** The last second of a day. */
export const lastSecond = (day: EpochDay): EpochSecond => day * secondsOfDay + secondsOfDay - 1;

const earliest = firstSecond(epochDay("1900-01-01" as PlainDate));
const latest = lastSecond(epochDay("2199-12-31" as PlainDate));

/** How an instant is shown to readers: `2017-05-01 10:00`, without its offset. */
export const shownInstant = (at: Instant): string => at.replace("T", " ").replace("+08:00", "");
