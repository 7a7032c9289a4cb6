import type { DayTerm, Terms } from "fazhi";
import { seenBy } from "./seen-by.js";

/** The day of an event or, while it has not come, the as-of day. */
export const reachedDay = (event: DayTerm, { asOf, choose }: Terms): DayTerm =>
  choose(seenBy(event, asOf), event, asOf);
