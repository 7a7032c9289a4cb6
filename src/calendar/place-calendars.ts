import { nationalCalendar } from "./national-calendar.js";
import type { WorkingCalendar } from "./working-calendar.js";
import { xinjiangCalendar } from "./xinjiang-calendar.js";

/** The calendars of places, by the names they have in files. */
export const placeCalendars = Object.freeze({
  national: nationalCalendar,
  xinjiang: xinjiangCalendar,
}) satisfies Readonly<Record<string, WorkingCalendar>>;

/** The name of a place's calendar. */
export type PlaceName = keyof typeof placeCalendars;

export const placeNames: readonly [PlaceName, ...PlaceName[]] = ["national", "xinjiang"];
