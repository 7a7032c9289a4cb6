import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { suggestion } from "../codes/nearest.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord } from "../model/entity.js";
import { Region } from "../model/region.js";
import { Unit } from "../model/unit.js";

/**
 * Which calendar of working days counts for a record: that of the region of the unit which answers for it, or of the
 * nearest region above that has one. Who answers for a record is what its rule says; for an indicator it is the field
 * `unit`, `leadUnit` or `defendant`.
 */
export interface CalendarsByRegion {
  /** For all other records, those without a unit or region among them; each pack's own when missing. */
  readonly default?: WorkingCalendar;
  /** By the id of a region. */
  readonly regions: Readonly<Record<string, WorkingCalendar>>;
}

/** Whether calendars are given by region. */
export const isByRegion = (calendar: WorkingCalendar | CalendarsByRegion | undefined): calendar is CalendarsByRegion =>
  typeof calendar === "object" && calendar !== null && "regions" in calendar;

const isCalendar = (given: unknown): boolean =>
  given === undefined || typeof (given as Partial<WorkingCalendar> | null)?.isWorkingDay === "function";

/** Throws a `RangeError` for what is no calendar, and for a region that the dataset does not hold, because nobody would ever count by its calendar. */
export function requireRegions(calendar: WorkingCalendar | CalendarsByRegion | undefined, dataset: Dataset): void {
  if (calendar === undefined) return;
  const all = isByRegion(calendar) ? [calendar.default, ...Object.values(calendar.regions ?? {})] : [calendar];
  if (!all.every(isCalendar)) throw new RangeError("calendar: expected a working calendar, or calendars by region");
  if (!isByRegion(calendar)) return;
  for (const id of Object.keys(calendar.regions))
    if (dataset.find(Region, id) === undefined) {
      const known = dataset.records(Region).map((region) => region.id);
      throw new RangeError(
        `a calendar is given for the region "${id}", which the dataset does not hold${suggestion(id, known)}`,
      );
    }
}

/** The calendar of the region of a unit, or of the nearest one above that has any. */
export function calendarAt(
  unit: string | undefined,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  dataset: Dataset,
): WorkingCalendar | undefined {
  let id: string | undefined = unit === undefined ? undefined : dataset.find(Unit, unit)?.region;
  const seen = new Set<string>();
  while (id !== undefined && !seen.has(id)) {
    const calendar = calendars.get(id);
    if (calendar !== undefined) return calendar;
    seen.add(id);
    id = dataset.find(Region, id)?.parent;
  }
  return undefined;
}

/** Prepares something once for each calendar that may count, and gives what is prepared for that of a record. */
export function forEachCalendar<Made>(
  usual: WorkingCalendar,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  unitOf: (record: AnyRecord) => string | undefined,
  dataset: () => Dataset,
  make: (calendar: WorkingCalendar) => Made,
): (record: AnyRecord) => Made {
  const made = new Map([usual, ...calendars.values()].map((calendar) => [calendar, make(calendar)]));
  return (record) => made.get(calendarAt(unitOf(record), calendars, dataset()) ?? usual) as Made;
}
