import { type Problem, problem } from "../problem/problem.js";
import {
  type CalendarNotice,
  daysOfNotice,
  isNational,
  isWeekend,
  type NoticedDay,
  type NoticeProblem,
} from "./calendar-notice.js";
import { isPlainDate, type PlainDate, yearOf } from "./plain-date.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * What is wrong with notices that are to be laid over a calendar, each problem with its place: days that are none, years
 * that are known already, years that are left out between, statutory holidays that a year's notice does not set off, days
 * worked that are worked anyway, and days that two notices say opposite things of.
 */
export function noticeProblems(base: WorkingCalendar, notices: readonly CalendarNotice[]): readonly NoticeProblem[] {
  const problems: NoticeProblem[] = [];
  const said = new Map<string, NoticedDay["state"]>();
  const { years, overlays = [] } = base.definition;
  let until = years.until;
  const order = notices
    .map((notice, index) => ({ notice, index }))
    .sort((one, other) => rank(one.notice) - rank(other.notice));
  for (const { notice, index } of order) {
    const note = (path: NoticeProblem["path"], problem: Problem): void => {
      problems.push({ path: [index, ...path], problem });
    };
    const { year, place, document, issuedOn } = notice;
    if (document.trim() === "") note(["document"], problem("calendar/no-title", {}));
    if (!isPlainDate(issuedOn)) note(["issuedOn"], problem("calendar/not-a-day-of-issue", { found: issuedOn }));
    const overlay = overlays.find(({ id }) => id === place);
    if (place !== undefined && place !== "national" && overlay === undefined)
      note(["place"], problem("calendar/unknown-place", { calendar: base.id, place }));
    const days = daysOfNotice(notice, note);
    if (days.length === 0 && year === undefined) note([], problem("calendar/no-days", {}));
    if (year !== undefined && isNational(notice)) {
      if (notice.partial === true) note(["partial"], problem("calendar/partial-national-year", {}));
      if (year <= until) {
        note(["year"], problem("calendar/known-year", { year }));
        continue;
      }
      if (year > until + 1) {
        note(["year"], problem("calendar/missing-year-before", { missing: until + 1, year }));
        continue;
      }
      until = year;
      noteMissingHolidays(year, days, note);
    } else if (year !== undefined && (year < years.from || year > until)) {
      note(["year"], problem("calendar/missing-national-year", { year }));
      continue;
    } else if (year !== undefined && overlay?.years[year] !== undefined && overlay.years[year].partial !== true)
      note(["year"], problem("calendar/known-festivals", { place: overlay.id, year }));
    for (const { day, state, index: place } of days) {
      const isOfYear = year === undefined || yearOf(day) === year || (isNational(notice) && isTurnOf(year, day));
      if (!isOfYear) note([state, place], problem("calendar/day-of-other-year", { day, year }));
      else if (yearOf(day) < years.from || yearOf(day) > until)
        note([state, place], problem("calendar/day-of-unknown-year", { day }));
      else if (
        state === "worked" &&
        (base.isWorkingDay(day) === true || (yearOf(day) > years.until && !isWeekend(day)))
      )
        note([state, place], problem("calendar/worked-anyway", { day }));
      const before = said.get(keyOf(notice, day));
      if (before !== undefined && before !== state) note([state, place], problem("calendar/off-and-worked", { day }));
      said.set(keyOf(notice, day), state);
    }
  }
  return problems;
}

/** National years first, in order; then those of places; then single days. */
const rank = (notice: CalendarNotice): number =>
  notice.year === undefined ? 20_000 : isNational(notice) ? notice.year : 10_000 + notice.year;

const keyOf = (notice: CalendarNotice, day: PlainDate): string =>
  isNational(notice) ? day : JSON.stringify([notice.region, notice.place, day]);

/** The last days of a year belong to the notice for the next one. */
const isTurnOf = (year: number, day: PlainDate): boolean => day >= `${year - 1}-12-25` && yearOf(day) === year - 1;

/** The holidays that lie on the same days each year; those of the lunar calendar are not asked for. */
const fixedHolidays = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];

function noteMissingHolidays(
  year: number,
  days: readonly NoticedDay[],
  note: (path: NoticeProblem["path"], problem: Problem) => void,
): void {
  const states = new Map(days.map(({ day, state }) => [day, state]));
  for (const date of fixedHolidays) {
    const day = `${year}-${date}` as PlainDate;
    const state = states.get(day);
    if (state === "worked" || (state === undefined && !isWeekend(day)))
      note(["off"], problem("calendar/holiday-not-off", { day }));
  }
}
