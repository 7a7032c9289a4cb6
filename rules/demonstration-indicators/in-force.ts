import type { Condition, DayTerm, ListEntry, RecordTerm } from "fazhi";

/** Whether an entry of a list is in force on a day; the day from which it is not is no longer one of them. */
export const inForceOn = (entry: RecordTerm<ListEntry>, day: DayTerm): Condition =>
  entry.validFrom.notAfter(day).and(entry.validUntil.isMissing().or(entry.validUntil.after(day)));
