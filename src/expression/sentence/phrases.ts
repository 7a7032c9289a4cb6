import type { ListEntry } from "../../model/list/list-entry.js";
import type { Condition, DayTerm, RecordTerm, Terms } from "../term.js";

/** Whether something has happened by a day; what has no day has not happened, and this is never unknown. */
export const seenBy = (event: DayTerm, day: DayTerm): Condition => event.isPresent().and(event.notAfter(day));

/** The day of an event or, while it has not come, the as-of day. */
export const reachedDay = (event: DayTerm, { asOf, choose }: Terms): DayTerm =>
  choose(seenBy(event, asOf), event, asOf);

/** Whether an entry of a list is in force on a day; the day from which it is not is no longer one of them. */
export const inForceOn = (entry: RecordTerm<ListEntry>, day: DayTerm): Condition =>
  entry.validFrom.notAfter(day).and(entry.validUntil.isMissing().or(entry.validUntil.after(day)));
