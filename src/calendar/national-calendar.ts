import type { DayExceptions } from "./calendar-definition.js";
import { nationalHolidays } from "./national-holidays.js";
import type { PlainDate } from "./plain-date.js";
import { createWorkingCalendar } from "./working-calendar.js";

const years = { from: 2004, until: 2026 };

function announcedExceptions(): DayExceptions {
  const daysOf = (kind: "off" | "worked"): PlainDate[] =>
    Object.entries(nationalHolidays).flatMap(([year, announced]) =>
      announced[kind].split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}` as PlainDate),
    );
  return { off: daysOf("off"), worked: daysOf("worked") };
}

/**
 * The working days of the State Council's yearly holiday notices, 2004 to 2026. Any other year is
 * unknown until its notice is out.
 */
export const nationalCalendar = createWorkingCalendar({
  id: "national",
  title: { zh: "全国工作日历", en: "National working calendar" },
  years,
  exceptions: announcedExceptions,
});
