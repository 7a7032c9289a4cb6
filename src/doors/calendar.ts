/**
 * Days, instants, calendars of working days, and the last day of a period.
 *
 * @module fazhi/calendar
 */

export type { CalendarNotice } from "../calendar/calendar-notice.js";
export { type CalendarParts, defineCalendar } from "../calendar/define-calendar.js";
export { type Clock, type DueDay, dueDay } from "../calendar/due-day.js";
export { type DueInstant, dueInstant, type InstantClock } from "../calendar/due-instant.js";
export { beijingInstant, isInstant } from "../calendar/instant.js";
export { nationalCalendar } from "../calendar/national-calendar.js";
export { type PlaceName, placeCalendars } from "../calendar/place-calendars.js";
export type { PeriodUnit } from "../calendar/unit/unit-role.js";
export type { WorkingCalendar } from "../calendar/working-calendar.js";
export { xinjiangCalendar } from "../calendar/xinjiang-calendar.js";
