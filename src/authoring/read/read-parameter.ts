import { isPlainDate } from "../../calendar/plain-date.js";
import { type DatedValue, defineParameter, type Parameter } from "../../engine/pack/parameter.js";
import type { ParameterValue } from "../../expression/term.js";
import { heldValue } from "../../io/written-value.js";
import type { FieldPath } from "../../model/record/field-path.js";
import { percentIn } from "../../model/record/scalar-reader.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { noParameterText, writtenAsShare } from "../messages.js";
import type { WrittenDatedValue, WrittenParameter } from "../written/written-parameter.js";
import type { PackScope } from "./pack-scope.js";
import { readAuthority, readInterval, untilOf } from "./read-source.js";

/** The values of a parameter, at least one. */
export type DatedValues = readonly [DatedValue<ParameterValue>, ...DatedValue<ParameterValue>[]];

/** A parameter, and the number in the file of each of its values, which stand in order of time. */
export interface ReadParameter {
  readonly parameter: Parameter;
  readonly order: readonly number[];
}

/** Reads the parameter that a file lists under an id; nothing when one of its values cannot be read. */
export function readParameter(
  id: string,
  { title, unit, values }: WrittenParameter,
  path: FieldPath,
  scope: Pick<PackScope, "sources" | "flawed">,
  notes: AuthoringDiagnostics,
): ReadParameter | undefined {
  const read = readValues(values, [...path, "values"], scope, notes);
  if (read === undefined) return undefined;
  const parameter = defineParameter({ id, title, ...(unit === undefined ? {} : { unit }), values: read });
  return { parameter, order: parameter.values.map(({ source }) => read.findIndex((one) => one.source === source)) };
}

/** Reads the values of a parameter with their sources; nothing when one cannot be read. */
export function readValues(
  written: readonly WrittenDatedValue[],
  path: FieldPath,
  scope: Pick<PackScope, "sources" | "flawed">,
  notes: AuthoringDiagnostics,
): DatedValues | undefined {
  const values = written.map((dated, index) => readValue(dated, [...path, index], scope, notes));
  return values.includes(undefined) ? undefined : (values as unknown as DatedValues);
}

function readValue(
  { value, source, from, until }: WrittenDatedValue,
  path: FieldPath,
  scope: Pick<PackScope, "sources" | "flawed">,
  notes: AuthoringDiagnostics,
): DatedValue<ParameterValue> | undefined {
  const isText = typeof value === "string" && !isPlainDate(value);
  const percent = percentIn(value);
  if (isText) notes.note([...path, "value"], percent === undefined ? noParameterText : writtenAsShare(percent));
  const authority = readAuthority(source, [...path, "source"], scope, notes);
  if (authority === undefined || isText) return undefined;
  const inForce = readInterval(from ?? authority.inForce.from, untilOf(until, authority.inForce), path, notes);
  return inForce && { value: heldValue(value), source: authority, inForce };
}
