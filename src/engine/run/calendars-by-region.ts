import type { CalendarNotice } from "../../calendar/calendar-notice.js";
import { withNotices } from "../../calendar/define-calendar.js";
import { isPlaceCalendar, placeCalendars, placeNames, placeOfDivision } from "../../calendar/place-calendars.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import { suggestion } from "../../codes/identifier/nearest.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { Region } from "../../model/register/region.js";
import { Unit } from "../../model/register/unit.js";

/**
 * Which calendar of working days counts for a record: that of the region of the unit which answers for it. Who answers for
 * a record is what its rule says; for an indicator it is the field `unit`, `leadUnit` or `defendant`.
 *
 * A calendar that is given for the region, or for the nearest one above, comes first. Without one the division code of the
 * region decides: the autonomous regions have festivals of their own, all other places the national days.
 */
export interface CalendarsByRegion {
  /** For all records of regions without an entry, whatever their division; by division code when missing, each pack's own where there is none. */
  readonly default?: WorkingCalendar;
  /** By the id of a region. */
  readonly regions?: Readonly<Record<string, WorkingCalendar>>;
  /** Laid over all these calendars: a year's notice for the country or a place, or days of single regions. */
  readonly notices?: readonly CalendarNotice[];
}

/** The calendars of one pack's run. */
export interface PlacedCalendars {
  /** Whether a caller gave them, so that what comes out of any of them names it. */
  readonly areGiven: boolean;
  /** That of the region of a unit; the usual one where no place is known. */
  at(unit: string | undefined, dataset: Dataset): WorkingCalendar;
}

/** Whether calendars are given by region. */
export const isByRegion = (calendar: WorkingCalendar | CalendarsByRegion | undefined): calendar is CalendarsByRegion =>
  typeof calendar === "object" && calendar !== null && !isCalendar(calendar);

const isCalendar = (given: unknown): given is WorkingCalendar =>
  typeof (given as Partial<WorkingCalendar> | null)?.isWorkingDay === "function";

/**
 * Throws a `RangeError` for what is no calendar, for notices that cannot be laid over one, and for a region that the dataset
 * does not hold, because nobody would ever count by its calendar.
 */
export function requireRegions(calendar: WorkingCalendar | CalendarsByRegion | undefined, dataset: Dataset): void {
  if (calendar === undefined || isCalendar(calendar)) return;
  const { default: elsewhere, regions = {}, notices = [] } = calendar ?? {};
  const isSound =
    isByRegion(calendar) &&
    ["default", "regions", "notices"].some((part) => part in calendar) &&
    [elsewhere, ...Object.values(regions)].every((one) => one === undefined || isCalendar(one));
  if (!isSound) throw new RangeError("calendar: expected a working calendar, or calendars by region");
  for (const id of [...Object.keys(regions), ...notices.flatMap(({ region }) => region ?? [])])
    if (dataset.find(Region, id) === undefined) {
      const known = dataset.records(Region).map((region) => region.id);
      throw new RangeError(
        `a calendar is given for the region "${id}", which the dataset does not hold${suggestion(id, known)}`,
      );
    }
  requireNotices(notices);
}

/** Lays all notices over the calendars they are for, so that what is wrong with one is told before anything is judged. */
function requireNotices(notices: readonly CalendarNotice[]): void {
  for (const { place } of notices)
    if (place !== undefined && !placeNames.some((name) => name === place))
      throw new RangeError(`a notice is given for the place "${place}"; there are ${placeNames.join(", ")}`);
  for (const region of [undefined, ...new Set(notices.flatMap((notice) => notice.region ?? []))])
    for (const calendar of Object.values(placeCalendars))
      withNotices(calendar, noticesFor(calendar, region === undefined ? [] : [region], notices));
}

/**
 * The notices that count where a calendar does: those for the country, for its place, and for some regions, which are given
 * the nearest first and whose notices come last to count before those of the regions around them.
 */
