import type { Parameter } from "../../engine/pack/parameter.js";
import type { Authority } from "../../engine/pack/source.js";
import type { ParameterValue } from "../../expression/term.js";
import { labelPart, labelPartIf, type WrittenPart } from "../written/written-part.js";
import { writeDays } from "./write-authority.js";

/** A parameter as it is written under its id. */
export const writeParameter = (parameter: Parameter, cite: (authority: Authority) => WrittenPart): WrittenPart => ({
  title: labelPart(parameter.title),
  unit: labelPartIf(parameter.unit),
  values: writeValues(parameter, cite),
});

/** The values of a parameter over time as they are written. */
export const writeValues = ({ values }: Parameter, cite: (authority: Authority) => WrittenPart): WrittenPart =>
  values.map(({ value, source, inForce }) => ({
    value: writeValue(value),
    source: cite(source),
    ...writeDays(inForce, source.inForce),
  }));

function writeValue(value: ParameterValue): WrittenPart {
  if (typeof value !== "object") return value;
  if (!("rollOver" in value)) return value;
  const { count, unit, rollOver } = value;
  return { count, unit, rollOver: rollOver || undefined };
}
