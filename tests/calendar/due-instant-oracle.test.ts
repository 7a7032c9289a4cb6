import { describe, expect, it } from "vitest";
import type { Extension, Suspension } from "../../src/calendar/due-day.js";
import { dueInstant } from "../../src/calendar/due-instant.js";
import { beijingInstant } from "../../src/calendar/instant.js";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { hours, hoursOfWorkingDays } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { HourUnit } from "../../src/calendar/unit/unit-role.js";
import { dayText, first, last, numbersFrom, onFoot, type Span, written } from "./hours-on-foot.js";

const units: readonly HourUnit[] = ["hour", "hour-of-working-day"];

describe("the last instant of a clock in hours, with whatever stopped or lengthened it", () => {
  it("is the one that a loop over quarters of hours reaches, for 40,000 clocks", () => {
    const next = numbersFrom(20261128);
    const wrong: string[] = [];
    let judged = 0;
    while (judged < 40_000) {
      const start = (first + next(last - first + 1)) * 96 + next(96);
      const unit = units[next(2)] as HourUnit;
      const count = next(100);
      const day = Math.floor(start / 96);
      const pauses = Array.from({ length: next(3) }, (): Span => {
        const from = day + next(8) - 2;
        return { from, until: from + next(6) };
      });
      const extensions = Array.from(
        { length: next(3) },
        (): Extension => ({ count: next(60), unit: units[next(2)] as HourUnit }),
      );
      const expected = onFoot(start, [{ count, unit }, ...extensions], pauses);
      if (expected === undefined) continue;
      judged += 1;
      const clock = {
        start: beijingInstant(written(start)),
        period: unit === "hour" ? hours(count) : hoursOfWorkingDays(count),
        suspensions: pauses.map(
          ({ from, until }): Suspension => ({ from: dayText(from) as PlainDate, until: dayText(until) as PlainDate }),
        ),
        extensions,
      };
      const found = dueInstant({ ...clock, calendar: nationalCalendar });
      const at = written(expected);
      if (found.kind !== "due" || found.earliest !== at || found.latest !== at)
        wrong.push(JSON.stringify({ ...clock, at, found }));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 120_000);
});
