import type { Condition, RecordTerm } from "fazhi";
import type { PetitionCase } from "fazhi/model";

type Extension = RecordTerm<NonNullable<PetitionCase["extensions"]>[number]>;
type Length = Extension["count"];

// Lengths are compared by the days that they reach and not by their unit. How many days some working days come to depends
// on the holidays between: what may be lawful in some year is not found. Working days are taken to be a day each at
// least, and one month to be no longer than thirty days.

const isOneMonth = ({ unit, count }: Extension): Condition => unit.equals("month").and(count.atMost(1));

/** Calendar days that hold no more than a number of working days in any year are twice as many at most. */
const daysAround = (workingDays: Length): Length => workingDays.plus(workingDays);

/** Whether an extension may reach no further than so many calendar days. */
export const reachesNoFurtherThanDays = (extension: Extension, days: Length): Condition =>
  extension.unit
    .equals("day")
    .and(extension.count.atMost(days))
    .or(extension.unit.equals("working-day").and(extension.count.atMost(days)), isOneMonth(extension));

/** Whether an extension may reach no further than so many working days. */
export const reachesNoFurtherThanWorkingDays = (extension: Extension, workingDays: Length): Condition =>
  extension.unit
    .equals("working-day")
    .and(extension.count.atMost(workingDays))
    .or(extension.unit.equals("day").and(extension.count.atMost(daysAround(workingDays))), isOneMonth(extension));
