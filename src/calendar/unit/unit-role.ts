import { type TimeUnit, type TimeUnitDefinition, timeUnits, type UnitLength } from "./time-unit.js";

type Units = typeof timeUnits;
type Role = "period" | "between" | "cycle" | "history";

/** The units that serve a purpose. */
type UnitWith<Purpose extends Role> = {
  [Unit in TimeUnit]: Units[Unit][Purpose] extends null ? never : Unit;
}[TimeUnit];

/** The units whose length is of a kind. */
type UnitOfLength<Kind extends UnitLength["kind"]> = {
  [Unit in TimeUnit]: Units[Unit]["length"] extends { readonly kind: Kind } ? Unit : never;
}[TimeUnit];

/** The unit a legal period is counted in; the law's 日 can be a calendar day or a working day. */
export type PeriodUnit = UnitWith<"period">;

/** The units of periods that end at an instant: hours on end, or those that lie in working days. */
export type HourUnit = PeriodUnit & UnitOfLength<"hours" | "hours-of-working-days">;

/** The units whose end on a day follows from the calendar alone, whatever days are worked. */
export type DateUnit = UnitOfLength<"days" | "months">;

/** In what the distance of two days is counted. */
export type CountedUnit = UnitWith<"between">;

/** How often the calendar's own periods come round. */
export type Cycle = UnitWith<"cycle">;

/** In what steps a history goes. */
export type HistoryStep = UnitWith<"history">;

/** The names of the functions that build legal periods. */
export type PeriodBuilderName = Units[PeriodUnit]["period"]["builder"];

/** The functions of expression text that count units between two days. */
export type CountFunction = Units[CountedUnit]["between"]["text"];

/** The methods of a day term that count units until another day. */
export type CountMethod = Units[CountedUnit]["between"]["term"];

/** The cycles of which the period that a day lies in has a name of its own; of a year that is a number. */
export type NamedCycle = Exclude<Cycle, "year">;

/** The functions of expression text, and the methods of a day term, that name the period in which a day lies. */
export type CycleFunction = Units[NamedCycle]["cycle"]["term"];

/** The units that serve a purpose, in the order of their declaration. */
export const unitsWith = <Purpose extends Role>(purpose: Purpose): readonly UnitWith<Purpose>[] =>
  (Object.entries(timeUnits) as readonly [TimeUnit, TimeUnitDefinition][])
    .filter(([, definition]) => definition[purpose] !== null)
    .map(([unit]) => unit as UnitWith<Purpose>);

/** The cycles other than the year, whose periods have names. */
export const namedCycles: readonly NamedCycle[] = unitsWith("cycle").filter((cycle) => cycle !== "year");

/** Whether a unit is one of hours. */
export const isHourUnit = (unit: TimeUnit): unit is HourUnit => {
  const { kind } = timeUnits[unit].length;
  return kind === "hours" || kind === "hours-of-working-days";
};

/** Whether the end of what a unit adds to a day follows from the calendar alone. */
export const isDateUnit = (unit: TimeUnit): unit is DateUnit => {
  const { kind } = timeUnits[unit].length;
  return kind === "days" || kind === "months";
};

/** Whether what a unit adds to a day depends on which days are worked. */
export const countsWorkingDays = (unit: TimeUnit): boolean => {
  const { kind } = timeUnits[unit].length;
  return kind === "working-days" || kind === "hours-of-working-days";
};