const noticesFor = (
  { definition }: WorkingCalendar,
  regions: readonly string[],
  notices: readonly CalendarNotice[],
): readonly CalendarNotice[] => {
  const distance = ({ region }: CalendarNotice): number =>
    region === undefined ? regions.length : regions.indexOf(region);
  return notices
    .filter(
      ({ place, region }) =>
        (region === undefined || regions.includes(region)) &&
        (place === undefined || place === "national" || definition.overlays?.some(({ id }) => id === place) === true),
    )
    .sort((one, other) => distance(other) - distance(one));
};

/**
 * The calendar of a pack's records of no known place, and those of places where any other can count. Where regions can still
 * come and go each record is asked for its place.
 */
export function placedCalendars(
  given: WorkingCalendar | CalendarsByRegion | undefined,
  own: WorkingCalendar,
  dataset: Dataset,
  isLive = false,
): { readonly calendar: WorkingCalendar; readonly calendars?: PlacedCalendars } {
  if (isCalendar(given)) return { calendar: given };
  const { default: elsewhere, regions = {}, notices = [] } = given ?? {};
  const explicit = new Map(Object.entries(regions));
  const ofRegions = new Set(notices.flatMap(({ region }) => region ?? []));
  const byDivision = elsewhere === undefined && isPlaceCalendar(own);
  const noted = new Map<WorkingCalendar, Map<string, WorkingCalendar>>();
  const laidOver = (base: WorkingCalendar, within: readonly string[]): WorkingCalendar => {
    if (notices.length === 0) return base;
    const ofBase = noted.get(base) ?? new Map<string, WorkingCalendar>();
    noted.set(base, ofBase);
    const key = within.join("\n");
    const known = ofBase.get(key);
    if (known !== undefined) return known;
    const made = withNotices(base, noticesFor(base, within, notices));
    ofBase.set(key, made);
    return made;
  };
  const usual = laidOver(elsewhere ?? own, []);
  const placeOf = (region: Region | undefined): WorkingCalendar | undefined =>
    byDivision && region?.division !== undefined ? placeCalendars[placeOfDivision(region.division)] : undefined;
  const isOneForAll =
    explicit.size === 0 &&
    ofRegions.size === 0 &&
    !(byDivision && (isLive || dataset.records(Region).some((region) => (placeOf(region) ?? own) !== own)));
  if (isOneForAll) return { calendar: usual };
  return {
    calendar: usual,
    calendars: {
      areGiven: explicit.size > 0,
      at(unit, among) {
        let named: WorkingCalendar | undefined;
        let placed: WorkingCalendar | undefined;
        let within: readonly string[] | undefined;
        let id: string | undefined = unit === undefined ? undefined : among.find(Unit, unit)?.region;
        // A chain of regions that runs in a circle ends somewhere, too.
        for (let above = 0; id !== undefined && above < highest; above += 1) {
          const region: Region | undefined = among.find(Region, id);
          named ??= explicit.get(id);
          placed ??= placeOf(region);
          if (ofRegions.has(id)) within = [...(within ?? none), id];
          id = region?.parent;
        }
        return laidOver(named ?? placed ?? elsewhere ?? own, within ?? none);
      },
    },
  };
}

/** The calendar of records of no known place, with the notices laid over it that count everywhere. */
export const usualCalendar = (
  given: WorkingCalendar | CalendarsByRegion | undefined,
  own: WorkingCalendar,
  dataset: Dataset,
): WorkingCalendar => placedCalendars(given, own, dataset).calendar;

/** More levels than any administration has. */
const highest = 16;

const none: readonly string[] = Object.freeze([]);

/** Prepares something once for each calendar that counts, when it first does, and gives what is prepared for that of a record. */
export function forEachCalendar<Made>(
  calendars: PlacedCalendars,
  unitOf: (record: AnyRecord) => string | undefined,
  dataset: () => Dataset,
  make: (calendar: WorkingCalendar) => Made,
): (record: AnyRecord) => Made {
  const made = new Map<WorkingCalendar, Made>();
  return (record) => {
    const calendar = calendars.at(unitOf(record), dataset());
    const known = made.get(calendar);
    if (known !== undefined) return known;
    const one = make(calendar);
    made.set(calendar, one);
    return one;
  };
}
