import { type Problem, problem } from "../problem/problem.js";
import { epochDay, fromEpochDay, isPlainDate, type PlainDate, weekdayOfEpochDay } from "./plain-date.js";

/** A notice of days off and days worked: of a whole year, or of single days such as special leave. */
export interface CalendarNotice {
  /** The year whose whole arrangement it is, such as 2027; missing where it names single days of years that are known. */
  readonly year?: number;
  /** The id of the regional calendar that it belongs to, such as `xinjiang`; missing or `national` for the whole country. */
  readonly place?: string;
  /** The id of a region of the dataset: the notice counts for units in it or below only. */
  readonly region?: string;
  /** Days off, each a day or a span `2027-02-06/2027-02-12`; weekend days inside a span may stand in it. */
  readonly off?: readonly string[];
  /** Days of rest that are worked to make up for others, written in the same way. */
  readonly worked?: readonly string[];
  /** True where only some of a region's festivals of the year are announced: the others stay unknown. */
  readonly partial?: boolean;
  /** The notice's title. */
  readonly document: string;
  readonly documentNumber?: string;
  /** The day on which it was issued. */
  readonly issuedOn: string;
  readonly url?: string;
}

/** What is wrong with a notice, and where in it. */
export interface NoticeProblem {
  /** The notice's place in its list, then the field and the place in that, such as `[0, "worked", 1]`. */
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

/** A day of a notice, and where it stands in it. */
export interface NoticedDay {
  readonly day: PlainDate;
  readonly state: "off" | "worked";
  readonly index: number;
}

/** The longest span that one entry may name: a longer one is a slip of the pen. */
const longestSpan = 31;

/** All days of a notice, spans written out; nothing where an entry cannot be read, which is noted. */
export function daysOfNotice(
  notice: CalendarNotice,
  note: (path: NoticeProblem["path"], problem: Problem) => void = () => undefined,
): readonly NoticedDay[] {
  return (["off", "worked"] as const).flatMap((state) =>
    (notice[state] ?? []).flatMap((written, index): NoticedDay[] => {
      const [from = "", until = from, ...rest] = written.split("/");
      if (!isPlainDate(from) || !isPlainDate(until) || rest.length > 0) {
        note([state, index], problem("calendar/not-a-span", { found: written }));
        return [];
      }
      const [first, last] = [epochDay(from), epochDay(until)];
      if (last < first || last - first >= longestSpan) {
        note([state, index], problem("calendar/span-too-long", { most: longestSpan, found: written }));
        return [];
      }
      return Array.from({ length: last - first + 1 }, (_, passed) => ({
        day: fromEpochDay(first + passed),
        state,
        index,
      }));
    }),
  );
}

/** The notice in one line, as what a calendar rests on. */
export const sourceOfNotice = ({ document, documentNumber, issuedOn, url }: CalendarNotice): string =>
  [
    `${document}${documentNumber === undefined ? "" : `, ${documentNumber}`}, ${issuedOn}`,
    ...(url === undefined ? [] : [url]),
  ].join("; ");

/** Whether a notice is one for the whole country. */
export const isNational = ({ place, region }: CalendarNotice): boolean =>
  region === undefined && (place === undefined || place === "national");

/** Whether a day is a Saturday or Sunday. */
export const isWeekend = (day: PlainDate): boolean => weekdayOfEpochDay(epochDay(day)) > 5;
