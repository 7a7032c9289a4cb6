import type { ListEntry } from "../../model/list/list-entry.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Condition, DayTerm, RecordTerm, Terms } from "../term.js";

/** Whether something has happened by a day; what has no day has not happened, and this is never unknown. */
export function seenBy(event: DayTerm, day: DayTerm): Condition {
  requireObject("event", event, "isPresent");
  return event.isPresent().and(event.notAfter(day));
}

/** The day of an event or, while it has not come, the as-of day. */
export function reachedDay(event: DayTerm, terms: Terms): DayTerm {
  requireObject("event", event, "isPresent");
  requireObject("terms", terms, "asOf", "choose");
  const { asOf, choose } = terms;
  return choose(seenBy(event, asOf), event, asOf);
}

/** Whether an entry of a list is in force on a day; the day from which it is not is no longer one of them. */
export function inForceOn(entry: RecordTerm<ListEntry>, day: DayTerm): Condition {
  requireObject("entry", entry, "validFrom", "validUntil");
  return entry.validFrom.notAfter(day).and(entry.validUntil.isMissing().or(entry.validUntil.after(day)));
}
