import type { Condition, DayTerm } from "fazhi";

/** Whether something has happened by a day; what bears no day has not happened, and this is never unknown. */
export const seenBy = (event: DayTerm, day: DayTerm): Condition => event.isPresent().and(event.notAfter(day));
