import { readInstant } from "../calendar/instant.js";
import { isPlainDate } from "../calendar/plain-date.js";
import { refused } from "../model/record/value-reader.js";
import { problem } from "../problem/problem.js";
import { foundInCell, type ReadCell } from "./cell.js";
import { type DayReading, isUnreadNumber, momentIn, usualZone } from "./cell-day.js";
import { clockIn, instantAt, noTime } from "./time-zone.js";

/** Later than every year that a record can speak of, in milliseconds since 1970. */
const latest = 8e12;

/**
 * Makes the reader of a cell that holds a day and time: what has no offset is read off the clocks of the zone, and a day
 * alone stays one.
 */
export function instantReader({ zone = usualZone, numbers }: DayReading): ReadCell {
  const clock = clockIn(zone);
  return (value, path, tell) => {
    const moment = momentIn(value, numbers);
    if (moment === undefined) {
      const isNumber = isUnreadNumber(value, numbers);
      tell(path, problem("cell/not-an-instant", { isNumber, found: foundInCell(value) }));
      return refused;
    }
    if (!("at" in moment) && moment.time === noTime && isPlainDate(moment.day)) return moment.day;
    const at = "at" in moment ? moment.at : instantAt(moment, clock);
    const read = Math.abs(at) > latest ? undefined : readInstant(new Date(Math.floor(at / 1000) * 1000).toISOString());
    if (read === undefined) tell(path, problem("cell/instant-out-of-range", { found: foundInCell(value) }));
    return read ?? refused;
  };
}
