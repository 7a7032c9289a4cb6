import { readFileSync } from "node:fs";
import type { CalendarNotice } from "../calendar/calendar-notice.js";
import { requireText } from "../codes/identifier/required-text.js";
import { readNoticesText, requireNotices } from "./read-notices.js";

/**
 * Reads a calendar file in YAML or JSON, a list `notices` of days off and days worked, for `calendar: { notices }` of a run or
 * for `defineCalendar`. Throws a `ConfigError` that names the line of everything that is wrong with it.
 *
 * @example
 * const notices = loadCalendarNotices("notices.yaml");
 * evaluate(dataset, nationalLaw, { asOf, calendar: { notices } });
 */
export function loadCalendarNotices(file: string): readonly CalendarNotice[] {
  requireText("file", file);
  const located = readNoticesText(file, readFileSync(file));
  requireNotices(located);
  return located.map(({ notice }) => notice);
}
