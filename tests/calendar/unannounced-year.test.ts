import { describe, expect, it } from "vitest";
import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { days, endsNoEarlier, endsNoLater, lastDay, workingDays } from "../../src/calendar/period.js";
import { epochDay, plainDate } from "../../src/calendar/plain-date.js";
import { createWorkingCalendar } from "../../src/calendar/working-calendar.js";

const { definition } = nationalCalendar;
const { off, worked } = definition.exceptions();
const years = Array.from({ length: 18 }, (_, index) => 2008 + index);

/** The national calendar as it was known before the notice for the next year came out. */
const knownUntil = (year: number) =>
  createWorkingCalendar({
    ...definition,
    years: { ...definition.years, until: year },
    exceptions: () => ({
      off: off.filter((day) => Number(day.slice(0, 4)) <= year),
      worked: worked.filter((day) => Number(day.slice(0, 4)) <= year),
    }),
  });

describe.each(years)("before the notice for the year after %i", (year) => {
  const calendar = knownUntil(year);
  const starts = Array.from({ length: 500 }, (_, index) => epochDay(plainDate(`${year}-10-01`)) + index);

  it.each([
    ["one working day", workingDays(1)],
    ["twenty working days", workingDays(20)],
    ["sixty working days", workingDays(60)],
    ["fifteen days that roll over", days(15, { rollOver: true })],
    ["sixty days that roll over", days(60, { rollOver: true })],
  ])("the day that the notice then gave for %s lay between the two bounds", (_, period) => {
    for (const start of starts) {
      const real = lastDay(start, period, nationalCalendar, "latest");
      if (Number.isNaN(real)) continue;
      expect(endsNoEarlier(start, period, calendar)).toBeLessThanOrEqual(real);
      expect(endsNoLater(start, period, calendar)).toBeGreaterThanOrEqual(real);
    }
  });
});
