import { type Cycle, calendarPeriods } from "../calendar/calendar-period.js";
import { addDays, type PlainDate, weekday } from "../calendar/plain-date.js";

/** The last days of the days, weeks, months, … that lie between two days, both included, and the second itself. */
export interface HistorySpan {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** A week ends on Sunday. */
  readonly every: "day" | "week" | Cycle;
}

/** The days of a history, each once and in order. Throws a `RangeError` for a span that ends before it begins. */
export function historyDays(asked: readonly PlainDate[] | HistorySpan): readonly PlainDate[] {
  if (!isSpan(asked)) return [...new Set(asked)].sort();
  const { from, until, every } = asked;
  if (until < from) throw new RangeError(`the history ends on ${until}, before it begins on ${from}`);
  if (every !== "day" && every !== "week") return calendarPeriods(every, from, until).map((period) => period.until);
  const days: PlainDate[] = [];
  for (let day = every === "day" ? from : addDays(from, 7 - weekday(from)); day < until; ) {
    days.push(day);
    day = addDays(day, every === "day" ? 1 : 7);
  }
  return [...days, until];
}

const isSpan = (asked: readonly PlainDate[] | HistorySpan): asked is HistorySpan => !Array.isArray(asked);
