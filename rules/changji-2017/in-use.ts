import { type Condition, type DayTerm, type RecordTerm, seenBy } from "fazhi";
import type { Mechanism } from "fazhi/model";

/** Whether a mechanism works on a day; one that was only set up does not, and the day from which it no longer does is none. */
export const inUseOn = (mechanism: RecordTerm<Mechanism>, day: DayTerm): Condition =>
  seenBy(mechanism.usedSince, day).and(mechanism.endedOn.isMissing().or(mechanism.endedOn.after(day)));
