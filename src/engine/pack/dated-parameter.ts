import { type EpochDay, epochDay } from "../../calendar/plain-date.js";
import type { Watch } from "../../expression/clock.js";
import type { ParameterValue } from "../../expression/term.js";
import type { DatedValue, Parameter } from "./parameter.js";

/** A parameter's values by the number of the day, for asking often. */
export interface DatedParameter {
  readonly parameter: Parameter;
  /** The value in force; `undefined` when there is none or the day is `NaN`. */
  valueOn(day: EpochDay): ParameterValue | undefined;
  /** The value in force with its source. */
  datedOn(day: EpochDay): Required<DatedValue<ParameterValue>> | undefined;
}

/** Lays out a parameter's values; a watch is told when they change. */
export function datedParameter(parameter: Parameter, watch?: Watch): DatedParameter {
  const spans = parameter.values.map(({ value, inForce }) => ({
    value,
    from: epochDay(inForce.from),
    until: inForce.until === undefined ? Number.POSITIVE_INFINITY : epochDay(inForce.until),
  }));
  const indexOn = (day: EpochDay): number => spans.findIndex(({ from, until }) => from <= day && day < until);
  const [only] = spans;
  const valueOn: DatedParameter["valueOn"] =
    spans.length === 1 && only !== undefined
      ? (day) => (only.from <= day && day < only.until ? only.value : undefined)
      : (day) => spans[indexOn(day)]?.value;
  const datedOn: DatedParameter["datedOn"] = (day) => parameter.values[indexOn(day)];
  if (watch === undefined) return { parameter, valueOn, datedOn };
  const changes = spans.flatMap(({ from, until }) => [from, until]);
  return { parameter, valueOn: watch.dated(valueOn, changes), datedOn: watch.dated(datedOn, changes) };
}
