import chineseDays from "chinese-days";
import type { DayExceptions } from "./calendar-definition.js";
import { epochDay, fromEpochDay, type PlainDate, weekdayOfEpochDay } from "./plain-date.js";
import { createWorkingCalendar } from "./working-calendar.js";

const years = { from: 2004, until: 2026 };

function announcedExceptions(): DayExceptions {
  const off: PlainDate[] = [];
  const worked: PlainDate[] = [];
  const lastDay = epochDay(`${years.until}-12-31` as PlainDate);
  for (let day = epochDay(`${years.from}-01-01` as PlainDate); day <= lastDay; day += 1) {
    const date = fromEpochDay(day);
    const isWeekday = weekdayOfEpochDay(day) <= 5;
    const detail = chineseDays.getDayDetail(date);
    // West of Greenwich the package takes the weekday of the day before. What a notice announces it still
    // finds, and names "English,中文,days"; for any other day only its name of a weekday comes back.
    const isAnnounced = detail.name.includes(",");
    if (isAnnounced && detail.work !== isWeekday) (isWeekday ? off : worked).push(date);
  }
  // Not in the package's table: the notice for 2006 had this Saturday worked for 2006-01-03.
  worked.push("2005-12-31" as PlainDate);
  return { off, worked };
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
