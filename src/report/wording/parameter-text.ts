import type { Parameter } from "../../engine/pack/parameter.js";
import { labelOfValue } from "../../engine/pack/value-label.js";
import { type Line, line, span, wholeSpan } from "../../render/span.js";
import type { Script } from "../reader.js";
import { articleLine, authorityLine } from "./authority-text.js";

/** A parameter, one line for each of its values: what it is, since when, and where it says so; `named` is the document just named. */
export const parameterLines = (parameter: Parameter, named: string | undefined, script: Script): readonly Line[] =>
  parameter.values.map(({ value, source, inForce }) => {
    const authority = { ...source, inForce };
    return line(
      script.read(parameter.title),
      span(` ${parameter.id} `, "quiet"),
      wholeSpan(`= ${script.read(labelOfValue(value, parameter))}`, "strong"),
      script.say("，", ", "),
      ...(source.source === named ? articleLine(authority, script) : authorityLine(authority, script)),
    );
  });
