import { label } from "../../codes/label.js";
import { defineVocabulary } from "../../codes/vocabulary.js";
import { type TimeUnit, timeUnits } from "./time-unit.js";
import { type Cycle, type PeriodUnit, unitsWith } from "./unit-role.js";

const labelled = <Unit extends TimeUnit>(
  units: readonly Unit[],
  labelOf: (unit: Unit) => { readonly zh: string; readonly en: string },
) => Object.fromEntries(units.map((unit) => [unit, labelOf(unit)])) as Record<Unit, ReturnType<typeof labelOf>>;

/** The units of legal periods, and those in which one is lengthened. */
export const periodUnits = defineVocabulary<PeriodUnit>(
  "period-unit",
  label("期限单位", "Unit of a period"),
  labelled(unitsWith("period"), (unit) => timeUnits[unit].title),
);

/** How often a recurring measure is to be done; the periods are those of the calendar. */
export const recurrences = defineVocabulary<Cycle>(
  "recurrence",
  label("周期", "Recurrence"),
  labelled(unitsWith("cycle"), (cycle) => timeUnits[cycle].cycle.every),
);
