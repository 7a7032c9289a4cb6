import { calendarPeriods } from "../../calendar/calendar-period.js";
import { addDays, type PlainDate, requireDay, weekday } from "../../calendar/plain-date.js";
import { type HistoryStep, unitsWith } from "../../calendar/unit/unit-role.js";

/** The last days of the days, weeks, months, … that lie between two days, both included, and the second itself. */
export interface HistorySpan {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** A week ends on Sunday. */
  readonly every: HistoryStep;
}

/** The days of a history, each once and in order. Throws a `RangeError` for a span that ends before it begins. */
export function historyDays(asked: readonly PlainDate[] | HistorySpan): readonly PlainDate[] {
  if (typeof asked !== "object" || asked === null)
    throw new RangeError("days: expected a list of days, or { from, until, every }");
  if (!isSpan(asked)) for (const day of asked) requireDay(day, "days");
  if (!isSpan(asked)) return [...new Set(asked)].sort();
  const { from, until, every } = asked;
  requireDay(from, "from");
  requireDay(until, "until");
  if (!steps.includes(every))
    throw new RangeError(`every: expected one of ${steps.join(", ")}; found ${String(every)}`);
  if (until < from) throw new RangeError(`the history ends on ${until}, before it begins on ${from}`);
  switch (every) {
    case "day":
      return everyFewDays(from, until, 1);
    case "week":
      return everyFewDays(addDays(from, 7 - weekday(from)), until, 7);
    default:
      return calendarPeriods(every, from, until).map((period) => period.until);
  }
}

function everyFewDays(first: PlainDate, until: PlainDate, step: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day < until; day = addDays(day, step)) days.push(day);
  return [...days, until];
}

const steps: readonly string[] = unitsWith("history");

const isSpan = (asked: readonly PlainDate[] | HistorySpan): asked is HistorySpan => !Array.isArray(asked);
