import { type CalendarPeriod, calendarPeriod } from "./calendar-period.js";
import { addDays, isPlainDate, type PlainDate } from "./plain-date.js";
import { timeUnits } from "./unit/time-unit.js";
import { type Cycle, unitsWith } from "./unit/unit-role.js";

/** A period of the calendar, and how often its kind comes round. */
export interface NamedPeriod extends CalendarPeriod {
  readonly cycle: Cycle;
}

/** The period that a name such as `2017`, `2017-H1`, `2017-Q2` or `2017-05` stands for; `undefined` for any other text. */
export function periodNamed(name: string): NamedPeriod | undefined {
  for (const [cycle, form] of forms) {
    const parts = form.exec(name);
    if (parts === null) continue;
    const [, year, number = "1"] = parts;
    const month = (Number(number) - 1) * timeUnits[cycle].cycle.months + 1;
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    return isPlainDate(day) ? { cycle, ...calendarPeriod(cycle, day) } : undefined;
  }
  return undefined;
}

/** How the names of each cycle's periods are written. */
const forms: readonly (readonly [Cycle, RegExp])[] = unitsWith("cycle").map((cycle) => {
  const { mark, digits } = timeUnits[cycle].cycle;
  return [cycle, mark === null ? /^(\d{4})$/ : new RegExp(`^(\\d{4})-${mark}(\\d{${digits}})$`)];
});

/** The name of a period of a cycle, to show how such names are written. */
export const sampleName = (cycle: Cycle): string => calendarPeriod(cycle, "2017-05-31" as PlainDate).name;

/** The period of the same kind that ends on the day before; none before the calendar's first day. */
export const periodBefore = ({ cycle, from }: NamedPeriod): CalendarPeriod | undefined =>
  from === firstDay ? undefined : calendarPeriod(cycle, addDays(from, -1));

const firstDay = "1900-01-01" as PlainDate;
