import { type CalendarPeriod, type Cycle, calendarPeriod } from "./calendar-period.js";
import { addDays, isPlainDate, type PlainDate } from "./plain-date.js";

/** A period of the calendar, and how often its kind comes round. */
export interface NamedPeriod extends CalendarPeriod {
  readonly cycle: Cycle;
}

/** The period that a name such as `2017`, `2017-H1`, `2017-Q2` or `2017-05` stands for; `undefined` for any other text. */
export function periodNamed(name: string): NamedPeriod | undefined {
  const parts = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/.exec(name);
  if (parts === null) return undefined;
  const [, year, month, quarter, half] = parts;
  const cycle: Cycle =
    month !== undefined ? "month" : quarter !== undefined ? "quarter" : half !== undefined ? "half-year" : "year";
  const firstMonth = Number(month ?? (quarter === undefined ? Number(half ?? 1) * 6 - 5 : Number(quarter) * 3 - 2));
  const day = `${year}-${String(firstMonth).padStart(2, "0")}-01`;
  return isPlainDate(day) ? { cycle, ...calendarPeriod(cycle, day) } : undefined;
}

/** The period of the same kind that ends on the day before; none before the calendar's first day. */
export const periodBefore = ({ cycle, from }: NamedPeriod): CalendarPeriod | undefined =>
  from === firstDay ? undefined : calendarPeriod(cycle, addDays(from, -1));

const firstDay = "1900-01-01" as PlainDate;
