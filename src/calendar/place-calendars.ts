import { guangxiFestivals } from "./guangxi-festivals.js";
import { nationalCalendar } from "./national-calendar.js";
import { ningxiaFestivals } from "./ningxia-festivals.js";
import { tibetFestivals } from "./tibet-festivals.js";
import { type WorkingCalendar, withOverlay } from "./working-calendar.js";
import { xinjiangCalendar } from "./xinjiang-calendar.js";

/** The calendars of places, by the names they have in files. */
export const placeCalendars = Object.freeze({
  national: nationalCalendar,
  xinjiang: xinjiangCalendar,
  guangxi: withOverlay(nationalCalendar, guangxiFestivals),
  ningxia: withOverlay(nationalCalendar, ningxiaFestivals),
  tibet: withOverlay(nationalCalendar, tibetFestivals),
}) satisfies Readonly<Record<string, WorkingCalendar>>;

/** The name of a place's calendar. */
export type PlaceName = keyof typeof placeCalendars;

export const placeNames: readonly [PlaceName, ...PlaceName[]] = ["national", "xinjiang", "guangxi", "ningxia", "tibet"];

/** Of the autonomous regions Inner Mongolia (15) gives no days of its own: its notice of 2024 lists the national ones alone. */
const placesByProvince: Readonly<Record<string, PlaceName>> = {
  "45": "guangxi",
  "54": "tibet",
  "64": "ningxia",
  "65": "xinjiang",
};

/**
 * The place whose calendar counts where a division lies, by the first two digits of its code: the national one outside the
 * autonomous regions whose festivals are known.
 *
 * @example
 * placeOfDivision("652301") // => "xinjiang"
 */
export const placeOfDivision = (code: string): PlaceName => placesByProvince[code.slice(0, 2)] ?? "national";

/** Whether a calendar is one of those that count for a place by its division code. */
export const isPlaceCalendar = (calendar: WorkingCalendar): boolean =>
  placeNames.some((name) => placeCalendars[name] === calendar);
