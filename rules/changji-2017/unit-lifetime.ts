import type { Condition, DayTerm, PlainDate, RecordTerm } from "fazhi";
import type { Unit } from "fazhi/model";

/** Whether a unit exists on a day; one that has no days has always been there and still is. */
export const existsOn = (unit: RecordTerm<Unit>, day: DayTerm): Condition =>
  unit.establishedOn
    .isMissing()
    .or(unit.establishedOn.notAfter(day))
    .and(unit.abolishedOn.isMissing().or(unit.abolishedOn.after(day)));

/** As {@link existsOn}, of a record and a day. */
export const stoodOn = ({ establishedOn, abolishedOn }: Unit, day: PlainDate): boolean =>
  (establishedOn === undefined || establishedOn <= day) && (abolishedOn === undefined || abolishedOn > day);
